"""Week and month: what is dated, of those within reach."""

from __future__ import annotations

from django.http import HttpResponse

from saathi.kernel.clock import today
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording

from .. import calendar
from ..queries import calendar_page
from ..shell import shown


@staff
def page(request: StaffRequest) -> HttpResponse:
    asked = calendar.asked(request.GET.get("week", ""), request.GET.get("month", ""), today())
    found = calendar_page(request.actor, asked.since, asked.until)
    days = calendar.days(asked, found)
    values = {
        "kind": asked.kind,
        "title": calendar.title(asked),
        "days": days,
        "is_free": not any(day["entries"] for day in days),
        "is_all": found.dates.is_all,
        "is_of_all": found.is_of_all,
        "looked_at": wording.number(len(found.dates.people)),
        **{f"{name}_url": where for name, where in calendar.ways(asked, found.today).items()},
    }
    return shown(request, "desk/calendar.html", values, "desk.calendar")
