"""Her voice, as those she named hear it: on the page, never as a file to keep."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from saathi.kernel.errors import NotFound
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.plans.recordings import queries
from saathi.survivors.queries import card
from saathi.ui import wording
from saathi.uploads.kinds import TYPES

from ..shell import shown
from .person import frame


@require_safe
@staff
def listed(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her = card(request.actor, survivor)
    lines = [_line(one) for one in queries.recordings(request.actor, survivor)]
    return shown(request, "desk/voice.html", {**frame(request, her, "plans.page"), "lines": lines}, "people.list")


def _line(one: queries.RecordingFact) -> dict[str, object]:
    """`title` says when, and how long it is where that is known."""
    minutes, seconds = divmod(one.seconds, 60)
    values = {"day": wording.day(one.said_at), "long": f"{minutes}:{seconds:02}"}
    said = _("She said this on %(day)s, %(long)s.") if one.seconds else _("She said this on %(day)s.")
    return {"id": one.id, "title": said % values, "lang": one.language, "is_open": one.is_open}


@require_safe
@staff
def sound(request: StaffRequest, survivor: UUID, recording: UUID) -> HttpResponse:
    heard = queries.sound(request.actor, recording)
    if heard.survivor != survivor:
        raise NotFound()
    return HttpResponse(
        heard.raw, content_type=TYPES[heard.file].replace("video/", "audio/"), headers={"Content-Disposition": "inline"}
    )
