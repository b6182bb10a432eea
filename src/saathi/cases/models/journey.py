"""One case, and the journey: where she was, by whose order, free to leave or not, and what every day waited on."""

from __future__ import annotations

from django.contrib.postgres.fields import DateRangeField
from django.db import models

from saathi.kernel.actor import Actor
from saathi.kernel.compiled import AnyOf, Given
from saathi.kernel.fields import Code, Codes, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Guarded, GuardedManager, Record, Sealed, Subjects
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..choices import (
    Authority,
    CaseState,
    DateKind,
    Duty,
    Escort,
    Freedom,
    Lane,
    OrderKind,
    PlaceKind,
    Reason,
    ServiceState,
    Sort,
    WaitingOn,
)


class Case(Record):
    """One case for one survivor, shared by every organisation she meets."""

    survivor = models.OneToOneField(Survivor, models.PROTECT, related_name="case")
    organisation = models.UUIDField()
    opened_on = models.DateField()
    state = Word(max_length=8, choices=CaseState.choices, default=CaseState.OPEN)
    closed_on = models.DateField(null=True)

    class Privacy:
        case = ("survivor", "organisation", "opened_on", "state", "closed_on")


class Member(Record):
    """Someone on her case's team."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="members")
    person = models.UUIDField()
    organisation = models.UUIDField()
    duty = Word(max_length=12, choices=Duty.choices)
    from_on = models.DateField()
    until_on = models.DateField(null=True)

    class Privacy:
        case = ("survivor", "person", "organisation", "duty", "from_on", "until_on")


class Stay(Record):
    """Where she lived, from a day until a day (the last day excluded; none while it lasts)."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="stays")
    kind = Word(max_length=16, choices=PlaceKind.choices)
    organisation = models.UUIDField(null=True)
    district = PlaceCode()
    country = PlaceCode()
    freedom = Word(max_length=16, choices=Freedom.choices)
    days = DateRangeField()
    words = Sealed(Section.PLACE)

    class Privacy:
        case = ("survivor", "kind", "organisation", "district", "country", "freedom", "days")
        sealed = ("words",)


class Order(Record):
    """The paper by which a stay is held: who ordered it, from when, until when."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="orders")
    stay = models.ForeignKey(Stay, models.PROTECT, related_name="orders")
    authority = Word(max_length=24, choices=Authority.choices)
    kind = Word(max_length=16, choices=OrderKind.choices)
    number = Sealed(Section.PLACE)
    from_on = models.DateField()
    until_on = models.DateField(null=True)
    release_ordered_on = models.DateField(null=True)

    class Privacy:
        case = ("survivor", "stay", "authority", "kind", "from_on", "until_on", "release_ordered_on")
        sealed = ("number",)


class Waiting(Record):
    """The day ledger, kept as ranges: every day of a stay has one reason and one who it waits on."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="waitings")
    stay = models.ForeignKey(Stay, models.PROTECT, related_name="waitings")
    days = DateRangeField()
    reason = Word(max_length=20, choices=Reason.choices)
    waiting_on = Word(max_length=24, choices=WaitingOn.choices)
    words = Sealed(Section.PLACE)

    class Privacy:
        case = ("survivor", "stay", "days", "reason", "waiting_on")
        sealed = ("words",)


class Move(Record):
    """From one stay to the next: how she travelled and how long the receiving side took to say yes."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="moves")
    left = models.ForeignKey(Stay, models.PROTECT, null=True, related_name="+")
    reached = models.ForeignKey(Stay, models.PROTECT, related_name="+")
    on = models.DateField()
    escort = Word(max_length=12, choices=Escort.choices)
    days_to_accept = models.SmallIntegerField(null=True)
    crosses_border = models.BooleanField(default=False)

    class Privacy:
        case = ("survivor", "left", "reached", "on", "escort", "days_to_accept", "crosses_border")


class Service(Record):
    """Something that was to happen for her: a session, a visit, a class. Its section is its lane's."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="services")
    lane = Word(max_length=12, choices=Lane.choices)
    section = models.IntegerField()
    on = models.DateField()
    organisation = models.UUIDField()
    state = Word(max_length=16, choices=ServiceState.choices)
    words = Sealed("section")

    class Privacy:
        case = ("survivor", "lane", "section", "on", "organisation", "state")
        sealed = ("words",)


class NextDate(Record):
    """A date ahead that she may count on, and on whom it rests."""

    SECTION = Section.PLACE

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="next_dates")
    kind = Word(max_length=12, choices=DateKind.choices)
    on = models.DateField()
    rests_on = Word(max_length=24, choices=WaitingOn.choices)
    settled_on = models.DateField(null=True)

    class Privacy:
        case = ("survivor", "kind", "on", "rests_on", "settled_on")


class CaseEvent(Record):
    """Something that happened which no other table holds (`clocks.events`), or a pause of clocks: `until_on` is then
    the day they run again. Taken back it stays, marked."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="case_events")
    section = models.IntegerField()
    what = Code()
    on = models.DateField()
    at = models.TimeField(null=True)
    until_on = models.DateField(null=True)
    written_by = models.UUIDField()
    written_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="a_pause_has_an_end",
                condition=~models.Q(what__startswith="pause_")
                | (models.Q(until_on__isnull=False) & models.Q(until_on__gt=models.F("on"))),
            )
        ]
        indexes = [models.Index(fields=["survivor", "on"])]

    class Privacy:
        case = ("survivor", "section", "what", "on", "at", "until_on", "written_by", "written_at", "undone_at")


class SavedView(Guarded):
    """Filters of the list of people that someone named to come back to, in codes but for the name. Hers alone, unless
    she shares it with a team: the others then see the same filters over the people each of them may see."""

    actor = models.UUIDField()
    team = models.UUIDField(null=True)
    name = Sealed()
    state = Word(max_length=8, choices=CaseState.choices, default="")
    freedom = Word(max_length=16, choices=Freedom.choices, default="")
    waiting_on = Word(max_length=24, choices=WaitingOn.choices, default="")
    age_band = models.SmallIntegerField(null=True)
    district = PlaceCode(default="")
    language = LanguageCode(default="")
    flags = Codes()
    sort = Word(max_length=8, choices=Sort.choices, default=Sort.ACTIVE)

    objects = GuardedManager()

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        sealed = ("name",)
        open = ("actor", "team", "state", "freedom", "waiting_on", "age_band", "district", "language", "flags", "sort")

    @classmethod
    def visible_to(cls, actor: Actor) -> models.Q:
        if isinstance(actor.subjects, Subjects):  # built once, for whoever asks later
            return models.Q(actor=actor.id) | models.Q(AnyOf("team", Given("subjects", models.UUIDField())))
        return models.Q(actor=actor.id) | models.Q(team__in=actor.subjects)
