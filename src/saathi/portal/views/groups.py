"""How talks and services were, for whoever answers for them: groups only, never an answer (kernel.groups)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from saathi.cases.choices import Lane
from saathi.cases.felt.queries import felt as services_felt
from saathi.kernel.groups import Group
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording
from saathi.ui.pages import page

from ..forms import FELT
from ..queries import felt as talks_felt


@require_safe
@staff
def groups(request: StaffRequest) -> HttpResponse:
    """Newest first. What has no group to show is named, with why."""
    services = services_felt(request.actor)
    found = [(_("Talks"), talks_felt(request.actor))]
    found += [(str(lane.label), services.get(lane.value, [])) for lane in Lane]
    values = {
        "shown": [{"title": title, "groups": _lines(made)} for title, made in found if made],
        "without": [title for title, made in found if not made],
    }
    return page(request, "portal/groups.html", values)


def _lines(made: Sequence[Group]) -> list[dict[str, Any]]:
    return [_line(one) for one in reversed(made)]


def _line(one: Group) -> dict[str, Any]:
    """The largest answer fills its line; the others are as long in proportion."""
    most, every = max(one.counts), sum(one.counts)
    rows = [
        {"words": words, "n": wording.number(count), "share": round(100 * count / most)}
        for (_value, words), count in zip(FELT, one.counts, strict=True)
    ]
    return {"months": _months(one), "n": wording.number(every), "rows": list(reversed(rows))}


def _months(one: Group) -> str:
    first, last = (f"{wording.month_of(day)} {day.year}" for day in (one.since, one.until))
    return first if first == last else _("%(first)s to %(last)s") % {"first": first, "last": last}
