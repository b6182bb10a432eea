"""The closed lists of this room. Stored codes are the field's terms; the words are translated."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MadeBy(models.TextChoices):
    """Who decided. Never more than three, and always said."""

    HERS = "hers", _("She decided")
    TOGETHER = "together", _("Decided together")
    FOR_HER = "for_her", _("Decided for her")


class GoalState(models.TextChoices):
    IDEA = "idea", _("Idea")
    NOW = "now", _("Now")
    LATER = "later", _("Later")
    WAITING = "waiting", _("Waiting")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Dropped by me")


# A goal or step that has ended. Dropping one is as good as doing it: both are what she wanted.
ENDED = ("done", "dropped")


class Origin(models.TextChoices):
    """Where a goal came from (measures paper 2.2)."""

    OWN = "own", _("Her own idea")
    PROMPTED = "prompted", _("After a question")
    MENU = "menu", _("From a list")
    STAFF = "staff", _("From staff")


class StepState(models.TextChoices):
    """A step stands where a goal stands, but is no idea: it is done, or it waits and says on whom."""

    NOW = "now", _("Now")
    LATER = "later", _("Later")
    WAITING = "waiting", _("Waiting")
    DONE = "done", _("Done")
    DROPPED = "dropped", _("Dropped by me")


class Doer(models.TextChoices):
    """Who does a step: she first."""

    HERS = "hers", _("She does it")
    OURS = "ours", _("One of us does it")
    OFFICE = "office", _("Another office does it")


class WhyVersion(models.TextChoices):
    FIRST = "first", _("It is her first plan")
    HER_WISH = "her_wish", _("She wanted something changed")
    REVIEW = "review", _("After a review")
    LIFE = "life", _("Something in her life changed")
    ORDER = "order", _("An order or an office changed something")


class Agreement(models.TextChoices):
    """What she says to a version. The last one is no answer."""

    AGREES = "agrees", _("She agrees")
    NOT_SURE = "not_sure", _("She is not sure")
    DISAGREES = "disagrees", _("She does not agree")
    NO_ANSWER = "no_answer", _("She could not answer")


class Explained(models.TextChoices):
    READ_OUT = "read_out", _("It was read to her")
    TALKED = "talked", _("We talked about each goal")
    PICTURES = "pictures", _("With pictures")
    READ = "read", _("She read it herself")
    INTERPRETER = "interpreter", _("Through an interpreter whom she accepts")
    HER_PAGES = "her_pages", _("On her own pages, sitting together")


class WhyNoAnswer(models.TextChoices):
    NOT_ASKED = "not_asked", _("Nobody asked her yet")
    NOT_NOW = "not_now", _("She did not want to speak of it now")
    UNWELL = "unwell", _("She is unwell")
    NOT_HERE = "not_here", _("She was not here")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")


class Presence(models.TextChoices):
    ATTENDED = "attended", _("She was there")
    SENT_WORDS = "sent_words", _("She sent her words")
    NEITHER = "neither", _("She was not there and sent no words")


class WhyAbsent(models.TextChoices):
    DID_NOT_WANT = "did_not_want", _("She did not want to come")
    NOT_TOLD = "not_told", _("She was not told in time")
    NOT_LET_IN = "not_let_in", _("She was not let in")
    UNWELL = "unwell", _("She is unwell")
    NOT_HERE = "not_here", _("She was not here")
    NO_LANGUAGE = "no_language", _("Nobody spoke her language")


class Present(models.TextChoices):
    """Who sat in a review beside her."""

    CASE_WORKER = "case_worker", _("Case worker")
    COUNSELLOR = "counsellor", _("Counsellor")
    SUPERINTENDENT = "superintendent", _("Superintendent")
    COMMITTEE = "committee", _("Management committee of the home")
    LAWYER = "lawyer", _("Lawyer")
    DOCTOR = "doctor", _("Doctor")
    HOME_WORKER = "home_worker", _("Worker near her home")
    PEER = "peer", _("Peer beside her")
    FAMILY = "family", _("Family")
    INTERPRETER = "interpreter", _("Interpreter")


class JudgedBy(models.TextChoices):
    """Who said which level was reached: the codes of MadeBy, in the words of a judgement."""

    HERS = "hers", _("She judged it herself")
    TOGETHER = "together", _("Judged together with her")
    FOR_HER = "for_her", _("Judged for her")


class Reached(models.IntegerChoices):
    """Levels of goal attainment (measures paper 1.2), as a worker asks for them. The words of each level are hers."""

    MUCH_LESS = -2, _("Much less than she hopes")
    LESS = -1, _("Less than she hopes")
    HOPED = 0, _("What she hopes for")
    MORE = 1, _("More than she hopes")
    MUCH_MORE = 2, _("Much more than she hopes")


class SoundKind(models.TextChoices):
    """Kinds of file in which her voice is kept (`uploads.kinds`)."""

    OGG = "ogg", _("Opus in Ogg")
    MP4 = "mp4", _("MP4")
