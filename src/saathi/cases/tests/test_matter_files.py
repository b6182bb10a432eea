"""The files of matters: what ships can be used, and a fault in one is said in a full sentence."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from saathi.cases.clocks.loading import LawFault
from saathi.cases.matters.loading import DATA, book, book_of
from saathi.cases.matters.words import DOORS, KINDS, LAWS, PAPERS, STAGES
from saathi.kernel.sections import Section

DAY = date(2026, 11, 22)
GOOD = """
section = "legal"
tell_days = 3
tell_mark = "P"
ask_days = 5
[[kind]]
code = "in_final"
country = "IN"
in_force_on = 2026-01-01
stage = [
  { code = "filed", waits_on = "court", then = ["refused"], she_can = "free_lawyer", law = "nalsa_2018", mark = "V" },
  { code = "refused", waits_on = "her", is_end = true, she_can = "free_lawyer", law = "nalsa_2018", mark = "V" },
]
"""


def test_every_kind_is_there_and_every_word_is_used() -> None:
    every = [kind for versions in book_of().versions.values() for kind in versions]
    assert {kind.code for kind in every} == set(KINDS)
    assert {stage.code for kind in every for stage in kind.stages} == set(STAGES)
    assert {paper for kind in every for paper in kind.about} == set(PAPERS)
    assert {stage.she_can for kind in every for stage in kind.stages} <= set(DOORS)
    assert {stage.law for kind in every for stage in kind.stages} <= set(LAWS)


@pytest.mark.parametrize("kind", [kind for some in book_of().versions.values() for kind in some], ids=lambda k: k.code)
def test_every_stage_can_be_reached_and_every_way_ends(kind: Any) -> None:
    first, reached = kind.stages[0].code, {kind.stages[0].code}
    todo = [first]
    while todo:
        for stage in kind.after(todo.pop()):
            if stage.code not in reached:
                reached.add(stage.code)
                todo.append(stage.code)
    assert reached == {stage.code for stage in kind.stages}
    for stage in kind.stages:
        ends, seen, todo = stage.is_end, {stage.code}, [stage.code]
        while todo and not ends:
            for after in kind.after(todo.pop()):
                ends = ends or after.is_end
                todo += [after.code] if after.code not in seen else []
                seen.add(after.code)
        assert ends, stage.code


def test_figures_and_marks_are_those_of_the_domain_paper() -> None:
    known = book_of()
    assert {kind.tell_days for kind in known.in_force(DAY)} == {1, 7}
    assert {kind.ask_days for kind in known.in_force(DAY)} == {14}
    assert [kind.code for kind in known.in_force(DAY) if kind.tell_days == 1] == ["bd_compensation"]
    final = known.kind("in_final", DAY)
    assert final and final.section == Section.LEGAL and final.currency == "INR"
    assert [stage.code for stage in final.stages if stage.clocks] == ["filed", "inquiry"]
    assumed = known.kind("bd_return", DAY)
    assert assumed and not assumed.stages[1].is_sure  # an assumption of the paper is shown as not verified
    new, old = known.kind("bd_criminal_case", DAY), known.kind("bd_criminal_case", date(2020, 1, 1))
    assert new and old and (new.stages[0].is_sure, old.stages[0].is_sure) == (False, True)


def test_no_section_of_law_is_named_that_the_paper_does_not_know() -> None:
    """Whoever adds one adds its source here: places come from the domain paper, parts 1.1 to 1.5."""
    said = set(re.findall(r'place = "([^"]+)"', "".join(path.read_text() for path in DATA.glob("*.toml"))))
    assert said == {
        "s. 164", "s. 173(2)", "s. 183", "s. 230", "s. 18(8)", "s. 530", "s. 413", "s. 34(1)", "s. 24", "s. 28",
        "terms of 2012, s. 34(1)", "terms of 2012, s. 24", "terms of 2012, s. 28", "interim relief", "60 d", "30 d",
        "r. 8", "r. 9", "s. 95", "s. 95(2)", "r. 82(4), Form 45", "Form 7 C", "r. 82(1), Form 44", "Form 7 D",
        "s. 36(2)", "r. 19(3), Form 21", "r. 19(8), Form 22", "s. 99(1)",
    }  # fmt: skip


def test_an_office_edits_the_steps_without_touching_code(tmp_path: Path, settings: Any) -> None:
    settings.SAATHI_HOME = tmp_path
    (tmp_path / "matters").mkdir()
    (tmp_path / "matters" / "state.toml").write_text(GOOD)
    known, fault = book()
    kind = known.kind("in_final", date(2026, 5, 1))
    assert fault == "" and kind and (kind.tell_days, len(kind.stages)) == (3, 2)
    assert kind in known.in_force(DAY) and known.in_force(date(1950, 1, 1)) == ()
    before = known.kind("in_final", date(2026, 1, 1) - timedelta(days=1))
    assert before and before.tell_days == 7


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ('waits_on = "court"', 'waits_on = "nobody"', "waits_on does not know nobody."),
        ('then = ["refused"]', 'then = ["gone"]', "then does not know gone."),
        ('then = ["refused"], ', "", "nothing may follow it, and it is not the end."),
        ('she_can = "free_lawyer"', 'she_can = "hope"', "she_can does not know hope."),
        ('mark = "V" },\n  { code = "refused"', 'mark = "?" },\n  { code = "refused"', "mark does not know ?."),
        ('is_end = true, ', 'then = ["filed"], ', "no stage is its end."),
        ('section = "legal"', 'section = "secret"', "a value of the wrong kind"),
        ('section = "legal"', 'section = "place"\nevents = 1', "“events” is not a field."),
        ("tell_days = 3", "tell_days = 0", "whole numbers from 1 to 366."),
        ("tell_days = 3", 'tell_days = "soon"', "a value of the wrong kind"),
        ('code = "in_final"', 'code = "in_heaven"', "its code, country or mark is not on the list."),
        ("in_force_on = 2026-01-01", "", "in_force_on must be written."),
        ('mark = "V" },\n]', 'mark = "V", events = ["found"] },\n]', "its events belong to another section."),
        ("[[kind]]", "[[kind", "cannot be read as TOML"),
    ],
)
def test_a_fault_is_said_in_full(tmp_path: Path, wrong: str, right: str, said: str) -> None:
    assert wrong in GOOD
    (tmp_path / "state.toml").write_text(GOOD.replace(wrong, right, 1))
    with pytest.raises(LawFault, match=re.escape(said)):
        book_of(tmp_path)


def test_a_broken_file_leaves_what_came_with_the_system(tmp_path: Path, settings: Any) -> None:
    settings.SAATHI_HOME = tmp_path
    (tmp_path / "matters").mkdir()
    (tmp_path / "matters" / "state.toml").write_text("[[kind]]\ncode = 'in_final'\n")
    known, fault = book()
    assert "state.toml" in fault and len(known.in_force(DAY)) == len(KINDS)
