"""Organisation keys, and one key per survivor and section wrapped for each access row.

A wrap is a run of 62-byte entries: section number (1 byte), generation (1), nonce (12), AES-256-GCM of the 32-byte
section key (48). Survivor, section and organisation are authenticated, so an entry moved elsewhere does not open.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import connection

from saathi.kernel import scope
from saathi.kernel.errors import Closed, Tampered
from saathi.kernel.ids import new_id
from saathi.kernel.sections import ALL_SECTIONS, Section, each

from .provider import provider

INSTALLATION = UUID(int=0)
_ENTRY = 62


class SectionKey(NamedTuple):
    """A section's key, its generation, and the 4 bytes by which a cell names it."""

    key: bytes
    generation: int
    id: bytes
    cipher: AESGCM


class Grant(NamedTuple):
    """For whom to open which sections, until when, on which basis, because of which row."""

    subject: UUID
    organisation: UUID
    sections: Section
    basis: str
    until: datetime
    because: UUID | None = None


_organisation_keys: dict[tuple[UUID, int], AESGCM] = {}
_newest: dict[UUID, int] = {}


def section_key(key: bytes, generation: int) -> SectionKey:
    return SectionKey(key, generation, hashlib.sha256(b"id" + key).digest()[:4], AESGCM(key))


def organisation_key(organisation: UUID, version: int | None = None) -> tuple[int, AESGCM]:
    """The organisation's key (its newest version unless one is named); made where there is none yet."""
    version = version or _newest.get(organisation)
    if version and (organisation, version) in _organisation_keys:
        return version, _organisation_keys[organisation, version]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT version, wrapped FROM vault.kek WHERE organisation = %s ORDER BY version", [organisation]
        )
        rows = cursor.fetchall()
    if not rows and version:
        raise Closed("The key that sealed this is not here.")
    if not rows:
        return new_organisation_key(organisation, 1)
    for number, wrapped in rows:
        key = provider().unwrap(bytes(wrapped), kek_label(organisation, number))
        _organisation_keys[organisation, number] = AESGCM(key)
    _newest[organisation] = rows[-1][0]
    chosen = version or rows[-1][0]
    if (organisation, chosen) not in _organisation_keys:
        raise Tampered("A sealed value names a key its organisation never had.")
    return chosen, _organisation_keys[organisation, chosen]


def new_organisation_key(organisation: UUID, version: int) -> tuple[int, AESGCM]:
    """Makes and keeps a key. Not remembered in this process until read again: the transaction may yet roll back."""
    key = secrets.token_bytes(32)
    wrapped = provider().wrap(key, kek_label(organisation, version))
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO vault.kek (organisation, version, wrapped) VALUES (%s, %s, %s)"
            " ON CONFLICT DO NOTHING RETURNING version",
            [organisation, version, wrapped],
        )
        if cursor.fetchone() is None:
            return organisation_key(organisation, version)
    return version, AESGCM(key)


def kek_label(organisation: UUID, version: int) -> bytes:
    return b"kek|%s|%d" % (str(organisation).encode(), version)


def _label(survivor: UUID, section: int, organisation: UUID) -> bytes:
    return b"wrap|%s|%d|%s" % (str(survivor).encode(), section, str(organisation).encode())


def pack(
    survivor: UUID, organisation: UUID, keys: Iterable[tuple[Section, SectionKey]], version: int | None = None
) -> tuple[int, bytes]:
    """The wrap of these section keys for this organisation, and the version of the key that wraps them."""
    version, kek = organisation_key(organisation, version)
    entries = []
    for section, held in keys:
        nonce = secrets.token_bytes(12)
        sealed = kek.encrypt(nonce, held.key, _label(survivor, section, organisation))
        entries.append(bytes([section.bit_length(), held.generation]) + nonce + sealed)
    return version, b"".join(entries)


def unpack(survivor: UUID, organisation: UUID, version: int, wrap: bytes, section: Section) -> list[SectionKey]:
    """Every generation of one section's key in this wrap; the others stay wrapped."""
    _, kek = organisation_key(organisation, version)
    found = []
    for start in range(0, len(wrap), _ENTRY):
        entry = wrap[start : start + _ENTRY]
        if entry[0] != section.bit_length():
            continue
        try:
            key = kek.decrypt(entry[2:14], entry[14:], _label(survivor, section, organisation))
        except InvalidTag as error:
            raise Tampered("A wrapped key does not belong where it was found.") from error
        found.append(section_key(key, entry[1]))
    return found


def rewrapped(survivor: UUID, organisation: UUID, was: int, version: int, wrap: bytes) -> bytes:
    """The same section keys under another version of the organisation's key."""
    old, new = organisation_key(organisation, was)[1], organisation_key(organisation, version)[1]
    entries = []
    for start in range(0, len(wrap), _ENTRY):
        entry = wrap[start : start + _ENTRY]
        label = _label(survivor, 1 << (entry[0] - 1), organisation)
        try:
            key = old.decrypt(entry[2:14], entry[14:], label)
        except InvalidTag as error:
            raise Tampered("A wrapped key does not belong where it was found.") from error
        nonce = secrets.token_bytes(12)
        entries.append(entry[:2] + nonce + new.encrypt(nonce, key, label))
    return b"".join(entries)


def forget() -> None:
    """Organisation keys remembered by this process; they are read again when needed."""
    _organisation_keys.clear()
    _newest.clear()


class _Held(NamedTuple):
    organisation: UUID
    version: int
    sections: int
    wrap: bytes


def load(survivors: Iterable[UUID]) -> None:
    """Fetches, in one query, the wraps the open scope's actor may use for these survivors."""
    rings = scope.current().keys
    missing = [survivor for survivor in survivors if survivor not in rings]
    if not missing:
        return
    for survivor in missing:
        rings[survivor] = []
    with connection.cursor() as cursor:
        cursor.execute(
            # Joined to a list of ids, each is looked up by her own index; `= ANY` read all that the actor may see.
            "SELECT a.survivor, a.organisation, w.kek, a.sections, w.keys FROM unnest(%s::uuid[]) AS her (id)"
            " JOIN kernel_access a ON a.survivor = her.id JOIN vault.wrap w ON w.access = a.id",
            [missing],
        )
        for survivor, organisation, version, sections, wrap in cursor.fetchall():
            rings[survivor].append(_Held(organisation, version, sections, bytes(wrap)))


def keys_of(survivor: UUID, section: Section) -> list[SectionKey]:
    """All generations of the section's key this actor holds, oldest first; raises Closed if none."""
    rings = scope.current().keys
    if (survivor, section) not in rings:
        load([survivor])
        found = {}
        for held in rings[survivor]:
            if held.sections & section:
                for key in unpack(survivor, held.organisation, held.version, held.wrap, section):
                    found[key.generation, key.id] = key
        rings[survivor, section] = [found[which] for which in sorted(found)]
    keys: list[SectionKey] = rings[survivor, section]
    if not keys:
        raise Closed(f"This actor does not hold the key of section {section.name}.")
    return keys


def open_survivor(survivor: UUID, grants: list[Grant]) -> None:
    """Makes all section keys of a new survivor and gives them to the first subjects."""
    rings = scope.writing().keys
    rings[survivor] = []
    for section in each(ALL_SECTIONS):
        rings[survivor, section] = [section_key(secrets.token_bytes(32), 1)]
    for grant in grants:
        share(survivor, grant)


def share(survivor: UUID, grant: Grant) -> UUID:
    """Writes an access row and its wrap. PostgreSQL refuses to pass on a section the actor does not hold."""
    scope.writing()
    sections = Section(grant.sections | Section.CARD)
    keys = [(section, key) for section in each(sections) for key in keys_of(survivor, section)]
    version, wrap = pack(survivor, grant.organisation, keys)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT house.grant_access(%s, %s, %s, %s, %s, %s, %s, %s)",
            [
                new_id(),
                survivor,
                grant.subject,
                grant.organisation,
                int(sections),
                grant.basis,
                grant.until,
                grant.because,
            ],
        )
        access: UUID = cursor.fetchone()[0]
        cursor.execute("SELECT vault.keep(%s, %s, %s)", [access, version, wrap])
    return access


def say_again(survivor: UUID, because: UUID) -> int:
    """All access that rests on one yes lasts until the day she named; answers how many rows. No key is opened."""
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.say_again(%s, %s)", [survivor, because])
        changed: int = cursor.fetchone()[0]
    return changed


def withdraw(survivor: UUID, because: UUID) -> int:
    """Ends all access that rests on one reason, and makes new keys for what is written from now on.

    Sections the actor does not hold (any more) keep their key until someone who holds them withdraws or renews.
    """
    with connection.cursor() as cursor:
        touching = "SELECT coalesce(bit_or(sections), 0) FROM house.who_may(%s) WHERE because = %s"
        cursor.execute(touching, [survivor, because])
        touched: int = cursor.fetchone()[0]
        cursor.execute("SELECT house.revoke_access(%s, %s)", [survivor, because])
        gone: int = cursor.fetchone()[0]
        _drop_ring(survivor)
        cursor.execute("SELECT house.held(%s)", [survivor])
        held: int = cursor.fetchone()[0]
    if gone and touched & held:
        renew(survivor, Section(touched & held))
    return gone


def narrow(survivor: UUID, gone: Section) -> int:
    """Everybody of the actor's organisation holds these sections no more; the keys of what they keep stay theirs. The
    number of access rows that changed or went. Whoever still holds the sections renews them."""
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.narrow_access(%s, %s)", [survivor, int(gone)])
        changed: int = cursor.fetchone()[0]
    _drop_ring(survivor)
    return changed


def renew(survivor: UUID, sections: Section) -> int:
    """A new generation of these sections' keys, added to every wrap that remains; answers the number of wraps.

    Older cells stay readable with the older generations; new ones cannot be read with a key that left. The actor must
    hold every one of the sections, else PostgreSQL refuses.
    """
    scope.writing()
    fresh = []
    for section in each(sections):
        generation = keys_of(survivor, section)[-1].generation + 1
        fresh.append((section, section_key(secrets.token_bytes(32), generation)))
    with connection.cursor() as cursor:
        remaining = "SELECT access, organisation, sections, kek FROM vault.remaining(%s, %s)"
        cursor.execute(remaining, [survivor, int(sections)])
        rows = cursor.fetchall()
        for access, organisation, covers, version in rows:
            added = [(section, key) for section, key in fresh if covers & section]
            _, entries = pack(survivor, organisation, added, version)
            cursor.execute("SELECT vault.replace(%s, %s, %s)", [access, version, entries])
    _drop_ring(survivor)
    return len(rows)


def _drop_ring(survivor: UUID) -> None:
    """What the open scope remembers of her keys, because it changed."""
    rings = scope.writing().keys
    for known in [known for known in rings if known == survivor or (isinstance(known, tuple) and known[0] == survivor)]:
        del rings[known]
