"""What goes with her: who takes over, each part by itself, what those beside her now may still read, until when; read
back before it holds, stopped in one tap until she has arrived."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from saathi.handovers.crossings.queries import came
from saathi.handovers.offers.forms import GOES
from saathi.handovers.offers.lists import HandoverPage, of_her
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound
from saathi.kernel.sections import Section
from saathi.survivors.queries import sections

from ..looked.seen import PICTURES
from ..pages import HerRequest, does, hers
from . import kept
from .frame import BY_NAME, laid
from .people import Told, drawn_parts, places, told
from .standing import of_came, stands
from .words import LASTS, PARTS, named

PART = BY_NAME["goes"]
CONFIRM, SAY_NO, ELSE = "handovers.confirm", "handovers.say_no", "requests.refuse_person"
ASKS = ["GET", "HEAD", "POST"]
WHO = (
    ("yes", gettext_lazy("Yes"), "yes"),
    ("else", gettext_lazy("Somebody else there"), "change_my_mind"),
    ("no", gettext_lazy("Nobody from there"), "no"),
)
PART_SAYS = (
    ("yes", gettext_lazy("Yes"), "yes"),
    ("no", gettext_lazy("No"), "no"),
    ("later", gettext_lazy("I decide later"), "calendar"),
)
YES_NO = PART_SAYS[:2]


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    found = of_her(request.actor, request.talk.her)
    where = places(request.actor, {one.line.request.to_organisation for one in found})
    values = {"handovers": [_one(request, one, where) for one in found], "came": _came(request)}
    return laid(request, PART, "goes", values)


def _came(request: HerRequest) -> list[dict[str, Any]]:
    """What came along with her, where she came from another installation."""
    found = came(request.actor, request.talk.her) if request.actor.holds("crossings.came") else []
    return [{"where": one.sender, "lines": of_came(one)} for one in found]


def _one(request: HerRequest, page: HandoverPage, where: dict[UUID, str]) -> dict[str, Any]:
    line, actor = page.line, request.actor
    organisation = line.request.to_organisation
    return {
        "id": line.id,
        "request": line.request.id,
        "where": where.get(organisation, "") if organisation else line.carried.place if line.carried else "",
        "who": line.carried.who if line.carried else "",
        "person": _person(page, where),
        "lines": stands(page),
        "goes": drawn_parts(one for one in Section if one & line.yes),
        "stays": drawn_parts(one for one in Section if line.yes and one & GOES & ~line.yes),
        "may_answer": CONFIRM in line.follows and line.request.worker is not None and actor.holds(CONFIRM),
        "may_stop": SAY_NO in line.follows and actor.holds(SAY_NO),
    }


@require_POST
@hers
def stop(request: HerRequest, one: UUID) -> HttpResponse:
    """Until she has arrived: what had been opened to them closes in the same moment, and she stays where she is."""
    page = _page(request, one)
    does(request, SAY_NO, page.line.request.id, {"language": request.talk.language})
    kept.forget(request)
    return redirect("her.ahead_goes")


@require_http_methods(ASKS)
@hers
def who(request: HerRequest, one: UUID) -> HttpResponse:
    page = _asked(request, one)
    person = _who(request, page)
    if request.method == "POST":
        said = request.POST.get("who", "")
        if said == "yes":
            kept.keep(request, one, person=str(person.id))
            return redirect("her.ahead_goes_n", one)
        if said in ("else", "no"):
            does(request, ELSE if said == "else" else SAY_NO, page.line.request.id,
                 {} if said == "else" else {"language": request.talk.language})  # fmt: skip
            return redirect("her.ahead_goes")
        return redirect("her.ahead_goes_w", one)
    values = {"person": person, "answers": WHO, "field": "who", "back": PART.route, "warns": person.is_near,
              "says": page.line.request.capacity}  # fmt: skip
    return laid(request, PART, "person", values, asks=_("May this person go with me?"), drawn="way_together")


@require_safe
@hers
def next_part(request: HerRequest, one: UUID) -> HttpResponse:
    """The first thing she has not said yet."""
    _page_asked, known = _asked(request, one), kept.known(request, one)
    if "person" not in known:
        return redirect("her.ahead_goes_w", one)
    for section in _mine(request):
        if str(int(section)) not in known:
            return redirect("her.ahead_goes_p", one, int(section))
    if not _yes(known):
        return redirect("her.ahead_goes_r", one)
    for step, route in (("keeps", "her.ahead_goes_k"), ("lasts", "her.ahead_goes_u")):
        if step not in known:
            return redirect(route, one)
    return redirect("her.ahead_goes_r", one)


@require_http_methods(ASKS)
@hers
def part(request: HerRequest, one: UUID, section: int) -> HttpResponse:
    _asked(request, one)
    if section not in {int(each) for each in _mine(request)}:
        raise NotFound()
    if request.method == "POST":
        if named(PART_SAYS, request.POST.get("goes", ""))[0]:
            kept.keep(request, one, **{str(section): request.POST["goes"]})
        return redirect("her.ahead_goes_n", one)
    mine = Section(section)
    values = {"about": {"words": str(PARTS[mine]), "picture": PICTURES[mine]}, "answers": PART_SAYS, "field": "goes",
              "back": PART.route}  # fmt: skip
    return laid(request, PART, "person", values, asks=_("May this go along?"))


@require_http_methods(ASKS)
@hers
def keeps(request: HerRequest, one: UUID) -> HttpResponse:
    return _step(request, one, "keeps", YES_NO, _("May those beside me now still read it?"), "looked")


@require_http_methods(ASKS)
@hers
def until(request: HerRequest, one: UUID) -> HttpResponse:
    return _step(request, one, "lasts", LASTS, _("Until when?"), "calendar")


def _step(request: HerRequest, one: UUID, name: str, answers: Any, asks: str, drawn: str) -> HttpResponse:
    _asked(request, one)
    if request.method == "POST":
        if named(answers, request.POST.get(name, ""))[0]:
            kept.keep(request, one, **{name: request.POST[name]})
        return redirect("her.ahead_goes_n", one)
    values = {"answers": answers, "field": name, "back": PART.route}
    return laid(request, PART, "person", values, asks=asks, drawn=drawn)


@require_http_methods(ASKS)
@hers
def read_back(request: HerRequest, one: UUID) -> HttpResponse:
    """All of it before it holds. Where nothing goes along there is nothing to say yes to: she may begin anew."""
    page, known = _asked(request, one), kept.known(request, one)
    person, yes = _who(request, page), _yes(known)
    is_whole = bool(yes) and {"keeps", "lasts"} <= known.keys()
    if request.method == "POST":
        if request.POST.get("right") == "yes" and is_whole:
            return _confirms(request, one, known)
        kept.forget(request)
        return redirect("her.ahead_goes_w", one)
    if not known or (yes and not is_whole):
        return redirect("her.ahead_goes_n", one)
    mine = _mine(request)
    values = {
        "person": person, "goes": drawn_parts(each for each in mine if each in yes),
        "stays": drawn_parts(each for each in mine if each not in yes),
        "keeps": known.get("keeps") == "yes", "lasts": named(LASTS, known.get("lasts", ""))[0], "is_whole": is_whole,
        "once": uuid4(), "back": PART.route,
    }  # fmt: skip
    return laid(request, PART, "read_back", values, asks=_("Is this right?"), drawn="share")


def _confirms(request: HerRequest, one: UUID, known: dict[str, Any]) -> HttpResponse:
    """About the person she was told of: where somebody else was named meanwhile, she is asked anew."""
    person = _who(request, _asked(request, one))
    if known.get("person") != str(person.id):
        kept.forget(request)
        return redirect("her.ahead_goes_w", one)
    said = {f"part_{int(each)}": known[str(int(each))] for each in _mine(request)}
    keeps = [str(int(each)) for each in _yes(known)] if known["keeps"] == "yes" else []
    about = {
        "person": known["person"], "she_knows": "on", "keeps": keeps, "proof": "pictures",
        "until": today() + timedelta(days=int(known["lasts"])), "language": request.talk.language, "her_words": "",
        "once": request.POST.get("once", ""),
    }  # fmt: skip
    try:
        does(request, CONFIRM, one, {**about, **said})
    except Invalid:
        return redirect("her.ahead_goes_n", one)
    kept.forget(request)
    return redirect("her.ahead_goes")


def _yes(known: dict[str, Any]) -> list[Section]:
    return [one for one in Section if known.get(str(int(one))) == "yes"]


def _mine(request: HerRequest) -> list[Section]:
    """What whoever sits with her can hand over with her; the rest stays where it is."""
    return [one for one in sections(request.actor, request.talk.her) if one & GOES]


def _page(request: HerRequest, one: UUID) -> HandoverPage:
    found = next((page for page in of_her(request.actor, request.talk.her) if page.line.id == one), None)
    if found is None:
        raise NotFound()
    return found


def _asked(request: HerRequest, one: UUID) -> HandoverPage:
    """Where it is hers to say yes or no now."""
    page = _page(request, one)
    if CONFIRM not in page.line.follows or page.line.request.worker is None:
        raise NotFound()
    return page


def _who(request: HerRequest, page: HandoverPage) -> Told:
    found = _person(page, places(request.actor, {page.line.request.to_organisation}))
    if found is None:
        raise NotFound()
    return found


def _person(page: HandoverPage, where: dict[UUID, str]) -> Told | None:
    worker = page.line.request.worker
    return told(page.walkers.get(worker), where) if worker else None
