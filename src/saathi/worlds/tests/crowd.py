"""Five thousand files, drawn once and read by every test."""

import dataclasses
from collections.abc import Iterator
from datetime import date
from functools import cache

from saathi.worlds.generate import people, programme
from saathi.worlds.shapes import Person, Programme

TODAY = date(2026, 11, 22)


@cache
def crowd() -> tuple[Person, ...]:
    return tuple(people(11, 5000, TODAY))


@cache
def firsts() -> tuple[Person, ...]:
    """The people themselves: second files left out."""
    return tuple(person for person in crowd() if person.survivor.same_as is None)


@cache
def demonstration() -> Programme:
    return programme(11, 300, TODAY)


def texts(value: object) -> Iterator[str]:
    """Every text inside a value of the shapes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
