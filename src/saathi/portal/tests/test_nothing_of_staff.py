"""What may stand on her pages is listed here; whatever else is found on one of them is of staff, or new."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext
from tests.browsers import is_named
from tests.world import World

from saathi.portal.tiles import TILES

from .test_turn import HER_PAGES

TAGS = {
    "article",
    *("html", "head", "meta", "title", "link", "script", "body", "header", "footer", "main", "div", "p", "a"),
    *("section", "form", "input", "button", "label", "textarea", "fieldset", "legend", "h1", "h2", "ul", "li"),
    *("svg", "use", "path", "circle", "details", "summary", "dialog", "blockquote", "audio", "img", "span", "b", "g"),
    *("h3", "br"),  # my choices
    "rect",  # rows of the days in a picture
}
CLASSES = {
    *("hers", "skip", "top", "sheet", "whose", "leave", "btn", "primary", "icon", "home", "lead", "ask", "quiet"),
    *("sixes", "six", "drawn", "leaf", "bigs", "big", "equal", "faces", "face", "said", "ticks", "vows", "secret"),
    *("hint", "stack", "field", "input", "wrong", "bad", "rest", "breath", "tongue", "far", "curtain"),
    *("picture", "warm", "hole", "small", "large", "voice", "wanted"),
    *("opt", "opt-head", "more", "pair", "tick", "box"),  # my choices
    *("pick", "cover", "covers", "sample", "ways"),  # her booklet
    *("pairs", "state", "told", "lines", "write", "numbers", "number"),  # rights, before, help
    *("parts", "rows", "looks", "pair", "pictured", "picks", "heard", "rest-of"),  # her no
    *("hush", "paper", "unprinted"),
    *("things", "thing", "dots", "dot", "full", "figures", "pattern", "groups"),  # her own door
    *("steps", "here", "sums"),  # her road ahead
    # My plan.
    *("goal", "mine", "two", "ended", "presses", "drawn-line", "now", "recorder", "long"),
}
# She is told by name who looked, and who sees her.
NAMED = {"/n/d/o/", "/n/d/s/"}
ADDRESSES = re.compile(r"^(/n/|/day/\?l=[a-z]{2}$|/static/|#)")
# Words that would tell whoever looks over a shoulder, or reads a history, what this is.
TELLING = re.compile(
    r"traffick|rescue|shelter|survivor|victim|court|police|case|plan|right|choice|legal|help|saathi|counsel|safe", re.I
)


class Page(HTMLParser):
    """Tags, classes and addresses of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.classes: set[str] = set()
        self.addresses: list[str] = []
        self.names: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.names |= given.keys()
        self.classes |= set((given.get("class") or "").split())
        self.addresses += [value for name in ("href", "action", "src") if (value := given.get(name))]


def strangers(text: str) -> set[str]:
    """What stands on the page and on no list."""
    page = Page(text)
    classes = {name for name in page.classes - CLASSES if not name.startswith(("tone-", "stands-"))}
    found = (page.tags - TAGS) | classes | {one for one in page.addresses if not ADDRESSES.match(one)}
    return found | {name for name in page.names if name.startswith(("hx-", "on", "data-opens", "style"))}


@pytest.mark.parametrize("where", HER_PAGES)
def test_nothing_of_staff_stands_on_her_pages(together: Callable[..., Client], where: str) -> None:
    assert strangers(together().get(where).content.decode()) == set()


def test_the_list_finds_what_is_of_staff(world: World, signed_in: Callable[..., Client]) -> None:
    """The same list, asked about a page of staff, finds it."""
    found = strangers(signed_in().get(f"/people/{world.amal}/").content.decode())
    assert {"nav", "bar", "/people/", "tools"} <= found


def test_no_name_of_staff_and_no_other_survivor(together: Callable[..., Client]) -> None:
    client = together()
    for where in set(HER_PAGES) - NAMED:
        text = client.get(where).content.decode()
        assert not is_named("Bea", text) and "Amal" in text


def _paths() -> Iterator[str]:
    yield from HER_PAGES
    for tile in TILES:
        yield f"/n/{tile.code}/"
    for kind in ("static", "templates"):
        yield from (path.name for path in (Path(__file__).parents[1] / kind).rglob("*") if kind == "static")


def test_no_address_title_or_file_tells_anything() -> None:
    assert [path for path in _paths() if TELLING.search(path)] == []
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            assert not TELLING.search(gettext("Notes"))


@pytest.mark.parametrize("code", [code for code, _name in settings.LANGUAGES])
def test_every_title_is_the_notebook_in_her_language(together: Callable[..., Client], code: str) -> None:
    client = together()
    client.post("/n/l/", {"language": code})
    with translation.override(code):
        title = gettext("Notes")
    for where in [*HER_PAGES, "/n/q/", "/people/", f"/day/?l={code}"]:
        assert f"<title>{title}</title>" in client.get(where, follow=True).content.decode(), where
