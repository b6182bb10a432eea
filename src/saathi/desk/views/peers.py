"""Pages of whoever looks after staff: the organisation's keys, and the directory of others."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from saathi.exchange.peers.queries import PublicFile, card, directory_file, key_choices, peers_page
from saathi.kernel.access import acts, can
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.nav import Action

from .. import sealed as said
from ..fields import drawn
from ..sheets import Sheet, answered
from ..shell import shown, told

PAGE = "peers.page"
OF_KNOWN = ("peers.take_directory", "peers.renew")
OF_NEXT = ("peers.sign", "peers.add", "peers.distrust")


@require_safe
@staff
def page(request: StaffRequest) -> HttpResponse:
    found = peers_page(request.actor)
    values = {
        "own": said.keys(found.own) if found.own else None,
        "is_listed": found.is_listed,
        "known": said.directory(found.known) if found.known else None,
        "draft": said.directory(found.draft) if found.draft else None,
        "key_buttons": _buttons(request, ("peers.set_keys",), primary=found.own is None),
        "known_buttons": _buttons(request, OF_KNOWN, primary=found.known is None),
        "next_buttons": _buttons(request, OF_NEXT, primary=found.draft is not None),
        "told": told(request),
    }
    return shown(request, "desk/peers.html", values, PAGE)


def _buttons(request: StaffRequest, names: tuple[str, ...], *, primary: bool) -> list[Action]:
    allowed = [name for name in names if can(request.actor, name).allowed]
    return [
        Action(str(acts()[name].words), reverse(name), primary and n == 0) for n, name in enumerate(allowed)
    ]


@staff
def act(request: StaffRequest, name: str) -> HttpResponse:
    def around(form: ActForm) -> dict[str, Any]:
        return {"fields": drawn(form, {"key": list(key_choices(request.actor))} if "key" in form.fields else {})}

    sheet = Sheet(
        name, PAGE, reverse(PAGE), why=why().get(name, ""), template="desk/sealed_act.html", around=around
    )
    return answered(request, sheet)


def why() -> dict[str, str]:
    return {
        "peers.set_keys": _(
            "One key signs what your organisation seals, one opens what is sealed to it. They stay in this "
            "installation. Others know the new ones once the next directory has them, so hand on the new card as well."
        ),
        "peers.add": _(
            "Speak with the organisation, by telephone or in person, and let them read the words of their keys to you."
        ),
        "peers.distrust": _(
            "For a key that was lost or stolen. It cannot be trusted again; the organisation makes new ones."
        ),
        "peers.sign": _(
            "You say with the name of your organisation that everything in the next directory is true. Look through it "
            "first: what is new or changed is marked."
        ),
        "peers.take_directory": _(
            "With the signatures of three keepers it becomes the directory you believe. With fewer it waits as the "
            "next one, for keepers to sign. The same one again says that it is still the newest."
        ),
        "peers.renew": _("A directory lasts 30 days. The next one begins with what this one says, and is signed anew."),
    }


@require_safe
@staff
def own_card(request: StaffRequest) -> HttpResponse:
    return _file(card(request.actor))


@require_safe
@staff
def file(request: StaffRequest, which: str) -> HttpResponse:
    return _file(directory_file(request.actor, which))


def _file(found: PublicFile) -> HttpResponse:
    answer = HttpResponse(found.raw, content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = f'attachment; filename="{found.name}"'
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "no-store"
    return answer
