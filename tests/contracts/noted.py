"""Notes, reports by law and files opened in danger, made once in a test however often they are asked for; and raw SQL
against the walls around them. Each answer is written by hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.access import acts
from saathi.kernel.sections import Section
from saathi.survivors.danger.code import code_of
from tests.world import World, idea

NOTE = {"words": "She drew all morning.", "language": "en", "may_read": "yes", "section": str(int(Section.PLAN))}
REPORT = {
    "duty": "child_harmed_in_home",
    "words": "Someone hit her in the night.",
    "to_whom": "police",
    "told_before": "yes",
    "how_before": "spoken",
}
DANGER = {"danger": "self_harm", "words": "She called and said goodbye."}
WALLED = ("survivors_breakglass", "survivors_dangersearch", "survivors_glassreview", "cases_wordcount")


class Later:
    """A code that is known once the small world stands."""

    def __str__(self) -> str:
        from tests.world import small_world

        return code_of(small_world().amal)


def note_of(world: World) -> UUID:
    """The oldest note; Bea's, about Amal's plan."""
    from saathi.cases.notes.queries import notes

    found = notes(world.bea, world.amal).notes
    return found[-1].id if found else _make(world, "bea", "notes.write", world.amal, NOTE)


def report_of(world: World) -> UUID:
    from saathi.cases.duties.queries import reports

    found = reports(world.bea, world.amal)
    return found[0].id if found else _make(world, "bea", "duty.report", world.amal, REPORT)


def glass_of(world: World) -> UUID:
    """Cyr, of another team, opened Amal's file."""
    from saathi.survivors.danger.queries import opened_of

    found = opened_of(world.bea, world.amal)
    return found[0].id if found else _make(world, "cyr", "access.break_glass", None, {**DANGER, "code": Later()})


def three(world: World) -> None:
    """Cyr opened the files of three others."""
    from saathi.cases.tests.test_people import _open

    for n in range(3):
        _make(world, "cyr", "access.break_glass", None, {**DANGER, "code": code_of(_open(world.bea, f"Other {n}"))})


def search_of(world: World) -> UUID:
    """Cyr looked for a name that is nobody's."""
    return _make(world, "cyr", "access.find", None, {**DANGER, "name": "Nobody Invented"})


def sought_thrice(world: World) -> None:
    for _n in range(3):
        search_of(world)


def _make(world: World, who: str, act: str, target: UUID | None, data: dict[str, Any]) -> UUID:
    made = acts()[act].run(world.actor(who), target, data)
    found: UUID = getattr(made, "id", made)
    return found


def plant(connection: Any, amal: UUID) -> None:
    """A note of the plan, one of legal matters and a report, written by a superuser."""
    for section in (Section.PLAN, Section.LEGAL):
        connection.execute(
            "INSERT INTO cases_note (id, survivor_id, section, about_on, words, language, may_read, why_not, shown_how,"
            " her_words, her_language, written_by, organisation, written_at)"
            " VALUES (%s, %s, %s, now(), '\\x01', 'en', 'yes', '', '', '', '', %s, %s, now())",
            [uuid4(), amal, int(section), idea("bea"), idea("asha")],
        )
    connection.execute(
        "INSERT INTO cases_dutyreport (id, survivor_id, duty, words, known_at, due_at, to_whom, number, told_before,"
        " how_before, why_not_before, tell_by_on, how_after, her_words, her_language, written_by, organisation,"
        " written_at) VALUES (%s, %s, 'life_in_danger', '', now(), now(), 'police', '', 'yes', 'spoken', '', now(), '',"
        " '', '', %s, %s, now())",
        [uuid4(), amal, idea("bea"), idea("asha")],
    )


_GLASS = (
    "INSERT INTO survivors_breakglass (id, survivor_id, actor, organisation, danger, words, opened_at, until)"
    " VALUES (%s, %s, %s, %s, 'violence', '\\x01', {at}, now())"
)
_REVIEW = (
    "INSERT INTO survivors_glassreview (id, survivor_id, glass_id, verdict, words, reviewed_by, reviewed_at)"
    " VALUES (%s, %s, %s, 'yes', '', %s, now())"
)
_COUNT = "INSERT INTO cases_wordcount (id, actor, \"group\", month_on, n) VALUES (%s, %s, 'pity', now(), 1)"
_SEARCH = (
    "INSERT INTO survivors_dangersearch (id, actor, organisation, danger, words, sought_at)"
    " VALUES (%s, %s, %s, 'violence', '\\x01', {at})"
)
_OPEN = (
    "INSERT INTO kernel_access (id, survivor, subject, organisation, sections, basis, until, granted_by)"
    " VALUES (%s, %s, %s, %s, 643, 'break_glass', now() + interval '4 hours', %s)"
)


def opened(connection: Any, amal: UUID, who: str = "cyr", at: str = "now()") -> UUID:
    """A file of Amal's that somebody opened, without the access row it gave."""
    made = uuid4()
    connection.execute(_GLASS.format(at=at), [made, amal, idea(who), idea("asha")])
    return made


def searched(connection: Any, who: str = "lila", at: str = "now()") -> UUID:
    made = uuid4()
    connection.execute(_SEARCH.format(at=at), [made, idea(who), idea("asha")])
    return made


def faults_of_searches(probe: Any) -> list[str]:
    """Lila searched. She sees it, and so does whoever looks after data at Asha; nobody writes or moves one."""
    say, count, connection = probe.changed, probe.count, probe.connection
    with connection.transaction(force_rollback=True):
        made, other = searched(connection), searched(connection, at="now() - interval '1 minute'")
        opening, hers = opened(connection, probe.world.amal, "cyr"), opened(connection, probe.world.amal, "lila")
        rows = "SELECT count(*) FROM survivors_dangersearch"
        words = f"UPDATE survivors_dangersearch SET words = '\\x02' WHERE id = '{made}'"
        leads = f"UPDATE survivors_dangersearch SET glass = '{{}}' WHERE id = '{made}'"
        answers: list[tuple[str, Any, Any]] = [
            *((f"{who} sees searches", count(who, rows), 2) for who in ("lila", "jaya")),
            *((f"{who} sees searches", count(who, rows), 0) for who in ("bea", "indu", "mina", "omar", "eli", None)),
            ("lila writes why", say("lila", words), 1),
            ("lila writes why later", say("lila", words.replace(str(made), str(other))), "refused"),
            ("jaya writes why", say("jaya", words), 0),
            ("eli writes why", say("eli", words), 0),
            ("lila says what it opened", say("lila", leads.format(hers)), 1),
            ("lila says that cyr's opening was hers", say("lila", leads.format(opening)), "refused"),
            ("lila says what never was", say("lila", leads.format(uuid4())), "refused"),
            ("lila makes it older", say("lila", "UPDATE survivors_dangersearch SET sought_at = '2000-01-01'"), "refused"),
            ("lila gives it away", say("lila", f"UPDATE survivors_dangersearch SET actor = '{idea('bea')}'"), "refused"),
            ("lila forgets it", say("lila", "DELETE FROM survivors_dangersearch"), "refused"),
            ("lila writes one", say("lila", _SEARCH.format(at="now()"), [uuid4(), idea("lila"), idea("asha")]), "refused"),
        ]  # fmt: skip
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]


def faults(probe: Any) -> list[str]:
    return [*faults_of_openings(probe), *faults_of_searches(probe)]


def faults_of_openings(probe: Any) -> list[str]:
    amal, say, count, connection = probe.world.amal, probe.changed, probe.count, probe.connection
    with connection.transaction(force_rollback=True):
        glass, other = opened(connection, amal, "lila"), opened(connection, amal, "lila")
        connection.execute(_REVIEW, [uuid4(), amal, glass, idea("mina")])
        connection.execute(_COUNT, [uuid4(), idea("bea")])
        rows, seen = "SELECT count(*) FROM survivors_breakglass", "SELECT count(*) FROM survivors_glassreview"
        words, kept = "UPDATE survivors_breakglass SET words = '\\x02'", "SELECT count(*) FROM cases_wordcount"

        def review(who: str, by: str, whose: UUID = other) -> Any:
            return say(who, _REVIEW, [uuid4(), amal, whose, idea(by)])

        answers: list[tuple[str, Any, Any]] = [
            *((f"{who} sees files opened", count(who, rows), 2) for who in ("bea", "mina", "dia", "lila")),
            *((f"{who} sees files opened", count(who, rows), 0) for who in ("eli", "kamal", "jaya", None)),
            *((f"{who} sees reviews", count(who, seen), 1) for who in ("bea", "mina", "lila")),
            *((f"{who} sees reviews", count(who, seen), 0) for who in ("eli", "kamal", None)),
            ("bea writes the words", say("bea", words), "refused"),
            ("eli writes the words", say("eli", words), 0),
            ("lila writes the words without the key", say("lila", words), 0),
            ("lila makes it longer", say("lila", "UPDATE survivors_breakglass SET until = 'infinity'"), "refused"),
            ("lila opens by hand", say("lila", _GLASS.format(at="now()"), [uuid4(), amal, idea("lila"), idea("asha")]),
             "refused"),
            ("mina reviews", review("mina", "mina"), 1),
            ("mina reviews as indu", review("mina", "indu"), "refused"),
            ("eli reviews", review("eli", "eli"), "refused"),
            ("mina changes a review", say("mina", "UPDATE survivors_glassreview SET verdict = 'no'"), "refused"),
            ("bea reads her mirror", count("bea", kept), 1),
            *((f"{who} reads bea's mirror", count(who, kept), 0) for who in ("indu", "mina", "jaya", None)),
            ("indu changes bea's mirror", say("indu", "UPDATE cases_wordcount SET n = 9"), 0),
            ("indu writes bea's mirror", say("indu", _COUNT, [uuid4(), idea("bea")]), "refused"),
        ]  # fmt: skip
        connection.execute(_OPEN, [uuid4(), amal, idea("lila"), idea("asha"), idea("lila")])
        clears = "INSERT INTO kernel_conflict VALUES (%s, %s, %s, 'district', now())"
        answers += [
            ("lila writes the words", say("lila", words), 2),
            ("lila reviews herself", review("lila", "lila"), "refused"),
            ("lila reviews indu's by danger alone", review("lila", "lila", opened(connection, amal, "indu")), "refused"),
            ("lila clears kamal", say("lila", clears, [uuid4(), idea("kamal"), amal]), "refused"),
            ("lila clears conflicts", say("lila", "UPDATE kernel_conflict SET cleared_at = now() WHERE actor <> house.actor()"),
             "refused"),
        ]  # fmt: skip
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]
