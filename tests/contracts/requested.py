"""A request of Asha's to Bandhu about Amal, made once in a test however often it is asked for; and raw SQL against it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from saathi.kernel.clock import server_clock
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from tests.world import World, idea

TABLES = ("links_request", "links_requeststep", "links_doubt", "links_gap")
OF_HER = ("links_requestof", "links_requestview", "links_referral", "links_call")


def asked(world: World, *, who: str = "bea", view: str = "yes", **changes: Any) -> UUID:
    """As an act of any kind makes it: what is asked stands in `changes`, else the referral of every test."""
    from saathi.links.requests.sending import Asking, HerView, send
    from saathi.survivors.models import Survivor

    said: dict[str, Any] = {"kind": "referral", "need": "peers", "started_by": "together", "organisation": idea("bandhu"),
                            "words": "A group she can join on Sundays.", "district": "IN-D303"}  # fmt: skip
    actor = world.actor(who)
    with transaction.atomic(), opened(actor, "test.ask", writes=False) as scope:
        scope.writes = True
        her = Survivor.objects.get(pk=world.amal)
        answered = HerView(view, "হ্যাঁ", "bn", 3)
        return send(actor, her, Asking(**{**said, **changes}), answered, clock=server_clock).pk


def request(world: World) -> UUID:
    """The one that Bandhu was asked and has not answered."""
    from saathi.links.requests.queries import of_her

    found = of_her(world.bea, world.amal).requests
    return next((one.line.id for one in found if one.line.state == "in_progress"), None) or asked(world)


def _run(name: str, who: str, world: World, target: UUID, data: dict[str, Any]) -> UUID:
    from saathi.kernel.access import acts

    acts()[name].run(world.actor(who), target, data)
    return target


def accepted(world: World) -> UUID:
    return _run("requests.accept", "pia", world, asked(world), {"capacity": "Sundays", "worker": str(idea("pia"))})


def rejected(world: World) -> UUID:
    return _run("requests.decline", "pia", world, asked(world), {"reason": "full"})


def draft(world: World) -> UUID:
    return asked(world, view="not_now")


def of_an_office(world: World) -> UUID:
    """Nobody there has a sign-in here."""
    return asked(world, organisation=None, provider=uuid4())


def named(world: World) -> UUID:
    return _run("requests.name_worker", "pia", world, asked(world), {"worker": str(idea("pia"))})


def refused(world: World) -> UUID:
    """Pia was named, and Amal wants somebody else."""
    return _run("requests.refuse_person", "bea", world, named(world), {})


def no_filter(world: World) -> tuple[Any, ...]:
    from saathi.links.requests.queries import InboxFilter

    return (InboxFilter(),)


def no_search(world: World) -> tuple[Any, ...]:
    from saathi.links.directory.queries import SearchFilter

    return (SearchFilter(),)


NO_WORDS = {"answer_words": "It is not needed any more."}
FACED = {"what": "ask_again", "words": "We asked them again.", "she_knows": "on"}

PROVIDER = idea("a survivors' group")
ENTRY = {"kind": "survivors", "name": "Nodi", "name_local": "নদী", "local_language": "bn", "district": "IN-D303",
         "hours": "Sundays", "languages": ["bn"], "woman": "true", "cost": "free"}  # fmt: skip
GAP = {"need": "legal", "kind": "legal", "district": "IN-D303", "km": "30", "found": "too_far"}
REFERRAL = {"provider": str(PROVIDER), "need": "peers", "started_by": "hers", "n_offered": "3", "answer": "yes",
            "her_words": "হ্যাঁ, যাব।", "language": "bn", "caller": "hers", "company": "peer"}  # fmt: skip


def provider(world: World) -> UUID:
    """An entry that Asha keeps, about a group of survivors without a sign-in here."""
    from saathi.links.models import Provider

    if not Provider.objects.filter(pk=PROVIDER).exists():
        with transaction.atomic(), opened(world.bea, "test.entry", writes=False) as scope:
            scope.writes = True
            said = {**ENTRY, "woman": True}
            Provider.objects.create(pk=PROVIDER, **said, kept_by=idea("asha"), added_at=server_clock())
    return PROVIDER


def with_entry(world: World) -> UUID:
    provider(world)
    return world.amal


def referral(world: World) -> UUID:
    """Bea asked that group with Amal; its own row, beside the request."""
    from saathi.kernel.access import acts
    from saathi.links.referrals.queries import services

    found = services(world.bea, world.amal).referrals
    if not found:
        acts()["referrals.ask"].run(world.bea, with_entry(world), REFERRAL)
        found = services(world.bea, world.amal).referrals
    return next(iter(found.values())).id


# act -> who, and what is otherwise than in the attempt: each is refused by the rule itself.
REFUSALS: list[tuple[str, str, dict[str, Any]]] = [
    ("requests.send", "dia", {}),
    ("requests.send", "bea", {"first": request}),
    ("requests.acknowledge", "bea", {}),
    ("requests.acknowledge", "pia", {"first": named}),
    ("requests.accept", "bea", {}),
    ("requests.accept", "pia", {"first": refused, "worker": str(idea("pia"))}),
    ("requests.accept", "pia", {"worker": str(idea("bea"))}),
    ("requests.decline", "pia", {"first": accepted}),
    ("requests.finish", "pia", {"first": request}),
    ("requests.note_answer", "bea", {"first": request}),
    ("requests.note_answer", "bea", {"answer": "finish", "outcome": "happened"}),
    ("requests.note_answer", "bea", {"answer_words": "They know Amal already."}),
    ("requests.name_worker", "pia", {"first": refused, "worker": str(idea("pia"))}),
    ("requests.refuse_person", "bea", {"first": request}),
    ("requests.revoke", "bea", {"first": rejected}),
    ("requests.revoke", "bea", {"answer_words": "অমল does not come."}),
    ("requests.say_no", "bea", {"first": rejected}),
    ("requests.face", "pia", {}),
    ("requests.face", "bea", {"words": "Amalika waits."}),
    ("requests.hear", "bea", {"first": request}),
    ("directory.change", "pia", {}),
    ("directory.verify", "pia", {}),
    ("directory.join", "pia", {}),
    ("directory.close", "pia", {}),
    ("directory.doubt", "bea", {}),
    ("referrals.ask", "bea", {"sections": ["64"]}),
    ("referrals.ask", "bea", {"provider": str(idea("nobody"))}),
    ("referrals.ask", "bea", {"words": "Amal likes to sing."}),
    ("referrals.call", "dia", {}),
    ("referrals.company", "dia", {}),
]

_REQUEST = (
    "INSERT INTO links_request (id, kind, state, from_organisation, to_organisation, kept_by, asked_by, started_by, need,"
    " words, district, language, sections, made_at, sent_at, due_ack_at, due_outcome_at, quiet_since, reason, outcome,"
    " capacity, answer_words, refused) VALUES (%s, 'referral', 'in_progress', %s, %s, %s, %s, 'hers', 'legal', '', '', '',"
    " 1, now(), now(), now(), now(), now(), '', '', '', '', '{}')"
)
_OF = (
    "INSERT INTO links_requestof (id, survivor_id, request_id, section, kind, need, answer, answered_on, n_offered)"
    " VALUES (%s, %s, %s, %s, 'referral', 'legal', 'yes', now(), 1)"
)
_VIEW = (
    "INSERT INTO links_requestview (id, survivor_id, request_id, section, answer, words, language, said_on, written_by,"
    " written_at) VALUES (%s, %s, %s, %s, 'yes', '', 'bn', now(), %s, now())"
)
_STEP = (
    "INSERT INTO links_requeststep (id, request_id, transition, was, state, at, by, reason, words, how, reference)"
    " VALUES (%s, %s, 'send', 'draft', 'in_progress', now(), %s, '', '', '', '')"
)
_REFERRAL = (
    "INSERT INTO links_referral (id, survivor_id, request_id, section, caller, company, company_words)"
    " VALUES (%s, %s, %s, %s, 'hers', 'peer', '')"
)
_CALL = (
    "INSERT INTO links_call (id, survivor_id, referral_id, section, caller, spoke, words, language, called_on, written_by,"
    " written_at) VALUES (%s, %s, %s, %s, 'hers', 'spoke', '', 'bn', now(), %s, now())"
)
_PROVIDER = (
    "INSERT INTO links_provider (id, kind, district, name, name_local, local_language, address, phone, hours, words,"
    " languages, access, cost, is_day_and_night, kept_by, added_at) VALUES (%s, 'legal', 'IN-D303', '', '', '', '', '', '',"
    " '', '{}', '{}', '', false, %s, now())"
)
_DOUBT = (
    "INSERT INTO links_doubt (id, provider_id, kept_by, organisation, by, at, words) VALUES (%s, %s, %s, %s, %s, now(), '')"
)
_GAP = (
    "INSERT INTO links_gap (id, organisation, by, at, need, kind, district, km, found, words) VALUES"
    " (%s, %s, %s, now(), 'legal', 'legal', 'IN-D303', 30, 'nothing', '')"
)
LEGAL, CARD = UUID(int=71), UUID(int=72)


def plant(connection: Any, world: World) -> None:
    """Asha asked Bandhu for two things: a legal one, and one that everybody beside Amal may know."""
    asha, bandhu = idea("asha"), idea("bandhu")
    for request, section in ((LEGAL, Section.LEGAL), (CARD, Section.CARD)):
        connection.execute(_REQUEST, [request, asha, bandhu, asha, idea("bea")])
        connection.execute(_OF, [uuid4(), world.amal, request, int(section)])
        connection.execute(_VIEW, [uuid4(), world.amal, request, int(section), idea("bea")])
        connection.execute(_STEP, [uuid4(), request, idea("bea")])
        connection.execute(_REFERRAL, [request, world.amal, request, int(section)])
        connection.execute(_CALL, [uuid4(), world.amal, request, int(section), idea("bea")])
    connection.execute(_PROVIDER, [PROVIDER, asha])
    connection.execute(_DOUBT, [uuid4(), PROVIDER, asha, bandhu, idea("pia")])
    connection.execute(_GAP, [uuid4(), asha, idea("bea")])
    connection.execute(_GAP, [uuid4(), bandhu, idea("pia")])


def faults(probe: Any) -> list[str]:
    """Written by hand. Of Asha those see the legal one who see her legal section; of Bandhu everybody sees both, and
    Setu none. Kamal is of Amal's district."""
    from tests.contracts.said import at_table

    say, asha, bandhu, setu = probe.changed, idea("asha"), idea("bandhu"), idea("setu")
    ours = f"IN ('{CARD}', '{LEGAL}')"  # other rooms plant requests of their own
    read, steps = (f"SELECT count(*) FROM {table} WHERE {one} {ours}" for table, one in zip(TABLES[:2], ("id", "request_id"), strict=True))
    sees = (("bea", 2), ("indu", 2), ("gita", 1), ("hena", 1), ("dia", 2), ("pia", 2), ("omar", 2),
            ("cyr", 0), ("kamal", 0), ("jaya", 0), ("eli", 0), (None, 0))  # fmt: skip
    touch = f"UPDATE links_request SET quiet_since = now() WHERE id {ours}"
    theirs = f"UPDATE links_request SET kept_by = '{bandhu}'"
    unsent = f"UPDATE links_request SET state = 'draft', sent_at = NULL WHERE id = '{CARD}'"
    answers: list[tuple[str, Any, Any]] = [
        *((f"{who} reads requests", probe.count(who, read), n) for who, n in sees),
        *((f"{who} reads steps", probe.count(who, steps), n) for who, n in sees),
        *((f"{who} moves requests", say(who, touch), n) for who, n in sees if who),
        *((f"{who} moves any request", say(who, "UPDATE links_request SET quiet_since = now()"), 0)
          for who in ("jaya", "eli")),
        ("pia sits with somebody", at_table(probe, "pia", uuid4(), read), 0),
        ("pia answers there", at_table(probe, "pia", uuid4(), touch), 0),
        ("bea sits with her", at_table(probe, "bea", probe.world.amal, read), 2),
        ("bea asks", say("bea", _REQUEST, [uuid4(), asha, bandhu, asha, idea("bea")]), 1),
        ("bea asks as indu", say("bea", _REQUEST, [uuid4(), asha, bandhu, asha, idea("indu")]), "refused"),
        ("bea asks for Bandhu", say("bea", _REQUEST, [uuid4(), bandhu, setu, bandhu, idea("bea")]), "refused"),
        ("bea has Bandhu answer for it", say("bea", _REQUEST, [uuid4(), asha, setu, bandhu, idea("bea")]), "refused"),
        ("pia changes what was asked", say("pia", f"UPDATE links_request SET need = 'health' WHERE id {ours}"), "refused"),
        ("pia takes it over", say("pia", f"{theirs} WHERE id {ours}"), "refused"),
        ("dia, beside her, takes it over", say("dia", f"{theirs} WHERE id = '{CARD}'"), 1),
        ("bea hands it on", say("bea", f"UPDATE links_request SET kept_by = '{setu}' WHERE id = '{CARD}'"), 1),
        ("pia has it done at once", say("pia", f"UPDATE links_request SET state = 'done' WHERE id {ours}"), "refused"),
        ("pia takes it back to the start", say("pia", unsent), "refused"),
        ("bea writes a step", say("bea", _STEP, [uuid4(), LEGAL, idea("bea")]), 1),
        ("gita writes a legal step", say("gita", _STEP, [uuid4(), LEGAL, idea("gita")]), "refused"),
        ("pia writes as bea", say("pia", _STEP, [uuid4(), LEGAL, idea("bea")]), "refused"),
        ("eli writes a step", say("eli", _STEP, [uuid4(), LEGAL, idea("eli")]), "refused"),
        ("bea changes a step", say("bea", "UPDATE links_requeststep SET at = now()"), "refused"),
    ]  # fmt: skip
    with probe.connection.transaction(force_rollback=True):
        # Straight to what is not sent: past the trigger, which is the program's own order.
        probe.connection.execute("ALTER TABLE links_request DISABLE TRIGGER USER")
        probe.connection.execute(unsent)
        answers.append(("pia reads what was not sent", probe.count("pia", read), 1))
        answers.append(("pia moves what was not sent", say("pia", touch), 1))
        answers.append(("hena reads what was not sent", probe.count("hena", read), 1))
    answers += _of_the_directory(probe)
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]


def _of_the_directory(probe: Any) -> list[tuple[str, Any, Any]]:
    """Bandhu says that something is wrong with an entry that Asha keeps; both have a gap."""
    say, asha, bandhu, setu = probe.changed, idea("asha"), idea("bandhu"), idea("setu")
    doubts, gaps = (f"SELECT count(*) FROM {table}" for table in TABLES[2:])
    marked = f"UPDATE links_provider SET doubted_on = now() WHERE id = '{PROVIDER}'"
    wrong = f"UPDATE links_provider SET cost = 'fee' WHERE id = '{PROVIDER}'"
    return [
        *((f"{who} reads doubts", probe.count(who, doubts), n) for who, n in
          (("bea", 1), ("cyr", 1), ("pia", 1), ("eli", 0), (None, 0))),
        *((f"{who} reads gaps", probe.count(who, gaps), n) for who, n in (("mina", 1), ("pia", 1), ("eli", 0), (None, 0))),
        ("pia doubts", say("pia", _DOUBT, [uuid4(), PROVIDER, asha, bandhu, idea("pia")]), 1),
        ("pia doubts as dia", say("pia", _DOUBT, [uuid4(), PROVIDER, asha, bandhu, idea("dia")]), "refused"),
        ("pia doubts for Setu", say("pia", _DOUBT, [uuid4(), PROVIDER, asha, setu, idea("pia")]), "refused"),
        ("pia tells Setu", say("pia", _DOUBT, [uuid4(), PROVIDER, setu, bandhu, idea("pia")]), "refused"),
        ("pia changes a doubt", say("pia", "UPDATE links_doubt SET at = now()"), "refused"),
        ("pia has a gap", say("pia", _GAP, [uuid4(), bandhu, idea("pia")]), 1),
        ("pia has dia's gap", say("pia", _GAP, [uuid4(), bandhu, idea("dia")]), "refused"),
        ("pia has Asha's gap", say("pia", _GAP, [uuid4(), asha, idea("pia")]), "refused"),
        ("eli reads the directory", probe.count("eli", "SELECT count(*) FROM links_provider"), 1),
        ("pia marks an entry", say("pia", marked), 1),
        ("pia changes an entry", say("pia", wrong), "refused"),
        ("bea changes it", say("bea", wrong), 1),
        ("bea gives it away", say("bea", f"UPDATE links_provider SET kept_by = '{bandhu}'"), "refused"),
        ("pia takes it", say("pia", f"UPDATE links_provider SET kept_by = '{bandhu}'"), "refused"),
        ("pia adds for Asha", say("pia", _PROVIDER, [uuid4(), asha]), "refused"),
        ("pia adds", say("pia", _PROVIDER, [uuid4(), bandhu]), 1),
    ]  # fmt: skip
