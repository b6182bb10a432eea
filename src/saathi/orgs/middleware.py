"""Who asks, and the pages for what may not be shown. Opens no scope: that is the decorators' alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import AskedWhy, Closed, Held, NotFound, OutsideAccess, Refused

from .access_pages import login_id
from .queries import actor_of, actor_with_seats
from .second_step import has_second_step, shown_at

Answers = Callable[[HttpRequest], HttpResponse]
DEMONSTRATION = "demonstration"
# Without a second step only these are open: the way to set one up, to leave, and to read in another language.
OPEN_BEFORE = ("/sign-in/", "/i18n/", "/static/", "/healthz")
TOUCH_EVERY = 60  # seconds: how often a session in use is given its full idle time again


class ActorMiddleware:
    """Sets `request.actor`, read from the database for this request: an Actor, or None for whoever is not signed in."""

    def __init__(self, answer: Answers) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = None  # type: ignore[attr-defined]
        if "_auth_user_id" not in request.session:
            return self.answer(request)
        if not request.user.is_authenticated or (actor := _actor(request)) is None:
            request.session.flush()
            return self.answer(request)
        _stay(request)
        if not _may_go_on(request):
            return redirect("logins.second_step")
        request.actor = replace(actor, second_step_at=_second_step_at(request))  # type: ignore[attr-defined]
        return self.answer(request)


def _actor(request: HttpRequest) -> Actor | None:
    """From what the sign-in backend read for this request; read once more where something else put the user there."""
    user: Any = request.user
    return actor_with_seats(user) if hasattr(user, "seats") else actor_of(login_id(request))


def _second_step_at(request: HttpRequest) -> datetime | None:
    """Invented people have none: in the demonstration they count as having shown it."""
    if settings.DEMO_SIGN_IN and request.session.get(DEMONSTRATION):
        return server_clock()
    return shown_at(request, request.user)


def _stay(request: HttpRequest) -> None:
    """Whoever works stays signed in, up to the absolute end; written at most once a minute."""
    now = server_clock().timestamp()
    if now - request.session.get("_seen", 0) > TOUCH_EVERY:
        request.session["_seen"] = now


def _may_go_on(request: HttpRequest) -> bool:
    if settings.DEMO_SIGN_IN and request.session.get(DEMONSTRATION):
        return True
    if request.path.startswith(OPEN_BEFORE):
        return True
    if not request.session.get("_second_step"):
        request.session["_second_step"] = has_second_step(login_id(request))
    return bool(request.session["_second_step"])


class ErrorPages:
    """What cannot be told apart looks the same: absent and out of reach are one page; a refusal shows its sentence."""

    def __init__(self, answer: Answers) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if isinstance(error, NotFound):
            return render(request, "404.html", status=404)
        if isinstance(error, Held):
            return render(request, "held.html", {"request_id": error.request}, status=202)
        if isinstance(error, AskedWhy) and request.method == "GET":
            return redirect(f"{reverse('access.explain')}?{urlencode({'next': request.get_full_path()})}")
        if isinstance(error, Refused):
            return render(request, "403.html", {"refused": error.sentence}, status=403)
        if isinstance(error, Closed) and not isinstance(error, OutsideAccess):
            return render(request, "403.html", {"refused": _("This part is not open to you.")}, status=403)
        return None
