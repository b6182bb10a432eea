"""What stands above her page, and what stood."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff

from ..flags import line
from ..queries import flag_page
from ..shell import offer, shown
from .person import frame


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = flag_page(request.actor, survivor)
    may_lower = request.actor.holds("flags.lower")
    lines = [(one.is_up, line(one, found.staff, survivor, may_lower)) for one in found.flags]
    values = {
        "up": [said for is_up, said in lines if is_up],
        "over": [said for is_up, said in lines if not is_up],
        "buttons": offer(
            request.actor,
            "flags.raise",
            survivor,
            reverse("flags.raise", args=[survivor]),
            str(acts()["flags.raise"].words),
        ),
    }
    values |= frame(request, found.card, "flags.list")
    return shown(request, "desk/flags.html", values, "people.list")
