"""Who may see an invented person: access rows with their wraps, and the consent or ground each rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache, reduce
from operator import or_
from uuid import UUID

from saathi.kernel.ids import new_id
from saathi.kernel.models import Access, Conflict
from saathi.kernel.sections import Section, section_named
from saathi.orgs.personas import invented_id
from saathi.survivors.models import Consent, Ground
from saathi.survivors.opening import BY_PROFESSION, WORKER
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.listed import Listed
from saathi.worlds.loading.moments import at, ends
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Access as Sharing
from saathi.worlds.shapes import Organisation, Person

known = cache(invented_id)
"""For keys of organisations, teams and staff, of which there are few."""
TREATMENT = timedelta(days=60)
PROOFS = ("own_words", "pictures", "witness")


@cache
def mask(sections: tuple[str, ...]) -> Section:
    return reduce(or_, map(section_named, sections), Section.CARD)


def open_to(rows: Rows, keys: Sealer, person: Person, places: Places, today: date, now: datetime) -> None:
    """Everything by which anyone may see her, also what has ended: ended reasons keep their row and open nothing."""
    listed = Listed(person, today, now)
    by = places.writer(person.case.organisation, person.case.workers)
    for sharing in (*person.access, *_appointments(person, places, today)):
        if sharing.answer == "none":  # she was asked and said no: there is nothing to open and nothing to show
            continue
        reason = _reason(rows, keys, person, places, sharing, today, now)
        if _is_live(sharing, today):
            _open(rows, keys, person, places, sharing, reason, by, listed)
    _clear(rows, keys, person, places, now)


def _appointments(person: Person, places: Places, today: date) -> Iterator[Sharing]:
    """A hospital where she saw a doctor lately: with her yes, her health part, until that treatment is over."""
    seen = {s.organisation: s.on for s in person.services if places.by_key[s.organisation].kind == "hospital"}
    for hospital, on in seen.items():
        until = on + TREATMENT
        if until > today and person.case.closed_on is None:
            yield Sharing(hospital, "partner", "consent", "partial", ("card", "health"), on, until, None)


def _is_live(sharing: Sharing, today: date) -> bool:
    return sharing.withdrawn_on is None and (sharing.until_on is None or sharing.until_on > today)


def _open(
    rows: Rows, keys: Sealer, person: Person, places: Places, sharing: Sharing, reason: UUID, by: UUID, listed: Listed
) -> None:
    organisation, since = places.ids[sharing.organisation], at(sharing.from_on, listed.now)
    until, wraps = ends(sharing.until_on, listed.today), {}
    for subject, sections in _subjects(person, places, sharing):
        access = rows.add(
            Access, keys, survivor=keys.survivor, subject=subject, organisation=organisation, sections=sections,
            basis=sharing.basis, until=until, because=reason, granted_by=by, granted_at=since, named_at=since,
            **listed.columns(sections))
        if sections not in wraps:
            wraps[sections] = keys.wrap(organisation, sections)
        rows.add_wrap(access, *wraps[sections])


def _subjects(person: Person, places: Places, sharing: Sharing) -> Iterator[tuple[UUID, Section]]:
    """As `survivors.opening.first_subjects` where she lives or her case is led; elsewhere one team and those who
    answer for it."""
    there, shared = places.by_key[sharing.organisation], mask(sharing.sections)
    beside = sharing.part == "lead" or there.kind in codes.HOMES
    workers = WORKER & shared if beside else shared
    team = places.team(there.key, person.case.workers)
    if sharing.part == "lead":
        team = person.case.team
    yield known(team), workers
    yield places.ids[there.key], workers
    if beside:
        for profession, sections in BY_PROFESSION.items():
            yield places.cohort(there.key, profession), sections & shared


def _reason(
    rows: Rows, keys: Sealer, person: Person, places: Places, sharing: Sharing, today: date, now: datetime
) -> UUID:
    """Her consent, or the order or duty that needs none: a row of its own, named by every access row it gave."""
    there, turn = places.by_key[sharing.organisation], len(sharing.organisation)
    shared = {
        "survivor_id": keys.survivor, "subject": places.ids[there.key], "organisation": places.ids[there.key],
        "sections": mask(sharing.sections), "until": ends(sharing.until_on, today), "id": new_id(),
    }
    if sharing.basis == "consent":
        purpose = "return" if sharing.part == "source" else codes.PURPOSES.get(there.kind, "care")
        gone = at(sharing.withdrawn_on, now) if sharing.withdrawn_on else None
        return rows.add(
            Consent, keys, purpose=purpose, language=person.survivor.languages[0], proof=PROOFS[turn % len(PROOFS)],
            given_at=at(sharing.from_on, now), withdrawn_at=gone, **shared)
    ended = at(sharing.until_on, now) if sharing.until_on and sharing.until_on <= today else None
    return rows.add(
        Ground, keys, basis=sharing.basis, law=codes.ground_law(sharing.basis, person, there.country),
        document=_document(there, sharing), from_at=at(sharing.from_on, now), ended_at=ended, **shared)


def _document(there: Organisation, sharing: Sharing) -> str:
    return f"Invented {sharing.basis} of {sharing.from_on.isoformat()}, {there.names['en']}"


def _clear(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    """Workers of her own who come from her district: she was asked and agreed, else they could not be beside her."""
    for key in person.case.workers:
        worker = places.staff.get(key)
        if worker is not None and places.home(worker) == person.survivor.district:
            rows.add(
                Conflict, keys, actor=known(key), survivor=keys.survivor, kind="district",
                cleared_at=at(person.case.opened_on, now))
