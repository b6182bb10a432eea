"""Her home, stopping, the language, and leaving at once."""

from __future__ import annotations

from calendar import Calendar
from dataclasses import replace

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.views.decorators.http import require_POST, require_safe

from saathi.kernel.clock import today
from saathi.ui.pages import page
from saathi.ui.wording import days_begin, lang, month_and_year

from .. import talks
from ..pages import HerRequest, away, closed, hers, shown

THEMES = ("light", "dark")


@require_safe
@hers
def home(request: HerRequest) -> HttpResponse:
    return shown(request, "portal/home.html", {})


@require_safe
@hers
def stop(request: HerRequest) -> HttpResponse:
    """Nothing is undone by stopping: whatever was said is kept as it is."""
    return shown(request, "portal/stop.html", {})


@require_POST
@hers
def chosen(request: HerRequest) -> HttpResponse:
    """The language or the light of her pages; the worker's own stay as they are."""
    talk = request.talk
    language, theme = request.POST.get("language", talk.language), request.POST.get("theme", talk.theme)
    if language in dict(settings.LANGUAGES) and theme in THEMES:
        talks.keep(request, replace(talk, language=language, theme=theme))
    return redirect("her.home")


@require_POST
@hers
def stay(request: HerRequest) -> HttpResponse:
    """She touched the page: the five minutes begin again (`middleware` has put down when)."""
    return HttpResponse(status=204)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Whoever is before the door leaves too: the number she typed is gone."""
    return away(request)


@require_safe
def day(request: HttpRequest) -> HttpResponse:
    """A page about nothing: the days of this month. It asks nobody who she is."""
    asked = request.GET.get("l", "")
    with translation.override(asked if asked in dict(settings.LANGUAGES) else lang()):
        now = today()
        weeks = Calendar().monthdatescalendar(now.year, now.month)
        title = month_and_year(now)
        values = {"now": now, "weeks": weeks, "names": days_begin(), "month": title, "surface": "survivor"}
        return closed(page(request, "portal/day.html", values))
