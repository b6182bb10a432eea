"""Against the recursive definition of RFC 6962, section 2.1."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as some

from saathi.kernel.journal import merkle


def tree(entries: list[bytes]) -> bytes:
    if not entries:
        return sha256(b"").digest()
    if len(entries) == 1:
        return sha256(b"\0" + entries[0]).digest()
    half = 1
    while half * 2 < len(entries):
        half *= 2
    return sha256(b"\1" + tree(entries[:half]) + tree(entries[half:])).digest()


@given(some.lists(some.binary(max_size=20), max_size=70))
def test_root_is_the_tree_of_the_rfc(entries: list[bytes]) -> None:
    assert merkle.root([merkle.leaf(entry) for entry in entries]) == tree(entries)
