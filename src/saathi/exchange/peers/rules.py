"""Whether keys may be made, and a directory composed, signed or believed."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.orgs.queries import organisation_names, own_organisation
from saathi.vault.bundles import Forged

from .. import cards, names, own
from .. import directory as directories
from ..claims import seconds
from ..directory import KEEPERS, Directory
from ..sentences import asked
from ..trust import check_taken
from ..words import are_same
from . import drafts


@rule("peers.set_keys")
def may_set_keys(actor: Actor, target: None, data: Any) -> None:
    if data is None:
        return
    id = own_organisation(actor)
    if not names.may_stand(organisation_names([id])[id].name):
        raise Refused(_("The name of the organisation has signs that a directory cannot hold. Write it in letters."))
    if any(data.recovery in (row.recovery_public, row.sealing_public) for row in own.own_rows(actor)):
        raise Refused(_("This recovery key was used before. Make a new one, in case somebody has the old one."))


def _begun(actor: Actor) -> Directory:
    draft = own.draft_row(actor)
    return drafts.begun(own.known(actor), own.read_row(draft) if draft else None, server_clock())


@rule("peers.add")
def may_add(actor: Actor, target: None, data: Any) -> None:
    if data is None:
        return
    card = asked(cards.read, data.card)
    if not are_same(data.words, card.keys[-1].fingerprint):
        raise Refused(_("These are not the words of this card. Ask for the card again, and for its words another way."))
    try:
        drafts.with_card(_begun(actor), card, data.stands)
    except Forged as forged:
        if forged.why == "keepers":
            raise Refused(_("There are five keepers already.")) from None
        asked(_raised, forged)


def _raised(forged: Forged) -> None:
    raise forged


@rule("peers.distrust")
def may_distrust(actor: Actor, target: None, data: Any) -> None:
    if own.known(actor) is None and own.draft_row(actor) is None:
        raise Refused(_("Our organisation has no directory of others yet."))
    if data is not None:
        asked(drafts.without_key, _begun(actor), data.key, server_clock())


@rule("peers.renew")
def may_renew(actor: Actor, target: None, data: Any) -> None:
    if own.known(actor) is None:
        raise Refused(_("Our organisation has no directory of others yet."))


@rule("peers.sign")
def may_sign(actor: Actor, target: None, data: Any) -> None:
    draft, known = own.draft_row(actor), own.known(actor)
    if draft is None:
        raise Refused(_("There is no next directory to sign. Take in the file that another keeper sent."))
    found = own.read_row(draft)
    if len(found.keepers) != KEEPERS:
        raise Refused(_("A directory has five keepers. Add the cards of those who are missing first."))
    keepers = {one.key for one in (*found.keepers, *(known.keepers if known else ()))}
    if own.keeping(actor, keepers) is None:
        raise Refused(_("Our organisation is not one of those who keep the directory."))


@rule("peers.take_directory")
def may_take(actor: Actor, target: None, data: Any) -> None:
    if data is None:
        return
    found: Directory = asked(directories.read, data.file)
    known = own.known(actor)
    asked(check_next, found, known)
    if is_enough(found, known):
        asked(check_taken, found, known, seconds(server_clock()))
        if known is None and not are_same(data.words, found.fingerprint):
            raise Refused(_("These are not the words of its keepers. Nobody trusts a first directory without them."))


def is_enough(found: Directory, known: Directory | None) -> bool:
    """Whether it is handed on to be believed. With fewer signatures it is the next one, for keepers to sign."""
    n, wanted = len(found.signers(found.keepers)), directories.ENOUGH
    return n >= wanted and (known is None or len(found.signers(known.keepers)) >= wanted)


def check_next(found: Directory, known: Directory | None) -> None:
    """Every signature it has is true and a keeper's, and it is not behind ours."""
    keepers = {one.id: one for one in (*found.keepers, *(known.keepers if known else ()))}
    if not {keeper for keeper, _statement in found.signatures} <= keepers.keys():
        raise Forged("keeper")
    found.signers(keepers.values())
    if known is not None and found.version < known.version:
        raise Forged("directory_old")
