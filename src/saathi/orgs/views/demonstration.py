"""Entering the demonstration by choosing an invented person. Absent wherever real people are."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.contrib.auth import login as sign_in
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from saathi.ui.pages import page

from ..adapters import AccountAdapter, keep_language
from ..middleware import DEMONSTRATION
from ..personas import personas, sign_in_of_persona

BACKEND = "saathi.orgs.adapters.SignInBackend"


@require_http_methods(["GET", "HEAD", "POST"])
def demo(request: HttpRequest) -> HttpResponse:
    if not settings.DEMO_SIGN_IN:
        raise Http404
    if request.method == "POST":
        return _enter(request, request.POST.get("person", ""))
    return page(request, "orgs/demo.html", {"personas": personas(), "pin": settings.DEMO_PIN})


def _enter(request: HttpRequest, chosen: str) -> HttpResponse:
    try:
        login = sign_in_of_persona(UUID(chosen))
    except ValueError:
        login = None
    if login is None:
        raise Http404
    request.session.flush()
    sign_in(request, login, backend=BACKEND)
    request.session[DEMONSTRATION] = True
    response = redirect(AccountAdapter().get_login_redirect_url(request))
    keep_language(response, login.language)
    return response
