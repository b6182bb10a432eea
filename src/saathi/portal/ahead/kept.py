"""What she has answered on the way to one act: kept in the session until the act is done, and only as long as this
talk. `about` is what the questions are about, so that answers to one thing never fill in another."""

from __future__ import annotations

from typing import Any

from ..pages import HerRequest

KEY = "ahead"


def known(request: HerRequest, about: object) -> dict[str, Any]:
    kept: dict[str, Any] | None = request.session.get(KEY)
    if kept and (kept["talk"], kept["about"]) == (request.talk.id, str(about)):
        return dict(kept["said"])
    return {}


def keep(request: HerRequest, about: object, **said: Any) -> None:
    now = {**known(request, about), **said}
    request.session[KEY] = {"talk": request.talk.id, "about": str(about), "said": now}


def forget(request: HerRequest) -> None:
    request.session.pop(KEY, None)
