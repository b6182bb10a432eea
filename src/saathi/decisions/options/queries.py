"""What lies before her and what she chose, for her pages and for whoever prepares them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.reach import held
from saathi.orgs.models import Organisation
from saathi.survivors.models import Survivor

from ..models import Choice, Offer
from .topics import TYPE_OF, section_of


@dataclass(frozen=True, slots=True)
class Prepared:
    """Options written for her. Each is a mapping of `forms.SAYS`, `key` and `picture`."""

    id: UUID
    topic: str
    language: str
    options: tuple[Mapping[str, Any], ...]
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Weighing:
    """How she stands to each option, by key, before she has chosen. `words`: something else, as she said it."""

    wanted: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    picked: str = ""
    words: str = ""
    hearers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """What she chose on a day. `said` is in `language`, as she heard or said it then."""

    id: UUID
    topic: str
    picked: str
    said: str
    language: str
    chosen_at: datetime
    review_on: date | None
    hearers: tuple[str, ...]
    decision: UUID


@dataclass(frozen=True, slots=True)
class Choices:
    """`topics` are those shared with whoever sits here; `chosen` are the newest first, and the first of a topic holds.
    `country` and `track` say which options there are: where they sit, and by which law she is counted."""

    country: str
    track: str
    topics: tuple[str, ...]
    prepared: Mapping[str, Prepared]
    weighing: Mapping[str, Weighing]
    chosen: Mapping[str, tuple[Chosen, ...]]


@query("choices.list")
def choices(actor: Actor, survivor: UUID) -> Choices:
    """Nothing is in it for whoever does not reach her."""
    sections = held(survivor)
    track = Survivor.objects.filter(pk=survivor).values_list("track", flat=True).first() or "unknown"
    place = Organisation.objects.filter(pk=actor.organisation) if actor.organisation else Organisation.objects.none()
    country = place.values_list("country", flat=True).first() or ""
    rows = list(Choice.objects.filter(survivor_id=survivor).select_related("decision").order_by("-chosen_at"))
    done = [row for row in rows if row.decision is not None and row.decision.undone_at is None]
    return Choices(
        country,
        track,
        tuple(topic for topic in TYPE_OF if section_of(topic) & sections),
        {row.topic: _prepared(row) for row in Offer.objects.filter(survivor_id=survivor).order_by("written_at")},
        {row.topic: _weighing(row) for row in rows if row.decision is None},
        {topic: tuple(_chosen(row) for row in done if row.topic == topic) for topic in {row.topic for row in done}},
    )


def _prepared(row: Offer) -> Prepared:
    return Prepared(row.pk, row.topic, row.language, tuple(json.loads(row.options.read())), row.written_at)


def _weighing(row: Choice) -> Weighing:
    return Weighing(tuple(row.wanted), tuple(row.unsure), tuple(row.aside), row.picked, row.words.read(),
                    tuple(row.hearers))


def _chosen(row: Choice) -> Chosen:
    assert row.decision is not None and row.chosen_at is not None
    return Chosen(row.pk, row.topic, row.picked, row.words.read(), row.language, row.chosen_at,
                  row.decision.review_on, tuple(row.hearers), row.decision.pk)
