"""A table of moves: from which state to which, by which act, and whether it is hers alone. Rooms keep theirs as data;
rules, pages and the property tests read the same rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Move:
    """`is_hers`: it happens only by her word, and her yes or her words are written with it."""

    state: str
    to: str
    act: str
    is_hers: bool = False


Table = tuple[Move, ...]


def moves_from(table: Table, state: str, act: str = "") -> tuple[Move, ...]:
    """What may follow, by one act or by any."""
    return tuple(one for one in table if one.state == state and act in ("", one.act))


def move_to(table: Table, state: str, to: str, act: str) -> Move | None:
    return next((one for one in moves_from(table, state, act) if one.to == to), None)


def ends(table: Table) -> frozenset[str]:
    """States after which nothing follows."""
    return _states(table) - {one.state for one in table}


def _states(table: Iterable[Move]) -> frozenset[str]:
    return frozenset(state for one in table for state in (one.state, one.to))
