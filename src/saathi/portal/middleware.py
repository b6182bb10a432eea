"""Her turn: while a talk holds a browser, nothing but her pages answers it, and nothing on them is of staff."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import gettext as _

from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Closed, Held, NotFound, NotHeld, OpeningRefused, OutsideAccess, Refused

from . import talks
from .pages import away, closed, sentence

Answers = Callable[[HttpRequest], HttpResponse]
HERS = "/n/"
# Whether the card is hers comes before all her pages; leaving, staying a little and the language do too.
BEFORE_ALL = ("/n/p/y/", "/n/x/", "/n/k/", "/n/l/")
DULL = "/day/"  # where leaving leads; a page of nobody


class Forms(CsrfViewMiddleware):
    """Her pages say `no-referrer`, and then browsers send every form with `Origin: null`. On her paths that is taken
    for no origin where the browser itself says that the form came from our own page, or says nothing; the secret of
    the form is asked as everywhere."""

    def _origin_verified(self, request: HttpRequest) -> bool:
        hers = request.path.startswith(HERS) and request.headers.get("Origin") == "null"
        if hers and request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin":
            return True
        return bool(super()._origin_verified(request))  # type: ignore[misc]


class HerTurn:
    """Sets `request.talk`, and for the length of it an actor who reaches her alone."""

    def __init__(self, answer: Answers) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        hers: Any = request
        hers.talk = talks.talk_of(request)
        if hers.talk is None:
            return self.answer(request)
        if hers.talk.holder:
            hers.actor = talks.herself(hers.talk)
        # Only leaving leads to the page about nothing: asking for it ends the talk too, or whoever goes back at once
        # would find hers while the word that she left is still on its way.
        if hers.actor is None or talks.is_over(hers.talk) or request.path.startswith(DULL):
            return away(request)
        translation.activate(hers.talk.language)
        if not hers.talk.holder:
            hers.actor = talks.at_table(hers.actor, hers.talk.her)
        if not request.path.startswith(HERS):
            return sentence(request, 404)
        if hers.talk.is_asked and request.path not in BEFORE_ALL:
            return closed(redirect(BEFORE_ALL[0]))
        talks.keep(request, replace(hers.talk, seen=server_clock().timestamp()))
        response = self.answer(request)
        ours = response.status_code < 400 or getattr(response, "is_hers", False)
        return response if ours else sentence(request, response.status_code)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """What may not be shown, in her frame; of what is not there and what is not hers she sees the same page."""
        if getattr(request, "talk", None) is None or isinstance(error, OutsideAccess):
            return None
        if isinstance(error, NotFound):
            return sentence(request, 404)
        if isinstance(error, Held):
            return sentence(request, 202)
        if isinstance(error, NotHeld) and request.talk.holder:  # type: ignore[attr-defined]
            return sentence(request, 403, _("For this somebody sits with you. Ask someone you trust here."))
        if isinstance(error, NotHeld | OpeningRefused | Closed):  # said to whoever works here, not to her
            return sentence(request, 403)
        return sentence(request, 403, error.sentence) if isinstance(error, Refused) else None
