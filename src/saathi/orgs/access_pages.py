"""The one decorator of staff pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.proof import is_proven
from saathi.ui.wording import clock

from .second_step import way_to_show

P = ParamSpec("P")


class StaffRequest(HttpRequest):
    """A request of someone signed in."""

    actor: Actor


def ending(request: HttpRequest) -> dict[str, Any]:
    """When whoever asks is signed out if she asks for nothing more: as the clock says it, and in how many seconds."""
    session: Any = request.session
    ends = session.ends_at()
    left = max(int((ends - server_clock()).total_seconds()), 0)
    return {"ends_at": clock(ends), "ends_in": left, "stay_url": reverse("logins.stay")}


def way_to_second_step(request: StaffRequest, back: str) -> str:
    """Where whoever showed no passkey and no code within twelve hours shows one, to come back; empty for the others."""
    if is_proven(request.actor):
        return ""
    return f"{reverse(way_to_show(login_id(request)))}?{urlencode({'next': back})}"


def login_id(request: HttpRequest) -> UUID:
    """Whose sign-in asks."""
    return UUID(str(request.user.pk))


def staff(
    view: Callable[Concatenate[StaffRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Whoever is not signed in is sent to sign in, and comes back to the page she asked for."""

    @wraps(view)
    def checked(request: HttpRequest, *args: P.args, **options: P.kwargs) -> HttpResponse:
        if getattr(request, "actor", None) is None:
            back = request.get_full_path() if request.method == "GET" else "/"
            return redirect(f"{reverse('account_login')}?{urlencode({'next': back})}")
        return view(request, *args, **options)  # type: ignore[arg-type]

    return checked  # type: ignore[return-value]
