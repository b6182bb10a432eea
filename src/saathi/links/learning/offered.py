"""What lay before her, as it was that day: each course with its facts, kept as JSON."""

from __future__ import annotations

import json
from typing import Any

from ..models import LearningOffer
from .market.facts import CourseFact, Market, how_far


def as_option(key: str, course: CourseFact, market: Market, district: str) -> dict[str, Any]:
    """`district` is where she wants to live from it."""
    return {
        "key": key,
        "course": str(course.id),
        "name": course.name,
        "language": course.language,
        "occupation": course.occupation,
        "district": course.district,
        "weeks": course.weeks,
        "hours": course.hours,
        "languages": list(course.languages),
        "cost": course.cost,
        "currency": course.currency,
        "pays": course.pays,
        "has_room": course.has_room,
        "is_certified": course.is_certified,
        "good": list(course.good),
        "hard": list(course.hard),
        "starts_on": course.starts_on.isoformat() if course.starts_on else "",
        "far": how_far(district, course.district),
        "market": market.demand,
        "seen_on": market.seen_on.isoformat() if market.seen_on else "",
        "wage_from": market.wage_from,
        "wage_to": market.wage_to,
        "wage_currency": market.currency,
    }


def options_of(offer: LearningOffer) -> list[dict[str, Any]]:
    """Inside a query or action that reaches her."""
    found: list[dict[str, Any]] = json.loads(offer.options.read())
    return found
