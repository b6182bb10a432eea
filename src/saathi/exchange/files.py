"""A file that was carried here, as a form takes it: bytes in memory, and nothing believed of its name or kind."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _


class CarriedFile(forms.FileField):
    accept = ""

    def __init__(self, *, most: int, **options: Any) -> None:
        self.most = most
        super().__init__(**options)

    def clean(self, data: Any, initial: Any = None) -> bytes:
        if isinstance(data, bytes):  # given by another room of this house
            return data
        file = super().clean(data, initial)
        if file is None:
            return b""
        if file.size > self.most:
            raise forms.ValidationError(_("This file is larger than such a file can be. It was not opened."))
        raw: bytes = file.read()
        return raw
