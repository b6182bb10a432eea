"""A handover, what goes along with it, and which organisation was accountable for her when."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from saathi.kernel.fields import Code, LanguageCode, Word
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.links.models import Request
from saathi.survivors.choices import SAID
from saathi.survivors.models import Survivor

from ..handover_choices import FactState, MeetingPresence


class Handover(Record):
    """From the offer until every fact was looked at on the other side. Whoever receives it reads this row only once
    she opened her card to them. `yes` are the sections she lets go along, `keeps` those of them the sender may still
    read afterwards: what she does not let go along stays where it is. `consents` are the rows of her yes. `n_facts` is
    how many facts were held and let go when she confirmed. `released_at`: the sender sees no more than she
    lets it. `meeting_words` are of her plan: whoever holds the card alone does not open them."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="handovers")
    request = models.OneToOneField(Request, models.PROTECT, related_name="+")
    from_organisation = models.UUIDField()
    to_organisation = models.UUIDField()
    offered_at = models.DateTimeField()
    yes = models.IntegerField(default=0)
    keeps = models.IntegerField(default=0)
    agreed_at = models.DateTimeField(null=True)
    agreed_by = models.UUIDField(null=True)
    language = LanguageCode(default="")
    proof = Word(max_length=12, choices=SAID, default="")
    consents = ArrayField(models.UUIDField(), default=list)
    n_facts = models.IntegerField(default=0)
    met_on = models.DateField(null=True)
    presence = Word(max_length=12, choices=MeetingPresence.choices, default="")
    meeting_words = Sealed(Section.PLAN)
    arrived_on = models.DateField(null=True)
    arrived_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)
    visit_by_on = models.DateField(null=True)
    visited_on = models.DateField(null=True)

    class Meta:
        base_manager_name = "objects"
        indexes = [models.Index(fields=["survivor", "offered_at"], name="handovers_of_her")]
        constraints = [
            models.CheckConstraint(
                name="arrived_as_she_confirmed",
                condition=Q(arrived_at=None) | Q(agreed_at__isnull=False, arrived_on__isnull=False,
                                                 visit_by_on__isnull=False),
            ),
            models.CheckConstraint(
                name="confirmed_whole",
                condition=Q(agreed_at=None) | (Q(agreed_by__isnull=False) & ~Q(proof="") & Q(yes__gt=0)),
            ),
            models.CheckConstraint(
                name="met_or_why_not",
                condition=Q(met_on=None, presence="") | (Q(met_on__isnull=False) & ~Q(presence="")),
            ),
            models.CheckConstraint(
                name="released_and_visited_after",
                condition=Q(arrived_at__isnull=False) | Q(released_at=None, visited_on=None),
            ),
        ]  # fmt: skip

    class Privacy:
        case = (
            "survivor", "request", "from_organisation", "to_organisation", "offered_at", "yes", "keeps", "agreed_at",
            "agreed_by", "language", "proof", "consents", "n_facts", "met_on", "presence", "arrived_on",
            "arrived_at", "released_at", "visit_by_on", "visited_on",
        )  # fmt: skip
        sealed = ("meeting_words",)


class HandoverFact(Record):
    """One thing that was held and that she let go along. `kind` is the table, `row` the row: no word of it stands here.
    The receiver looks at each of them, so that she tells nothing twice."""

    SECTION = "section"

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="handover_facts")
    handover = models.ForeignKey(Handover, models.PROTECT, related_name="facts")
    section = models.IntegerField()
    kind = Code()
    row = models.UUIDField()
    state = Word(max_length=12, choices=FactState.choices, default=FactState.OPEN)
    her_words = Sealed("section")
    checked_at = models.DateTimeField(null=True)
    checked_by = models.UUIDField(null=True)

    class Meta:
        base_manager_name = "objects"
        constraints = [
            models.UniqueConstraint(fields=["handover", "kind", "row"], name="each_fact_once"),
            models.CheckConstraint(
                name="looked_at_by_somebody",
                condition=Q(state="open", checked_at=None, checked_by=None)
                | (~Q(state="open") & Q(checked_at__isnull=False, checked_by__isnull=False)),
            ),
        ]

    class Privacy:
        case = ("survivor", "handover", "section", "kind", "row", "state", "checked_at", "checked_by")
        sealed = ("her_words",)


class Accountable(Record):
    """The case went from one organisation to another. Written once, in the transaction that changes it, and never
    changed: PostgreSQL grants nobody to."""

    survivor = models.ForeignKey(Survivor, models.PROTECT, related_name="accountable")
    handover = models.OneToOneField(Handover, models.PROTECT, related_name="+")
    from_organisation = models.UUIDField()
    to_organisation = models.UUIDField()
    at = models.DateTimeField()
    by = models.UUIDField()

    class Meta:
        base_manager_name = "objects"

    class Privacy:
        case = ("survivor", "handover", "from_organisation", "to_organisation", "at", "by")
