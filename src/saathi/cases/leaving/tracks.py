"""Whose law counts for her, and who decides whether she may go."""

from __future__ import annotations

from datetime import date
from typing import Any

from saathi.survivors.models import Survivor

from ..choices import OrderKind
from ..ledger import Span, held_by
from ..models import Order, Stay
from .clocks import counts_as_adult

# Who is asked, by whoever made the order: a court that is none of these is called "court".
OWNERS = {"cwc": "cwc", "child_welfare_board": "cwc", "magistrate": "magistrate", "probation_officer": "magistrate"}


def is_adult(survivor: Survivor) -> bool:
    return counts_as_adult(survivor.track, survivor.age_band)


def holding(stay: Stay, on: date) -> Order | None:
    """The order that holds her on a day against her wish: one made at her own request does not (A5)."""
    orders = Order.objects.filter(stay=stay, from_on__lte=on).exclude(kind=OrderKind.ITPA_19).order_by("-from_on")
    return next((order for order in orders if _holds(order, on)), None)


def decider(stay: Stay, on: date) -> tuple[str, str]:
    """(route, owner): what follows when she asks on a day to leave this stay."""
    if not is_adult(stay.survivor):
        return "committee", "cwc"
    order = holding(stay, on)
    if order is None:
        return "door", "home"
    owner = OWNERS.get(order.authority, "court")
    return ("committee" if owner == "cwc" else "magistrate"), owner


def _holds(order: Any, on: date) -> bool:
    span: Span | None = held_by(order.kind, order.from_on, order.until_on, order.release_ordered_on)
    return span is not None and (span.end is None or span.end >= on)
