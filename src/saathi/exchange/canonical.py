"""JSON with one way to write each value: sorted keys, no spaces, whole numbers, UTF-8 in normal form C.

What is read has to be, byte for byte, what would be written. So a key twice, a number with a point, a second spelling
of a letter and everything a lenient parser would pass over are refused in one comparison.
"""

from __future__ import annotations

import json
import unicodedata
from typing import Any, NoReturn

from saathi.vault.bundles import Forged

DEEPEST = 8
LARGEST = (1 << 53) - 1  # what every language reads as the same whole number


def written(value: Any) -> bytes:
    """Raises ValueError for what has no one way to be written."""
    _check(value, 0)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def read(raw: bytes, most: int) -> Any:
    """At most `most` bytes. Raises Forged for whatever `written` would not have written."""
    if len(raw) > most:
        raise Forged("large")
    try:
        value = json.loads(
            raw.decode(), object_pairs_hook=_once, parse_float=_no_number, parse_constant=_no_number
        )
        if written(value) != raw:
            raise Forged("json")
    except (ValueError, RecursionError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        raise Forged("json") from None
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError("only whole numbers are written")


def _check(value: Any, depth: int) -> None:
    if depth > DEEPEST:
        raise ValueError("too deep")
    if isinstance(value, dict):
        for key, one in value.items():
            _check(key, depth + 1)
            _check(one, depth + 1)
            if not isinstance(key, str):
                raise ValueError("a key is text")
    elif isinstance(value, list | tuple):
        for one in value:
            _check(one, depth + 1)
    elif isinstance(value, str):
        if unicodedata.normalize("NFC", value) != value or any("\ud800" <= char <= "\udfff" for char in value):
            raise ValueError("text is in normal form C")
    elif isinstance(value, int):
        if not -LARGEST <= value <= LARGEST:
            raise ValueError("too large a number")
    elif value is not None:
        raise ValueError("only text, whole numbers, true, false and nothing are written")
