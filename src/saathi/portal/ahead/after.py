"""After her return: how she is met and what whoever comes says, her life in six parts, "I am not safe", and closing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from saathi.handovers.followups.facts import AfterReturn, DomainFact
from saathi.handovers.followups.queries import after_return
from saathi.kernel.access import can
from saathi.kernel.errors import Invalid, NotFound
from saathi.ui import wording

from ..pages import HerRequest, does, hers
from ..plan.words import FACES
from .frame import BY_NAME, laid
from .words import DOMAINS, OFTEN, PLACES, SIGNS, named

PART = BY_NAME["after"]
ASKS = ["GET", "HEAD", "POST"]
NOT_SAID = ("not_said", gettext_lazy("I do not want to say"), "no")
CLOSES = (
    ("now", gettext_lazy("Close my case"), "yes"),
    ("later", gettext_lazy("Yes, and ask me in three months how I am"), "days_season"),
)


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = after_return(request.actor, request.talk.her)
    holds = request.actor.holds
    values = {
        "meets": _meets(page),
        "domains": [_domain(n, one) for n, one in enumerate(page.domains, 1)],
        "may_rate": holds("ratings.record"),
        "may_plan": holds("followups.plan") and page.is_open,
        "may_alarm": holds("alarms.raise"),
        "alarm": _alarm(page),
        "is_open": page.is_open,
        "may_close": holds("cases.close") if page.is_open else holds("cases.reopen"),
    }
    return laid(request, PART, "after", values)


def _meets(page: AfterReturn) -> dict[str, Any] | None:
    if page.meets is None:
        return None
    one = page.meets
    where, drawn = named(PLACES, one.place)
    ahead = wording.day(page.planned[0].planned_on) if page.planned else ""
    return {
        "who": one.worker_name, "where": where, "words": one.place_words, "drawn": drawn,
        "often": named(OFTEN, str(one.every_days))[0], "cover": one.cover, "lang": one.language,
        "next": _("The next day is %(day)s.") % {"day": ahead} if ahead else "",
    }  # fmt: skip


def _domain(n: int, one: DomainFact) -> dict[str, Any]:
    words, drawn = named(DOMAINS, one.domain)
    last = next((mark for mark in one.marks if mark.value), None)
    faces = dict(FACES)
    return {"n": n, "words": words, "drawn": drawn, "face": faces[str(last.value)] if last else "",
            "on": wording.day(last.on) if last else ""}  # fmt: skip


def _alarm(page: AfterReturn) -> str:
    """On whom the newest waits while nobody has decided."""
    waits = next((one for one in page.alarms if one.state == "raised"), None)
    return _("It waits on: %(who)s.") % {"who": waits.faces} if waits else ""


@require_http_methods(ASKS)
@hers
def rate(request: HerRequest, n: int) -> HttpResponse:
    """One part of her life, one face. What she does not want to say is kept as that."""
    domains = after_return(request.actor, request.talk.her).domains
    if not 1 <= n <= len(domains):
        raise NotFound()
    code = domains[n - 1].domain
    if request.method == "POST":
        said = {code: request.POST.get("felt", ""), "language": request.talk.language}
        try:
            does(request, "ratings.record", request.talk.her, {**said, "once": request.POST.get("once", "")})
        except Invalid:
            return redirect("her.ahead_after_r", n)
        return redirect(PART.route)
    words, drawn = named(DOMAINS, code)
    values = {"about": {"words": words, "picture": drawn}, "faces_of": FACES, "not_said": NOT_SAID,
              "back": PART.route, "once": uuid4()}  # fmt: skip
    return laid(request, PART, "rate", values, asks=_("How is it now?"), drawn=drawn)


@require_http_methods(ASKS)
@hers
def unsafe(request: HerRequest) -> HttpResponse:
    """One press, and whoever comes to her has to decide today, with her. While that waits, nothing is asked twice."""
    waits = _alarm(after_return(request.actor, request.talk.her))
    if request.method == "POST" and not waits:
        sign, words = request.POST.get("sign", ""), named(SIGNS, request.POST.get("sign", ""))[0]
        if words:
            does(request, "alarms.raise", request.talk.her,
                 {"signs": [sign], "words": words, "once": request.POST.get("once", "")})  # fmt: skip
        return redirect("her.ahead_after_u")
    may = request.actor.holds("alarms.raise")
    values = {"answers": SIGNS if may else (), "waits": waits, "once": uuid4(), "back": PART.route}
    return laid(request, PART, "unsafe", values, asks=_("I am not safe"), drawn="help_unsafe")


@require_http_methods(ASKS)
@hers
def close(request: HerRequest) -> HttpResponse:
    """Closed by her word alone, and opened again by one."""
    page = after_return(request.actor, request.talk.her)
    if page.case is None or not request.actor.holds("cases.close" if page.is_open else "cases.reopen"):
        raise NotFound()
    if request.method == "POST":
        return _closes(request, page) if page.is_open else _opens(request, page)
    values = {
        "answers": CLOSES if page.is_open else [("open", _("I want it open again"), "change_my_mind")],
        "may": not page.is_open or can(request.actor, "cases.close", page.case).allowed,
        "is_open": page.is_open, "once": uuid4(), "back": PART.route,
    }  # fmt: skip
    asks = _("Shall my case be closed?") if page.is_open else _("I want it open again")
    return laid(request, PART, "close", values, asks=asks, drawn="put_aside")


def _closes(request: HerRequest, page: AfterReturn) -> HttpResponse:
    how = request.POST.get("close", "")
    words = named(CLOSES, how)[0]
    if not words:
        return redirect("her.ahead_after_c")
    said = {"how": "hers", "her_words": words, "language": request.talk.language, "knows_door": "on"}
    if how == "later":
        said["ask_again_on"] = str(page.today + timedelta(days=91))
    does(request, "cases.close", page.case, {**said, "once": request.POST.get("once", "")})
    return redirect(PART.route)


def _opens(request: HerRequest, page: AfterReturn) -> HttpResponse:
    said = {"her_words": _("I want it open again"), "language": request.talk.language}
    does(request, "cases.reopen", page.case, {**said, "once": request.POST.get("once", "")})
    return redirect(PART.route)
