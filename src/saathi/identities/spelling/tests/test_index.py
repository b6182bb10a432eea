"""The index finds, forgets and ranks; the exact name always comes first."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from saathi.identities.spelling import NameIndex, likeness
from saathi.letters import words

# Invented people.
PEOPLE = {
    UUID(int=1): ["Afsana Begum", "আফসানা"],
    UUID(int=2): ["মৌসুমী দাস"],
    UUID(int=3): ["Mina Das", "Mina"],
    UUID(int=4): ["Mira Das"],
    UUID(int=5): ["Shah Jahan Mia"],
    UUID(int=6): ["राजेश चौधरी"],
    UUID(int=7): ["Rajib Chowdhury"],
    UUID(int=8): ["Md. Abdul Karim"],
}


@pytest.fixture
def index() -> NameIndex[UUID]:
    return NameIndex(PEOPLE.items())


def found(index: NameIndex[UUID], text: str) -> list[int]:
    return [hit.key.int for hit in index.search(text)]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("আফসানা বেগম", 1),
        ("अफसाना", 1),
        ("Moushumi Das", 2),
        ("Das Mousumi", 2),
        ("Meena Dass", 3),
        ("Shahjahan Miah", 5),
        ("শাহজাহান", 5),
        ("Rajesh Choudhary", 6),
        ("রাজীব চৌধুরী", 7),
        ("Mohammad Abdul Karim", 8),
        ("Abdulkarim", 8),
    ],
)
def test_other_spellings_find_the_person_first(index, text, person):
    assert found(index, text)[0] == person


@pytest.mark.parametrize(
    ("typed", "people"), [("raj", {6, 7}), ("রাজ", {6, 7}), ("cho", {6, 7}), ("mou", {2}), ("afs", {1})]
)
def test_three_keystrokes_are_enough(index, typed, people):
    assert people <= set(found(index, typed))


def test_a_name_one_letter_apart_comes_after_the_name_itself(index):
    assert found(index, "Mina Das")[:2] == [3, 4]


def test_the_hit_says_which_name_matched(index):
    assert index.search("আফসানা")[0].matched == "আফসানা"
    assert index.search("Afsana Begum")[0].matched == "afsana begum"


def test_the_exact_name_scores_a_hundred_and_nothing_else_does(index):
    hits = index.search("Mina Das")
    assert [hit.score == 100 for hit in hits] == [True] + [False] * (len(hits) - 1)


def test_what_is_removed_is_found_no_more(index):
    index.remove(UUID(int=3))
    assert 3 not in found(index, "Mina Das")
    assert UUID(int=3) not in index
    assert len(index) == len(PEOPLE) - 1


def test_removing_a_stranger_changes_nothing(index):
    index.remove(UUID(int=99))
    assert len(index) == len(PEOPLE)


def test_replacing_forgets_the_old_names(index):
    index.replace(UUID(int=3), ["Tania Khatun"])
    assert found(index, "tania khatun") == [3]
    assert 3 not in found(index, "Mina Das")
    with pytest.raises(KeyError):
        index.replace(UUID(int=99), ["Nobody"])


@pytest.mark.parametrize("text", ["", " ", ".", "।", "\u200d"])
def test_nothing_asked_finds_nobody(index, text):
    assert index.search(text) == []


def test_the_limit_holds(index):
    assert len(index.search("das", limit=2)) == 2


def test_an_empty_index_answers():
    assert NameIndex[int]().search("Mina") == []


def test_likeness_is_one_for_the_same_and_falls_with_the_letters():
    assert likeness("Mina", "মিনা") == 1
    assert 1 > likeness("Mina", "Meena") > likeness("Mina", "Mira") > likeness("Mina", "Sultan")


LETTERS = st.text(alphabet="abcdehijklmnoprstuyz অআইউকখগচজতদনপবমরলশসহািুেো্ अआइकगचजतदनपबमरलशसहािुे्", min_size=1, max_size=24)
NAMES = st.lists(LETTERS.filter(words), min_size=1, max_size=3)


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=20), st.data())
def test_an_exact_name_is_always_first(people, data):
    index = NameIndex(enumerate(people))
    wanted = data.draw(st.sampled_from([name for names in people for name in names]))
    hit = index.search(wanted)[0]
    assert hit.score == 100
    assert words(wanted) in [words(name) for name in people[hit.key]]


@settings(max_examples=60, deadline=None)
@example([(0, ["्"]), (1, ["Mina ्"])])
@given(st.lists(st.tuples(st.integers(0, 5), st.one_of(st.none(), NAMES)), max_size=30))
def test_after_any_changes_the_index_answers_as_if_built_anew(changes):
    index: NameIndex[int] = NameIndex()
    known: dict[int, list[str]] = {}
    for key, names in changes:
        if names is None:
            index.remove(key)
            known.pop(key, None)
        else:
            index.add(key, names)
            known[key] = names
    anew = NameIndex(known.items())
    assert len(index) == len(known)
    for names in known.values():
        assert index.search(names[0], 100) == anew.search(names[0], 100)


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=20), NAMES)
def test_whether_anyone_is_called_so_agrees_with_the_search(people, asked):
    index = NameIndex(enumerate(people))
    read: dict[str, dict[int, float]] = {}
    for name in [*asked, *(name for names in people for name in names)]:
        best = max((hit.score for hit in index.search(name)), default=0.0)
        if index.has_like(name, 90.0, read):
            assert best >= 90.0
        else:
            assert best < 100.0


@given(st.text())
def test_any_text_can_be_asked(text):
    assert isinstance(NameIndex([(1, ["Mina Das"])]).search(text), list)
