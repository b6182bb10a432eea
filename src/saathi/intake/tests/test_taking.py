"""Rows become people, once, for one organisation. The people are invented."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction

from saathi.cases.models import Case
from saathi.cases.queries.people import Filters, people
from saathi.cases.queries.today import second_of
from saathi.identities.actions import reveal
from saathi.identities.queries import particulars, search
from saathi.intake.actions import check_file, open_kept, open_rest, sweep, take, write_rows
from saathi.intake.jobs import FORGETS, take_kept
from saathi.intake.models import Batch, Chunk, Taken
from saathi.intake.queries import BatchPage, batch_page, batches
from saathi.intake.running import run, write_rest
from saathi.kernel import scope
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.survivors.models import Survivor
from saathi.survivors.opening import KEEPS
from saathi.survivors.queries import card, doors, who_looked

HEAD = "x_CaseReference,prs_FirstName,prs_SecondName,prs_Gender,x_Age,prs_MobilePhone,vic_MethodsOfControl,cas_Status\n"
TWO = HEAD + "K-1,Invented,Person,Feminine,17,+91 90000 00001,PhysicalThreats,Active\nK-2,,,,,,,Closed\n"
DUTY = {"which": "all", "basis": "duty", "law": "in_jj_2015_s30"}


def bring(actor: Any, text: str, name: str = "cases.csv") -> UUID:
    return check_file(actor, None, {}, files={"caseload": SimpleUploadedFile(name, text.encode())})


def taken(actor: Any, text: str, **decision: Any) -> BatchPage:
    batch = bring(actor, text)
    take(actor, batch, {**DUTY, **decision})
    return run(actor, batch, BytesIO(text.encode()))


def test_a_row_is_written_with_its_names_sealed_and_its_case_open(world: Any) -> None:
    page = taken(world.bea, TWO)
    assert (page.line.state, page.line.taken, page.line.already, page.line.rest) == ("taken", 2, 0, 0)
    found = {line.chosen_name: line for line in people(world.bea, Filters()).lines}
    closed = {line.chosen_name for line in people(world.bea, Filters(state="closed")).lines}
    assert set(found) == {"Amal", "Invented", *closed} and closed == {"Not named yet (row 3)"}
    [one] = [one for one in search(world.bea, "Invented Person") if one.chosen_name == "Invented"]
    shown = card(world.bea, one.id)
    assert (shown.pronoun, shown.age_band, shown.track) == ("she", 16, "child")
    assert shown.contact is not None and shown.contact.rule == "meet_only"
    kinds = {line.kind: line.id for line in particulars(world.bea, one.id)}
    assert set(kinds) == {"legal_name", "phone", "reference"}
    assert reveal(world.bea, kinds["phone"], {"purpose": "health"}).text == "+919000000001"


def test_nothing_of_it_lies_open_in_the_database(world: Any) -> None:
    taken(world.bea, TWO)
    with scope.opened(world.bea, "intake.page", writes=False), connection.cursor() as cursor:
        for table in ("survivors_survivor", "identities_particular", "intake_taken", "intake_batch"):
            cursor.execute(f"SELECT coalesce(string_agg(t::text, ' '), '') FROM {table} t")
            whole = cursor.fetchone()[0]
            assert whole and not any(word in whole for word in ("Invented", "9000000001", "K-1", "cases.csv"))
            assert b"PhysicalThreats".hex() not in whole


def test_facts_without_another_home_are_kept_sealed(world: Any) -> None:
    taken(world.bea, TWO)
    with scope.opened(world.bea, "intake.page", writes=False):
        facts = [json.loads(row.facts.read()) for row in Taken.objects.all()]
    assert {"means_of_control": ["PhysicalThreats"], "gender": "Feminine", "age": 17, "case_status": "Active"} in facts
    assert not any({"first_name", "reference", "mobile_phone", "comment"} & set(fact) for fact in facts)


def test_the_same_file_twice_adds_nothing(world: Any) -> None:
    taken(world.bea, TWO)
    again = bring(world.bea, TWO)
    assert batch_page(world.bea, again).report.already == 2
    take(world.bea, again, DUTY)
    page = run(world.bea, again, BytesIO(TWO.encode()))
    assert (page.line.taken, page.line.already) == (0, 2)


def test_a_colleague_who_may_not_open_them_takes_nobody_twice_either(world: Any) -> None:
    taken(world.bea, TWO)
    page = taken(world.cyr, TWO)
    assert (page.line.taken, page.line.already) == (0, 2)
    assert not any("Invented" in line.chosen_name for line in people(world.cyr, Filters()).lines)


def test_another_organisation_has_its_own_rows(world: Any) -> None:
    taken(world.bea, TWO)
    assert taken(world.eli, TWO).line.taken == 2


def test_other_organisations_see_neither_file_nor_people(world: Any) -> None:
    batch = bring(world.bea, TWO)
    page = taken(world.bea, TWO)
    assert batches(world.eli) == []
    for one in (batch, page.line.id):
        with pytest.raises(NotFound):
            batch_page(world.eli, one)
        for act in (open_kept, open_rest):
            with pytest.raises(NotFound):
                act(world.eli, one, {})
    with pytest.raises(NotFound):
        take(world.eli, batch, DUTY)


@pytest.mark.parametrize("name", ["eli", "dia", "kamal"])
def test_raw_sql_shows_each_only_what_is_hers(world: Any, name: str) -> None:
    bring(world.bea, TWO)
    taken(world.bea, TWO)
    own = world.actor(name).organisation == world.bea.organisation
    with scope.opened(world.actor(name), "intake.page", writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM intake_batch")
        assert cursor.fetchone() == (2 if own else 0,)
        cursor.execute("SELECT count(*) FROM intake_chunk")
        assert cursor.fetchone() == (1 if own else 0,)
        cursor.execute("SELECT count(*) FROM intake_taken")
        assert cursor.fetchone() == (2 if own else 0,)  # Kamal answers for the whole house


def test_without_an_actor_there_are_no_rows(world: Any) -> None:
    bring(world.bea, TWO)
    with transaction.atomic(), connection.cursor() as cursor:
        for table in ("intake_batch", "intake_chunk", "intake_taken"):
            cursor.execute(f"SELECT count(*) FROM {table}")
            assert cursor.fetchone() == (0,)


def test_nobody_writes_a_file_or_a_person_for_another_organisation(world: Any) -> None:
    from django.db.utils import DatabaseError

    refused = (
        "INSERT INTO intake_batch SELECT gen_random_uuid(), %(other)s, person, state, rows, good, name, report,"
        " mapping, takes_good, leaves_unknown, basis, law, until, taken, already, rest, started_at, finished_at"
        " FROM intake_batch",
        "SELECT vault.open_many(ARRAY[gen_random_uuid()], ARRAY[gen_random_uuid()], ARRAY[%(other)s]::uuid[], ARRAY[1],"
        " ARRAY[NULL]::uuid[], ARRAY['open'], ARRAY[NULL]::smallint[], ARRAY[''], 1, ARRAY['x']::bytea[], %(other)s,"
        " 'duty', now() + interval '1 day')",
        "SELECT vault.open_many(ARRAY[gen_random_uuid()], ARRAY[%(amal)s]::uuid[], ARRAY[%(own)s]::uuid[], ARRAY[1],"
        " ARRAY[NULL]::uuid[], ARRAY['open'], ARRAY[NULL]::smallint[], ARRAY[''], 1, ARRAY['x']::bytea[], %(own)s,"
        " 'duty', now() + interval '1 day')",
    )
    bring(world.bea, TWO)
    ids = {"other": world.setu, "own": world.asha, "amal": world.amal}
    for statement in refused:
        with (
            pytest.raises(DatabaseError),
            scope.opened(world.bea, "intake.take", writes=True),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, ids)


def test_good_rows_are_taken_and_the_others_given_back_with_reasons(world: Any) -> None:
    text = HEAD + "K-5,Invented,,,17,,,\nK-6,=cmd()|' /C calc'!A0,,,18,,,\nK-7,Other,,,yes,,,\n"
    batch = bring(world.bea, text)
    with pytest.raises(Refused, match="Take the good rows"):
        take(world.bea, batch, DUTY)
    take(world.bea, batch, {**DUTY, "which": "good"})
    take_kept(world.bea, batch)
    line = batch_page(world.bea, batch).line
    assert (line.state, line.taken, line.rest, line.has_file) == ("taken", 1, 2, True)
    target = BytesIO()
    assert write_rest(world.bea, batch, BytesIO(open_rest(world.bea, batch, {}).raw), target) == "csv"
    given = target.getvalue().decode("utf-8-sig").splitlines()
    assert len(given) == 3 and "K-5" not in "".join(given)
    assert "'=cmd()" in given[1] and "starts like a formula" in given[1] and "not a whole number" in given[2]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("=1+1", "formula"),
        ("@SUM(A1)", "formula"),
        ("a\u0000b", ""),
        ("a\u202eb", "cannot be seen"),
        ("+cmd|x", "formula"),
    ],
)
def test_a_hostile_cell_is_never_taken(world: Any, cell: str, reason: str) -> None:
    text = HEAD + f"K-8,{cell},,,,,,\n"
    try:
        batch = bring(world.bea, text)
    except (Refused, Invalid):
        assert cell == "a\u0000b"
        return
    page = batch_page(world.bea, batch)
    assert page.report.good == 0 and reason in str(page.report.faults[0].reason)
    assert cell not in page.report.faults[0].value


def test_a_wrong_encoding_is_said_at_the_field(world: Any) -> None:
    raw = "x_CaseReference,prs_FirstName\nK-1,Ren\xe9e\n".encode("latin-1")
    with pytest.raises(Invalid) as caught:
        check_file(world.bea, None, {}, files={"caseload": SimpleUploadedFile("a.csv", raw)})
    assert "UTF-8" in caught.value.form.errors["caseload"][0]


def test_unknown_columns_wait_for_a_decision(world: Any) -> None:
    text = "x_CaseReference,Something of ours\nK-1,1\n"
    batch = bring(world.bea, text)
    with pytest.raises(Refused, match="columns are not known"):
        take(world.bea, batch, DUTY)
    take(world.bea, batch, {**DUTY, "leaves_unknown": "on"})
    assert run(world.bea, batch, BytesIO(text.encode())).line.taken == 1


def test_agreement_is_not_assumed(world: Any) -> None:
    batch = bring(world.bea, TWO)
    with pytest.raises(Refused, match="Not every row says that she agreed"):
        take(world.bea, batch, {"which": "all", "basis": "consent"})


def test_a_yes_of_a_file_holds_as_any_that_only_we_wrote_down(world: Any) -> None:
    """For those of age; it waits for her own yes, and her name stays by the duty to look after what was written."""
    head = "x_CaseReference,prs_FirstName,x_Age,con_Consent\n"
    with pytest.raises(Refused, match="under 18"):
        take(world.bea, bring(world.bea, head + "K-8,Invented,16,yes\n"), {"which": "all", "basis": "consent"})
    with pytest.raises(Refused, match="under 18"):
        take(world.bea, bring(world.bea, head + "K-7,Invented,,yes\n"), {"which": "all", "basis": "consent"})
    text = head + "K-9,Invented,30,yes\n"
    batch = bring(world.bea, text)
    take(world.bea, batch, {"which": "all", "basis": "consent"})
    assert run(world.bea, batch, BytesIO(text.encode())).line.taken == 1
    (one,) = (one for one in search(world.bea, "Invented") if one.chosen_name == "Invented")
    yes, *keeps = doors(world.bea, one.id)
    assert yes.is_unconfirmed and yes.opens_file and [door.law for door in keeps] == [KEEPS, KEEPS]
    assert [said.survivor for said in second_of(world.bea).unsaid] == [one.id]


def test_a_mapping_file_is_followed_when_the_file_is_taken(world: Any) -> None:
    files = {
        "caseload": SimpleUploadedFile("a.csv", b"No,Called\nK-1,Invented\n"),
        "mapping": SimpleUploadedFile("m.csv", b"source_column,field\nNo,x_CaseReference\nCalled,x_Alias\n"),
    }
    batch = check_file(world.bea, None, {}, files=files)
    take(world.bea, batch, DUTY)
    take_kept(world.bea, batch)
    assert "Invented" in {line.chosen_name for line in people(world.bea, Filters()).lines}


def test_what_was_brought_is_told_in_the_journal_once_a_slice(world: Any) -> None:
    page = taken(world.bea, TWO)
    [one] = [one for one in search(world.bea, "Invented") if one.chosen_name == "Invented"]
    with scope.opened(world.bea, "intake.page", writes=False), connection.cursor() as cursor:
        cursor.execute(
            "SELECT outcome, survivor, cardinality(shown), target FROM kernel_journal WHERE act = 'intake.rows'"
            " AND target = %s",
            [page.line.id],
        )
        assert cursor.fetchall() == [("done", None, 2, page.line.id)]
    assert "intake.rows" in {look.act for look in who_looked(world.bea, one.id)}


def test_rows_cannot_be_posted(world: Any) -> None:
    batch = bring(world.bea, TWO)
    take(world.bea, batch, DUTY)
    with pytest.raises(Invalid):
        write_rows(world.bea, batch, {"rows": [{"row_key": "0" * 64}], "rest": 0, "step": "on"})


def test_who_may_not_bring_files(world: Any) -> None:
    for name in ("gita", "fay", "jaya"):
        with pytest.raises(NotHeld):
            bring(world.actor(name), TWO)


def test_names_like_those_of_people_who_are_here_are_counted(world: Any) -> None:
    text = HEAD + "K-1,Amalika,Invented,,,,,\nK-2,Quite,Different,,,,,\n"
    assert batch_page(world.bea, bring(world.bea, text)).report.alike == 1
    assert batch_page(world.eli, bring(world.eli, text)).report.alike == 0


def test_the_file_is_kept_sealed_and_goes_when_all_is_taken_or_a_day_has_passed(world: Any) -> None:
    batch = bring(world.bea, TWO)
    assert open_kept(world.bea, batch, {}).raw == TWO.encode()
    take(world.bea, batch, DUTY)
    take_kept(world.bea, batch)
    assert not batch_page(world.bea, batch).line.has_file
    old, fresh = bring(world.bea, TWO + "K-9,,,,,,,\n"), bring(world.bea, TWO)
    with scope.opened(world.bea, "intake.take", writes=True), connection.cursor() as cursor:
        cursor.execute("UPDATE intake_batch SET started_at = now() - interval '25 hours' WHERE id = %s", [old])
    sweep(FORGETS, None, {})
    assert not batch_page(world.bea, old).line.has_file
    assert batch_page(world.bea, fresh).line.has_file
    with pytest.raises(Refused, match="no longer here"):
        open_rest(world.bea, old, {})


def test_stopped_in_the_middle_it_can_be_begun_again(world: Any) -> None:
    text = HEAD + "".join(f"K-{n},,,,,,,\n" for n in range(250))
    batch = bring(world.bea, text)
    take(world.bea, batch, DUTY)
    broken = text.encode()[:-40] + b"\xff\xfe\n"
    with pytest.raises(Exception, match="UTF-8"):
        run(world.bea, batch, BytesIO(broken))
    assert batch_page(world.bea, batch).line.state == "broken"
    take(world.bea, batch, DUTY)
    page = run(world.bea, batch, BytesIO(text.encode()))
    assert (page.line.state, page.line.taken + page.line.already) == ("taken", 250)
    with scope.opened(world.bea, "intake.page", writes=False):
        assert Taken.objects.filter(batch=batch).count() == 250
        assert Case.objects.filter(survivor__in=Taken.objects.filter(batch=batch).values("survivor")).count() == 250
        assert Survivor.objects.count() >= 250 and Batch.objects.exists() and Chunk.objects.count() == 0


def test_a_file_of_this_machine_is_not_copied(world: Any) -> None:
    batch = check_file(world.bea, None, {}, files={"caseload": ContentFile(TWO.encode(), name="a.csv")})
    assert not batch_page(world.bea, batch).line.has_file
