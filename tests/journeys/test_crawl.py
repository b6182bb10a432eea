"""Every page of every room, as everybody who may open it: found by its links, looked at by axe.

In `make test` each page is drawn for the first who must reach it, the case worker before all others, and each fifteenth
once more for everybody else; in looks that go round. `make test-full` shows everybody everything in every look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

from .combinations import Look, every_look, few, in_turn, looks
from .pages_met import ELSEWHERE, EVERYBODY, MUST, NEVER, PERSONAS
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LINK = re.compile(r"""<a\b[^>]*\bhref="([^"#][^"]*)\"""")
# Pages of several people are read: only some have an order, a date, somebody on the team. Each list of what is due leads
# to those it names first; more than twenty would be asked why.
OF_EACH, OF_ALL = 2, 10
AGAIN = 15  # of what others must reach before her, every fifteenth page is drawn for her too
OF_ALL_OF_THEM = ("people.list", "desk.calendar")  # these lead to nobody first
HERS = (
    *("people.page", "desk.record", "decisions.list", "sharing.page", "identities.list", "plans.page", "matters.page"),
    *("stays.leaving", "papers.list", "promises.list", "flags.list", "duty.list", "notes.list", "duplicates.page"),
    *("challenges.page", "followups.page", "stigma.page", "entitlements.page", "learning.page", "referrals.page"),
    *("offices.of_her", "handovers.of_her", "joint.page", "studies.page", "returns.page"),
)
# What was asked of others: what may be done with one hangs on how far it is.
OF_SOME = dict.fromkeys(("requests.page", "offices.page", "handovers.offered", "bundles.page", "conferences.page"), 4)
PERSON = re.compile(r"/people/([0-9a-f-]{36})/")


def routes(inside: URLResolver | None = None) -> Iterator[str]:
    for one in (inside or get_resolver()).url_patterns:
        if isinstance(one, URLResolver):
            yield from routes(one)
        elif isinstance(one, URLPattern) and one.name:
            yield one.name


class Crawl:
    """`found`: page -> the first address of it that opened."""

    def __init__(self, one: Visitor, persona: str) -> None:
        self.one, self.persona = one, persona
        self.found: dict[str, str] = {}
        self.seen: dict[str, set[str]] = {}
        self.waiting: list[str] = []
        self.people: set[str] = set()
        self.new = 0  # people met on the page that is read
        for path in ("/", "/people/", "/sign-in/mine/"):
            self._queue(path)

    def discover(self) -> None:
        """Follows links without drawing them: the first of each page, and the files of a few people."""
        while self.waiting:
            path = self.waiting.pop(0)
            answer = self.one.context.request.get(path)
            assert answer.status in (200, 403), f"A link leads the {self.persona} to {path}: {answer.status}"
            if answer.status == 200 and "text/html" in answer.headers.get("content-type", ""):
                self.found.setdefault(_route(urlsplit(path).path), path)
                self.new = OF_EACH if _route(urlsplit(path).path) in OF_ALL_OF_THEM else 0
                for link in LINK.findall(answer.text()):
                    self._queue(link.replace("&amp;", "&"))

    def _queue(self, link: str) -> None:
        there = urlsplit(link)
        route = "" if there.netloc or not there.path.startswith("/") else _route(there.path)
        seen = self.seen.setdefault(route, set())
        if route and there.path not in seen and self._is_read(route, there.path):
            seen.add(there.path)
            self.waiting.append(there.path)

    def _is_read(self, route: str, path: str) -> bool:
        if route in HERS:
            return self._is_of_few(path)
        return len(self.seen[route]) < OF_SOME.get(route, 1)

    def _is_of_few(self, path: str) -> bool:
        """Always the same few people."""
        found = PERSON.match(path)
        if found and found[1] not in self.people and self.new < OF_EACH and len(self.people) < OF_ALL:
            self.people.add(found[1])
            self.new += 1
        return found is not None and found[1] in self.people


def _route(path: str) -> str:
    try:
        return resolve(path).view_name or ""
    except Resolver404:
        return ""


def _crawled(visitor: Callable[..., Visitor], persona: str, rank: int) -> None:
    one = visitor()
    one.enters_as(persona)
    crawl = Crawl(one, persona)
    crawl.discover()
    assert (EVERYBODY | MUST.get(persona, set())) - set(crawl.found) == set()
    assert NEVER.get(persona, set()) & set(crawl.found) == set()
    faults = []
    for number, (route, path) in enumerate(sorted(crawl.found.items())):
        if path.startswith("/styleguide"):
            continue  # its own room looks at it
        spoken = ""
        for look in sorted(_looks_for(persona, route, rank + number), key=str):
            one.turns(look)
            if look.lang != spoken:  # theme and width change on the page as it stands
                one.page.goto(path)
                spoken = look.lang
            faults += [f"{route} {path} in {look}: {fault}" for fault in one.faults()]
            one.complaints.clear()
    assert not faults, "\n".join(faults)


def _looks_for(persona: str, route: str, turn: int) -> list[Look]:
    if every_look():
        return looks()
    first = next((one for one in PERSONAS if route in EVERYBODY | MUST.get(one, set())), persona)
    if persona != first and turn % AGAIN:
        return []
    return in_turn(few() if persona == PERSONAS[0] else looks(), turn)


class TestTheCaseWorker:
    def test_sees_every_page_well(self, visitor: Callable[..., Visitor]) -> None:
        _crawled(visitor, "case_worker", 0)

    def test_puts_what_was_found_before_her(self, visitor: Callable[..., Visitor]) -> None:
        """No link leads there: what she is shown is ticked first."""
        one = visitor(look=Look("bn", "dark", 360))
        one.enters_as("case_worker")
        found = PERSON.search(one.opens("/people/").content())
        assert found is not None
        one.opens(f"/people/{found[1]}/services/find/?need=health&district=IN-D303&km=100")
        one.looks_well()
        for tick in one.page.locator("input[name=offered]").all()[:2]:
            tick.check()
        one.page.locator("form:has(input[name=offered]) button").click()
        one.page.wait_for_url(f"**/people/{found[1]}/services/ask/**")
        assert one.page.locator("input[name=provider]").count() == 2
        one.looks_well()


# A class is what one process of the tests takes at once.
class TestTheHouse:
    @pytest.mark.parametrize("persona", PERSONAS[1:4])
    def test_sees_every_page_well(self, visitor: Callable[..., Visitor], persona: str) -> None:
        _crawled(visitor, persona, PERSONAS.index(persona))


class TestWhoAdvises:
    @pytest.mark.parametrize("persona", PERSONAS[4:8])
    def test_sees_every_page_well(self, visitor: Callable[..., Visitor], persona: str) -> None:
        _crawled(visitor, persona, PERSONAS.index(persona))


class TestTheOthers:
    @pytest.mark.parametrize("persona", PERSONAS[8:])
    def test_see_every_page_well(self, visitor: Callable[..., Visitor], persona: str) -> None:
        _crawled(visitor, persona, PERSONAS.index(persona))


def test_every_page_of_every_room_is_met_by_somebody() -> None:
    """A new address fails here until a persona must reach it, or it is said where else it is looked at."""
    # her.: test_her_turn; the style guide has tests of its own
    named = {name for name in routes() if name not in ("ui.styleguide", "ui.pictures") and not name.startswith("her.")}
    met = EVERYBODY.union(*MUST.values()) | set(ELSEWHERE)
    assert named - met == set()
    assert met - named == set()
