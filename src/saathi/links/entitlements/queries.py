"""Reads of what she is entitled to: her page, the pack of papers, and what is owed among all those within reach."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Count, F, Q, Sum

from saathi.cases.clocks.engine import ClockFact
from saathi.cases.models import Matter, Paper, Stay
from saathi.cases.paper_choices import SECTION_OF, PaperKind
from saathi.cases.queries.clocks import running
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound
from saathi.kernel.models import Access
from saathi.kernel.reach import held
from saathi.kernel.sections import Section, each
from saathi.orgs.geography import path_of, valid
from saathi.survivors.queries import Card, card, chosen_names

from ..entitled_choices import RESTING, Due, State, Step
from ..models import Entitlement, EntitlementStep
from .facts import Elsewhere, EntitlementFact, Entitlements, Needed, Owed, OwedLine, Pack, StepFact, Sums
from .loading import Catalogue, Item, catalogue
from .rules import UNDO_WITHIN
from .table import acts_of

PAGE = 50
ADULT = 18
Undoes = tuple[UUID, datetime]


@query("entitlements.page")
def entitlements(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Entitlements:
    """Raises NotFound where she is out of reach."""
    her, sections, now = card(actor, survivor), held(survivor), today(clock)
    known, fault = catalogue()
    elsewhere = _elsewhere(survivor)
    mine = _facts(her, known, elsewhere, sections, now, (actor.id, clock() - UNDO_WITHIN))
    every = known.in_force(now)
    sealed = reduce(or_, (one.section for one in every), Section(0)) & ~sections
    return Entitlements(
        her,
        tuple(one for one in mine if one.state not in RESTING),
        tuple(one for one in mine if one.state in RESTING),
        tuple(one for one in elsewhere if not one.is_over or one.awarded > one.credited),
        _possible(her, sections, every, mine, elsewhere),
        _sums([*_of_facts(mine), *_of_matters(elsewhere)]),
        tuple(each(sealed)),
        fault,
        now,
    )


@query("entitlements.pack")
def pack(actor: Actor, entitlement: UUID, *, clock: Clock = server_clock) -> Pack:
    """Raises NotFound where it, or she, is out of reach."""
    row = Entitlement.objects.filter(pk=entitlement).first()
    if row is None:
        raise NotFound()
    her, sections, now = card(actor, row.survivor_id), held(row.survivor_id), today(clock)
    known = catalogue()[0]
    fact = _fact(row, known.item(row.code, row.found_on), _history([row]).get(row.pk, []), (), None, False)
    kinds = fact.item.papers if fact.item else ()
    return Pack(her, fact, _needed(row.survivor_id, kinds, sections), now)


@query("entitlements.owed", shows=lambda found: [line.fact.survivor for line in found.lines])
def owed(actor: Actor, due: str = "", after: str = "", *, clock: Clock = server_clock) -> Owed:
    """Among all those within reach, the longest due first; `due` is a code of Due, or empty for all that goes on."""
    now, known = today(clock), catalogue()[0]
    rows = Entitlement.objects.filter(next_on__isnull=False)
    rows = rows.filter(_only(due, now)) if due in Due.values else rows
    rows = rows.filter(_beyond(after)) if after else rows
    found = list(rows.order_by("next_on", "id")[: PAGE + 1])
    named = chosen_names({row.survivor_id for row in found})
    lines = tuple(
        OwedLine(_fact(row, known.item(row.code, row.found_on), [], (), None, False), named[row.survivor_id])
        for row in found[:PAGE]
        if row.survivor_id in named
    )
    last = found[PAGE - 1] if len(found) > PAGE else None
    more = f"{last.next_on.isoformat()}_{last.pk}" if last and last.next_on else ""
    return Owed(lines, more, **_counts(now), sums=_all_sums(), today=now)


def _counts(now: date) -> dict[str, int]:
    found = Entitlement.objects.aggregate(
        n_told=Count("id", filter=Q(told_on__lte=F("tell_by_on"))),
        n_to_tell=Count("id", filter=Q(told_on__isnull=False) | Q(tell_by_on__lt=now)),
        n_credited=Count("id", filter=Q(filed_on__isnull=False, state=State.CREDITED)),
        n_filed=Count("id", filter=Q(filed_on__isnull=False)),
    )
    return dict(found)


def _all_sums() -> tuple[Sums, ...]:
    rows = Entitlement.objects.exclude(currency="").order_by("currency").values_list("currency")
    found = rows.annotate(Sum("applied"), Sum("awarded"), Sum("credited"))
    return tuple(Sums(*row) for row in found if any(row[1:]))


def _only(due: str, now: date) -> Q:
    return {
        Due.UNTOLD: Q(state=State.NOT_TOLD),
        Due.PAST: Q(next_on__lt=now),
        Due.ARREARS: Q(awarded__gt=F("credited")),
    }[Due(due)]


def _beyond(after: str) -> Q:
    """Rows past the last one shown; a place nobody gave out shows the first page."""
    on, _cut, last = after.partition("_")
    try:
        day, row = date.fromisoformat(on), UUID(last)
    except ValueError:
        return Q()
    return Q(next_on__gt=day) | Q(next_on=day, id__gt=row)


def where_she_is(her: Card, sections: Section) -> tuple[set[str], set[str], str]:
    """Countries and states that count for her, and her home district; what is not shared stays unknown."""
    countries, states, home = {her.country}, set[str](), ""
    if not sections & Section.PLACE:
        return countries, states, home
    home = Access.objects.filter(survivor=her.id).exclude(origin="").values_list("origin", flat=True).first() or ""
    stay = Stay.objects.filter(survivor_id=her.id).order_by("days").values_list("country", "district").last()
    for code in (home, *(stay or ())):
        if code and valid(code):
            countries.add(code[:2])
            states |= {place.code for place in path_of(code) if place.kind == "state"}
    return countries, states, home


def _possible(
    her: Card, sections: Section, every: Iterable[Item], mine: Iterable[EntitlementFact], others: Iterable[Elsewhere]
) -> tuple[Item, ...]:
    countries, states, _home = where_she_is(her, sections)
    known = {one.code for one in mine}
    followed = {(one.kind, one.about) for one in others}
    return tuple(
        one
        for one in every
        if one.section & sections
        and one.code not in known
        and (one.matter, one.about) not in followed
        and one.fits(_age(her), countries, states)
    )


def _age(her: Card) -> str:
    """Whose law counts for her; where nobody found it yet, what her age says."""
    if her.track in ("child", "adult") or her.age_band is None:
        return her.track
    return "adult" if her.age_band >= ADULT else "child"


def _facts(
    her: Card, known: Catalogue, elsewhere: Iterable[Elsewhere], sections: Section, now: date, undoes: Undoes
) -> list[EntitlementFact]:
    rows = list(Entitlement.objects.filter(survivor_id=her.id).order_by("-found_on", "-id"))
    steps, items = _history(rows), {row.pk: known.item(row.code, row.found_on) for row in rows}
    has_clocks = any(one.clocks for row in rows if row.state not in RESTING and (one := items[row.pk]))
    law = running(her, her.id, sections, now) if has_clocks else ()
    open_ones = {(one.kind, one.about) for one in elsewhere if not one.is_over}
    twice = {row.pk for row in rows if (item := items[row.pk]) and (item.matter, item.about) in open_ones}
    return [
        _fact(row, items[row.pk], steps.get(row.pk, []), law, undoes, row.pk in twice) for row in rows
    ]


def _history(rows: Iterable[Entitlement]) -> dict[UUID, list[StepFact]]:
    """Steps of each, the oldest first; those that take another back are not among them."""
    found = list(EntitlementStep.objects.filter(entitlement__in=[row.pk for row in rows]).order_by("written_at", "id"))
    undone, steps = {row.undoes_id for row in found}, dict[UUID, list[StepFact]]()
    for row in found:
        if row.what != Step.UNDONE:
            steps.setdefault(row.entitlement_id, []).append(_step(row, row.pk in undone))
    return steps


def _step(row: EntitlementStep, is_undone: bool) -> StepFact:
    return StepFact(
        row.what, row.state, row.on, row.amount, row.account, row.how, row.language, row.receipt.read(),
        row.words.read(), row.her_words.read(), row.written_by, row.written_at, is_undone, bool(row.was),
    )  # fmt: skip


_PLAIN = (
    "code", "state", "found_on", "tell_by_on", "told_on", "filed_on", "credited_on", "waits_on", "since_on", "next_on",
    "is_date_given", "currency", "applied", "awarded", "credited", "account",
)  # fmt: skip


def _fact(
    row: Entitlement,
    item: Item | None,
    steps: list[StepFact],
    law: Iterable[ClockFact],
    undoes: Undoes | None,
    is_twice: bool,
) -> EntitlementFact:
    keys = item.clocks if item and row.state not in RESTING else ()
    return EntitlementFact(
        id=row.pk,
        survivor=row.survivor_id,
        item=item,
        acts=tuple(acts_of(row.state)),
        steps=tuple(steps),
        undo=_last(steps, *undoes) if undoes else None,
        by_law=tuple(one for one in law if one.key in keys),
        is_twice=is_twice and row.state not in RESTING,
        **{name: getattr(row, name) for name in _PLAIN},
    )


def _last(steps: list[StepFact], actor: UUID, since: datetime) -> StepFact | None:
    """The step written last, where this actor wrote it and the time to take it back has not passed."""
    last = next((one for one in reversed(steps) if not one.is_undone), None)
    return last if last and last.can_return and last.written_by == actor and last.written_at >= since else None


def _elsewhere(survivor: UUID) -> list[Elsewhere]:
    """Claims and papers that are followed with courts and offices, of the catalogue's kinds."""
    kinds = {item.matter for versions in catalogue()[0].versions.values() for item in versions if item.matter}
    rows = Matter.objects.filter(survivor_id=survivor, kind__in=kinds).order_by("-opened_on", "-id")
    return [
        Elsewhere(row.pk, row.kind, row.about, row.currency, row.awarded, row.paid, row.closed_on is not None)
        for row in rows
    ]


def _of_facts(facts: Iterable[EntitlementFact]) -> list[Sums]:
    return [Sums(one.currency, one.applied, one.awarded, one.credited) for one in facts if one.currency]


def _of_matters(others: Iterable[Elsewhere]) -> list[Sums]:
    return [Sums(one.currency, 0, one.awarded, one.credited) for one in others if one.currency]


def _sums(every: list[Sums]) -> tuple[Sums, ...]:
    found: dict[str, Sums] = {}
    for one in every:
        was = found.get(one.currency, Sums(one.currency, 0, 0, 0))
        found[one.currency] = Sums(
            one.currency, was.applied + one.applied, was.awarded + one.awarded, was.credited + one.credited
        )
    return tuple(one for one in found.values() if one.applied or one.awarded or one.credited)


def _needed(survivor: UUID, kinds: Iterable[str], sections: Section) -> tuple[Needed, ...]:
    rows = Paper.objects.filter(survivor_id=survivor, kind__in=list(kinds), withdrawn_on=None, destroyed_on=None)
    here: dict[str, list[tuple[UUID, str]]] = {}
    for row in rows.order_by("-added_at", "-id"):
        here.setdefault(row.kind, []).append((row.pk, row.title.read()))
    return tuple(
        Needed(kind, tuple(here.get(kind, ())), kind not in here and not SECTION_OF[PaperKind(kind)] & sections)
        for kind in kinds
    )
