"""Amal's voice, and a service she can answer, for an attempt. The sound is silence, made here: nobody speaks in it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from tests.world import World

HEAD = b"OpusHead" + bytes([1, 1]) + (312).to_bytes(2, "little") + (48_000).to_bytes(4, "little") + bytes(3)
SILENCE = b"\xf8\xff\xfe"  # a packet of 20 ms
NAMED = {"may": "yes"}


def webm(seconds: int = 1, head: bytes = HEAD, codec: bytes = b"A_OPUS", packet: bytes = SILENCE) -> bytes:
    """As a browser writes it: segment and cluster of unknown length."""
    unknown = b"\x01" + b"\xff" * 7
    entry = _element(0xD7, b"\x01") + _element(0x86, codec) + _element(0x63A2, head)
    blocks = [_element(0xA3, b"\x81" + (n * 20 % 0x8000).to_bytes(2) + b"\x80" + packet) for n in range(seconds * 50)]
    return b"".join([
        _element(0x1A45DFA3, _element(0x4282, b"webm")), b"\x18\x53\x80\x67" + unknown,
        _element(0x1654AE6B, _element(0xAE, entry)), b"\x1f\x43\xb6\x75" + unknown, _element(0xE7, b"\x00"), *blocks,
    ])  # fmt: skip


def _element(kind: int, body: bytes) -> bytes:
    return kind.to_bytes((kind.bit_length() + 7) // 8) + (len(body) | 1 << 28).to_bytes(4) + body


def sound(raw: bytes | None = None) -> dict[str, Any]:
    from django.core.files.uploadedfile import SimpleUploadedFile

    return {"sound": SimpleUploadedFile("n", raw if raw is not None else webm())}


def kept(world: World) -> UUID:
    """Amal said something beside Bea, and Bea alone may hear it."""
    from saathi.portal.talks import at_table

    table = at_table(world.bea, world.amal)
    made: UUID = acts()["recordings.keep"].run(table, world.amal, {"language": "bn"}, files=sound())
    acts()["recordings.name"].run(table, made, {**NAMED, "person": world.bea.id})
    return made


def service(world: World) -> UUID:
    happened = {"lane": "legal", "on": today(), "state": "happened"}
    made: UUID = acts()["services.record"].run(world.bea, world.amal, happened)
    return made
