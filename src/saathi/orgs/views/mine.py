"""One's own sign-in: the first time, the second step, the language, and where one is signed in."""

from __future__ import annotations

from allauth.account.internal.flows.login import perform_password_login, record_authentication
from allauth.account.models import Login as Attempt
from allauth.core.ratelimit import consume
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, Refused
from saathi.ui.pages import page
from saathi.ui.wording import clock, day

from .. import actions, forms
from ..access_pages import StaffRequest, ending, login_id, staff
from ..adapters import keep_language
from ..queries import actor_of, sign_in_named, sign_in_of
from ..second_step import has_second_step, steps_of
from ..sessions import sessions_of
from ..tokens import sign_in_token
from .shell import frame, plain

NO_MATCH = _("This name and code do not belong together, or the code has ended. Ask for a new one in person.")


@sensitive_post_parameters("code", "password")
@require_http_methods(["GET", "HEAD", "POST"])
def enrol(request: HttpRequest) -> HttpResponse:
    """A name, the code given in person, and a password of her own. Every failure has the same sentence."""
    form = forms.FirstForm(None, request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        return plain(request, "orgs/enrol.html", form)
    given = form.cleaned_data
    login = sign_in_named(given["name"])
    actor = actor_of(login) if login else None
    try:
        may_try = consume(request, action="login_failed", key=sign_in_token(given["name"]))
        if not may_try or login is None or actor is None:
            raise Refused(NO_MATCH)
        actions.enrol(actor, None, given)
    except Refused as refused:
        form.add_error(None, refused.sentence)
        return plain(request, "orgs/enrol.html", form)
    login.refresh_from_db()
    response = perform_password_login(request, {"username": login.token}, Attempt(user=login))
    # She typed the password a moment ago: setting up the second step need not ask for it again.
    record_authentication(request, login, method="password", reauthenticated=True)
    return response


@require_safe
@staff
def second_step(request: StaffRequest) -> HttpResponse:
    if has_second_step(login_id(request)):
        return redirect("logins.mine")
    return page(request, "orgs/second_step.html", {})


@require_safe
@staff
def mine(request: StaffRequest) -> HttpResponse:
    login = sign_in_of(request.actor.id)
    places = [(day(row["began_at"]), clock(row["began_at"])) for row in sessions_of(login_id(request))]
    form = forms.LanguageForm(request.actor, initial={"language": login.language if login else "en"})
    has_password = request.user.is_authenticated and request.user.has_usable_password()
    values = {"steps": steps_of(login_id(request)), "places": places, "has_password": has_password}
    return plain(request, "orgs/mine.html", form, **frame(request), **values)


@require_POST
@staff
def language(request: StaffRequest) -> HttpResponse:
    try:
        actions.set_language(request.actor, None, request.POST)
    except Invalid:
        return redirect("logins.mine")
    response = redirect("logins.mine")
    keep_language(response, request.POST["language"])
    return response


@require_POST
@staff
def stay(request: StaffRequest) -> HttpResponse:
    """Gives the full idle time again, up to the absolute end; answers as the banner that asked needs it."""
    request.session["_seen"] = server_clock().timestamp()
    return JsonResponse(ending(request))
