"""Staff prepare options for her: a topic of the library, its words changed until they fit her."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from saathi.decisions.options import actions
from saathi.decisions.options.forms import IN_TWO, SAYS, OfferForm
from saathi.decisions.options.queries import Choices, Prepared, choices
from saathi.decisions.options.topics import MOST
from saathi.kernel.access import hold
from saathi.kernel.errors import Invalid
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.ui.fields import errors_of, from_form
from saathi.ui.pages import page
from saathi.ui.wording import LANGUAGES, day, lang

from ..cards import library
from ..cards.pieces import Topic
from ..choices.laid import of_library


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def offer(request: StaffRequest, survivor: UUID) -> HttpResponse:
    hold(request.actor, "choices.offer")
    her, found = card(request.actor, survivor), choices(request.actor, survivor)
    topics = {one.key: one for one in of_library(found) if one.key in found.topics}
    spoken = [code for code in her.languages if code in dict(LANGUAGES)]
    written_in = request.POST.get("language") or request.GET.get("language") or (spoken[0] if spoken else lang())
    written_in = written_in if written_in in dict(LANGUAGES) else lang()
    topic = topics.get(request.POST.get("topic") or request.GET.get("topic") or "")
    values = {"her": her, "written_in": written_in, "languages": LANGUAGES, "topics": _topics(topics, found)}
    if topic is None:
        return page(request, "portal/offer.html", {**values, "topic": None})
    form, status = OfferForm(request.actor, initial=_initial(topic, written_in, found.prepared.get(topic.key))), 200
    if request.method == "POST":
        try:
            actions.offer(request.actor, survivor, request.POST)
        except Invalid as wrong:
            form, status = wrong.form, 422
        else:
            return redirect(reverse("people.page", args=[survivor]))
    return page(request, "portal/offer.html", {**values, **_drawn(form, topic, written_in)}, status=status)


def _topics(topics: dict[str, Topic], found: Choices) -> list[dict[str, str]]:
    made = []
    for one in topics.values():
        ready = found.prepared.get(one.key)
        made.append({"key": one.key, "title": one.title[lang()], "picture": one.picture,
                     "on": day(ready.written_at) if ready else ""})
    return made


def _initial(topic: Topic, language: str, ready: Prepared | None) -> dict[str, Any]:
    """What was prepared before in this language, else the library's words."""
    said: dict[str, Any] = {"topic": topic.key, "language": language}
    if ready is not None and ready.language == language:
        options = [dict(one) for one in ready.options]
    else:
        options = [_of_library(one, language) for one in topic.options]
    for n, one in enumerate(options[:MOST], 1):
        one |= {name: "\n".join(one[name]) for name in IN_TWO}
        said |= {f"{n}_{name}": one[name] for name in ("key", "picture", *SAYS)}
    return said


def _of_library(one: Any, language: str) -> dict[str, Any]:
    source = " ".join(part for part in (one.source.name[language], one.source.place) if part)
    return {
        "key": one.key, "picture": one.picture, "name": one.name[language], "source": source,
        "good": [line[language] for line in one.good], "hard": [line[language] for line in one.hard],
        "pays": one.pays[language], "long": one.long[language], "next": one.next[language],
    }  # fmt: skip


def _drawn(form: Any, topic: Topic, language: str) -> dict[str, Any]:
    fields = {
        one.name: replace(one, required=not one.name.endswith("_name"), lang=language) for one in from_form(form)
    }
    groups = [[fields[f"{n}_{name}"] for name in ("key", "picture", *SAYS)] for n in range(1, MOST + 1)]
    is_read = all(library.is_ready(one, language) for one in topic.options)
    return {"topic": topic.key, "title": topic.title[lang()], "hidden": [fields["topic"], fields["language"]],
            "groups": groups, "lines": errors_of(form), "is_read": is_read}
