"""What a message says about itself, read strictly: exactly these keys, each of its own shape, nothing beside them.

Times are whole seconds since 1970. `docs/sealed-files.md` names every field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from saathi.vault.bundles import LONGEST_STATEMENT, Forged

from . import canonical, kinds
from .kinds import Kind
from .shapes import (
    CODE,
    HASH,
    ID,
    LANGUAGE,
    PLACE,
    TIME,
    Check,
    exactly,
    fields,
    like,
    number,
    one_of,
    or_empty,
    several,
    unique,
)

_ours = fields(org=ID, keys=HASH)
_sections = unique(several(one_of(kinds.SECTIONS), len(kinds.SECTIONS), 1))
_consent = fields(
    hash=HASH, scope=_sections, language=LANGUAGE, expires=TIME,
    withdrawal=unique(several(one_of(kinds.Withdrawal.values), 4, 1)),
)  # fmt: skip
_part = fields(
    name=like(rf"({'|'.join(kinds.NAMES)})(_[1-9][0-9]{{0,2}})?"), media=one_of(kinds.MEDIA),
    section=one_of(kinds.SECTIONS), sha256=HASH, size=number(1, kinds.MOST_PART),
)  # fmt: skip
_state = fields(state=one_of(kinds.State.values), at=TIME, role=or_empty(CODE))
_place_in_line = number(1, 1 << 31)
BODIES: Mapping[str, Check] = {
    Kind.OFFER: fields(
        need=one_of(kinds.Need.values), district=PLACE, language=LANGUAGE, age_band=one_of(kinds.Band.values),
        answer_by=TIME,
    ),
    Kind.ACCEPT: fields(of=ID, places=number(1, 999), since=TIME),
    Kind.DECLINE: fields(of=ID, reason=one_of(kinds.WhyDecline.values)),
    Kind.BUNDLE: fields(
        of=ID, purpose=one_of(kinds.Need.values), fields=_sections, consent=_consent, onward=exactly(False),
        schema=exactly(kinds.VERSION),
    ),
    Kind.RECEIPT: fields(of=ID, states=several(_state, 8, 1)),
    Kind.OUTCOME: fields(of=ID, outcome=one_of(kinds.Outcome.values)),
    Kind.WITHDRAW: fields(of=ID, reason=one_of(kinds.WhyRecall.values)),
    Kind.SEALED: fields(of=ID, at=TIME, copies=number(0, 999)),
    Kind.RESEND: fields(first=_place_in_line, last=_place_in_line),
}  # fmt: skip
_WHOLE = fields(
    v=exactly(kinds.VERSION), kind=one_of(Kind.values), iss=_ours, aud=_ours, jti=ID, seq=_place_in_line,
    prev=or_empty(HASH), dead=several(fields(seq=_place_in_line, hash=HASH), kinds.MOST_DEAD), iat=TIME, nbf=TIME,
    exp=TIME, case=or_empty(HASH), body=lambda value: isinstance(value, dict), parts=several(_part, kinds.MOST_PARTS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claims:
    """One message as it was signed. `case` is known to these two organisations alone; `prev` is the SHA-256 of the
    statement before it on this way, `dead` are numbers of this way that will never come."""

    kind: str
    sender: UUID
    sender_keys: str
    receiver: UUID
    receiver_keys: str
    jti: UUID
    seq: int
    prev: str
    dead: tuple[tuple[int, str], ...]
    iat: int
    exp: int
    case: str
    body: Mapping[str, Any]
    parts: tuple[Mapping[str, Any], ...]

    @property
    def of(self) -> UUID | None:
        """The message this one is about."""
        return UUID(self.body["of"]) if "of" in self.body else None

    @property
    def ends_at(self) -> datetime:
        return at(self.exp)


def at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def seconds(when: datetime) -> int:
    return int(when.timestamp())


def written(one: Claims) -> bytes:
    said = {
        "v": kinds.VERSION,
        "kind": str(one.kind),
        "iss": {"org": str(one.sender), "keys": one.sender_keys},
        "aud": {"org": str(one.receiver), "keys": one.receiver_keys},
        "jti": str(one.jti),
        "seq": one.seq,
        "prev": one.prev,
        "dead": [{"seq": seq, "hash": hash} for seq, hash in one.dead],
        "iat": one.iat,
        "nbf": one.iat,
        "exp": one.exp,
        "case": one.case,
        "body": dict(one.body),
        "parts": [dict(part) for part in one.parts],
    }
    raw = canonical.written(said)
    read(raw)  # nobody is sent what she would refuse
    return raw


def read(raw: bytes) -> Claims:
    """Raises Forged where anything is missing, beside it, or of another shape."""
    said = canonical.read(raw, LONGEST_STATEMENT)
    if not _WHOLE(said) or not BODIES[said["kind"]](said["body"]):
        raise Forged("shape")
    names = [part["name"] for part in said["parts"]]
    sections = {part["section"] for part in said["parts"]}
    is_bundle = said["kind"] == Kind.BUNDLE
    if len(set(names)) != len(names) or is_bundle != bool(names) or (is_bundle and not said["case"]):
        raise Forged("shape")
    if is_bundle and not sections <= set(said["body"]["fields"]) <= {"card", *said["body"]["consent"]["scope"]}:
        raise Forged("beyond")
    papers = [part["section"] for part in said["parts"] if part["media"] != kinds.TEXT]
    if "card" in papers:  # whoever is beside her reads the card: no yes of hers covers a paper there
        raise Forged("beyond")
    if len(papers) > kinds.MOST_PAPERS or sum(part["size"] for part in said["parts"]) > kinds.MOST_TOTAL:
        raise Forged("large")
    if not said["iat"] == said["nbf"] < said["exp"] <= said["iat"] + kinds.LASTS.total_seconds():
        raise Forged("shape")
    return _of(said)


def _of(said: Mapping[str, Any]) -> Claims:
    return Claims(
        kind=said["kind"], sender=UUID(said["iss"]["org"]), sender_keys=said["iss"]["keys"],
        receiver=UUID(said["aud"]["org"]), receiver_keys=said["aud"]["keys"], jti=UUID(said["jti"]), seq=said["seq"],
        prev=said["prev"], dead=tuple((one["seq"], one["hash"]) for one in said["dead"]), iat=said["iat"],
        exp=said["exp"], case=said["case"], body=said["body"], parts=tuple(said["parts"]),
    )  # fmt: skip
