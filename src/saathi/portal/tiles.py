"""Her six pages, in their order. Each tile has a package of its own under this room, where its pages are made.

`code` is the one letter of its address: it says nothing to whoever reads the history of the browser.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Tile:
    """`name` is its package, its route (`her.<name>`) and its picture; `tone` its colour; `drawn` its icon until the
    picture is there."""

    name: str
    code: str
    words: str | Promise
    hint: str | Promise
    tone: str
    drawn: str

    @property
    def route(self) -> str:
        return f"her.{self.name}"


TILES = (
    Tile("plan", "a", _("My plan"), _("What I want, and the next steps."), "jol", "route"),
    Tile("rights", "b", _("My rights"), _("What the law says I may."), "neel", "shield-check"),
    Tile("choices", "c", _("My choices"), _("I look, and I choose."), "pata", "arrows-split-2"),
    Tile("looked", "d", _("Who looked"), _("Who opened my pages, and why."), "holud", "eye"),
    Tile("disagree", "e", _("I do not agree"), _("I say no, and somebody helps me."), "mati", "message-2-x"),
    Tile("help", "f", _("Help"), _("Somebody to talk to, or to call."), "jaam", "lifebuoy"),
)
BY_NAME = {tile.name: tile for tile in TILES}
