"""How far a long reading has come: one callable, so that a page, a console and a test can each show it their way."""

from __future__ import annotations

from typing import Protocol

EVERY = 1_000
"""Rows between two calls: often enough to look alive, rare enough to cost nothing."""


class Progress(Protocol):
    """Called with rows done and, where it is known, about how many there are."""

    def __call__(self, done: int, total: int | None) -> None: ...


def quiet(done: int, total: int | None) -> None:
    """Show nothing."""
