"""A thousand canaries typed into everything that can be typed into; afterwards the disk knows none of them."""

from __future__ import annotations

import io
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pyrage
import pytest
from PIL import Image
from psycopg import sql

from saathi.config.roles import login_dsn

from .homes import TOKEN, Home, installed
from .search import CORE, canary, files, hits, hits_in, patterns

pytestmark = pytest.mark.slow
# Sealed columns that no words can reach, with the reason.
NOT_REACHED = {
    "intake.Taken.facts": "codes, numbers and days only",
    "cases.MatterStep.was": "where the matter stood before: codes, numbers and days (its words stay where they were)",
    "links.EntitlementStep.was": "where it stood before: codes, numbers and days",
    "links.LearningOffer.options": "what the courses say that lay before her; their own words are reached in links.Course",
    "handovers.CameAlong.words": "what another installation sealed, sealed again as it is taken in: test_crossings",
    "handovers.CameAlong.her_words": "said of such a line: test_crossings",
    "handovers.Crossing.place": "the name of an organisation, as the directory has it: exchange/tests",
    "handovers.Arrival.place": "the name of an organisation, as the directory has it: exchange/tests",
    "exchange.OwnKeys.signing": "a key",
    "exchange.OwnKeys.sealing": "a key",
    "exchange.KnownDirectory.body": "names and keys of organisations, as others signed them",
    "exchange.Sent.claims": "codes and times; words travel inside the file",
    "exchange.Received.claims": "codes and times, as they came",
    "exchange.Sent.file": "sealed to the other side's key before the vault seals it (exchange/tests)",
    "exchange.Received.file": "sealed to our key by the other side (exchange/tests)",
    "kernel.Request.file": "a file as it waits, cleaned first; its tests are desk/tests/test_approval_files",
    "cases.Paper.sha256": "a fingerprint of the file",
    "cases.Export.file": "sealed to the key of its reader before the vault seals it (cases/exports/tests)",
    "cases.Export.stood": "ids and sections, no words",
    "plans.Recording.sha256": "a fingerprint of her voice",
    "plans.RecordingPiece.piece": "her voice itself, sealed as one (vault.files); its tests are portal/plan/tests/test_voice",
    "cases.PaperPiece.piece": "the file itself, sealed as one (vault.files); its tests are tests/ground/test_uploads",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    temporary = tmp_path_factory.mktemp("typed")
    temporary.chmod(0o777)
    with installed(TMPDIR=str(temporary)) as one:
        yield one


@pytest.fixture(scope="module")
def written(home: Home) -> dict[str, Any]:
    """First by acts, then over HTTP, then everything flushed to disk."""
    report: dict[str, Any] = json.loads(
        home._run([sys.executable, "-m", "tests.ground.canaries", json.dumps(home.ids)])
    )
    home.start()
    report["http"] = [ask(home) for ask in requests(home)] + [send_a_photograph(home)]
    checkpoint(home)
    return report


def requests(home: Home) -> list[Any]:
    """Canaries in addresses, queries, forms, headers and wrong sign-ins: (method, path, who, data, headers)."""
    amal, c = home.ids["amal"], iter(canary(9000 + n).rpartition(" ")[2] for n in range(500))
    record = f"/people/{amal}/decisions/record/"
    told = [
        ("GET", f"/{next(c)}/{next(c)}?{next(c)}={next(c)}", "", None, {}),
        ("GET", f"/people/{next(c)}/", "bea", None, {}),
        ("GET", f"/people/?district={next(c)}&view={next(c)}&after={next(c)}&age_band={next(c)}", "bea", None, {}),
        ("GET", f"/people/search/?q={next(c)}", "bea", None, {}),
        ("GET", f"/people/search/?q=%00{next(c)}", "bea", None, {}),
        (
            "GET",
            f"/people/{amal}/?done={next(c)}&made={next(c)}",
            "bea",
            None,
            {"Referer": f"http://localhost/{next(c)}"},
        ),
        ("GET", f"/people/add/?searched={next(c)}", "bea", None, {}),
        (
            "GET",
            f"/sign-in/?next=/{next(c)}",
            "",
            None,
            {"User-Agent": next(c), "X-Forwarded-For": next(c), "Accept-Language": next(c)},
        ),
        ("POST", "/sign-in/", "", {"login": next(c), "password": next(c)}, {}),
        ("POST", "/sign-in/first/", "", {"name": next(c), "code": next(c), "password": next(c)}, {}),
        ("POST", "/i18n/setlang/", "", {"language": next(c), "next": f"/{next(c)}"}, {}),
        ("POST", "/demo/", "", {"person": next(c)}, {}),
        ("POST", record, "bea", {"what": next(c), "made_by": next(c), "her_words": next(c), "once": next(c)}, {}),
        (
            "POST",
            record,
            "bea",
            {"what": "school_or_course", "made_by": "hers", "her_words": next(c), "her_language": "bn"},
            {},
        ),
        ("POST", record, "bea", {"what": "school_or_course", "made_by": "hers", "her_words": f"\0{next(c)}"}, {}),
        ("POST", record, "bea", {"what": "school_or_course", "made_by": "hers", "her_words": next(c) * 200}, {}),
        ("POST", record, "eli", {"what": "school_or_course", "made_by": "hers", "her_words": next(c)}, {}),
        ("POST", f"/drafts/decisions.record/{amal}/", "bea", {"reason": next(c), "her_words": next(c)}, {}),
        ("POST", f"/drafts/{next(c)}/{amal}/", "bea", {"reason": next(c)}, {}),
        ("POST", f"/people/{amal}/identity/add/", "bea", {"kind": "phone", "value": next(c)}, {}),
        ("POST", "/staff/add/", "jaya", {"name": next(c), "profession": "doctor", "sign_in_name": next(c)}, {}),
        ("POST", "/staff/teams/add/", "jaya", {"name": next(c)}, {}),
        ("POST", "/staff/teams/add/", "jaya", {"name": next(c) * 40}, {}),
        (next(c).upper()[:20], f"/{next(c)}", "", None, {}),
        ("GET", "/healthz", "", None, {"Host": f"{next(c)}.example"}),
        ("GET", "/healthz", "", None, {"Cookie": f"saathi={next(c)}; saathi_language={next(c)}"}),
    ]
    return [_asking(*one) for one in told]


def _asking(method: str, path: str, who: str, data: Any, headers: dict[str, str]) -> Any:
    def ask(home: Home) -> tuple[str, int]:
        return f"{method} {path} {who}".replace(CORE, "…"), home.ask(method, path, who, data, headers).status

    return ask


def send_a_photograph(home: Home) -> tuple[str, int]:
    """Larger than the web framework by itself keeps in memory; its name and its EXIF tell things."""
    picture, told = io.BytesIO(), Image.Exif()
    told[0x010E] = canary(9_600).rpartition(" ")[2]
    Image.frombytes("RGB", (1100, 1100), random.Random(7).randbytes(3 * 1100 * 1100)).save(picture, "PNG", exif=told)
    edge, name = "edge", f"{canary(9_601).rpartition(' ')[2]}.png"
    head = (
        f'--{edge}\r\nContent-Disposition: form-data; name="csrfmiddlewaretoken"\r\n\r\n{TOKEN}\r\n'
        f'--{edge}\r\nContent-Disposition: form-data; name="photograph"; filename="{name}"\r\n'
        "Content-Type: image/png\r\n\r\n"
    )
    body = head.encode() + picture.getvalue() + f"\r\n--{edge}--\r\n".encode()
    path = f"/people/{home.ids['amal']}/identity/photograph/"
    sent = home.ask("POST", path, "bea", None, {"Content-Type": f"multipart/form-data; boundary={edge}"}, body=body)
    return f"POST {path} bea", sent.status


def checkpoint(home: Home) -> None:
    with psycopg.connect(home.database.admin_dsn, autocommit=True) as admin:
        admin.execute("CHECKPOINT")
        admin.execute("SELECT pg_switch_wal()")


def everything_in_tables(home: Home) -> Iterator[tuple[str, bytes]]:
    """Every table as text, since a file may hold a value compressed."""
    with psycopg.connect(login_dsn(home.database.admin_dsn, home.folder, "dump", "saathi")) as session:
        names = session.execute(
            "SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
        ).fetchall()
        for schema, table in names:
            with session.cursor().copy(sql.SQL("COPY {} TO STDOUT").format(sql.Identifier(schema, table))) as rows:
                yield f"{schema}.{table}", b"".join(bytes(row) for row in rows)


def test_a_canary_in_every_field_that_can_be_typed_into(written: dict[str, Any]) -> None:
    assert written["refused"] == {} and written["n"] >= 1_000
    assert set(written["every_sealed"]) - set(written["sealed"]) - set(NOT_REACHED) == set()


def test_no_request_with_a_canary_breaks_a_page(written: dict[str, Any]) -> None:
    assert [asked for asked in written["http"] if asked[1] >= 500] == []
    assert {status for _, status in written["http"]} >= {200, 303, 404, 422}


def test_no_file_holds_one(home: Home, written: dict[str, Any]) -> None:
    """Data files, write-ahead log, server log, socket folder, SAATHI_HOME, the web's log, temporary files."""
    places = [*home.places(), Path(home.more["TMPDIR"])]
    looked = list(files(places))
    assert any(path.parent.name == "pg_wal" for path in looked) and home.log in looked
    assert hits(places) == []


def test_no_table_holds_one(home: Home, written: dict[str, Any]) -> None:
    assert [f"{table}: {hit}" for table, rows in everything_in_tables(home) for hit in hits_in(rows)] == []


def test_no_backup_holds_one(home: Home, written: dict[str, Any], tmp_path: Path) -> None:
    """Neither as it lies there, nor opened by the person it opens for: inside it the cells are closed too."""
    told = home.saathi("recovery", "add", "amina").split()
    identity = pyrage.x25519.Identity.from_str(next(word for word in told if word.startswith("AGE-SECRET-KEY-")))
    home.saathi("backup", "--to", str(tmp_path / "kept"))
    kept = list(files([tmp_path / "kept"]))
    assert len(kept) == 2 and hits(kept) == []
    for path in kept:
        opened = pyrage.decrypt(path.read_bytes(), [identity])
        assert len(opened) > 1_000 and hits_in(opened) == []
    assert [path for path in files(home.places()) if identity_of(identity) in path.read_bytes()] == []


def identity_of(identity: Any) -> bytes:
    return str(identity).encode()


def test_what_was_written_can_be_read_by_whoever_may(home: Home, written: dict[str, Any]) -> None:
    assert CORE in home.ask("GET", f"/people/{home.ids['amal']}/", "bea").body


def test_the_search_itself_finds_one(home: Home, written: dict[str, Any], tmp_path: Path) -> None:
    """The test of the test: one canary in the open, in the database and in each encoding."""
    for number, (name, one) in enumerate(patterns().items()):
        (tmp_path / f"{number}").write_bytes(b"before" + one + b"after")
        assert any(name in hit for hit in hits([tmp_path / f"{number}"])), name
    with psycopg.connect(home.database.admin_dsn, autocommit=True, dbname="saathi") as admin:
        admin.execute("CREATE TABLE public.in_the_open (words text)")
        try:
            admin.execute("INSERT INTO public.in_the_open VALUES (%s)", [canary(8_888)])
            checkpoint(home)
            assert any("/base/" in hit for hit in hits([home.database.data]))
            assert any("/pg_wal/" in hit for hit in hits([home.database.data]))
            assert [table for table, rows in everything_in_tables(home) if hits_in(rows)] == ["public.in_the_open"]
        finally:
            admin.execute("DROP TABLE public.in_the_open")
