"""Every part in a real browser: readable for everyone, big enough to touch, calm on a phone, nothing stored."""

import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.test import override_settings
from playwright.sync_api import Browser, Page
from tests.journeys.combinations import Look, few

pytestmark = [pytest.mark.journey, pytest.mark.slow]

AXE = Path(__file__).resolve().parents[4] / "tests" / "vendor" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
# Controls smaller than 44 px that are not a link inside a sentence, a row or a tile; marks may be 24 px.
SMALL = """[...document.querySelectorAll('a,button,input:not([type=hidden]),summary,select,textarea')].filter(e => {
  const r = e.getBoundingClientRect();
  const inside = e.closest('p,li,dd,th,td,.tile,.band,header:not(.bar)');
  const small = e.matches('.mark') ? r.height < 24 || r.width < 24 : r.height < 43.5 && !inside;
  return r.width && !e.classList.contains('skip') && small;
}).map(e => e.outerHTML.slice(0, 80))"""


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with override_settings(STATIC_ROOT=tmp_path_factory.mktemp("static")):
        application = StaticFilesHandler(WSGIHandler())
    server = make_server("127.0.0.1", 0, application, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/styleguide/"
    server.shutdown()
    server.server_close()


def open_page(browser: Browser, address: str, lang: str = "en", theme: str = "light", width: int = 1280) -> Page:
    page = browser.new_context(viewport={"width": width, "height": 900}, locale=lang).new_page()
    page.complaints = []  # type: ignore[attr-defined]
    page.on("console", lambda line: page.complaints.append(line.text) if line.type == "error" else None)  # type: ignore[attr-defined]
    page.on("pageerror", lambda wrong: page.complaints.append(str(wrong)))  # type: ignore[attr-defined]
    page.goto(f"{address}?theme={theme}")
    return page


@pytest.mark.parametrize("look", few(), ids=str)
def test_every_part_is_accessible_and_big_enough(browser: Browser, address: str, look: Look) -> None:
    page = open_page(browser, address, look.lang, look.theme, look.width)
    page.evaluate("document.querySelectorAll('details.read').forEach(d => d.open = true)")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found["violations"]] == []
    assert [n["html"][:120] for i in found["incomplete"] if i["id"] == "color-contrast" for n in i["nodes"]] == []
    assert page.evaluate(SMALL) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.complaints == []  # type: ignore[attr-defined]
    page.context.close()


@pytest.mark.parametrize(("width", "across"), [(1280, True), (360, False)])
def test_the_ribbon_lies_or_runs_down_and_is_never_read_twice(
    browser: Browser, address: str, width: int, across: bool
) -> None:
    page = open_page(browser, address, width=width)
    assert page.locator("#journey .across").is_visible() is across
    assert page.locator("#journey .down").is_visible() is not across
    page.context.close()


def test_glyphs_do_not_overlap_where_the_ribbon_is_narrowest(browser: Browser, address: str) -> None:
    page = open_page(browser, address, width=960)
    assert page.locator("#long-journey .across").is_visible()
    boxes = sorted((m.bounding_box() or {})["x"] for m in page.locator("#long-journey .mark").all())
    assert len(boxes) > 10
    assert min(b - a for a, b in pairwise(boxes)) >= 24
    page.context.close()


def test_hide_screen_hides_at_once_and_comes_back(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    page.get_by_role("button", name="Hide screen").click()
    assert page.locator("#curtain").is_visible()
    assert page.evaluate("document.elementFromPoint(40, 300).id") == "curtain"
    page.get_by_role("button", name="Show the page again").click()
    assert not page.locator("#curtain").is_visible()
    page.context.close()


def test_mistakes_have_the_focus_and_lead_to_their_box(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    assert page.evaluate("document.activeElement.id") == "error-summary"
    page.get_by_role("link", name="On which day").click()
    assert page.evaluate("document.activeElement.id") == "field-on-day"
    page.context.close()


def test_a_mark_opens_the_list_at_its_row(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    page.locator("#journey .mark").first.click()
    assert page.locator("#journey-list").get_attribute("open") is not None
    assert page.locator("#journey-rows tr").first.is_visible()
    page.context.close()


def test_the_language_changes_without_javascript(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False, locale="en").new_page()
    page.goto(address)
    page.locator("details.menu > summary").first.click()
    page.get_by_role("button", name="हिन्दी").click()
    assert page.locator("html").get_attribute("lang") == "hi"
    page.context.close()


def test_nothing_is_kept_in_the_browser(browser: Browser, address: str) -> None:
    page = open_page(browser, address)
    page.get_by_label("What was decided").fill("something private")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.evaluate("indexedDB.databases().then(d => d.length)") == 0
    page.context.close()
