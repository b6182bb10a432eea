"""One invented person as rows: her card, who may see her, what identifies her, then her journey, ledger and plan."""

from __future__ import annotations

from datetime import date, datetime

from saathi.identities.models import Particular
from saathi.survivors.models import Dependant, SafeContact, Survivor
from saathi.worlds.loading import codes
from saathi.worlds.loading.flags import write_flags
from saathi.worlds.loading.journeys import Written, write_journey
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.ledgers import write_decisions, write_plan
from saathi.worlds.loading.matters import write_claim
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.notes import write_notes
from saathi.worlds.loading.opening import open_to
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.promises import write_promises
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import spoken
from saathi.worlds.shapes import Name, Person


def write_person(rows: Rows, keys: Sealer, person: Person, places: Places, today: date, now: datetime) -> Written:
    """Everything the tables have a place for but papers (`papers`)."""
    open_to(rows, keys, person, places, today, now)
    _card(rows, keys, person, places.speaks(person.case.organisation), today, now)
    _particulars(rows, keys, person, now)
    written = write_journey(rows, keys, person, places, now)
    write_decisions(rows, keys, person, places, now)
    write_plan(rows, keys, person, places, now)
    write_claim(rows, keys, person, places, now)
    write_promises(rows, keys, person, places, now)
    write_notes(rows, keys, person, places, now)
    write_flags(rows, keys, person, places, today)
    return written


def _card(rows: Rows, keys: Sealer, person: Person, written_in: str, today: date, now: datetime) -> None:
    she, case = person.survivor, person.case
    opened_at, contact = at(case.opened_on, now), person.survivor.safe_contact
    rows.add(
        Survivor, keys, id=keys.survivor, chosen_name=she.chosen_name.text, pronoun=she.pronoun,
        age_band=codes.band(she.age_band), track=codes.track(person), country=she.country,
        languages=list(she.languages), came_out_on=case.came_out_on, opened_at=opened_at)
    rows.add(
        SafeContact, keys, survivor_id=keys.survivor, rule=contact.channel, from_hour=contact.from_hour,
        until_hour=contact.until_hour, words=spoken(contact.say, written_in), never=spoken(contact.never, written_in),
        said_at=opened_at)
    for child in she.children:
        rows.add(
            Dependant, keys, survivor_id=keys.survivor, kind="child", birth_year=today.year - child.age,
            lives_with_her=child.lives_with == "with her", said_at=opened_at)


def _particulars(rows: Rows, keys: Sealer, person: Person, now: datetime) -> None:
    she, said_at = person.survivor, at(person.case.opened_on, now, 1)

    def say(kind: str, value: str, language: str = "", district: str = "") -> None:
        rows.add(
            Particular, keys, survivor_id=keys.survivor, kind=kind, value=value, language=language, district=district,
            said_at=said_at)

    for name in she.legal_names:
        say("legal_name", name.text, _language(name, she.languages))
    for name in she.aliases:
        say("alias", name.text, _language(name, she.languages))
    for claimed in she.birth_dates:
        say("birth_date", f"{claimed.born_on.isoformat()} ({claimed.source.replace('_', ' ')})")
    for contact in she.contacts:
        if contact.kind == "phone":
            say("phone", contact.value)
        else:
            say("contact", f"{contact.whose}: {contact.value}")
    for address in she.addresses:
        say("address", address.lines, she.languages[0], address.district)


def _language(name: Name, spoken: tuple[str, ...]) -> str:
    """The language a spelling is written in: Devanagari is Marathi only for one who speaks no Hindi."""
    if name.script == "Deva" and "mr" in spoken and "hi" not in spoken:
        return "mr"
    return codes.LANGUAGE_OF[name.script]
