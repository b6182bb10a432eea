"""The last days a law sets for what she says is wrong, as staff and she herself read them."""

from __future__ import annotations

from django.utils.translation import gettext as _

from saathi.ui import wording

from .queries import LastDay


def law_line(last: LastDay) -> str:
    values = {"law": last.law, "day": wording.day(last.day), "from": wording.day(last.in_force_on)}
    said = _("By law: %(day)s at the latest (%(law)s).") % values
    if last.is_ahead:
        said = _("From %(from)s on a law sets a last day too (%(law)s).") % values
    return said if last.is_verified else f"{said} {_('(Not yet verified.)')}"
