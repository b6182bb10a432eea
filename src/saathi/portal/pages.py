"""The one decorator and the one frame of her pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from saathi.kernel.access import perform
from saathi.kernel.actor import Actor
from saathi.ui.pages import page

from . import talks
from .queries import table
from .talks import Talk
from .tiles import TILES, Tile

P = ParamSpec("P")


class HerRequest(HttpRequest):
    """A request of hers. `actor` reaches her alone; `talk` says whose turn it is."""

    actor: Actor
    talk: Talk


def hers(
    view: Callable[Concatenate[HerRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Her pages are there only while a talk is: for anybody else, and after it, the dull page."""

    @wraps(view)
    def checked(request: HttpRequest, *args: P.args, **options: P.kwargs) -> HttpResponse:
        if getattr(request, "talk", None) is None:
            return closed(redirect(outside(request)))
        return closed(view(request, *args, **options))  # type: ignore[arg-type]

    return checked  # type: ignore[return-value]


def shown(
    request: HerRequest, template: str, values: Mapping[str, Any], tile: Tile | None = None, *, status: int = 200
) -> HttpResponse:
    """One of her pages: her name above it, the way out, a breath and "stop" on it. Raises NotFound where she has just
    gone out of reach."""
    seat = table(request.actor, request.talk.her)
    frame = {"surface": "survivor", "theme": request.talk.theme, "name": seat.name, "tile": tile, "tiles": TILES}
    way = {"is_alone": bool(request.talk.holder), "dull": dull(request)}
    response = page(request, template, {**frame, **way, **values}, status=status)
    response.is_hers = True  # type: ignore[attr-defined]
    return response


def does(request: HerRequest, act: str, target: UUID | None, data: Mapping[str, Any]) -> UUID | None:
    """An act from her surface: the worker's, about her alone, written in the journal as done together. Raises what the
    act raises; Invalid carries the form. What is done is shown to her at the end of the talk."""
    made = perform(request.actor, act, target, data)
    talks.did(request, act)
    return made


def sentence(request: HttpRequest, status: int, said: str = "") -> HttpResponse:
    """A page of one sentence in her frame, with the way back to her pages."""
    otherwise = {
        404: _("There is nothing here."),
        202: _("This waits for a second person. You are told when it is done."),
        403: _("This cannot be done here."),
    }
    values = {"said": said or otherwise.get(status, _("Something went wrong. Nothing you said is lost."))}
    frame = {"surface": "survivor", "theme": request.talk.theme, "name": "", "tile": None, "tiles": TILES}  # type: ignore[attr-defined]
    frame |= {"dull": dull(request)}
    response = page(request, "portal/sentence.html", {**frame, **values}, status=status)
    response.is_hers = True  # type: ignore[attr-defined]
    return closed(response)


def away(request: HttpRequest) -> HttpResponse:
    """The talk is over and so is the sign-in: nothing of it stays, here or in the browser."""
    talk: Talk | None = getattr(request, "talk", None)
    language = talk.language if talk else translation.get_language()
    if talk:
        talks.rise(talk)
    request.session.flush()
    response = redirect(dull(request, language or "en"))
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return closed(response)


# A browser of the centre that stands there for everybody (`door.screen`): the cookie says this and nothing else.
SHARED = "__Host-n" if settings.SESSION_COOKIE_SECURE else "n"


def outside(request: HttpRequest) -> str:
    """What is there while it is nobody's turn: a page about nothing, on a shared screen the first page of the door."""
    return reverse("her.door" if SHARED in request.COOKIES else "day")


def dull(request: HttpRequest, language: str = "") -> str:
    """Where leaving leads, in the language of her page."""
    code = language or (translation.get_language() or "en").partition("-")[0]
    return f"{outside(request)}?l={code}"


def closed(response: HttpResponse) -> HttpResponse:
    """Nothing is kept by the browser, and no address of hers is told to anybody."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
