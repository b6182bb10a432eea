"""The one decorator of staff pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from saathi.kernel.actor import Actor

P = ParamSpec("P")


class StaffRequest(HttpRequest):
    """A request of someone signed in."""

    actor: Actor


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
