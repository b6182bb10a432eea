"""Her card is made at her table: she chooses seven pictures, shows them once more, and gets the card on paper."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from io import BytesIO
from typing import Any

import qrcode  # type: ignore[import-untyped]
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST
from qrcode.image.svg import SvgPathFillImage  # type: ignore[import-untyped]

from saathi.kernel.clock import today
from saathi.survivors.passes.cards import FIRST, SECOND, in_groups, new_number
from saathi.survivors.passes.queries import door
from saathi.ui.wording import day, lang

from ..booklet import press
from ..pages import HerRequest, away, does, hers, sentence, shown
from ..pictures.drawing import of_group
from ..talks import MAKING

ALL = FIRST + SECOND


@dataclass(frozen=True, slots=True)
class Making:
    """`chosen` are her seven, once they are there; `picked` those of the round she is in. `number` is that of the card
    once it opens her pages: it stands here until she has it on paper, and nowhere else."""

    talk: str
    picked: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    number: str = ""
    missed: bool = False

    @property
    def nth(self) -> int:
        return len(self.picked) % FIRST + 1

    @property
    def of(self) -> int:
        return FIRST if len(self.picked) < FIRST else SECOND


def making_of(request: HerRequest) -> Making | None:
    kept: dict[str, Any] | None = request.session.get(MAKING)
    if kept is None or kept["talk"] != request.talk.id:
        return None
    return Making(**{**kept, "picked": tuple(kept["picked"]), "chosen": tuple(kept["chosen"])})


def _keep(request: HerRequest, making: Making) -> None:
    request.session[MAKING] = asdict(making)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@hers
def first(request: HerRequest) -> HttpResponse:
    if request.method == "POST":
        return _pressed(request)
    making = making_of(request)
    if making is None:
        return shown(request, "portal/door/first.html", _state(request))
    if making.number:
        return shown(request, "portal/door/card.html", _card(request, making.number))
    values = {"making": making, "things": of_group("things"), "taken": () if making.chosen else making.picked}
    return shown(request, "portal/door/choose.html", values)


def _state(request: HerRequest) -> dict[str, Any]:
    known = door(request.actor, request.talk.her) if request.actor.holds("portal.state") else None
    return {
        "is_open": bool(known and known.is_open),
        "since": day(known.opened_at) if known else "",
        "until": day(known.until) if known else "",
        "may": request.actor.holds("portal.open"),
        "may_close": request.actor.holds("portal.close"),
    }


def _pressed(request: HerRequest) -> HttpResponse:
    making, sent = making_of(request), request.POST
    if "shut" in sent:
        does(request, "portal.close", request.talk.her, {})
        request.session.pop(MAKING, None)
        return away(request) if request.talk.holder else redirect("her.own")
    if "begin" in sent and request.actor.holds("portal.open"):
        _keep(request, Making(request.talk.id))
    elif "done" in sent:
        request.session.pop(MAKING, None)
        return redirect("her.home")
    elif "thing" in sent and making is not None and not making.number:
        _picked(request, making, sent["thing"])
    return redirect("her.own")


def _picked(request: HerRequest, making: Making, thing: str) -> None:
    """Seven different ones, then the same seven in their order once more. Only then there is a card."""
    known = {one.name for one in of_group("things")}
    if thing not in known or (not making.chosen and thing in making.picked):
        return
    now = replace(making, picked=(*making.picked, thing), missed=False)
    if len(now.picked) < ALL:
        _keep(request, now)
    elif not now.chosen:
        _keep(request, replace(now, chosen=now.picked, picked=()))
    elif now.chosen != now.picked:
        _keep(request, Making(request.talk.id, missed=True))
    else:
        number = new_number()
        does(request, "portal.open", request.talk.her, {"number": number, "pictures": " ".join(now.chosen)})
        _keep(request, Making(request.talk.id, number=number))


def _card(request: HerRequest, number: str) -> dict[str, Any]:
    return {"code": drawn(request, number), "groups": in_groups(number), "address": _address(request)}


def _address(request: HerRequest) -> str:
    return request.build_absolute_uri(reverse("her.door"))


def drawn(request: HerRequest, number: str) -> str:
    """The address of the door with the number after it, where no server and no log of one reads it; as an SVG."""
    out = BytesIO()
    qrcode.make(f"{_address(request)}#{number}", image_factory=SvgPathFillImage).save(out)
    text = out.getvalue().decode()
    return text[text.index("<svg") :]


@require_POST
@hers
def printed(request: HerRequest) -> HttpResponse:
    """The card on paper, A6, with no name and no word of what it opens."""
    making = making_of(request)
    if making is None or not making.number:
        return redirect("her.own")
    it = {"title": _("Notes"), "language": lang(), "code": drawn(request, making.number),
          "groups": in_groups(making.number)}  # fmt: skip
    try:
        made = press.printed(it, "a6")
    except press.NotPrinted:
        return sentence(request, 503, _("It could not be made now. What you chose is kept. Try again."))
    neutral = {"Content-Disposition": f'inline; filename="notes-{today():%Y-%m}.pdf"'}
    return HttpResponse(made, content_type="application/pdf", headers=neutral)
