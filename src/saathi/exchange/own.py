"""The organisation's own keys and the directory it believes. Call these inside a query or action."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import QuerySet

from saathi.kernel.actor import Actor
from saathi.orgs.queries import own_organisation
from saathi.vault.bundles import Forged

from . import directory as directories
from . import kinds
from .claims import seconds
from .directory import Directory, Keys
from .models import KnownDirectory, OwnKeys


@dataclass(frozen=True, slots=True)
class Private:
    """A pair of keys with their private halves. Repr shows none of them."""

    keys: Keys
    signing: bytes = field(repr=False)
    sealing: str = field(repr=False)


def own_rows(actor: Actor) -> list[OwnKeys]:
    """The newest first."""
    return list(OwnKeys.objects.filter(organisation=own_organisation(actor)).order_by("-since"))


def public(row: OwnKeys) -> Keys:
    return Keys(
        row.signing_public, row.sealing_public, row.recovery_public, seconds(row.since), seconds(row.until)
    )


def private(row: OwnKeys) -> Private:
    return Private(public(row), bytes.fromhex(row.signing.read()), row.sealing.read())


def current(actor: Actor) -> Private | None:
    """The newest keys of the organisation: what stands on its card."""
    row = next((one for one in own_rows(actor) if one.ended_at is None), None)
    return private(row) if row else None


def signing(actor: Actor, directory: Directory, now: int) -> Private:
    """What a message is signed with: the newest keys that others can know from the directory. Raises Forged."""
    rows = own_rows(actor)
    peer = directory.peer(own_organisation(actor))
    listed = {keys.id for keys in peer.keys if keys.stood(now)} if peer else set()
    row = next((one for one in rows if one.key_id in listed), None)
    if row is None:
        raise Forged("not_listed" if rows else "no_own_keys")
    return private(row)


def keeping(actor: Actor, keepers: set[str]) -> Private | None:
    """Ours that the directory knows as a keeper's, also where newer ones were made since."""
    row = next((one for one in own_rows(actor) if one.signing_public in keepers), None)
    return private(row) if row else None


def draft_row(actor: Actor) -> KnownDirectory | None:
    """The next directory while it is signed; None where a newer one was taken in meanwhile."""
    row = _rows(actor).filter(is_draft=True).first()
    known = known_row(actor)
    return row if row and (known is None or row.version > known.version) else None


def known_row(actor: Actor) -> KnownDirectory | None:
    """The newest directory that was believed."""
    return _rows(actor).filter(is_draft=False).order_by("-version").first()


def _rows(actor: Actor) -> QuerySet[KnownDirectory]:
    return KnownDirectory.objects.filter(organisation=own_organisation(actor))


# A directory is read once per process and digest: it may have hundreds of organisations.
_read: dict[tuple[UUID, str], Directory] = {}


def read_row(row: KnownDirectory) -> Directory:
    kept = _read.get((row.pk, row.digest))
    if kept is None:
        kept = directories.read(row.body.read_bytes(), is_draft=row.is_draft)
        if not row.is_draft:
            if len(_read) > 16:
                _read.clear()
            _read[row.pk, row.digest] = kept
    return kept


def known(actor: Actor) -> Directory | None:
    row = known_row(actor)
    return read_row(row) if row else None


def believed(actor: Actor) -> Directory:
    """Raises Forged where no directory was taken in."""
    found = known(actor)
    if found is None:
        raise Forged("no_directory")
    return found


def is_fresh(row: KnownDirectory | None, now: int) -> bool:
    """Whether something new may be sealed by it: made sure of within a day, and not over."""
    if row is None:
        return False
    limit = int(kinds.CHECKED_WITHIN.total_seconds())
    return seconds(row.checked_at) + limit >= now and seconds(row.expires_at) > now


def peer_name(found: Directory | None, org: UUID) -> str:
    """As the directory calls it; empty where it is not in it any more."""
    one = found.peer(org) if found else None
    return one.name if one else ""
