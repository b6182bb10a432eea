"""What offices owe Amal, made once in a test however often it is asked for: Bandhu is asked for compensation as an office
with a sign-in, and an entry of the directory as one without; and raw SQL against it."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from saathi.kernel.clock import server_clock, today
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from tests.contracts.stands import claim
from tests.world import World, idea

TABLES = ("links_duty", "links_letter")
OF_HER = {"links_dutyof": None, "links_letterof": None, "links_lettername": Section.IDENTITY}
OFFICE = idea("an office of legal services")
ASK = {"ask": "compensation", "provider": str(OFFICE), "words": "The claim was given in.", "started_by": "together",
       "answer": "yes", "her_words": "হ্যাঁ।", "language": "bn"}  # fmt: skip
LETTER = {"kind": "first", "language": "en", "carries": ["legal_name"], "she_knows": "on"}
REMINDER = {"kind": "reminder", "language": "en"}
REPLY = {"reply": "granted", "answer_words": "It is decided."}
NOTE = {**REPLY, "how": "letter", "reference": "DLSA/7"}
SENT = {"how": "registered", "receipt": "RP 1"}


def entry(world: World) -> UUID:
    """An office of legal services without a sign-in here, as the directory has it."""
    from saathi.links.models import Provider

    if not Provider.objects.filter(pk=OFFICE).exists():
        with transaction.atomic(), opened(world.bea, "test.entry", writes=False) as scope:
            scope.writes = True
            said = {"kind": "legal", "district": "IN-D303", "name": "Invented Legal Office",
                    "name_local": "আইনি দপ্তর", "local_language": "bn", "address": "Second floor"}  # fmt: skip
            Provider.objects.create(pk=OFFICE, **said, kept_by=idea("asha"), added_at=server_clock())
    return OFFICE


def with_entry(world: World) -> UUID:
    entry(world)
    return world.amal


def asked(world: World, since_on: date | None = None, *, ask: str = "compensation", **whom: Any) -> UUID:
    """What the act does, without its rule: Bandhu is no office of the invented kind."""
    from saathi.kernel.access import acts
    from saathi.survivors.models import Survivor

    said = {**ASK, "ask": ask, "organisation": None, "provider": None, "matter": None, **whom}
    with transaction.atomic(), opened(world.bea, "test.ask", writes=False) as scope:
        scope.writes = True
        data = SimpleNamespace(**said, since_on=since_on or today())
        made = acts()["offices.ask"].body(world.bea, Survivor.objects.get(pk=world.amal), data, clock=server_clock)
    assert isinstance(made, UUID)
    return made


def _one(world: World, is_office: bool) -> UUID | None:
    from saathi.links.offices.queries import of_her

    found = (one.duty.line for one in of_her(world.bea, world.amal).duties)
    return next((one.id for one in found if (one.to_organisation is None) is is_office and one.is_going), None)


def on_bandhu(world: World) -> UUID:
    """Asked of an organisation with a sign-in."""
    return _one(world, False) or asked(world, organisation=idea("bandhu"), matter=claim(world))


def on_an_office(world: World) -> UUID:
    """Asked of an entry of the directory."""
    return _one(world, True) or asked(world, provider=entry(world), matter=claim(world))


def _run(name: str, who: str, world: World, target: UUID, data: dict[str, Any], **options: Any) -> Any:
    from saathi.kernel.access import acts

    return acts()[name].run(world.actor(who), target, data, **options)


def answered(world: World) -> UUID:
    """Bandhu granted it in part, and nobody wrote that where her matter stands."""
    made = on_bandhu(world)
    _run("offices.answer", "pia", world, made, {"reply": "partly", "next_on": today() + timedelta(days=9)})
    return made


def granted(world: World) -> UUID:
    made = on_bandhu(world)
    _run("offices.answer", "pia", world, made, REPLY)
    return made


def taken_in(world: World) -> UUID:
    made = answered(world)
    _run("offices.take_in", "bea", world, made, {})
    return made


def letter(world: World) -> UUID:
    """The first letter about it, which names her and did not go yet."""
    found = _letters(world)
    if found:
        return found[0].id
    made: UUID = _run("letters.write", "bea", world, on_an_office(world), LETTER)
    return made


def _letters(world: World) -> Any:
    from saathi.links.offices.queries import of_her

    return [each for one in of_her(world.bea, world.amal).duties for each in one.letters]


def sent(world: World) -> UUID:
    made = letter(world)
    _run("letters.send", "bea", world, made, SENT)
    return made


def written(world: World) -> UUID:
    """The request about which a letter was written today."""
    letter(world)
    return on_an_office(world)


def late(world: World) -> UUID:
    """The letter went a long time ago, and nobody answered."""
    from saathi.links.models import Letter

    made = sent(world)
    with transaction.atomic(), opened(world.bea, "test.late", writes=False) as scope:
        scope.writes = True
        Letter.objects.filter(pk=made).update(due_on=today() - timedelta(days=3))
    return on_an_office(world)


def no_register(world: World) -> tuple[Any, ...]:
    from saathi.links.offices.register import RegisterFilter

    return (RegisterFilter(),)


# act -> who, and what is otherwise than in the attempt: each is refused by the rule itself.
REFUSALS: list[tuple[str, str, dict[str, Any]]] = [
    ("offices.ask", "bea", {"ask": "progress"}),
    ("offices.ask", "bea", {"matter": str(idea("nobody's"))}),
    ("offices.ask", "bea", {"words": "Amalika waits."}),
    ("offices.ask", "gita", {}),
    ("offices.answer", "bea", {}),
    ("offices.answer", "pia", {"first": granted}),
    ("offices.note_answer", "bea", {"first": on_bandhu}),
    ("offices.note_answer", "bea", {"answer_words": "Amal was there."}),
    ("offices.take_in", "bea", {"first": on_bandhu}),
    ("offices.take_in", "bea", {"first": taken_in}),
    ("letters.write", "bea", {"first": on_bandhu}),
    ("letters.write", "bea", {"kind": "reminder"}),
    ("letters.write", "bea", {"first": written}),
    ("letters.write", "bea", {"first": written, "kind": "reminder"}),
    ("letters.write", "bea", {"first": late, "kind": "above"}),
    ("letters.write", "bea", {"carries": ["address"]}),
    ("letters.write", "bea", {"words": "For অমল."}),
    ("letters.send", "bea", {"first": sent}),
]

_REQUEST = (
    "INSERT INTO links_request (id, kind, state, from_organisation, to_organisation, kept_by, asked_by, started_by, need,"
    " words, district, language, sections, made_at, sent_at, due_ack_at, due_outcome_at, quiet_since, reason, outcome,"
    " capacity, answer_words, refused) VALUES (%s, 'duty', 'in_progress', %s, %s, %s, %s, 'hers', 'legal', '', '', '',"
    " 1, now(), now(), now(), now(), now(), '', '', '', '', '{}')"
)
_OF = (
    "INSERT INTO links_requestof (id, survivor_id, request_id, section, kind, need, answer, answered_on, n_offered)"
    " VALUES (%s, %s, %s, %s, 'duty', 'legal', 'yes', now(), 1)"
)
_DUTY = (
    "INSERT INTO links_duty (id, request_id, office, ask, since_on, due_on, reply, missing) VALUES"
    " (%s, %s, 'police', 'progress', now(), now(), '', '{}')"
)
_DUTY_OF = "INSERT INTO links_dutyof (id, survivor_id, request_id, section, papers) VALUES (%s, %s, %s, %s, '{}')"
_LETTER = (
    "INSERT INTO links_letter (id, organisation, year, number, request_id, kind, office, ask, language, made_by, made_on,"
    " due_on, how, receipt) VALUES (%s, %s, 2020, %s, %s, 'first', 'police', 'progress', 'en', %s, now(), now(), '', '')"
)
_LETTER_OF = (
    "INSERT INTO links_letterof (id, survivor_id, letter_id, section, carries, words) VALUES (%s, %s, %s, %s, '{}', '')"
)
_NAME = (
    "INSERT INTO links_lettername (id, survivor_id, letter_id, kind, value, language) VALUES"
    " (%s, %s, %s, 'legal_name', '', 'bn')"
)
LEGAL, CARD, BARE = UUID(int=81), UUID(int=82), UUID(int=83)


def plant(connection: Any, world: World) -> None:
    """Asha asked Bandhu for two things, and wrote a letter about each: a legal one, and one that everybody beside Amal may
    know."""
    asha, bandhu = idea("asha"), idea("bandhu")
    for number, (request, section) in enumerate(((LEGAL, Section.LEGAL), (CARD, Section.CARD)), 1):
        connection.execute(_REQUEST, [request, asha, bandhu, asha, idea("bea")])
        connection.execute(_OF, [uuid4(), world.amal, request, int(section)])
        connection.execute(_DUTY, [uuid4(), request])
        connection.execute(_DUTY_OF, [uuid4(), world.amal, request, int(section)])
        connection.execute(_LETTER, [request, asha, number, request, idea("bea")])
        connection.execute(_LETTER_OF, [uuid4(), world.amal, request, int(section)])
    connection.execute(_NAME, [uuid4(), world.amal, LEGAL])
    # One that says not yet what is owed.
    connection.execute(_REQUEST, [BARE, asha, bandhu, asha, idea("bea")])
    connection.execute(_OF, [uuid4(), world.amal, BARE, int(Section.CARD)])


def faults(probe: Any) -> list[str]:
    """Written by hand. A duty is read with its request: at Asha by section, at Bandhu by everybody. The register is
    Asha's: everybody there reads every number; Dia, beside Amal, reads the one that is open to her."""
    from tests.contracts.said import at_table

    say, asha, bandhu = probe.changed, idea("asha"), idea("bandhu")
    duties, register = (f"SELECT count(*) FROM {table}" for table in TABLES)
    answer = "UPDATE links_duty SET reply = 'refused', replied_on = now()"
    went = "UPDATE links_letter SET sent_on = now(), how = 'post'"
    answers: list[tuple[str, Any, Any]] = [
        *((f"{who} reads duties", probe.count(who, duties), n) for who, n in
          (("bea", 2), ("gita", 1), ("hena", 1), ("pia", 2), ("dia", 2), ("cyr", 0), ("kamal", 0), ("eli", 0), (None, 0))),
        *((f"{who} reads the register", probe.count(who, register), n) for who, n in
          (("bea", 2), ("gita", 2), ("cyr", 2), ("jaya", 2), ("dia", 1), ("pia", 0), ("eli", 0), (None, 0))),
        ("pia sits with somebody", at_table(probe, "pia", uuid4(), duties), 0),
        ("cyr sits with somebody", at_table(probe, "cyr", uuid4(), register), 0),
        ("bea sits with her", at_table(probe, "bea", probe.world.amal, register), 2),
        ("pia answers", say("pia", answer), 2),
        ("eli answers", say("eli", answer), 0),
        ("pia changes what is asked", say("pia", "UPDATE links_duty SET ask = 'escort'"), "refused"),
        ("pia moves the limit", say("pia", "UPDATE links_duty SET due_on = now() + interval '9 days'"), "refused"),
        ("cyr says a letter went", say("cyr", went), 0),
        ("gita says one went", say("gita", went), 1),
        ("bea says both went", say("bea", went), 2),
        ("bea numbers one anew", say("bea", "UPDATE links_letter SET number = number + 7"), "refused"),
        ("bea writes one", say("bea", _LETTER, [uuid4(), asha, 9, LEGAL, idea("bea")]), 1),
        ("bea writes as indu", say("bea", _LETTER, [uuid4(), asha, 9, LEGAL, idea("indu")]), "refused"),
        ("bea writes for Bandhu", say("bea", _LETTER, [uuid4(), bandhu, 9, LEGAL, idea("bea")]), "refused"),
        ("cyr writes one", say("cyr", _LETTER, [uuid4(), asha, 9, LEGAL, idea("cyr")]), "refused"),
        ("pia adds a duty", say("pia", _DUTY, [uuid4(), BARE]), "refused"),
        ("bea adds a duty", say("bea", _DUTY, [uuid4(), BARE]), 1),
    ]  # fmt: skip
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]
