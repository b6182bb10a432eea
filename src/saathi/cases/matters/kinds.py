"""Which version of its kind holds for a matter, and which kind a form names."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.errors import Refused

from ..models import Matter
from .loading import Kind, book


def chosen_kind(data: Any) -> Kind:
    kind = book()[0].kind(data.kind, data.began_on or data.on)
    if kind is None:
        raise Refused(_("This kind of matter is not in the files of this office."))
    return kind


def kind_of(matter: Matter) -> Kind:
    """The version in force on the day it began."""
    kind = book()[0].kind(matter.kind, matter.opened_on)
    if kind is None:
        raise Refused(_("This kind of matter is not in the files of this office."))
    return kind
