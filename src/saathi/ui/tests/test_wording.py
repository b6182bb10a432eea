"""Days, numbers and languages, in the four languages we write."""

from datetime import UTC, date, datetime

import pytest
from babel.dates import format_date
from django.utils import translation

from saathi.ui import wording, words


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "12 Dec 2026"), ("bn", "12 ডিসেম্বর 2026"), ("hi", "12 दिसंबर 2026"), ("mr", "12 डिसेंबर 2026")],
)
def test_a_day_has_its_month_in_words_and_latin_digits(code: str, said: str) -> None:
    with translation.override(code):
        assert wording.day(date(2026, 12, 12)) == said


@pytest.mark.parametrize("code", ["en", "bn", "hi", "mr"])
def test_months_and_days_of_the_week_are_those_of_cldr(code: str) -> None:
    with translation.override(code):
        for month in range(1, 13):
            there = date(2026, month, 5)
            assert wording.month_of(there) == format_date(there, "MMM" if code == "en" else "MMMM", locale=code)
            assert wording.month_and_year(there) == format_date(there, "LLLL y", locale=code)
        week = [date(2026, 11, day) for day in range(16, 23)]  # from a Monday on
        assert wording.days_begin() == [format_date(day, "EEEEE", locale=code) for day in week]


@pytest.mark.parametrize(
    ("value", "said"),
    [(0, "0"), (999, "999"), (1000, "1,000"), (99999, "99,999"), (1234567, "12,34,567"), (-100000, "-1,00,000")],
)
def test_numbers_are_grouped_the_indian_way(value: int, said: str) -> None:
    assert wording.number(value) == said


def test_days_and_distance_are_whole_sentences() -> None:
    today = date(2026, 11, 22)
    with translation.override("en"):
        assert [wording.days(n) for n in (0, 1, 1500)] == ["0 days", "1 day", "1,500 days"]
        said = [wording.ago(date(2026, 11, d), today) for d in (20, 21, 22, 23, 30)]
    assert said == ["2 days ago", "yesterday", "today", "tomorrow", "in 8 days"]


def test_counts_say_where_they_stopped() -> None:
    assert [wording.count_words(999), wording.count_words(1204)] == ["999", "1,204"]
    assert wording.count_words(1204, is_all=False) == "1,204+"


def test_a_foreign_run_carries_its_language_and_is_escaped() -> None:
    assert wording.isolate_lang("<মেঘনা>", "bn") == '<span lang="bn">&lt;মেঘনা&gt;</span>'


def test_unknown_languages_become_english() -> None:
    with translation.override("fr"):
        assert wording.lang() == "en"


def test_every_status_word_has_words_shape_and_tone_and_none_is_banned() -> None:
    tones = {"quiet", "jol", "neel", "mati", "holud", "pata", "jaam"}
    for group in words.WORDS.values():
        for word in group.values():
            assert str(word.text) and word.shape and word.tone in tones
            assert "pending" not in str(word.text).lower()


def test_a_status_without_its_values_is_an_error_not_a_half_sentence() -> None:
    with pytest.raises(KeyError):
        words.status("goal", "waiting")
    with translation.override("en"):
        waiting = words.status("goal", "waiting", who="the court", date="3 May 2026")
    assert waiting.text == "Waiting on the court since 3 May 2026"


def test_of_a_moment_the_day_that_it_was_here() -> None:
    """Half past midnight in Kolkata is still yesterday in Greenwich."""
    assert wording.day(datetime(2026, 11, 22, 19, 0, tzinfo=UTC)) == "23 Nov 2026"
    assert wording.clock(datetime(2026, 11, 22, 19, 0, tzinfo=UTC)) == "00:30"
