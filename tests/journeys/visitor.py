"""Someone in front of a browser, and what must be true of every page she meets."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Request, Response

from tests.ground.homes import Home

from .combinations import Look, every_look
from .shapes import passed, shape

AXE = (Path(__file__).resolve().parents[1] / "vendor" / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = "rules => axe.run(document, {runOnly: rules, resultTypes: ['violations', 'incomplete']})"
# Controls below 44 px that are no link inside a sentence, a row or a tile; marks of the ribbon may have 24 px.
SMALL = """[...document.querySelectorAll('a,button,input:not([type=hidden]),summary,select,textarea')].filter(e => {
  const r = e.getBoundingClientRect();
  const inside = e.closest('p,li,dd,dt,th,td,.tile,.band,header:not(.bar)');
  const small = e.matches('.mark,.knot') ? r.height < 24 || r.width < 24 : r.height < 43.5 && !inside;
  return r.width && !e.classList.contains('skip') && small;
}).map(e => e.outerHTML.slice(0, 120))"""
WIDER = """(() => { const most = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= most) return [];
  return ['page is ' + document.documentElement.scrollWidth, ...[...document.querySelectorAll('main *')]
    .filter(e => e.getBoundingClientRect().right > most + 1).map(e => e.outerHTML.slice(0, 100))].slice(0, 5); })()"""
NEUTRAL = {"en": "Notes", "bn": "খাতা", "hi": "नोट्स", "mr": "नोंदी"}
STORED = "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"


class Visitor:
    """One person in one browser window. `complaints` collects what a page must never do, on every page she meets."""

    def __init__(self, browser: Browser, home: Home, look: Look, *, script: bool = True, touch: bool = False) -> None:
        self.home, self.look = home, look
        self.context = browser.new_context(
            viewport={"width": look.width, "height": 900 if look.width > 600 else 740},
            locale=look.lang,
            color_scheme="dark" if look.theme == "dark" else "light",
            java_script_enabled=script,
            has_touch=touch,
            base_url=home.address,
        )
        self.complaints: list[str] = []
        self.statuses: dict[str, int] = {}
        self.page = self.context.new_page()
        self._listen(self.page)
        self.speak(look.lang)

    def _listen(self, page: Page) -> None:
        page.on("console", lambda line: self._note(line.type, line.text))
        page.on("pageerror", lambda wrong: self.complaints.append(f"script: {wrong}"))
        page.on("request", self._asked)
        page.on("response", self._answered)
        page.set_default_timeout(15_000)

    def _note(self, kind: str, text: str) -> None:
        # A page that answers 404 or 422 on purpose is also told to the console; `expect` looks at statuses.
        if kind in ("error", "warning") and not text.startswith("Failed to load resource"):
            self.complaints.append(f"console: {text}")

    def _asked(self, request: Request) -> None:
        there = urlsplit(request.url)
        if there.scheme not in ("data", "blob") and there.netloc != urlsplit(self.home.address).netloc:
            self.complaints.append(f"another origin: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.request.is_navigation_request():
            self.statuses[urlsplit(response.url).path] = response.status
        elif response.status >= 400:
            self.complaints.append(f"{response.status} {response.url}")

    def speak(self, lang: str) -> None:
        self.context.add_cookies([{"name": "saathi_language", "value": lang, "url": self.home.address}])

    def turns(self, look: Look) -> None:
        """The same person goes on in another language, theme and width."""
        self.look = look
        self.speak(look.lang)
        # Without motion, or colours would be measured on their way from one theme to the other.
        self.page.emulate_media(color_scheme="dark" if look.theme == "dark" else "light", reduced_motion="reduce")
        self.page.set_viewport_size({"width": look.width, "height": 900 if look.width > 600 else 740})

    def is_signed_in_as(self, name: str) -> None:
        """A person of the small world, as if she had signed in this morning."""
        self.context.add_cookies([{"name": "saathi", "value": self.home.cookies[name], "url": self.home.address}])

    def enters_as(self, persona: str) -> None:
        """An invented person of the demonstration, chosen on its page; then the language of this look."""
        from saathi.orgs.personas import invented_id

        self.page.goto("/demo/")
        self.page.locator(f"form:has(input[value='{invented_id(f'persona-{persona}')}']) button").click()
        self.page.wait_for_load_state()
        self.speak(self.look.lang)

    def opens(self, path: str, status: int = 200) -> Page:
        answer = self.page.goto(path)
        assert answer is not None and answer.status == status, f"{path}: {answer and answer.status}"
        return self.page

    def path(self) -> str:
        return urlsplit(self.page.url).path

    def looks_well(self) -> None:
        """The promises of every page; the error names the page and what is wrong with it."""
        faults = self.faults()
        assert not faults, "\n".join([f"{self.path()} in {self.look}", *faults])

    def faults(self) -> list[str]:
        page = self.page
        page.evaluate("document.querySelectorAll('details.read').forEach(one => one.open = true)")
        faults = self._what_axe_finds()
        faults += [f"small: {one}" for one in page.evaluate(SMALL)]
        faults += [f"wider than the screen: {one}" for one in page.evaluate(WIDER)]
        brand = page.locator("a.brand")  # her own pages have none
        if page.title() != (brand.first.inner_text().strip() if brand.count() else NEUTRAL[self.look.lang]):
            faults.append(f"the title tells something: {page.title()}")
        if (lang := page.evaluate("document.documentElement.lang")) != self.look.lang:
            faults.append(f"the page is in {lang}")
        if page.evaluate("document.body.innerText.includes('<span')"):
            faults.append("marks of the page are shown as words")
        if page.evaluate(STORED) != [0, 0, 0]:
            faults.append("something was stored in the browser")
        return faults + self.complaints

    def _what_axe_finds(self) -> list[str]:
        """Asked once about pages alike; in test-full about every page."""
        alike = (self.look, shape(self.page))
        if alike in passed and not every_look():
            return []
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE)
        found = self.page.evaluate(RUN_AXE, RULES)
        faults = [f"axe {one['id']}: {node['html'][:140]}" for one in found["violations"] for node in one["nodes"][:2]]
        faults += [
            f"contrast not known: {node['html'][:140]} {_why(node)}"
            for one in found["incomplete"]
            if one["id"] == "color-contrast"
            for node in one["nodes"][:2]
        ]
        if not faults:
            passed.add(alike)
        return faults

    def closes(self) -> None:
        self.context.close()


def _why(node: dict[str, Any]) -> str:
    return str(next((one.get("data", {}).get("messageKey") for one in node.get("any", []) if one.get("data")), ""))
