"""Words for the talks that law and practice ask for."""

from __future__ import annotations

from django.utils.translation import ngettext

from .talks import LAWS, Talk


def talk_words(one: Talk) -> str:
    """Its month and its source; where that is not verified, that too."""
    values = {"n": one.months, "law": str(LAWS[one.law])}
    if one.is_sure:
        said = ngettext("The talk after %(n)s month: %(law)s", "The talk after %(n)s months: %(law)s", one.months)
        return said % values
    said = ngettext(
        "The talk after %(n)s month: %(law)s (not verified)",
        "The talk after %(n)s months: %(law)s (not verified)",
        one.months,
    )
    return said % values
