"""The door, all of it at one address: the number, four pictures, what is here for everybody, three more pictures."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from saathi.survivors.passes.cards import plain_number
from saathi.ui.pages import page

from ..pages import SHARED, away, closed, dull
from ..pictures.drawing import of_group
from .everybody import everybody
from .visits import Visit, begun, keep, placed, pressed, visit_of

SAID = {
    "wrong": gettext_lazy("These pictures open nothing more. Begin again with the first one."),
    "rest": gettext_lazy("It was tried too often. Wait a quarter of an hour."),
    "closed": gettext_lazy("This card opens nothing more. Ask whoever gave it to you."),
    "busy": gettext_lazy("Many people try just now. Try again in a minute."),
}

# What is drawn beside each.
SIGNS = {"wrong": "begin_again", "rest": "choice_wait", "closed": "no_card", "busy": "not_now"}

ASKS = {
    "number": gettext_lazy("Type the number on your card."),
    "first": gettext_lazy("Press your four pictures, one after the other."),
    "second": gettext_lazy("Now your three other pictures."),
}


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def door(request: HttpRequest) -> HttpResponse:
    """Whoever has pages open already is led to them; on the screen of the centre this first page shuts them. Every
    press is a post, and its answer the same address."""
    if getattr(request, "talk", None) is not None:
        # The "#" takes the number of a card that was just scanned out of the address.
        return away(request) if SHARED in request.COOKIES else closed(redirect(f"{reverse('her.home')}#"))
    visit = visit_of(request)
    translation.activate(visit.language)
    if request.method != "POST":
        return _drawn(request, visit)
    if "number" in request.POST:
        number = plain_number(request.POST["number"])
        if not number:
            said = _("Look at the number again. It has forty figures.")
            return _drawn(request, replace(visit, number="", picked=()), said, 422)
        begun(request, visit, number)
    elif "thing" in request.POST:
        if pressed(request, visit, request.POST["thing"]):
            return closed(redirect("her.home"))
    else:
        keep(request, _turned(request, visit))
    return closed(redirect("her.door"))


def _turned(request: HttpRequest, visit: Visit) -> Visit:
    """What changes nothing but what she looks at."""
    sent = request.POST
    if sent.get("language") in dict(settings.LANGUAGES):
        return replace(visit, language=sent["language"])
    if "again" in sent:
        return replace(visit, picked=(), goes_on=False, said="")
    if "other" in sent:
        return Visit(visit.language, visit.seen)
    if "on" in sent:
        return replace(visit, goes_on=visit.is_open)
    return placed(visit, sent.get("country", ""), sent.get("track", ""))


def _drawn(request: HttpRequest, visit: Visit, said: str = "", status: int = 200) -> HttpResponse:
    values = {"surface": "survivor", "theme": "light", "name": "", "tile": None, "dull": dull(request), "visit": visit}
    values |= {"said": said or str(SAID.get(visit.said, "")), "sign": SIGNS.get(visit.said, "look_again")}
    if visit.number and visit.is_open:
        template, more = "portal/door/everybody.html", everybody(visit)
    elif visit.number:
        asked = str(ASKS["second" if visit.goes_on else "first"])
        template, more = "portal/door/pictures.html", {"things": of_group("things"), "asked": asked}
    else:
        template, more = "portal/door/number.html", {"asked": str(ASKS["number"])}
    return closed(page(request, template, {**values, **more}, status=status))
