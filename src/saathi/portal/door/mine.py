"""The first use of a card: is it yours? Nothing of hers is shown before she has said so."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from saathi.kernel.errors import NotFound
from saathi.survivors.passes.queries import door
from saathi.ui.wording import day

from .. import talks
from ..pages import HerRequest, does, hers, sentence, shown
from ..queries import names


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def first_use(request: HerRequest) -> HttpResponse:
    if not request.talk.is_asked:
        return redirect("her.home")
    answer = request.POST.get("answer", "")
    if answer == "yes":
        does(request, "portal.own", request.talk.her, {})
        talks.keep(request, replace(talks.talk_of(request) or request.talk, is_asked=False))
        return redirect("her.home")
    if answer == "no":
        return _shut(request)
    known = door(request.actor, request.talk.her)
    if known is None:
        raise NotFound()
    named = names(request.actor, {known.opened_by}, {known.organisation})
    values = {
        "on": day(known.opened_at),
        "who": named.who(known.opened_by),
        "place": named.places.get(known.organisation, "") if known.organisation else "",
        "answers": [("yes", _("Yes, it is mine"), "yes"), ("no", _("No, it is not mine"), "no")],
    }
    return shown(request, "portal/door/mine.html", values)


def _shut(request: HerRequest) -> HttpResponse:
    """The card opens nothing any more, this browser neither; what happens next is said once."""
    does(request, "portal.disown", request.talk.her, {})
    words = _("The card is shut. Somebody who did not make it asks why. Ask for the answer here.")
    said = sentence(request, 200, words)
    request.session.flush()
    said.headers["Clear-Site-Data"] = '"cache", "storage"'
    return said
