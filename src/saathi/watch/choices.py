"""The closed lists of this room. Stored codes are ours; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Rule(models.TextChoices):
    """What was unlike ordinary work. `explained`, `break_glass` and `danger_search` are told and no
    alarm."""

    ASKED = "asked", _("Was asked why she opens so many files, and did not say")
    STOP = "stop", _("Opened more than 60 files in an hour, and was stopped")
    OFF_CASELOAD = "off_caseload", _("Opened many files in a day that are neither hers nor her team's")
    OFF_WEEK = "off_week", _("Opened many files in a week that are neither hers nor her team's")
    ONE_PERSON = "one_person", _("Came back on several days to someone who is not hers, and did nothing for her")
    BUSY_DAY = "busy_day", _("Opened far more files in a day than she usually does")
    PACE = "pace", _("Opened files quicker than they can be read")
    SEARCH_STREAK = "search_streak", _("Searched again and again and opened nobody")
    TRIES = "tries", _("Asked for many files that are not within her reach")
    KEPT_FROM = "kept_from", _("Asked for someone who is her kin, or comes from her home district")
    REVEALS = "reveals", _("Opened the legal names of many people in a day")
    HOURS = "hours", _("Opened files at an hour at which she is never at work")
    LEAVING = "leaving", _("Opened many files in the day before she left")
    LEFT = "left", _("Did something after she had left")
    EXPORT = "export", _("Took data out, and nobody else had approved it")
    AFTER_CHALLENGE = "after_challenge", _("Went back and back to someone who challenged what she decided")
    LISTS = "lists", _("Had very many people listed within an hour")
    BREAK_GLASS = "break_glass", _("Opened a file because of danger to life")
    BREAK_GLASS_MANY = "break_glass_many", _("Opened files because of danger to life more than three times in a month")
    BREAK_GLASS_LATE = "break_glass_late", _("Opened a file because of danger to life; nobody looked at it in time")
    DANGER_SEARCH = "danger_search", _("Searched by a whole name or number because of danger to life")
    EXPLAINED = "explained", _("Opened many files, and said why")


NOTICES = (Rule.EXPLAINED, Rule.BREAK_GLASS, Rule.DANGER_SEARCH)
EACH = (Rule.EXPLAINED, Rule.DANGER_SEARCH)  # told every time, not once a day


class AlertState(models.TextChoices):
    OPEN = "open", _("Nobody has looked yet")
    LOOKED = "looked", _("Being looked at")
    EXPLAINED = "explained", _("There was a good reason")
    TRUE = "true", _("It was misuse")


class Why(models.TextChoices):
    """Why somebody opens many files."""

    HANDOVER = "handover", _("I take people over from a colleague")
    COVER = "cover", _("I stand in for a colleague")
    AUDIT = "audit", _("A review or an audit of the files")
    COUNT = "count", _("Looking who is here now")
    ARRIVALS = "arrivals", _("Many people came at once")
    OTHER = "other", _("Something else")


class LookAnswer(models.TextChoices):
    """Why somebody looked, as she is told it."""

    WORK = "work", _("It was work with her")
    COVER = "cover", _("She stood in for somebody")
    LAW = "law", _("A law or an order asked for it")
    MISTAKE = "mistake", _("It was a mistake. It was spoken about.")
    WRONG = "wrong", _("It should not have been. Something was done about it.")
