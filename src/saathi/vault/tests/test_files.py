"""Pieces of a file in the hands of somebody who holds the database: cut, moved, bent or lent, none of them opens."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from uuid import uuid4

import pytest

from saathi.kernel.errors import Tampered
from saathi.kernel.files import FileLabel
from saathi.kernel.sections import Section
from saathi.vault import files, keys

KEY, OTHER = keys.section_key(bytes(range(32)), 1), keys.section_key(bytes(32), 2)
LABEL = FileLabel("cases_paperpiece", uuid4(), uuid4(), Section.LEGAL)
PLAIN = Random(5).randbytes(200_000)


def sealed(plain: bytes = PLAIN, label: FileLabel = LABEL, key: keys.SectionKey = KEY) -> list[bytes]:
    return files.sealed_with(key.key, key.id, label, plain)


@pytest.mark.parametrize("length", [0, 1, 4095, 4096, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 200_000])
def test_what_was_sealed_opens_again(length: int) -> None:
    pieces = sealed(PLAIN[:length])
    assert files.opened_with(KEY, LABEL, pieces) == PLAIN[:length]
    assert len(pieces) == length // 65_536 + 1 and all(len(one) <= files.PIECE + 37 for one in pieces)


def test_its_length_tells_little() -> None:
    assert {len(b"".join(sealed(PLAIN[:length]))) for length in range(1, 4095, 97)} == {4096 + 16 + 21}


CHANGES: dict[str, Callable[[list[bytes]], list[bytes]]] = {
    "cut off at the end": lambda pieces: pieces[:-1],
    "cut off at the beginning": lambda pieces: pieces[1:],
    "only the first": lambda pieces: pieces[:1],
    "none": lambda pieces: [],
    "one missing in the middle": lambda pieces: [pieces[0], *pieces[2:]],
    "two changed places": lambda pieces: [pieces[0], pieces[2], pieces[1], pieces[3]],
    "one twice": lambda pieces: [*pieces[:2], pieces[1], *pieces[2:]],
    "the last once more": lambda pieces: [*pieces, pieces[-1]],
    "an empty one after it": lambda pieces: [*pieces, b""],
    "the last cut short": lambda pieces: [*pieces[:-1], pieces[-1][:-1]],
    "cut anew elsewhere": lambda pieces: [pieces[0] + pieces[1][:9], pieces[1][9:], *pieces[2:]],
    "a piece of another file": lambda pieces: [pieces[0], sealed()[1], *pieces[2:]],
    "the beginning of another file": lambda pieces: [sealed()[0], *pieces[1:]],
    "another salt": lambda pieces: [pieces[0][:5] + bytes(16) + pieces[0][21:], *pieces[1:]],
    "a head alone": lambda pieces: [pieces[0][:21]],
    "half a head": lambda pieces: [pieces[0][:20]],
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_of_pieces_is_found(what: str) -> None:
    with pytest.raises(Tampered):
        files.opened_with(KEY, LABEL, CHANGES[what](sealed()))


def test_a_flipped_bit_anywhere_is_found() -> None:
    chance, pieces = Random(9), sealed()
    for _ in range(400):
        which = chance.randrange(len(pieces))
        bent = bytearray(pieces[which])
        bent[chance.randrange(len(bent))] ^= 1 << chance.randrange(8)
        with pytest.raises(Tampered):
            files.opened_with(KEY, LABEL, [*pieces[:which], bytes(bent), *pieces[which + 1 :]])


@pytest.mark.parametrize(
    "label",
    [
        LABEL._replace(table="cases_paper"), LABEL._replace(row=uuid4()), LABEL._replace(survivor=uuid4()),
        LABEL._replace(section=Section.HEALTH),
    ],
)  # fmt: skip
def test_it_opens_nowhere_else(label: FileLabel) -> None:
    with pytest.raises(Tampered):
        files.opened_with(KEY, label, sealed())


def test_another_key_opens_nothing() -> None:
    with pytest.raises(Tampered):
        files.opened_with(OTHER, LABEL, sealed())


def test_no_two_files_share_a_key_and_no_two_pieces_a_nonce() -> None:
    one, other = sealed(), sealed()
    assert one[0][5:21] != other[0][5:21] and all(a != b for a, b in zip(one, other, strict=True))
    assert len({files._nonce(place, is_last) for place in range(1000) for is_last in (False, True)}) == 2000
