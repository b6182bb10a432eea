"""A file that was carried here, as a form takes it: bytes in memory, and nothing believed of its name or kind."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _


class _Carrier(forms.FileInput):
    """Bytes given by another room of this house stand among the other answers."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        given = data.get(name) if hasattr(data, "get") else None
        if isinstance(given, bytes):
            return given
        return super().value_from_datadict(data, files if files else MultiValueDict(), name)


class CarriedFile(forms.FileField):
    accept = ""
    widget = _Carrier

    def __init__(self, *, most: int, **options: Any) -> None:
        self.most = most
        super().__init__(**options)

    def clean(self, data: Any, initial: Any = None) -> bytes:
        if isinstance(data, bytes):
            return data
        file = super().clean(data, initial)
        if file is None:
            return b""
        if file.size > self.most:
            raise forms.ValidationError(_("This file is larger than such a file can be. It was not opened."))
        raw: bytes = file.read()
        return raw
