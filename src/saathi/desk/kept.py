"""The line under a kept list: whose it is, who sees it, and what its owner may do with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.queries.people import View
from saathi.orgs.access_pages import StaffRequest
from saathi.orgs.queries import own_team_choices


def own_list(request: StaffRequest, view: View, owners: Mapping[UUID, str]) -> dict[str, Any]:
    """Names what may be done; a colleague's list can only be looked at."""
    if view.owner in owners or view.owner != request.actor.id:
        values = {"name": view.name, "who": owners.get(view.owner, "")}
        said = _("This is the list “%(name)s”, shared by %(who)s. You see in it only whom you may see.") % values
        return {"said": said, "drop_url": "", "share_url": "", "stop_url": "", "teams": []}
    words = (
        _("This is your own list “%(name)s”. Your team sees it too.")
        if view.team
        else _("This is your own list “%(name)s”.")
    )
    teams = own_team_choices(request.actor) if not view.team else []
    return {
        "said": words % {"name": view.name},
        "drop_url": reverse("views.drop", args=[view.id]),
        "share_url": reverse("views.share", args=[view.id]) if teams else "",
        "stop_url": reverse("views.stop_sharing", args=[view.id]) if view.team else "",
        "teams": teams,
    }
