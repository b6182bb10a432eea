"""Pictures and clips in a real browser: readable for everyone, in reach of a thumb, heard, and never a dead button."""

import base64
import io
import struct
import threading
import wave
from collections.abc import Iterator
from pathlib import Path
from wsgiref.simple_server import make_server

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.test import override_settings
from playwright.sync_api import Browser, Page
from tests.journeys.combinations import Look, every_look, in_turn

from saathi.portal.voices.clips import LANGUAGES, SOUNDING, manifest
from saathi.ui.tests.test_styleguide_browser import AXE, RULES, Quiet

SILENCE = [0] * 48_000 * 3
pytestmark = [pytest.mark.journey, pytest.mark.slow]

LOOKS = [Look("bn", "dark", 360), Look("en", "light", 1280), Look("hi", "light", 360), Look("mr", "dark", 1280)]
# Decodes clips as the browser will and answers (seconds, peak, share of its 20 ms that sound) of each. A frame sounds
# where its root mean square is over 0.01 of full scale (-40 dB).
HEARD = """async clips => {
  const room = new OfflineAudioContext(1, 1, 48000);
  return Promise.all(clips.map(async text => {
    const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
    const sound = await room.decodeAudioData(bytes.buffer);
    const samples = sound.getChannelData(0);
    let peak = 0, sounding = 0, frames = 0;
    for (let at = 0; at + 960 <= samples.length; at += 960, frames += 1) {
      let power = 0;
      for (let n = at; n < at + 960; n += 1) { power += samples[n] ** 2; peak = Math.max(peak, Math.abs(samples[n])); }
      if (Math.sqrt(power / 960) > 0.01) sounding += 1;
    }
    return [sound.duration, peak, frames ? sounding / frames : 0];
  }));
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with override_settings(STATIC_ROOT=tmp_path_factory.mktemp("static")):
        application = StaticFilesHandler(WSGIHandler())
    server = make_server("127.0.0.1", 0, application, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/styleguide/pictures/"
    server.shutdown()
    server.server_close()


def opened(browser: Browser, address: str, lang: str, theme: str, width: int, script: bool = True) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, locale=lang, java_script_enabled=script, has_touch=width < 500
    )
    page = context.new_page()
    page.goto(f"{address}?theme={theme}")
    return page


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_the_pictures_are_accessible_and_fit(browser: Browser, address: str, look: Look) -> None:
    page = opened(browser, address, look.lang, look.theme, look.width)
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found["violations"]] == []
    assert [n["html"][:120] for i in found["incomplete"] if i["id"] == "color-contrast" for n in i["nodes"]] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    buttons = page.locator("[data-listen]").all()
    assert buttons and all((button.bounding_box() or {})["height"] >= 44 for button in buttons)
    page.context.close()


def test_listen_plays_one_clip_at_a_time_and_stops(browser: Browser, address: str) -> None:
    page = opened(browser, address, "bn", "light", 360)
    first, second = page.locator("[data-voice]").nth(0), page.locator("[data-voice]").nth(1)
    paused = "player => player.querySelector('audio').paused"
    first.locator("button").tap()
    page.wait_for_function("!document.querySelector('[data-voice] audio').paused")
    second.locator("button").tap()
    page.wait_for_function("!document.querySelectorAll('[data-voice] audio')[1].paused")
    assert first.evaluate(paused)
    second.locator("button").tap()
    assert second.evaluate(paused)
    assert second.locator("[data-idle]").is_visible() and not second.locator("[data-playing]").is_visible()
    page.context.close()


def test_without_script_the_browsers_own_player_is_there(browser: Browser, address: str) -> None:
    page = opened(browser, address, "hi", "light", 360, script=False)
    assert page.locator("[data-voice] audio").first.is_visible()
    assert not page.locator("[data-listen]").first.is_visible()
    page.context.close()


def test_every_clip_is_decoded_and_heard_by_the_browser(browser: Browser) -> None:
    """In `make test` every eighth of each language: that all are the files that were measured is tested beside them."""
    page = browser.new_page()
    clips = sorted({clip.digest: clip for clip in manifest()}.values(), key=lambda clip: clip.lang)
    clips = clips if every_look() else clips[::8]
    assert {clip.lang for clip in clips} == set(LANGUAGES)
    for at in range(0, len(clips), 50):
        some = clips[at : at + 50]
        sent = [base64.b64encode(Path(clip.file).read_bytes()).decode() for clip in some]
        for clip, (seconds, peak, sounding) in zip(some, page.evaluate(HEARD, sent), strict=True):
            assert abs(seconds - clip.seconds) < 0.15 and abs(peak - clip.peak) < 0.15, (clip.key, clip.lang)
            assert sounding > SOUNDING and abs(sounding - clip.sounding) < 0.1, (clip.key, clip.lang, sounding)
    page.close()


def test_a_silent_clip_and_one_with_a_single_crack_are_not_heard(browser: Browser) -> None:
    """So that the test above can fail: three seconds of nothing, and the same with one loud moment."""
    page = browser.new_page()
    sent = [base64.b64encode(_wave(samples)).decode() for samples in (SILENCE, [30_000, -30_000, *SILENCE])]
    (_, nothing, never), (_, loud, hardly) = page.evaluate(HEARD, sent)
    assert nothing == never == 0
    assert loud > 0.5 and hardly < SOUNDING
    page.close()


def _wave(samples: list[int]) -> bytes:
    kept = io.BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return kept.getvalue()
