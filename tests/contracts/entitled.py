"""What Amal is entitled to and what she learns, for an attempt: made once in a test. And rows for the probes of row
security, written by a superuser."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.world import KOLKATA, PARGANAS, THANE, World, idea

NOW = today()
FOUND = {"codes": ["in_sponsorship"]}
TOLD = {"how": "in_person", "language": "bn", "answer": "wants"}
FILED = {"receipt": "BDO/7", "applied": "4000", "account": "own"}
APPROVED = {"amount": "48,000"}
CREDITED = {"amount": "4000", "account": "own"}
NOTE = {"district": THANE, "occupation": "5120", "kind": "employer", "demand": "now", "wage_from": "9000",
        "language": "en"}
COURSE = {
    "name": "Cooking for canteens", "occupation": "5120", "district": THANE, "weeks": "12", "languages": ["hi"],
    "language": "en", "cost": "0", "pays": "The course.", "good": "Paid from week four.\nOne can live there.",
    "hard": "Long days.\nOnly in Hindi.",
}  # fmt: skip
CHOSEN = {"picked": "c1", "whose": "hers", "her_words": "রান্না শিখব।", "language": "bn"}
TABLES = {
    "links_entitlement": None,
    "links_entitlementstep": None,
    "links_learningoffer": Section.LEARNING,
    "links_learningpath": Section.LEARNING,
    "links_learningstep": Section.LEARNING,
    "links_learninggap": Section.LEARNING,
}
APPENDED = {"links_entitlementstep", "links_learningstep", "links_learninggap"}


def _run(world: World, act: str, target: UUID | None, data: Any, who: str = "bea") -> UUID:
    made: UUID = acts()[act].run(world.actor(who), target, data)
    return made


# Money is paid for each, all of one section; what is used up goes on with the next.
POOL = ("in_sponsorship", "in_school", "in_aftercare", "in_housing", "wb_kanyashree_year", "wb_kanyashree_18",
        "wb_lakshmir", "wb_pension", "wb_housing", "bd_allowance", "bd_returnee", "bd_grant")  # fmt: skip


def _going(world: World) -> tuple[Any, ...]:
    from saathi.links.entitlements.queries import entitlements

    going: tuple[Any, ...] = entitlements(world.bea, world.amal).going
    return going


def found(world: World) -> UUID:
    """May be hers, and she has not been told."""
    return _standing(world, "not_told") or _new(world)


def wanted(world: World) -> UUID:
    return _standing(world, "wants") or _moved(world, found(world), "entitlements.tell", TOLD)


def filed(world: World) -> UUID:
    return _standing(world, "filed") or _moved(world, wanted(world), "entitlements.file", FILED)


def approved(world: World) -> UUID:
    return _standing(world, "approved") or _moved(world, filed(world), "entitlements.approve", APPROVED)


def _standing(world: World, state: str) -> UUID | None:
    return next((one.id for one in _going(world) if one.state == state and one.code in POOL), None)


def _new(world: World) -> UUID:
    code = next(one for one in POOL if one not in {fact.code for fact in _going(world)})
    _run(world, "entitlements.add", world.amal, {"codes": [code]})
    made: UUID = next(one.id for one in _going(world) if one.code == code)
    return made


def _moved(world: World, one: UUID, act: str, data: Any) -> UUID:
    _run(world, act, one, data)
    return one


def course(world: World) -> UUID:
    return _run(world, "courses.add", None, COURSE)


def courses(world: World) -> list[str]:
    return [str(_run(world, "courses.add", None, {**COURSE, "name": f"Course {n}"})) for n in range(3)]


def _learning(world: World) -> Any:
    from saathi.links.learning.queries import learning

    return learning(world.bea, world.amal)


def offered(world: World) -> UUID:
    """Three courses lie before her, to live from it in her home district."""
    if not _learning(world).offers:
        data = {"district": PARGANAS, "courses": courses(world), "language": "bn"}
        _run(world, "learning.offer", world.amal, data)
    made: UUID = _learning(world).offers[0].id
    return made


def chosen(world: World) -> UUID:
    if not _learning(world).paths:
        _run(world, "learning.choose", offered(world), CHOSEN)
    made: UUID = _learning(world).paths[0].id
    return made


def begun(world: World) -> UUID:
    one = chosen(world)
    if _learning(world).paths[0].state == "chosen":
        _run(world, "learning.begin", one, {})
    return one


def finished(world: World) -> UUID:
    one = begun(world)
    if _learning(world).paths[0].state == "learning":
        _run(world, "learning.finish", one, {"step": "finishes"})
    return one


def taken_nowhere(world: World) -> UUID:
    """Three courses lie before her, and her place does not take that work: Dia, who works there, wrote it."""
    _run(world, "market.note", None, {**NOTE, "district": PARGANAS, "demand": "none"}, who="dia")
    return offered(world)


def ended_course(world: World) -> UUID:
    one = course(world)
    _run(world, "courses.end", one, {})
    return one


def to_offer(world: World) -> UUID:
    """Amal, with three courses named in the attempt: their ids are known only now."""
    ATTEMPTS["learning.offer"]["data"]["courses"] = courses(world)
    return world.amal


_amal = {"target": lambda world: world.amal}
LATER = NOW + timedelta(days=9)
ATTEMPTS: dict[str, dict[str, Any]] = {
    "entitlements.page": {"arguments": lambda world: (world.amal,)},
    "entitlements.pack": {"arguments": lambda world: (found(world),), "first": found},
    "entitlements.owed": {"arguments": lambda world: ()},
    "entitlements.add": {**_amal, "data": FOUND},
    "entitlements.tell": {"data": TOLD, "first": found},
    "entitlements.answer": {"data": {"answer": "declines"}, "first": wanted},
    "entitlements.gather": {"data": {"next_on": LATER}, "first": wanted},
    "entitlements.file": {"data": FILED, "first": wanted},
    "entitlements.move": {"data": {"step": "inquires", "words": "They came to ask."}, "first": filed},
    "entitlements.approve": {"data": APPROVED, "first": filed},
    "entitlements.credit": {"data": CREDITED, "first": approved},
    "entitlements.undo": {"first": wanted},
    "learning.page": {"arguments": lambda world: (world.amal,)},
    "learning.gaps": {"arguments": lambda world: ()},
    "learning.due": {"arguments": lambda world: ()},
    "learning.gap": {**_amal, "data": {"district": PARGANAS, "occupation": "7231"}},
    "learning.offer": {"data": {"district": PARGANAS, "courses": [], "language": "bn"}, "first": to_offer},
    "learning.choose": {"data": CHOSEN, "first": offered},
    "learning.begin": {"first": chosen},
    "learning.finish": {"data": {"step": "finishes"}, "first": begun},
    "learning.use": {"data": {"step": "uses"}, "first": finished},
    "market.list": {"arguments": lambda world: ()},
    "market.note": {"data": NOTE},
    "courses.list": {"arguments": lambda world: ()},
    "courses.add": {"data": COURSE},
    "courses.end": {"first": course},
}

# act, who, what of its attempt is different, what happened before: each is refused by the rule itself.
REFUSALS: list[tuple[str, str, dict[str, Any], Any]] = [
    ("entitlements.add", "gita", {}, None),
    ("entitlements.add", "bea", {}, found),
    ("entitlements.tell", "bea", {"first": wanted}, None),
    ("entitlements.tell", "bea", {"on": NOW - timedelta(days=1)}, None),
    ("entitlements.answer", "bea", {"first": found}, None),
    ("entitlements.gather", "bea", {"first": found}, None),
    ("entitlements.file", "bea", {"first": found}, None),
    ("entitlements.move", "bea", {"step": "appeals"}, None),
    ("entitlements.approve", "bea", {"first": found}, None),
    ("entitlements.approve", "bea", {"amount": ""}, None),
    ("entitlements.credit", "bea", {"amount": "48001"}, None),
    ("entitlements.credit", "bea", {"first": filed}, None),
    ("entitlements.undo", "indu", {}, None),
    ("learning.offer", "gita", {"first": lambda world: world.amal, "courses": [str(uuid4())]}, None),
    ("learning.offer", "bea", {"first": lambda world: world.amal, "courses": [str(uuid4())]}, None),
    ("learning.choose", "bea", {"first": taken_nowhere}, None),
    ("learning.choose", "bea", {"picked": "c4"}, None),
    ("learning.gap", "gita", {}, None),
    ("learning.begin", "bea", {"first": begun}, None),
    ("learning.finish", "bea", {"first": chosen}, None),
    ("learning.use", "bea", {"first": begun}, None),
    ("market.note", "dia", {}, None),
    ("courses.add", "bea", {"district": "IN-S27"}, None),
    ("courses.end", "bea", {"first": ended_course}, None),
]


def plant(connection: Any, world: World) -> None:
    """An entitlement and its first step in each of two sections, and what she learns."""
    course, offer, path = uuid4(), uuid4(), uuid4()
    hers = {"survivor_id": world.amal, "written_by": idea("bea"), "written_at": "now"}
    place = {"district": PARGANAS, "organisation": idea("asha")}
    blank = dict.fromkeys(("her_words", "words", "was", "receipt"), b"")
    rows: list[tuple[str, dict[str, Any]]] = []
    for section, code in ((Section.LEGAL, "in_lawyer"), (Section.LEARNING, "in_sponsorship")):
        one = uuid4()
        waits = {"section": int(section), "waits_on": "us", "next_on": "now", "is_date_given": False, "account": ""}
        rows += [
            ("links_entitlement", {**hers, **waits, "id": one, "code": code, "state": "not_told", "found_on": "now",
                                   "tell_by_on": "now", "since_on": "now", "currency": "", "applied": 0, "awarded": 0,
                                   "credited": 0}),
            ("links_entitlementstep", {**hers, **waits, **blank, "entitlement_id": one, "what": "found",
                                       "state": "not_told", "on": "now", "amount": 0, "how": "", "language": ""}),
        ]  # fmt: skip
    rows += [
        ("links_course", {"id": course, "name": b"", "language": "en", "pays": b"", "good": b"", "hard": b"", "occupation": "5120",
                          "weeks": 6, "hours": 0, "languages": ["hi"], "cost": 0, "currency": "INR", "has_room": False,
                          "is_certified": False, "written_by": idea("bea"), "written_at": "now", **place}),
        ("links_learningoffer", {**hers, **place, "id": offer, "language": "bn", "options": b"", "picked": "",
                                 "made_by": "", "her_words": b"", "her_language": ""}),
        ("links_learningpath", {**hers, "id": path, "offer_id": offer, "course_id": course, "occupation": "5120",
                                "district": PARGANAS, "weeks": 6, "state": "chosen", "why": "", "waits_on": "us",
                                "since_on": "now", "next_on": "now"}),
        ("links_learningstep", {**hers, "path_id": path, "what": "chooses", "on": "now", "why": "", "her_words": b"",
                                "language": ""}),
        ("links_learninggap", {**hers, **place, "occupation": "", "her_words": b"", "language": "", "on": "now"}),
    ]  # fmt: skip
    for table, row in rows:
        values = {"id": uuid4(), **row}
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join(["%s"] * len(values))
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(values.values()))
    connection.execute(_NOTE, [uuid4(), THANE, idea("asha"), idea("bea")])


_NOTE = (
    "INSERT INTO links_marketnote (id, district, occupation, kind, demand, wage_from, wage_to, currency, words, language,"
    " seen_on, organisation, written_by, written_at)"
    " VALUES (%s, %s, '5120', 'own', 'now', 0, 0, 'INR', '', '', now(), %s, %s, now())"
)


_COURSE = (
    "INSERT INTO links_course (id, name, language, occupation, district, weeks, hours, languages, cost, currency, pays, has_room,"
    " is_certified, good, hard, organisation, written_by, written_at) VALUES (%s, '', 'en', '5120', %s, 6, 0, '{hi}', 0, 'INR',"
    " '', false, false, '', '', %s, %s, now())"
)
OPEN_TABLES = ("links_marketnote", "links_course")


def faults(probe: Any) -> list[str]:
    """Written by hand: notes and courses are read by whoever is signed in, and written in one's own name alone."""
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in _answers(probe) if found != wanted]


def _answers(probe: Any) -> list[tuple[str, Any, Any]]:
    say, asha, bandhu = probe.changed, idea("asha"), idea("bandhu")
    courses, notes = "SELECT count(*) FROM links_course", "SELECT count(*) FROM links_marketnote"
    return [
        ("eli reads courses", probe.count("eli", courses), 1),
        ("nobody reads no course", probe.count(None, courses), 0),
        ("eli reads notes", probe.count("eli", notes), 1),
        ("nobody reads no note", probe.count(None, notes), 0),
        ("bea adds a course", say("bea", _COURSE, [uuid4(), THANE, asha, idea("bea")]), 1),
        ("bea adds a course as cyr", say("bea", _COURSE, [uuid4(), THANE, asha, idea("cyr")]), "refused"),
        ("bea adds a course for bandhu", say("bea", _COURSE, [uuid4(), THANE, bandhu, idea("bea")]), "refused"),
        ("bea notes", say("bea", _NOTE, [uuid4(), THANE, asha, idea("bea")]), 1),
        ("bea notes as cyr", say("bea", _NOTE, [uuid4(), THANE, asha, idea("cyr")]), "refused"),
        ("bea notes for bandhu", say("bea", _NOTE, [uuid4(), KOLKATA, bandhu, idea("bea")]), "refused"),
        ("bea ends a course", say("bea", "UPDATE links_course SET ended_on = now()"), 1),
        ("dia ends no course", say("dia", "UPDATE links_course SET ended_on = now()"), 0),
        ("bea makes it free", say("bea", "UPDATE links_course SET cost = 1"), "refused"),
    ]
