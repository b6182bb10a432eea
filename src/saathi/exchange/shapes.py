"""What values of others may look like: each shape is a question with yes or no."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

Check = Callable[[Any], bool]
_LAST_TIME = 1 << 38  # seconds: far, and within what every calendar can say


def like(pattern: str) -> Check:
    """Text that is this pattern from end to end; digits and letters are those of ASCII."""
    whole = re.compile(pattern, re.ASCII)
    return lambda value: isinstance(value, str) and whole.fullmatch(value) is not None


def one_of(choices: Iterable[str]) -> Check:
    known = frozenset(str(one) for one in choices)
    return lambda value: isinstance(value, str) and value in known


def number(least: int, most: int) -> Check:
    return lambda value: type(value) is int and least <= value <= most


def several(check: Check, most: int, least: int = 0) -> Check:
    return lambda value: isinstance(value, list) and least <= len(value) <= most and all(map(check, value))


def unique(check: Check) -> Check:
    """Of a list of texts."""
    return lambda value: check(value) and len(set(value)) == len(value)


def exactly(wanted: Any) -> Check:
    return lambda value: type(value) is type(wanted) and value == wanted


def fields(**of: Check) -> Check:
    """An object with these keys and no others."""

    def check(value: Any) -> bool:
        if not isinstance(value, dict) or value.keys() != of.keys():
            return False
        return all(is_right(value[name]) for name, is_right in of.items())

    return check


def or_empty(check: Check) -> Check:
    return lambda value: value == "" or check(value)


ID = like(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
HASH = like(r"[0-9a-f]{64}")
TIME = number(0, _LAST_TIME)
LANGUAGE = like(r"[a-z]{2,3}")
PLACE = like(r"[A-Z]{2}(-[A-Z][0-9]{1,9})?")
CODE = like(r"[a-z][a-z0-9_]{0,31}")
