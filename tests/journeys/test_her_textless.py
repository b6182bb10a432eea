"""Without reading: rights, a choice and "I do not agree" with every letter invisible, by pictures and clips alone.

She is at 360 px in Bengali with nothing but a finger. Nothing here looks for a word: a control is known by the picture
on it, and where two have the same picture, by the clip that is heard beside it.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from saathi.portal.cards import library
from saathi.portal.disagree import named
from saathi.portal.voices.clips import clip_of

from .combinations import Look
from .sitting import sits_down
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LANG = "bn"
NTH = -2  # the list begins with whom somebody worked with last: at its end are those no other story has touched
BACK = "arrow-left"  # the way to her six pages
# Letters are see-through; lines of pictures keep their colour. A sheet of the document itself: the page's policy for
# styles lets no other in.
UNSEEN = """(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*,*::before,*::after,*::placeholder,*::marker,*::file-selector-button{' +
    '-webkit-text-fill-color:transparent!important;text-shadow:none!important;text-decoration-color:transparent!important;' +
    'caret-color:transparent!important}');
  document.adoptedStyleSheets = [sheet];
})()"""
# What can still be read: text whose letters have a colour.
READABLE = """[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('svg') &&
  [null, '::before', '::after', '::placeholder'].some(part =>
    getComputedStyle(e, part).webkitTextFillColor !== 'rgba(0, 0, 0, 0)')).map(e => e.outerHTML.slice(0, 120))"""


class Eyes:
    """Sees pictures, hears clips, touches. Answers and questions are met by what is drawn on them alone."""

    def __init__(self, one: Visitor) -> None:
        self.one, self.page = one, one.page
        assert self.page.evaluate(READABLE) != []
        self.page.add_init_script(UNSEEN)
        self.page.reload()
        assert self.page.evaluate(READABLE) == []

    def sees(self, drawn: str, within: str = "main") -> Locator:
        """The first that can be pressed and bears this picture, or this sign of the frame."""
        found = self.page.locator(f"{within} :is(a,button,label):has([data-picture='{drawn}'],use[href$='#{drawn}'])")
        expect(found).not_to_have_count(0)
        return found.first

    def touches(self, drawn: str, within: str = "main") -> None:
        with self.page.expect_navigation():
            self.sees(drawn, within).tap()
        assert self.page.evaluate(READABLE) == []

    def ticks(self, drawn: str) -> None:
        self.sees(drawn, "main form").tap()
        expect(self.sees(drawn, "main form").locator("input")).to_be_checked()

    def hears(self, text: str, within: str = "main") -> None:
        """Presses the listening picture beside the clip of exactly these words, and hears it begin."""
        clip = clip_of(LANG, text)
        assert clip is not None, text
        player = self.page.locator(f"{within} [data-voice]:has(audio[src*='{clip.digest}'])").first
        player.locator("button:has([data-picture='listen'])").tap()
        player.locator("audio").evaluate("sound => new Promise((heard, lost) => { sound.onerror = lost;"
                                         " if (sound.currentTime) heard(); else sound.ontimeupdate = heard; })")


def test_rights_a_choice_and_a_no_without_a_letter(visitor: Callable[..., Visitor]) -> None:
    """Given pages without a letter; she hears when she may leave and says that it is clear; chooses to go home and says
    so to nobody; and does not agree with what was decided: each is kept as she pressed it."""
    one, _her, _name = sits_down(visitor, Look(LANG, "light", 360), touch=True, nth=NTH)
    eyes = Eyes(one)
    _rights(eyes)
    _choice(eyes)
    _disagreement(eyes)
    eyes.touches("stop", ".rest")
    eyes.page.locator("form.leave button").tap()
    eyes.page.wait_for_url("**/day/**")


def _rights(eyes: Eyes) -> None:
    eyes.touches("rights")
    eyes.touches("rights_leave")
    cards = [card for country in ("IN", "BD") for track in ("child", "adult") for card in library.rights(country, track)]
    here = [card for card in cards if card.picture == "rights_leave" and _stands(eyes, card.text(LANG))]
    assert len(here) == 1  # of all that can stand there, one is heard: that of the law which counts for her
    eyes.hears(here[0].text(LANG))
    eyes.touches("yes")
    expect(eyes.page.locator("main [role=status]")).to_have_count(1)
    eyes.touches(BACK)


def _choice(eyes: Eyes) -> None:
    option = next(option for topic in library.choices("IN", "adult") if topic.key == "home" for option in topic.options
                  if option.key == "go_home")  # fmt: skip
    eyes.touches("choices")
    eyes.touches("topic_home")
    eyes.hears(option.text(LANG), f".opt:has([data-picture='{option.picture}'])")
    eyes.touches("yes", f".opt:has([data-picture='{option.picture}'])")
    eyes.touches("me", "main form")
    eyes.hears(option.name[LANG])
    eyes.touches("days_month")
    expect(eyes.page.locator(f".tone-pata [data-picture='{option.picture}']")).to_have_count(1)
    eyes.touches("choice_wait", "main form")
    expect(eyes.page.locator(".tone-pata [data-picture='choice_wait']")).to_have_count(1)
    eyes.touches(BACK)


def _disagreement(eyes: Eyes) -> None:
    eyes.touches("disagree")
    decided = {f"section:has([data-picture='{one.picture}'])": one for one in named.what().values()}
    section, what = next((where, one) for where, one in decided.items() if eyes.page.locator(f"{where} a.big").count())
    eyes.hears(what.said[LANG], section)
    eyes.touches("disagree", section)
    eyes.touches("look_again")
    eyes.ticks("friend")
    eyes.touches("go_on")
    eyes.ticks("help_family")
    eyes.touches("yes", "main form")
    assert eyes.one.path().startswith("/n/e/r/")
    eyes.hears(what.said[LANG])
    expect(eyes.page.locator(f".paper [data-picture='{what.picture}']")).to_have_count(1)
    eyes.touches(BACK)


def _stands(eyes: Eyes, text: str) -> bool:
    """Whether the page holds the clip of these words."""
    clip = clip_of(LANG, text)
    return clip is not None and eyes.page.locator(f"audio[src*='{clip.digest}']").count() > 0
