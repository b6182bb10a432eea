"""Which parts she ticked: codes alone, kept in the session until the talk is over."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any
from uuid import uuid4

from ..pages import HerRequest

KEY = "file"


@dataclass(frozen=True, slots=True)
class Ticks:
    """`talk` is the talk they belong to. `once` makes paper and data, however often she taps, two entries at most."""

    talk: str
    once: dict[str, str]
    parts: tuple[str, ...]


def begun(request: HerRequest, parts: list[str]) -> None:
    once = {"paper": str(uuid4()), "data": str(uuid4())}
    request.session[KEY] = asdict(Ticks(request.talk.id, once, tuple(parts)))


def ticks_of(request: HerRequest) -> Ticks | None:
    """None before she ticked a part in this talk."""
    kept: dict[str, Any] | None = request.session.get(KEY)
    if kept is None or kept["talk"] != request.talk.id:
        return None
    return Ticks(kept["talk"], kept["once"], tuple(kept["parts"]))
