"""Which version of the catalogue holds for what was found of hers."""

from __future__ import annotations

from django.utils.translation import gettext as _

from saathi.kernel.errors import Refused

from ..models import Entitlement
from .loading import Item, catalogue


def item_of(row: Entitlement) -> Item:
    """The version in force on the day it was found."""
    item = catalogue()[0].item(row.code, row.found_on)
    if item is None:
        raise Refused(_("This is not in the catalogue of this office any more."))
    return item
