"""Who works with whom: each visitor's own people, the doctor's appointments, and claims in every stage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from saathi.worlds.shapes import Challenge, Claim, Decision, NextDate, Person, Programme, Service
from saathi.worlds.stories.telling import ago_from, decided
from saathi.worlds.week.residents import is_first_and_open
from saathi.worlds.words import bank

DOCTOR, DOCTORS_PLACE, PATIENTS = "persona-doctor", "shimul_hospital", 5
# Who walks along with those whom her organisation leads, or who shared with it.
ALONG = {
    "tarangini": "persona-counsellor", "bokul": "persona-worker_bangladesh", "legal_n24p": "persona-lawyer",
}  # fmt: skip
MOST = 6
CLAIMED = (  # days ago: told, filed, awarded, credited; whole rupees
    (120, None, None, None, 0),
    (210, 96, None, None, 0),
    (430, 380, 41, None, 200_000),
    (900, 760, 240, 33, 300_000),
)
LAST_WEEK = "-w"
LATELY = (  # kind, law, reason: sentences of data/decisions.toml
    ("compensation_claim", "", "The lawyer filed before the last day of the term."),
    ("identity_papers", "", "The camp for identity cards came for one day."),
)
UNTOLD, TOLD = "untold", "received"
TOLD_WITHIN = timedelta(days=60)
CHALLENGED_WITHIN = timedelta(days=400)


def with_week(told: Programme) -> Programme:
    """Each step takes the first people who fit, so the same programme gives the same week."""
    chosen = {one.survivor.key: one for one in told.people}
    for step in (_told, _decided, _along, _patients, _claimed, _challenged):
        changed = {made.survivor.key: made for made in step(tuple(chosen.values()), told.today)}
        chosen |= changed
    return replace(told, people=tuple(chosen.values()))


def led_by(everybody: Sequence[Person], organisation: str) -> list[Person]:
    """Open cases, those of the team that visitors are of first."""
    found = [one for one in everybody if one.case.organisation == organisation and is_first_and_open(one)]
    return sorted(found, key=lambda one: not one.case.team.endswith("-t1"))


def _told(everybody: Sequence[Person], today: date) -> Iterator[Person]:
    """What was decided long ago has been told by now; the stories stay as they are told."""
    for one in everybody:
        language, days = one.survivor.languages[0], len(one.decisions) % 5 * 7 + 3
        decisions = tuple(
            replace(made, told_on=made.recorded_on + timedelta(days=days), told_language=language)
            if made.told_on is None and made.recorded_on < today - TOLD_WITHIN
            else made
            for made in one.decisions
        )
        if one.survivor.key.startswith("s") and decisions != one.decisions:
            yield replace(one, decisions=decisions)


def _decided(everybody: Sequence[Person], today: date) -> Iterator[Person]:
    """Decided last week while she was not there: she is still to be told."""
    for organisation in ("nodikotha", "tarangini"):
        for place, one in enumerate(led_by(everybody, organisation)[1:4]):
            kind, law, reason = LATELY[place % len(LATELY)]
            made = decided(
                ago_from(today), one.survivor.key + LAST_WEEK, kind, 5 + place, "for_her", organisation, law=law,
                reason=reason, position="not_asked")
            yield replace(one, decisions=(*one.decisions, made))


def _along(everybody: Sequence[Person], today: date) -> Iterator[Person]:
    for organisation, worker in ALONG.items():
        fitting = [one for one in everybody if is_first_and_open(one) and _knows(one, organisation, today)]
        for one in fitting[:MOST]:
            yield _with_worker(one, worker)


def _knows(one: Person, organisation: str, today: date) -> bool:
    if organisation != "legal_n24p":
        return one.case.organisation == organisation
    shared = [access for access in one.access if access.organisation == organisation and access.answer != "none"]
    return any(access.withdrawn_on is None and (access.until_on or today) >= today for access in shared)


def _with_worker(one: Person, worker: str) -> Person:
    workers = one.case.workers
    return one if worker in workers else replace(one, case=replace(one.case, workers=(*workers, worker)))


def _patients(everybody: Sequence[Person], today: date) -> Iterator[Person]:
    """People near the hospital: she saw the doctor lately, and comes back; with it her health part is shared."""
    for turn, one in enumerate(led_by(everybody, "nodikotha")[:PATIENTS]):
        seen, again = today - timedelta(days=6 + 9 * turn), today + timedelta(days=2 + 5 * turn)
        visit = Service("health", "health_check", seen, DOCTORS_PLACE, "together", "happened", "", 2)
        dates = sorted((*one.next_dates, NextDate("medical", again, "hospital", "The doctor sees her again.")), key=_on)
        one = replace(one, services=tuple(sorted((*one.services, visit), key=lambda made: made.on)))
        yield _with_worker(replace(one, next_dates=tuple(dates)), DOCTOR)


def _on(ahead: NextDate) -> date:
    return ahead.on


def _claimed(everybody: Sequence[Person], today: date) -> Iterator[Person]:
    """One claim of each stage among those a visitor works with, wherever she was long enough out for it."""
    for organisation in ("nodikotha", "mouchak", "suryaphul"):
        free = [one for one in led_by(everybody, organisation) if one.claim is None and one.survivor.country == "IN"]
        for told_, filed, awarded, credited, amount in CLAIMED:
            told_on, filed_on, awarded_on, credited_on = (_before(today, n) for n in (told_, filed, awarded, credited))
            out = next((one for one in free if one.case.came_out_on <= today - timedelta(days=told_)), None)
            if out is not None:
                free.remove(out)
                yield replace(out, claim=Claim(told_on, filed_on, awarded_on, credited_on, amount))


def _before(today: date, days: int | None) -> date | None:
    return None if days is None else today - timedelta(days=days)


def _challenged(everybody: Sequence[Person], today: date) -> Iterator[Person]:
    """One that nobody who decided knows of yet, and one that waits for the answer of the house."""
    for organisation, state in (("nodikotha", UNTOLD), ("tarangini", UNTOLD), ("suryaphul", TOLD), ("mouchak", TOLD)):
        found = next(_to_challenge(everybody, organisation, today), None)
        if found is not None:
            yield _with_challenge(*found, state, today)


def _to_challenge(everybody: Sequence[Person], organisation: str, today: date) -> Iterator[tuple[Person, Decision]]:
    for one in led_by(everybody, organisation):
        if organisation == "nodikotha" and one.case.workers[0] == "persona-case_worker":
            continue  # she wrote it down, so a colleague would keep it from her
        for made in reversed(one.decisions):
            is_theirs = made.organisation == organisation and made.law in ("", "house_rule")
            is_against = made.position in ("disagree", "partly", "not_asked", "no_view")
            is_free = made.challenge is None and not made.key.endswith(LAST_WEEK)
            is_late = made.decided_on <= today - CHALLENGED_WITHIN
            if is_theirs and is_free and not is_late and (is_against or made.made_by == "for_her"):
                yield one, made


def _with_challenge(one: Person, made: Decision, state: str, today: date) -> Person:
    language = next(each for each in one.survivor.languages if each in ("bn", "hi", "mr"))
    wish = bank()["phone" if made.kind == "contact_restricted" else "stay", language][0]
    asked = Challenge(max(made.decided_on, today - timedelta(days=9)), "suggestion_box", wish, state, None, "")
    decisions = tuple(replace(each, challenge=asked) if each is made else each for each in one.decisions)
    return replace(one, decisions=decisions)

