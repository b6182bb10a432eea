"""The page of an act: GET shows its form and why it is asked, POST acts and redirects."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

from django.forms import ChoiceField
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import acts, can, hold
from saathi.kernel.errors import Held, Invalid, NotFound, NotHeld, Refused
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.survivors.searched import has_searched
from saathi.ui import wording
from saathi.ui.fields import ErrorLine, errors_of

from .. import labels, packing
from ..act_page import ActPage
from ..acts import BY_NAME
from ..drafts import kept
from ..fields import drawn, joined, started, token_of, typed
from ..notes import beside
from ..offers import beginning, challenge_of, offers, subject_of
from ..sheets import Sheet, answered
from ..shell import shown
from ..undo import before, keep
from .offices import handed_over as letter_handed_over
from .papers import handed_over


@staff
def act(request: StaffRequest, name: str, survivor: UUID, target: UUID | None = None) -> HttpResponse:
    if "look" in request.POST:
        return _looked(request, BY_NAME[name], survivor, target)
    if request.method == "POST":
        return _acted(request, BY_NAME[name], survivor, target)
    verdict = can(request.actor, name, target or survivor)
    if not verdict.held:
        raise NotFound()
    typed = kept(request.actor, name, target or survivor)
    form = _form(request, name, survivor, target, typed.value if typed else None)
    held = [ErrorLine(verdict.sentence)] if verdict.sentence else []
    typed_at = typed.saved_at if typed else None
    return _page(
        request, BY_NAME[name], survivor, target, form, held=held, typed_at=typed_at, status=403 if held else 200
    )


def _looked(request: StaffRequest, page: ActPage, survivor: UUID, target: UUID | None) -> HttpResponse:
    """What was typed, unchanged, with softer words beside it. Nothing is saved."""
    if not can(request.actor, page.name, target or survivor).held:
        raise NotFound()
    return _page(request, page, survivor, target, _form(request, page.name, survivor, target, typed(request.POST)))


def _acted(request: StaffRequest, page: ActPage, survivor: UUID, target: UUID | None) -> HttpResponse:
    on, takes = target or survivor, acts()[page.name].takes
    assert takes is not None
    data = joined(request.POST, takes)
    if page.name in ("papers.open", "letters.print"):
        data.pop("once", None)  # a file is handed over as often as it is asked for, each time remembered
    stood: dict[str, Any] = {}
    # A thing of somebody else's, under her address, does not exist; what is out of reach is left to the act to journal.
    if target and can(request.actor, page.name, target).held:
        subject_of(request.actor, page.name, survivor, target)
        stood = before(request.actor, page.name, survivor, target)
    try:
        made = acts()[page.name].run(request.actor, on, data, files=request.FILES)
    except Held as held:
        return HttpResponseRedirect(reverse("approvals.page", args=[held.request]) + "?done=approvals.ask", status=303)
    except Invalid as invalid:
        return _page(request, page, survivor, target, invalid.form, status=422)
    except NotHeld:
        raise
    except Refused as refused:
        return _page(
            request, page, survivor, target, takes(request.actor, data), held=[ErrorLine(refused.sentence)], status=409
        )
    if page.name == "identities.reveal":
        return _revealed(request, survivor, made)
    if page.name == "papers.open":
        return handed_over(made)
    if page.name == "letters.print":
        return letter_handed_over(made)
    keep(request, page.name, target, made, stood, _back(page, survivor, made))
    return HttpResponseRedirect(landing(page, survivor, made), status=303)


def _back(page: ActPage, survivor: UUID, made: Any) -> str:
    where = _landing_place(page, survivor, made if isinstance(made, UUID) else None)
    return where + (f"#{page.anchor}" if page.anchor else "")


def landing(page: ActPage, survivor: UUID, made: Any) -> str:
    where = _landing_place(page, survivor, made if isinstance(made, UUID) else None)
    said = urlencode({"done": page.name, **({"made": made} if isinstance(made, UUID) else {})})
    return f"{where}?{said}" + (f"#{page.anchor}" if page.anchor else "")


def _landing_place(page: ActPage, survivor: UUID, challenge: UUID | None) -> str:
    """A page of one thing of hers is left for the page all of them stand on where none is known yet."""
    if page.lands in ("people.list", "conflicts.unknown", "erasures.list"):
        return reverse(page.lands)
    if page.lands == "challenges.page" and challenge:
        return reverse(page.lands, args=[survivor, challenge])
    if page.lands == "challenges.page":
        return reverse("decisions.list", args=[survivor])
    return reverse(page.lands, args=[survivor])


def _form(
    request: StaffRequest, name: str, survivor: UUID, target: UUID | None, typed: dict[str, list[str]] | None
) -> ActForm:
    takes = acts()[name].takes
    assert takes is not None
    begins = beginning(request.actor, name, survivor, target) | _asked_for(request, takes)
    return takes(request.actor, initial={**begins, **(started(typed, takes) if typed else {})})


def _asked_for(request: StaffRequest, takes: type[ActForm]) -> dict[str, str]:
    """A choice that a link of ours already made; it stays to be seen and changed before anything is saved."""
    return {
        name: request.GET[name]
        for name, field in takes.base_fields.items()
        if isinstance(field, ChoiceField) and name in request.GET
    }


def _page(
    request: StaffRequest,
    page: ActPage,
    survivor: UUID,
    target: UUID | None,
    form: ActForm,
    *,
    held: list[ErrorLine] | None = None,
    typed_at: Any = None,
    status: int = 200,
) -> HttpResponse:
    about, lang = subject_of(request.actor, page.name, survivor, target) if target else ("", "")
    her = card(request.actor, survivor)
    values = {
        "her": her,
        **beside(request.actor, page.name, page.template, her, request.POST),
        **packing.beside(request.actor, page.template, target, form),
        "heading": acts()[page.name].words,
        "why": page.why,
        "about": about,
        "about_lang": lang,
        "fields": drawn(form, offers(request.actor, page.name, survivor, target), page.asks),
        "errors": [*(held or []), *errors_of(form)],
        "back": _landing_place(page, survivor, challenge_of(request.actor, page.name, target)),
        "once": token_of(request.POST) or str(uuid4()),
        "typed_at": typed_at
        and _("%(day)s, %(time)s") % {"day": wording.day(typed_at), "time": wording.clock(typed_at)},
        "draft_url": reverse("drafts.keep", args=[page.name, target or survivor]),
        "drop_url": reverse("drafts.drop", args=[page.name, target or survivor]),
    }
    return shown(request, page.template, values, "people.list", status=status)


def _revealed(request: StaffRequest, survivor: UUID, made: Any) -> HttpResponse:
    """The answer to the POST itself: it stands at no address one could come back to."""
    if made.kind == "photograph":
        return HttpResponse(made.raw, content_type="image/jpeg")
    values = {
        "her": card(request.actor, survivor),
        "kind": labels.word("particular", made.kind),
        "value": made.text,
        "value_lang": made.language,
        "back": reverse("identities.list", args=[survivor]),
    }
    return shown(request, "desk/revealed.html", values, "people.list")


@staff
def add(request: StaffRequest) -> HttpResponse:
    """Adding a person: its token is given only by the answer of a search, and the rule asks for it."""
    searched = request.GET.get("searched", "")
    if request.method != "POST":
        hold(request.actor, "survivors.open")
        if not has_searched(request.actor, searched):
            return redirect("people.search")
    sheet = Sheet(
        "survivors.open",
        "people.list",
        reverse("people.list"),
        why=_("Ask her these with nobody listening. She need not answer any of them but what to call her."),
        begins={"searched": searched},
        lands=lambda made: reverse("people.page", args=[made]) + "?done=survivors.open",
    )
    return answered(request, sheet)
