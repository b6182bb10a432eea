"""The pages of yes and no: whom she lets see what, stopping it, and being asked about one organisation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, NotFound
from saathi.orgs.queries import organisations
from saathi.survivors.answers.queries import answers
from saathi.survivors.danger.queries import opened_of
from saathi.survivors.queries import card, doors, sections
from saathi.ui.wording import lang

from ..pages import HerRequest, does, hers, shown
from ..queries import names
from ..tiles import BY_NAME
from . import asking, seen

TILE = BY_NAME["looked"]


@require_safe
@hers
def whole(request: HerRequest) -> HttpResponse:
    """Everybody who may see her, by which right, and whom she said no to."""
    actor, her = request.actor, request.talk.her
    found, said = doors(actor, her, rest=True), answers(actor, her)
    glass = opened_of(actor, her) if actor.holds("access.opened_of") else []
    people = {seer.subject for one in found for seer in one.seers if not seer.who} | {one.actor for one in glass}
    places = {one.organisation for one in found} | {one.organisation for one in said}
    places |= {one.organisation for one in glass}
    named = names(actor, people, places)
    values = {
        "hers": seen.hers(actor, found, named),
        "by_law": seen.by_law(found, named),
        "glass": seen.in_danger(glass, named),
        "said_no": seen.said_no(said, named),
        "may_ask": actor.holds("consents.give"),
    }
    return shown(request, "portal/looked/seen.html", values, TILE)


@require_POST
@hers
def stop(request: HerRequest, consent: UUID) -> HttpResponse:
    """As easy as the yes was, and at once."""
    does(request, "consents.withdraw", consent, {})
    return redirect("her.looked_seen")


@require_POST
@hers
def confirm(request: HerRequest, consent: UUID) -> HttpResponse:
    does(request, "consents.confirm", consent, {})
    return redirect("her.looked_seen")


@require_safe
@hers
def pick(request: HerRequest) -> HttpResponse:
    """One organisation at a time. Those she said no or not now to are asked about by nobody: she may come back to them
    herself."""
    actor = request.actor
    resting = seen.resting(answers(actor, request.talk.her), server_clock())
    every = [(one.id, one.local if one.local and one.language == lang() else one.name) for one in organisations(actor)]
    values = {
        "open": [one for one in every if one[0] not in resting],
        "rest": [one for one in every if one[0] in resting],
    }
    return shown(request, "portal/looked/pick.html", values, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def step(request: HerRequest, organisation: UUID, code: str = "") -> HttpResponse:
    """One question on a page. `code` is the first letter of the step; empty begins anew."""
    names_of = {"p": "purpose", "s": "sections", "w": "who", "l": "lasts"}
    which = names_of.get(code or "p")
    if which is None:
        raise NotFound()
    known = asking.asking_of(request, organisation)
    offered = sections(request.actor, request.talk.her)
    if request.method == "POST":
        chosen = asking.taken(which, request.POST.getlist(which), {str(int(one)) for one in offered})
        if chosen is not None:
            known = replace(known, **{which: chosen})
            asking.keep(request, known)
            return _on(organisation, known.next_step)
    values: dict[str, Any] = {
        "step": which,
        "place": _place(request, organisation),
        "organisation": organisation,
        "where": request.path,
        "parts": seen.parts(offered),
        "offered": {"purpose": asking.PURPOSES, "who": asking.THERE, "lasts": asking.LASTS}.get(which, []),
        "said": _("Nothing was chosen. “Not now” is all right too.") if request.method == "POST" else "",
    }
    return shown(request, "portal/looked/step.html", values, TILE, status=422 if values["said"] else 200)


def _on(organisation: UUID, which: str) -> HttpResponse:
    if which:
        return redirect("her.looked_step", organisation, which[0])
    return redirect("her.looked_read", organisation)


def _place(request: HerRequest, organisation: UUID) -> str:
    found = names(request.actor, (), {organisation}).places.get(organisation)
    if found is None:
        raise NotFound()
    return found


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def read(request: HerRequest, organisation: UUID) -> HttpResponse:
    """All of it read back, and four answers alike in size."""
    known = asking.asking_of(request, organisation)
    if known.next_step:
        return _on(organisation, known.next_step)
    if request.method == "POST":
        return _answered(request, organisation, known)
    her, found = card(request.actor, request.talk.her), doors(request.actor, request.talk.her)
    stands = seen.by_law(found, names(request.actor, (), {one.organisation for one in found}))
    chosen = {one[0]: one[1] for one in (*asking.PURPOSES, *asking.THERE, *asking.LASTS)}
    values = {
        "place": _place(request, organisation),
        "organisation": organisation,
        "parts": [one for one in seen.parts(seen.PICTURES) if one["value"] in known.sections],
        "why": chosen[known.purpose],
        "who": chosen[known.who],
        "lasts": chosen[known.lasts],
        "is_own": asking.is_own(request.actor, organisation),
        "is_child": asking.is_child(her),
        "stands": stands,
        "once": str(uuid4()),
        "answers": [("yes", _("Yes"), "yes"), ("no", _("No"), "no"),
                    ("part", _("Only a part"), "put_aside"), ("not_now", _("Not now"), "not_now")],
    }  # fmt: skip
    return shown(request, "portal/looked/read.html", values, TILE)


def _answered(request: HerRequest, organisation: UUID, known: asking.Asking) -> HttpResponse:
    said, language = request.POST.get("answer", ""), request.talk.language
    if said == "part":
        return _on(organisation, "sections")
    try:
        if said == "yes":
            sent = {**asking.consent_of(known, language), "once": request.POST.get("once", "")}
            does(request, "consents.give", request.talk.her, sent)
        else:
            about = {"topic": "organisation", "organisation": organisation, "answer": said, "language": language}
            does(request, "sharing.answer", request.talk.her, about)
    except Invalid:
        return redirect("her.looked_read", organisation)
    asking.forget(request)
    return redirect("her.looked_seen")
