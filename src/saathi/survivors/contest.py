"""The door by which she may contest that somebody sees her without her yes: data, after the domain paper, 1.8.

Marks say how sure a statement is (V read in a text, V~ in a parallel text, M from memory). What is not V is shown as
not yet verified. Nothing here is legal advice.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Way:
    """Where she may go, and within which time where the law names one."""

    words: str | Promise
    mark: str

    @property
    def is_verified(self) -> bool:
        return self.mark == "V"


_APPEAL = Way(_("She may appeal to the Children's Court within 30 days of the committee's order."), "V")
_SESSIONS = Way(_("She may appeal to the Sessions Court, or ask the High Court to look at it at any time."), "M")
_TRIBUNAL = Way(_("She may ask the tribunal, or the legal aid committee of her district, to look at it."), "M")
_GRIEVANCE = Way(
    _("She may ask the organisation in writing to stop. It has to answer within 90 days; then a board decides."), "V~"
)
_ORDERS = {
    "in_jj_2015_s30": _APPEAL, "in_jj_2015_s31": _APPEAL, "in_itpa_s17": _SESSIONS, "in_itpa_s19": _SESSIONS,
    "bd_pshta_s32": _TRIBUNAL, "bd_children_2013": _TRIBUNAL,
}  # fmt: skip


def way_to_contest(basis: str, law: str) -> Way:
    """An order is contested where orders of that law are; a duty by law with whoever claims it."""
    return _ORDERS.get(law, _GRIEVANCE) if basis == "order" else _GRIEVANCE
