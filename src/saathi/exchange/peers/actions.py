"""Making our keys, and composing, signing and believing a directory."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import NothingForm
from saathi.orgs.queries import own_organisation
from saathi.vault.bundles import new_sealing_pair, new_signing_pair

from .. import cards, own
from .. import directory as directories
from ..claims import at, seconds
from ..directory import Directory, Keys
from ..models import KnownDirectory, OwnKeys
from ..trust import check_taken
from . import drafts
from .forms import CardForm, DirectoryForm, DistrustForm, KeysForm
from .rules import check_next, is_enough

KEYS_LAST = timedelta(days=730)


@action("peers.set_keys", takes=KeysForm, words=_("Make keys for sealed files"))
def set_keys(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """The keys before stay for files that are under way. Others seal to the new ones once the directory has them."""
    organisation, now = own_organisation(actor), at(seconds(clock()))
    OwnKeys.objects.filter(organisation=organisation, ended_at=None).update(ended_at=now)
    (signing, signing_public), (sealing, sealing_public) = new_signing_pair(), new_sealing_pair()
    until = now + KEYS_LAST
    keys = Keys(signing_public.hex(), sealing_public, data.recovery, seconds(now), seconds(until))
    made = OwnKeys.objects.create(
        organisation=organisation, made_by=actor.id, since=now, until=until, key_id=keys.id,
        signing_public=keys.signing, sealing_public=keys.sealing, recovery_public=keys.recovery,
        signing=signing.hex(), sealing=sealing)
    return made.pk


@action("peers.add", takes=CardForm, words=_("Add an organisation"))
def add(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    return _keep(actor, drafts.with_card(_begun(actor, clock), cards.read(data.card), data.stands), clock)


@action("peers.distrust", takes=DistrustForm, words=_("Stop trusting a key"))
def distrust(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """It holds for everybody who takes in the next directory."""
    since = datetime.combine(data.since_on, time.min, UTC)
    return _keep(actor, drafts.without_key(_begun(actor, clock), data.key, since), clock)


@action("peers.renew", takes=NothingForm, words=_("Begin the next directory"))
def renew(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """The same once more for 30 days."""
    return _keep(actor, _begun(actor, clock), clock)


@action("peers.sign", takes=NothingForm, words=_("Sign it as one of its keepers"))
def sign(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    draft, known = own.draft_row(actor), own.known(actor)
    assert draft is not None
    found = own.read_row(draft)
    mine = own.keeping(actor, {one.key for one in (*found.keepers, *(known.keepers if known else ()))})
    assert mine is not None
    return _keep(actor, found.signed(mine.signing, mine.keys.signing), clock)


@action("peers.take_directory", takes=DirectoryForm, words=_("Take in a directory"))
def take_directory(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """With signatures enough it is believed; the same one again says that it is still the newest. With fewer it is the
    next one, and this organisation may sign it."""
    found, known = directories.read(data.file), own.known_row(actor)
    before = own.read_row(known) if known else None
    check_next(found, before)
    if not is_enough(found, before):
        return _keep(actor, found, clock)
    check_taken(found, before, seconds(clock()))
    if known is not None and known.version == found.version:
        known.checked_at = clock()
        known.save(update_fields=["checked_at"])
        return known.pk
    made = KnownDirectory.objects.create(**_row(actor, found, clock))
    return made.pk


def _begun(actor: Actor, clock: Clock) -> Directory:
    draft = own.draft_row(actor)
    return drafts.begun(own.known(actor), own.read_row(draft) if draft else None, clock())


def _keep(actor: Actor, one: Directory, clock: Clock) -> UUID:
    """There is one next directory; what it said before is not needed by anybody."""
    values = {**_row(actor, one, clock), "is_draft": True}
    row = KnownDirectory.objects.filter(organisation=own_organisation(actor), is_draft=True).first()
    if row is None:
        row = KnownDirectory(**values)
        row.save(force_insert=True)
        return row.pk
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=["version", "digest", "expires_at", "taken_by", "taken_at", "checked_at", "body"])
    return row.pk


def _row(actor: Actor, one: Directory, clock: Clock) -> dict[str, Any]:
    return {
        "organisation": own_organisation(actor), "version": one.version, "digest": one.digest,
        "expires_at": at(one.expires), "taken_by": actor.id, "taken_at": clock(), "checked_at": clock(),
        "body": one.written().decode(),  # as text it is sealed anew also where the row was there
    }  # fmt: skip
