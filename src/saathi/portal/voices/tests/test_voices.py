"""Every clip says exactly the words of its card, is the file that was measured, is heard, and has no silent button."""

import hashlib
import json
import re

import pytest
from django.utils import translation

from saathi.portal.voices import clips
from saathi.portal.voices.clips import LANGUAGES, MANIFEST, SILENT, SOUNDING, STATIC, clip_of, digest, manifest, wanted
from saathi.portal.voices.player import voice
from saathi.portal.voices.texts import spoken

BUDGET = 15 * 1024 * 1024
CLIPS = {(clip.key, clip.lang): clip for clip in manifest()}


def stale(texts: dict[tuple[str, str], str]) -> list[str]:
    """Every clip that does not say the words of today, by its key and language: to be made anew (tools/voices.py)."""
    lost = [f"{key} in {lang}: nobody says it any more" for key, lang in sorted(CLIPS.keys() - texts.keys())]
    missing = [f"{key} in {lang}: no clip" for key, lang in sorted(texts.keys() - CLIPS.keys())]
    both = sorted(CLIPS.keys() & texts.keys())
    other = [f"{key} in {lang}: other words" for key, lang in both if CLIPS[key, lang].digest != texts[key, lang]]
    return lost + missing + other


def test_every_text_has_a_clip_of_exactly_its_words_and_no_clip_says_anything_else() -> None:
    texts = {(key, lang): digest(lang, text) for key, lang, text in spoken()}
    assert texts and len(texts) == len(list(spoken()))
    assert stale(texts) == []
    assert wanted(spoken()) == []


def test_a_stale_clip_is_named() -> None:
    texts = {(key, lang): digest(lang, text) for key, lang, text in spoken()}
    one, other = list(texts)[:2]
    changed = {**texts, one: digest(one[1], "Other words."), ("new", "en"): "d"}
    del changed[other]
    assert stale(changed) == [
        f"{other[0]} in {other[1]}: nobody says it any more", "new in en: no clip", f"{one[0]} in {one[1]}: other words"
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language_is_spoken_as_much_as_english(lang: str) -> None:
    """What a page asks is taken from the catalogue: a sentence that is not translated would have no clip, unseen."""
    assert {key for key, code, _text in spoken() if code == lang} == {key for key, code, _t in spoken() if code == "en"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_clips_are_heard_and_as_long_as_their_words_need(lang: str) -> None:
    texts = {key: text for key, code, text in spoken() if code == lang}
    for key, text in texts.items():
        clip = CLIPS[key, lang]
        assert SILENT < 0.3 < clip.peak <= 1.0 and SOUNDING < clip.sounding <= 1.0, key
        words = len(re.sub(r"(\d)", r"\1 ", text).split())
        assert 0.12 * words < clip.seconds < 2 + 1.6 * words, (key, clip.seconds)


def test_files_are_those_that_were_measured_and_stay_within_the_budget() -> None:
    files = {clip.file: clip.sha256 for clip in manifest()}
    folder = STATIC / "portal" / "v"
    present = {file: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.rglob("*.webm")}
    assert present == files
    assert sum(file.stat().st_size for file in present) <= BUDGET
    assert all(re.fullmatch(r"[0-9a-f]{24}", file.stem) for file in files)


def test_the_manifest_says_that_a_machine_speaks_and_which() -> None:
    about = json.loads(MANIFEST.read_text("utf-8"))
    assert about["synthetic"] is True and about["engine"] and set(about["voices"]) == set(LANGUAGES)


def test_reworded_words_have_no_clip_until_one_is_made() -> None:
    key, lang, text = next(spoken())
    assert clip_of(lang, f"  {text} ") == clip_of(lang, text) != None  # noqa: E711
    assert clip_of(lang, text + " Not so.") is None
    assert wanted([(key, lang, text + " Not so.")]) == [(key, lang)]


def test_the_player_works_without_script_and_says_who_speaks() -> None:
    _, lang, text = next(spoken())
    html = voice(text, lang)
    found = clip_of(lang, text)
    assert found and "<audio controls" in html and found.digest in html
    assert "A machine speaks." in html and re.search(r"<button[^>]* hidden", html)


def test_a_person_goes_before_the_machine() -> None:
    _, lang, text = next(spoken())
    html = voice(text, lang, recorded="/n/x/")
    assert "/n/x/" in html and ".webm" not in html and "A person speaks." in html


def test_without_a_clip_a_sentence_asks_for_a_recording_and_there_is_no_button() -> None:
    with translation.override("mr"):
        html = voice("<b>कोणीही म्हणत नाही</b>")
    assert "<audio" not in html and "<button" not in html and "<b>" not in html and "wanted" in html
    assert voice("Nobody says this.", "en", or_nothing=True) == ""


def test_a_clip_that_is_not_hers_to_hear_is_not_made() -> None:
    assert not [clip.key for clip in manifest() if clip.key.startswith("picture/thing_")]
    assert clips.MANIFEST.exists()
