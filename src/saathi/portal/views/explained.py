"""What was explained to her without her own pages: staff write down what she said of it, or why she did not answer."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from saathi.kernel.access import hold, perform
from saathi.kernel.errors import Invalid
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.ui.fields import errors_of, from_form
from saathi.ui.pages import page
from saathi.ui.wording import lang

from ..cards import library
from ..forms import ExplainedForm
from ..told import Deck, deck_for, in_demonstration, named


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def explain(request: StaffRequest, survivor: UUID) -> HttpResponse:
    hold(request.actor, "cards.explain")
    her = card(request.actor, survivor)
    deck = deck_for(request.actor, survivor, "rights", lang(), is_demo=in_demonstration(request))
    form, status = _form(request, deck), 200
    if request.method == "POST" and form.is_valid():
        try:
            perform(request.actor, "cards.explain", survivor, _whole(request, deck))
            return redirect("cards.explain", survivor)
        except Invalid as wrong:
            form = wrong.form
    if request.method == "POST":
        status = 422
    once = request.POST.get("once") or str(uuid4())
    values = {"her": her, "deck": deck, "fields": from_form(form), "lines": errors_of(form), "once": once}
    return page(request, "portal/explained.html", values, status=status)


def _form(request: StaffRequest, deck: Deck) -> ExplainedForm:
    form = ExplainedForm(request.actor, request.POST if request.method == "POST" else None)
    form.fields["piece"].choices = [("", _("Choose")), *((one.name, one.heading) for one in deck.cards)]  # type: ignore[attr-defined]
    return form


def _whole(request: StaffRequest, deck: Deck) -> dict[str, Any]:
    """With the law that counts for her, and the words as they read in the language they were explained in."""
    piece = named(library.rights(deck.country, deck.track), request.POST["piece"])
    law = {"country": deck.country, "track": deck.track, "digest": piece.digest(request.POST["language"])}
    return {**request.POST.dict(), **law}
