"""The invented people of the demonstration, as far as they are in the database. Their ids follow from their keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from django.conf import settings
from django.utils.module_loading import import_string

from .models import Login

_NAMESPACE = UUID("6b1f6c1e-5a7e-5a0d-9d0b-0d5a5a7e0001")


def invented_id(key: str) -> UUID:
    """The id of an invented organisation, team or person: the same on every machine, and never a real one's."""
    return uuid5(_NAMESPACE, key)


@dataclass(frozen=True, slots=True)
class Card:
    """One persona as a visitor chooses her."""

    id: UUID
    title: str
    may: str
    may_not: str


def _known() -> Iterable[Any]:
    """Whoever SAATHI's settings name: values with `staff`, `title`, `may` and `may_not`."""
    named = getattr(settings, "DEMO_PERSONAS", "")
    known: Iterable[Any] = import_string(named)() if named else ()
    return known


def personas() -> list[Card]:
    """Those who can sign in now; empty before a fictional programme was loaded."""
    cards = [Card(invented_id(known.staff), known.title, known.may, known.may_not) for known in _known()]
    there = Login.objects.filter(person__in=[card.id for card in cards], is_active=True, person__left_at=None)
    present = set(there.values_list("person", flat=True))
    return [card for card in cards if card.id in present]


def sign_in_of_persona(person: UUID) -> Login | None:
    """Her sign-in, if she is one of the invented; None for anybody else."""
    if person not in {card.id for card in personas()}:
        return None
    return Login.objects.filter(person=person, is_active=True).first()
