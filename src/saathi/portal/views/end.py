"""The end of a talk: what we did, what was promised, how it was, and the way back to the staff pages."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from saathi.cases.promises.queries import promised
from saathi.kernel.access import acts
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.orgs.middleware import DEMONSTRATION
from saathi.ui.wording import day

from .. import actions, talks
from ..ahead.frame import DID
from ..forms import FELT
from ..pages import HerRequest, away, hers, shown
from ..told import her_line


@require_safe
@hers
def end(request: HerRequest) -> HttpResponse:
    if request.talk.holder:
        return redirect("her.stop")  # nobody to finish with, and no screen to give back
    done = list(dict.fromkeys(request.talk.did))
    named = dict.fromkeys(str(DID.get(name) or acts()[name].words) for name in done)
    values = {"done": list(named), "promises": _promises(request)}
    return shown(request, "portal/end.html", values)


def _promises(request: HerRequest) -> list[dict[str, str]]:
    """Those written down since this talk began, whoever will keep them."""
    if not request.actor.holds("promises.list"):
        return []
    found = promised(request.actor, request.talk.her).open
    new = [one for one in found if one.written_at >= request.talk.began_at]
    return [{"words": her_line(one.words), "who": one.doer_name, "on": day(one.due_on)} for one in new]


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def felt(request: HerRequest) -> HttpResponse:
    """Asked once in a talk. Not to answer is an answer too."""
    if request.talk.holder:
        return redirect("her.stop")
    if request.method == "POST" and not request.talk.has_answered:
        try:
            # The id of the talk is the page's token: a second press changes nothing.
            said = {"felt": request.POST.get("felt", ""), "once": request.talk.id}
            actions.answer(request.actor, request.talk.her, said)
        except Invalid:
            return redirect("her.felt")
        kept = talks.talk_of(request) or request.talk
        talks.keep(request, replace(kept, has_answered=True))
        return redirect("her.felt")
    return shown(request, "portal/felt.html", {"faces_of": FELT, "has_answered": request.talk.has_answered})


@sensitive_post_parameters("secret")
@require_http_methods(["GET", "HEAD", "POST"])
@hers
def back(request: HerRequest) -> HttpResponse:
    """The way to the staff pages. The fifth wrong secret ends the session."""
    if request.talk.holder:
        return redirect("her.stop")
    in_demonstration = bool(settings.DEMO_PIN and request.session.get(DEMONSTRATION))
    said = ""
    if request.method == "POST":
        left = talks.may_try(request.talk)
        if left >= 0 and _is_secret(request, request.POST.get("secret", ""), in_demonstration):
            return _given_back(request)
        if left <= 0:
            return away(request)
        said = _("That is not right.")
    values = {"said": said, "is_pin": in_demonstration}
    return shown(request, "portal/back.html", values, status=422 if said else 200)


def _is_secret(request: HerRequest, typed: str, in_demonstration: bool) -> bool:
    """The password of whoever signed in; for the invented, who have none, the demonstration's PIN."""
    if in_demonstration:
        return constant_time_compare(typed, settings.DEMO_PIN)
    return request.user.is_authenticated and request.user.check_password(typed)


def _given_back(request: HerRequest) -> HttpResponse:
    # Where she went out of reach meanwhile the browser is given back all the same.
    with contextlib.suppress(NotFound, Refused):
        actions.end(request.actor, request.talk.her, {})
    request.session.pop(talks.KEY)
    request.session.pop(talks.MAKING, None)
    request.session.cycle_key()
    return redirect(reverse("people.page", args=[request.talk.her]))
