"""Her pages as they are met: each page that can be reached, its controls with what is drawn on them, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.test import Client

LINK = re.compile(r'href="(/n/[^"#?]*)"')
CONTROLS = ("a", "button", "summary", "label")
DRAWING = ("data-picture", "href", "d", "cx", "cy", "r", "x", "y", "width", "height")
SILENT = ("script", "style", "title", "svg", "audio")
VOID = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "path", "circle", "rect", "use")  # fmt: skip
# Without a picture: for whoever uses no pointer, the name of a language in its own letters, and the secret of staff.
BARE = ("skip",)
BARE_NAMES = ("language",)
BARE_FOR = ("secret",)


@dataclass
class Control:
    """Something to press. `group` is the form or fieldset it stands in; `drawn` what is seen on it without a word."""

    tag: str
    given: dict[str, str]
    group: int
    drawn: list[str] = field(default_factory=list)

    @property
    def is_bare(self) -> bool:
        given = self.given
        exempt = given.get("class") in BARE or given.get("name") in BARE_NAMES or given.get("for") in BARE_FOR
        return not self.drawn and not exempt

    def __str__(self) -> str:
        return f"{self.tag} {self.given}"


class Met(HTMLParser):
    """Read once: `controls`, `words` as (language, text), and `clips` as the addresses that are played."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.controls: list[Control] = []
        self.words: list[tuple[str, str]] = []
        self.clips: list[str] = []
        self._open: list[tuple[str, str, Control | None]] = []
        self._groups, self._group = 0, [0]
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("form", "fieldset"):
            self._groups += 1
            self._group.append(self._groups)
        made = Control(tag, given, self._group[-1]) if tag in CONTROLS else None
        if made:
            self.controls.append(made)
        around = made or (self._open[-1][2] if self._open else None)
        if around is not None and self._is_in("svg", tag):
            around.drawn += [f"{name}={given[name]}" for name in DRAWING if name in given]
        if tag == "audio" and given.get("src"):
            self.clips.append(given["src"])
        if tag not in VOID:
            lang = given.get("lang") or (self._open[-1][1] if self._open else "")
            self._open.append((tag, lang, around))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while tag not in VOID and self._open:
            closed = self._open.pop()[0]
            if closed in ("form", "fieldset"):
                self._group.pop()
            if closed == tag:
                return

    def handle_data(self, data: str) -> None:
        text = " ".join(data.split())
        if text and self._open and not any(tag in SILENT for tag, _lang, _control in self._open):
            self.words.append((self._open[-1][1], text))

    def _is_in(self, wanted: str, tag: str) -> bool:
        return tag == wanted or any(one[0] == wanted for one in self._open)

    def bare(self) -> list[str]:
        """Controls that say nothing to whoever does not read."""
        return [str(one) for one in self.controls if one.is_bare]

    def alike(self) -> list[str]:
        """Answers of one question on which the same is drawn."""
        seen: dict[tuple[int, str], Control] = {}
        twice = []
        for one in self.controls:
            is_answer = one.tag in ("button", "label") and not {"for", "data-listen"} & one.given.keys()
            if not is_answer or not one.group or not one.drawn:
                continue
            if seen.setdefault((one.group, "".join(one.drawn)), one) is not one:
                twice.append(str(one))
        return twice


def walked(client: Client, most: int = 400) -> Iterator[tuple[str, str]]:
    """Every page that a link of hers leads to, from her six: (address, page)."""
    ahead, met = ["/n/"], {"/n/"}
    while ahead:
        where = ahead.pop(0)
        answer = client.get(where)
        if answer.status_code == 302:
            found = [answer["Location"]]
        elif "html" not in answer["Content-Type"]:
            continue
        else:
            text = answer.content.decode()
            yield where, text
            found = LINK.findall(text)
        new = [one for one in dict.fromkeys(found) if one.startswith("/n/") and one not in met]
        met.update(new)
        ahead += new
        assert len(met) < most, "Her pages are few."
