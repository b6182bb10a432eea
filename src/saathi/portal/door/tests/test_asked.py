"""What the door says is drawn and spoken: each verdict, and the day on which somebody is there."""

from __future__ import annotations

import pytest
from babel.dates import format_date
from django.conf import settings
from django.utils import translation

from saathi.portal.door import everybody, views
from saathi.portal.pictures.drawing import pictures, words_of
from saathi.portal.voices.clips import LANGUAGES, clip_of


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_verdict_has_its_own_picture_and_a_clip(lang: str) -> None:
    assert set(views.SIGNS) == set(views.SAID)
    assert len(set(views.SIGNS.values())) == len(views.SIGNS) and set(views.SIGNS.values()) <= set(pictures())
    with translation.override(lang):
        lost = [str(one) for one in (*views.SAID.values(), *views.ASKS.values()) if clip_of(lang, str(one)) is None]
    assert lost == []


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_day_that_is_spoken_is_the_day_that_is_meant(
    lang: str, weekday: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "VISITING_DAYS", (weekday,))
    comes = everybody.next_day()
    assert comes.weekday() == weekday
    with translation.override(lang):
        said = words_of(everybody.THERE[weekday])
    assert format_date(comes, "EEEE", locale=lang) in said and clip_of(lang, said) is not None


def test_no_two_days_are_said_alike() -> None:
    assert len({pictures()[name].words[lang] for name in everybody.THERE for lang in LANGUAGES}) == 28
