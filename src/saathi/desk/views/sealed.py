"""Pages of sealed files: what was sent, what came, and each act on them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from saathi.exchange.bundles.queries import received, sealed_files, sent
from saathi.exchange.peers.queries import peer_choices
from saathi.handovers.crossings.cut import lines_of
from saathi.handovers.crossings.queries import whose
from saathi.kernel.access import acts, can
from saathi.kernel.forms import ActForm
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.nav import Action

from .. import crossings
from .. import sealed as said
from ..fields import drawn
from ..sheets import Sheet, answered
from ..shell import shown, told

LIST = "bundles.list"
OF_RECEIVED = ("offers.answer", "bundles.accept", "bundles.decline", "receipts.close", "receipts.make", "outcomes.tell")
OF_SENT = ("bundles.recall",)


@staff
def listed(request: StaffRequest) -> HttpResponse:
    page = sealed_files(request.actor)
    came = [said.received_line(one) for one in page.received]
    gone = [said.sent_line(one) for one in page.sent]
    values = {
        "waiting": [one for one in came if one["waits"]],
        "to_carry": [one for one in gone if one["to_carry"]],
        "threads": said.threads(page),
        "n_late": page.n_late,
        "buttons": [
            Action(_words(name), reverse(name), n == 0, "", can(request.actor, name).sentence)
            for n, name in enumerate(("bundles.open", "offers.make"))
        ],
        "told": told(request),
    }
    return shown(request, "desk/sealed.html", values, LIST)


def _words(name: str) -> str:
    return str(acts()[name].words)


@staff
def one(request: StaffRequest, target: UUID) -> HttpResponse:
    page = received(request.actor, target)
    values = {
        "title": said.received_line(page.line)["title"],
        "facts": said.received_facts(page),
        "parts": said.parts(page),
        "unpack_url": reverse("bundles.unpack", args=[target]) if page.may_unpack else "",
        "fetch_url": "",
        "to_carry": False,
        "buttons": [*_hers(request, target), *_buttons(request, OF_RECEIVED, target)],
        "told": told(request),
    }
    return shown(request, "desk/sealed_one.html", values, LIST)


@staff
def one_sent(request: StaffRequest, target: UUID) -> HttpResponse:
    page = sent(request.actor, target)
    line = said.sent_line(page.line)
    values = {
        "title": line["title"],
        "facts": said.sent_facts(page),
        "parts": said.parts(page),
        "unpack_url": "",
        "fetch_url": line["fetch_url"],
        "to_carry": line["to_carry"],
        "buttons": _buttons(request, OF_SENT, target),
        "told": told(request),
    }
    return shown(request, "desk/sealed_one.html", values, LIST)


def _hers(request: StaffRequest, target: UUID) -> list[Action]:
    """The way to the handover it is about, for whoever reaches her."""
    survivor = whose(request.actor, target) if request.actor.holds("crossings.whose") else None
    return [Action(_("The handover"), reverse("handovers.of_her", args=[survivor]))] if survivor else []


def _buttons(request: StaffRequest, names: tuple[str, ...], target: UUID) -> list[Action]:
    """Only those that can be done: on a page of facts, what does not fit this message would only be in the way. What we
    sent is carried next; to take it back is never what the page leads to."""
    return [
        Action(_words(name), reverse(name, args=[target]), n == 0 and name not in OF_SENT)
        for n, name in enumerate(name for name in names if can(request.actor, name, target).allowed)
    ]


@staff
def act(request: StaffRequest, name: str, target: UUID | None = None) -> HttpResponse:
    def around(form: ActForm) -> dict[str, Any]:
        about, back = _about(request, name, target)
        offers = {"to": list(peer_choices(request.actor))} if "to" in form.fields else {}
        return {"about": about, "back": back, "fields": drawn(form, offers)}

    sheet = Sheet(
        name,
        LIST,
        reverse(LIST),
        why=why().get(name, ""),
        template="desk/sealed_act.html",
        around=around,
        lands=lambda made: f"{_lands(name, made)}?done={name}",
    )
    return answered(request, sheet, target)


def _lands(name: str, made: UUID) -> str:
    """Where what was made stands: a file to carry on its own page, what came on its own."""
    came = ("bundles.open", "bundles.accept", "bundles.decline")
    return reverse("bundles.page" if name in came else "bundles.sent", args=[made])


def _about(request: StaffRequest, name: str, target: UUID | None) -> tuple[str, str]:
    """What the act is about, and the page one comes back to."""
    if target is None:
        return "", reverse(LIST)
    if name in OF_SENT:
        return str(said.sent_line(sent(request.actor, target).line)["title"]), reverse("bundles.sent", args=[target])
    line = said.received_line(received(request.actor, target).line)
    return str(line["title"]), reverse("bundles.page", args=[target])


def why() -> dict[str, str]:
    return {
        "offers.make": _(
            "They read what is asked for, the district, the language and an age, and nobody's name. Nothing of her "
            "file leaves before they have said yes and she has said yes to them."
        ),
        "bundles.open": _(
            "It is checked before anything of it is shown: who sealed it, that it is for us, and that nothing was "
            "changed. What is in it stays closed until you accept it."
        ),
        "bundles.accept": _(
            "From now on you can open its parts, and your organisation keeps what she agreed to: it is not passed on, "
            "and is closed within a day when she takes her yes back."
        ),
        "bundles.decline": _("The file is thrown away unopened. Make a receipt, so that they know."),
        "bundles.recall": _(
            "Their file is closed as soon as this recall is taken in there, and they owe a receipt within a day. A "
            "copy that somebody has read cannot be unread: say so to her, too."
        ),
        "receipts.make": _("It tells them what happened to their file until now, without a word of what is in it."),
        "receipts.close": _(
            "They asked for it back. What was taken over from it closed as the recall came in. Destroy copies on "
            "paper, then say so."
        ),
    }


@require_POST
@staff
def fetch(request: StaffRequest, target: UUID) -> HttpResponse:
    return _handed(acts()["bundles.carry"].run(request.actor, target, request.POST))


@require_POST
@staff
def unpack(request: StaffRequest, target: UUID) -> HttpResponse:
    """Text is read here; a paper is handed over."""
    made = acts()["bundles.unpack"].run(request.actor, target, request.POST)
    read = crossings.part(lines_of(made.raw, made.media))
    if read is None:
        return _handed(made)
    return shown(request, "desk/sealed_part.html", {"part": read, "back": reverse("bundles.page", args=[target])}, LIST)


def _handed(made: Any) -> HttpResponse:
    """To be kept and never shown in a page; its name says nothing."""
    answer = HttpResponse(made.raw, content_type=made.media)
    answer.headers["Content-Disposition"] = f'attachment; filename="{made.name}"'
    answer.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "no-store"
    return answer
