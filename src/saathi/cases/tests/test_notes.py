"""Notes: by section, corrected by a new one, shown to her; and softer words that only the writer sees. Invented."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError
from tests.world import idea

from saathi.cases.models import Note, WordCount
from saathi.cases.notes.actions import correct, show_her, write
from saathi.cases.notes.queries import mirror, note, notes, sections, words_of
from saathi.cases.notes.suggest import LANGUAGES, WHY, look, read
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section

PLAN, COUNSELLING = str(int(Section.PLAN)), str(int(Section.COUNSELLING))
NOTE = {"words": "She drew all morning.", "language": "en", "may_read": "yes", "section": PLAN}


def writes(world: Any, who: str = "bea", **more: Any) -> Any:
    return write(world.actor(who), world.amal, {**NOTE, **more})


def test_a_note_is_read_by_those_who_hold_its_section(world: Any) -> None:
    hers = writes(world, "gita", section=COUNSELLING, words="Only between us.")
    plan = writes(world)
    assert [one.id for one in notes(world.gita, world.amal).notes] == [plan, hers]
    assert [one.id for one in notes(world.bea, world.amal).notes] == [plan]
    assert [one.id for one in notes(world.dia, world.amal).notes] == [plan]
    assert notes(world.eli, world.amal).notes == ()
    assert Section.COUNSELLING not in sections(world.bea, world.amal)
    assert sections(world.dia, world.amal) == [Section.PLAN]
    with pytest.raises(NotFound):
        note(world.bea, hers)
    with pytest.raises(Refused):
        writes(world, section=COUNSELLING)


def test_the_newest_first_twenty_at_a_time_by_section_and_writer(world: Any) -> None:
    start = server_clock()
    for n in range(23):
        clock = lambda n=n: start + timedelta(minutes=n)  # noqa: E731
        who = "gita" if n % 2 else "bea"
        write(world.actor(who), world.amal, {**NOTE, "words": f"Note {n}"}, clock=clock)
    first = notes(world.bea, world.amal)
    assert [one.words for one in first.notes] == [f"Note {n}" for n in range(22, 2, -1)]
    assert first.older is not None
    rest = notes(world.bea, world.amal, before=first.older)
    assert [one.words for one in rest.notes] == ["Note 2", "Note 1", "Note 0"] and rest.older is None
    assert set(first.writers.values()) == {"Bea", "Gita"}
    assert {one.written_by for one in notes(world.bea, world.amal, writer=idea("gita")).notes} == {idea("gita")}
    assert notes(world.bea, world.amal, section=Section.HEALTH).notes == ()


def test_a_correction_is_a_new_note_and_the_old_one_stays(world: Any) -> None:
    first = writes(world)
    second = correct(world.bea, first, {**NOTE, "words": "She drew until noon."})
    old, new = note(world.bea, first), note(world.bea, second)
    assert (old.words, old.replaced_by) == ("She drew all morning.", second)
    assert (new.words, new.replaces, new.section, new.about_on) == (
        "She drew until noon.", first, Section.PLAN, old.about_on,
    )  # fmt: skip
    for who, which in (("bea", first), ("gita", second)):
        with pytest.raises(Refused):
            correct(world.actor(who), which, NOTE)


def test_what_was_written_is_changed_by_nobody_not_even_by_sql(world: Any) -> None:
    made = writes(world)
    for values in ("words = '\\x00'", "written_by = survivor_id", "may_read = 'not_yet'", "section = 16"):
        with (
            opened(world.bea, "test.sql", writes=True),
            pytest.raises(ProgrammingError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(f"UPDATE cases_note SET {values} WHERE id = %s", [made])
    assert note(world.bea, made).words == NOTE["words"]


def test_she_may_read_it_or_there_is_a_reason_and_a_day(world: Any) -> None:
    for missing in ({}, {"why_not": "unsafe"}, {"why_not": "unsafe", "not_until_on": today()},
                    {"why_not": "unsafe", "not_until_on": today() + timedelta(days=91)}):  # fmt: skip
        with pytest.raises(Invalid):
            writes(world, may_read="not_yet", **missing)
    until = today() + timedelta(days=90)
    kept = note(world.bea, writes(world, may_read="not_yet", why_not="unsafe", not_until_on=until))
    assert (kept.why_not, kept.not_until_on) == ("unsafe", until)
    assert not kept.may_be_shown(until - timedelta(days=1)) and kept.may_be_shown(until)
    open_ = note(world.bea, writes(world, why_not="unsafe", not_until_on=until))
    assert (open_.why_not, open_.not_until_on) == ("", None)  # a yes keeps no reason


def test_her_own_words_stand_beside_the_note(world: Any) -> None:
    made = writes(world)
    show_her(world.gita, made, {"shown_how": "read_to_her", "her_words": "ঠিক আছে।", "her_language": "bn"})
    shown = note(world.bea, made)
    assert (shown.shown_on, shown.shown_how, shown.her_words, shown.her_language) == (
        today(), "read_to_her", "ঠিক আছে।", "bn",
    )  # fmt: skip
    with pytest.raises(Refused):
        show_her(world.bea, made, {"shown_how": "read"})
    with pytest.raises(Refused):
        show_her(world.bea, writes(world), {"shown_how": "read", "shown_on": today() - timedelta(days=1)})


@pytest.mark.parametrize(
    ("text", "language", "groups"),
    [
        ("She was rescued and then absconded.", "en", ["rescued", "left"]),
        ("The inmate is adamant", "en", ["labels", "character"]),
        ("She said no. She came out in May. A broken-down bus.", "en", ["pity"]),
        ("Unbroken, saved money, casework, allowance", "en", []),
        ("সে অবাধ্য, পালিয়ে গেছে।", "bn", ["character", "left"]),
        ("উদ্ধারকৃতদের তালিকা", "bn", ["rescued"]),
        ("वह फरार हो गई, very stubborn", "hi", ["left", "character"]),
        ("ती हट्टी आहे", "mr", ["character"]),
        ("ती हट्टी आहे", "hi", []),
        ("", "en", []),
    ],
)
def test_words_that_have_a_softer_way(text: str, language: str, groups: list[str]) -> None:
    found = look(text, language)
    assert [one.group for one in found] == groups
    assert all(one.word in text and one.instead for one in found)


def test_every_group_has_words_in_four_languages_and_says_why() -> None:
    from saathi.cases.notes.suggest import _groups

    assert {(one.code, one.language) for one in _groups()} == {(code, lang) for code in WHY for lang in LANGUAGES}
    for wrong in ('[nobody]\nen = { words = ["x"], instead = ["y"] }',
                  '[pity]\nfr = { words = ["x"], instead = ["y"] }',
                  '[pity]\nen = { words = [], instead = ["y"] }'):  # fmt: skip
        with pytest.raises(ValueError):
            list(read(wrong))


def test_what_is_suggested_instead_asks_for_no_other_word() -> None:
    from saathi.cases.notes.suggest import _groups

    assert [(one.code, word) for one in _groups() for word in one.instead if look(word, one.language)] == []


def test_the_mirror_is_the_writers_alone(world: Any) -> None:
    writes(world, words="The inmate absconded. She absconded again.")
    assert mirror(world.bea) == [("left", today().replace(day=1), 2), ("labels", today().replace(day=1), 1)]
    correct(world.bea, notes(world.bea, world.amal).notes[0].id, {**NOTE, "words": "She absconded"})
    assert mirror(world.bea)[0][2] == 3
    for who in ("indu", "mina", "jaya", "gita", "cyr"):
        with opened(world.actor(who), "test.mirror", writes=False):
            assert WordCount.objects.count() == 0, who
            with connection.cursor() as cursor:
                cursor.execute("SELECT count(*) FROM cases_wordcount")
                assert cursor.fetchone() == (0,), who
    names = {field.name for field in WordCount._meta.get_fields()}
    assert names == {"id", "actor", "group", "month_on", "n"}
    assert words_of(world.bea, "rescued", "en") and Note.__name__ == "Note"
