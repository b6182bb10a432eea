"""Columns that cannot hold free text: PostgreSQL itself refuses anything but the enumeration, a code or a place.

Every text column of a record is one of these or `Sealed`; a contract test reads the catalogue and fails on any other.
"""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Word(models.CharField):  # type: ignore[type-arg]
    """One of `choices`, or empty where the default is."""

    def db_check(self, connection: Any) -> str:
        values = [str(value) for value, _ in self.flatchoices]
        if self.has_default() and self.get_default() == "":
            values.append("")
        listed = ", ".join(f"'{value}'" for value in values)  # our own codes: no quote can be in them
        return f"{connection.ops.quote_name(self.column)} IN ({listed})"


class _Pattern(models.CharField):  # type: ignore[type-arg]
    pattern = ""
    length = 12

    def __init__(self, **options: Any) -> None:
        options.setdefault("max_length", self.length)
        super().__init__(**options)

    def db_check(self, connection: Any) -> str:
        return f"{connection.ops.quote_name(self.column)} ~ '{self.pattern}'"


class Code(_Pattern):
    """A code of a list kept as data, such as a type of decision or a provision of law."""

    pattern = "^[a-z0-9_.]{0,32}$"
    length = 32


class AgeKey(Code):
    """A public key of the file format age: whoever has the key beside it can open what is sealed to it."""

    pattern = "^age1[0-9a-z]{58}$"
    length = 62


class PlaceCode(_Pattern):
    """A country, state or district of `orgs.geography`, such as IN-D303."""

    pattern = "^([A-Z]{2}(-[A-Z][0-9]+)?)?$"


class LanguageCode(_Pattern):
    """An ISO 639 code."""

    pattern = "^[a-z]{0,3}$"
    length = 8


class Hash(_Pattern):
    """A keyed hash in hexadecimal: equal inputs are equal, nothing else can be told."""

    pattern = "^([0-9a-f]{64})?$"
    length = 64


class Codes(ArrayField):  # type: ignore[type-arg]
    """A list of short lower-case codes."""

    def __init__(self, base_field: Any = None, **options: Any) -> None:
        options.setdefault("default", list)
        super().__init__(base_field or models.CharField(max_length=24), **options)

    def db_check(self, connection: Any) -> str:
        return f"array_to_string({connection.ops.quote_name(self.column)}, ',') ~ '^[a-z_,]*$'"
