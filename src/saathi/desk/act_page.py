"""What the page of an act is made of, and the groups of the page "Record"."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Words = str | Promise


@dataclass(frozen=True, slots=True)
class ActPage:
    """`route` follows /people/<survivor>/; with a <target> in it the act is about that thing of hers. `lands` is the
    page one comes back to, `anchor` the place on it. `why` is read before anything is typed; `asks`: fields.drawn."""

    name: str
    route: str
    lands: str
    why: Words = ""
    anchor: str = ""
    template: str = "desk/act.html"
    group: Words = ""
    asks: tuple[str, ...] = ()

    @property
    def has_target(self) -> bool:
        return "<uuid:target>" in self.route


HER, STAY, LEAVE, HELP, SHARE, CASE = (
    _("Her words and plan"),
    _("Where she lives"),
    _("Leaving and coming back"),
    _("What happens for her"),
    _("Who may see her"),
    _("About her"),
)
