"""What she ticked so far: codes alone, kept in the session until it is printed or the talk is over."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import uuid4

from ..pages import HerRequest

KEY = "notebook"


@dataclass(frozen=True, slots=True)
class Ticks:
    """`talk` is the talk they belong to; `once` makes it one print, on whichever paper and however often she taps."""

    talk: str
    once: str
    parts: tuple[str, ...]
    cards: tuple[str, ...] = ()
    cover: str = ""
    is_named: bool = False


def begun(request: HerRequest, parts: list[str]) -> Ticks:
    """A new booklet: what she ticked for an earlier one is gone."""
    return _kept(request, Ticks(request.talk.id, str(uuid4()), tuple(parts)))


def changed(request: HerRequest, ticks: Ticks, **more: Any) -> Ticks:
    return _kept(request, replace(ticks, **more))


def ticks_of(request: HerRequest) -> Ticks | None:
    """None before she ticked a page in this talk."""
    kept: dict[str, Any] | None = request.session.get(KEY)
    if kept is None or kept["talk"] != request.talk.id:
        return None
    return Ticks(**{**kept, "parts": tuple(kept["parts"]), "cards": tuple(kept["cards"])})


def _kept(request: HerRequest, ticks: Ticks) -> Ticks:
    request.session[KEY] = asdict(ticks)
    return ticks
