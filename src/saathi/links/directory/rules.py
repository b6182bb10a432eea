"""Who may keep an entry right."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.orgs.models import Organisation

from ..models import Provider
from ..requests.plain import must_name_nobody


@rule("directory.take_in")
def may_take_in(actor: Actor, target: None, data: Any) -> None:
    if actor.organisation is None:
        raise Refused(_("Only someone who works in an organisation can do this."))


@rule("directory.add")
@rule("directory.log_gap")
def may_add(actor: Actor, target: None, data: Any) -> None:
    may_take_in(actor, target, data)
    must_name_nobody(actor, data.words if data is not None else "")


@rule("directory.change")
def may_change(actor: Actor, provider: Provider, data: Any) -> None:
    may_keep(actor, provider, data)
    must_name_nobody(actor, data.words if data is not None else "")


@rule("directory.verify")
@rule("directory.close")
def may_keep(actor: Actor, provider: Provider, data: Any) -> None:
    if provider.kept_by != actor.organisation:
        raise Refused(_("Another organisation keeps this entry. Tell them what is wrong with it."))
    if provider.closed_on is not None:
        raise Refused(_("This entry was closed."))


@rule("directory.join")
def may_join(actor: Actor, provider: Provider, data: Any) -> None:
    may_keep(actor, provider, data)
    if data is not None and not Organisation.objects.filter(pk=data.organisation, is_active=True).exists():
        raise Refused(_("Choose an organisation from the list."))


@rule("directory.doubt")
def may_doubt(actor: Actor, provider: Provider, data: Any) -> None:
    if provider.closed_on is not None:
        raise Refused(_("This entry was closed."))
    if provider.kept_by == actor.organisation:
        raise Refused(_("Your organisation keeps this entry. Correct it."))
    must_name_nobody(actor, data.words if data is not None else "")
