"""The forgeries of the security paper, part 4, every one. Nothing of them is accepted.

Where a forger seals anew, she is as strong as can be: she has the receiver's public keys, and every file and statement
that ever left. By default a bit of every byte is turned; SAATHI_EVERY_BIT=1 turns all of them.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from saathi.exchange import canonical, claims, kinds, parts
from saathi.exchange.claims import seconds
from saathi.exchange.directory import Directory
from saathi.exchange.parts import Part
from saathi.exchange.tests import stage
from saathi.exchange.tests.stage import NOW, ORDER, PLAN, Org
from saathi.vault import bundles
from saathi.vault.bundles import Forged
from saathi.vault.tests.envelopes import raw_signature

EVERY_BIT = bool(os.environ.get("SAATHI_EVERY_BIT"))
asha, setu, mallet = stage.org("Asha Home"), stage.org("Setu"), stage.org("Dalal")
KEEPERS = stage.keepers()
KNOWN = stage.directory([asha.peer(), setu.peer(), mallet.peer()], KEEPERS)
FILE = stage.file(asha, setu)
CLAIMS = claims.written(stage.bundle(asha, setu))
STATEMENT = stage.statement(asha, CLAIMS)


def refused(raw: bytes, receiver: Org = setu, known: Directory = KNOWN, **more: Any) -> str:
    return stage.why_not(raw, receiver, known, **more)


def test_what_is_true_is_accepted() -> None:
    taken = stage.opened(FILE, setu, KNOWN)
    assert taken.parts == (PLAN, ORDER) and taken.claims == stage.bundle(asha, setu)
    assert b"".join(parts.chunks(STATEMENT, taken.parts)).startswith(STATEMENT)


def test_the_recovery_key_opens_it_too() -> None:
    opening = parts.Opening()
    bundles.unseal(FILE, setu.recovery, opening)
    assert opening.statement().count(b".") == 2


@pytest.mark.parametrize("who", [asha, mallet], ids=lambda org: org.name)
def test_it_opens_for_nobody_else(who: Org) -> None:
    assert refused(FILE, who) == "not_for_us"


def bits(raw: bytes) -> Iterator[bytes]:
    for place in range(len(raw)):
        for bit in range(8) if EVERY_BIT else [place % 8]:
            changed = bytearray(raw)
            changed[place] ^= 1 << bit
            yield bytes(changed)


def test_a_turned_bit_anywhere_in_the_file() -> None:
    found = [refused(raw) for raw in bits(FILE)]
    assert len(found) >= len(FILE) > 1_500 and "accepted" not in found


def test_a_turned_bit_anywhere_in_the_statement() -> None:
    """As if there were no age around it: what the signature alone holds."""
    for raw in bits(STATEMENT):
        with pytest.raises(Forged):
            bundles.verified(raw, kinds.MESSAGE, lambda _id: bytes.fromhex(asha.keys.signing))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(one, (*path, key))
    else:
        yield path


def with_leaf(value: Any, path: tuple[Any, ...]) -> bytes:
    """One bit of one value is another: of a text its last sign, of a number its last bit."""
    copy = json.loads(json.dumps(value))
    holder = copy
    for key in path[:-1]:
        holder = holder[key]
    was = holder[path[-1]]
    holder[path[-1]] = not was if isinstance(was, bool) else was ^ 1 if isinstance(was, int) else _turned(was)
    return canonical.written(copy)


def _turned(text: str) -> str:
    return text[:-1] + chr(ord(text[-1]) ^ 1) if text else "0" * 64


FIELDS = list(leaves(json.loads(CLAIMS)))


@pytest.mark.parametrize("path", FIELDS, ids=lambda path: ".".join(map(str, path)))
def test_a_turned_bit_in_every_field(path: tuple[Any, ...]) -> None:
    """Under the signature of what it was, and signed by somebody else who is in the directory."""
    changed = with_leaf(json.loads(CLAIMS), path)
    head, _middle, signature = STATEMENT.split(b".")
    kept = b".".join([head, bundles.encoded(changed), signature])
    assert refused(stage.carried(setu, kept)) != "accepted"
    assert refused(stage.carried(setu, stage.statement(mallet, changed))) != "accepted"


def test_every_field_was_turned() -> None:
    assert {path[0] for path in FIELDS} == set(json.loads(CLAIMS)) - {"dead"} and len(FIELDS) >= 30


def test_another_audience() -> None:
    """Sealed on by the one it was for (surreptitious forwarding), for another number, for keys that are not ours."""
    for_mallet = claims.written(replace(stage.bundle(asha, setu), receiver=mallet.id))
    tried = [
        stage.carried(mallet, STATEMENT),
        stage.carried(setu, stage.statement(asha, for_mallet)),
        stage.file(asha, setu, receiver_keys=mallet.keys.id),
    ]
    assert refused(tried[0], mallet) == "not_for_us"
    assert [refused(raw) for raw in tried[1:]] == ["not_for_us"] * 2


def test_a_stripped_signature() -> None:
    head, middle, signature = STATEMENT.split(b".")
    for said in (
        head + b"." + middle, head + b"." + middle + b".", middle, b"", b"..", head + b".." + signature,
        b".".join([head, middle, b"A" * 86]), STATEMENT + b".", STATEMENT + b" ", STATEMENT + b"=",
    ):  # fmt: skip
        assert refused(stage.carried(setu, said)) != "accepted", said[-10:]


@pytest.mark.parametrize("alg", ["none", "None", "HS256", "EdDSA", "ES256", "RS256", "Ed448", "ed25519", ""])
def test_another_algorithm(alg: str) -> None:
    """HS256 with the public key as its secret is the classic one."""
    middle = bundles.encoded(CLAIMS)
    for head in ({"alg": alg, "kid": asha.keys.id, "typ": kinds.MESSAGE},
                 {"alg": alg, "kid": asha.keys.id, "typ": kinds.MESSAGE, "jwk": {"kty": "OKP"}}):
        said = bundles.encoded(json.dumps(head, separators=(",", ":")).encode()) + b"." + middle
        mac = hmac.digest(bytes.fromhex(asha.keys.signing), said, hashlib.sha256)
        for signature in (b"", mac, mac * 2, STATEMENT.split(b".")[2]):
            assert refused(stage.carried(setu, said + b"." + bundles.encoded(signature))) != "accepted"


@pytest.mark.parametrize("more", [{"crit": ["exp"]}, {"jku": "https://example.invalid"}, {"b64": False}, {}])
def test_a_head_that_is_not_ours_to_the_letter(more: dict[str, Any]) -> None:
    """Even with a true signature over it: spaces, another order, more in it."""
    head = json.dumps({"typ": kinds.MESSAGE, "kid": asha.keys.id, "alg": "Ed25519", **more}).encode()
    said = bundles.encoded(head) + b"." + bundles.encoded(CLAIMS)
    signature = raw_signature(asha.mine.signing, said)
    assert refused(stage.carried(setu, said + b"." + bundles.encoded(signature))) == "head"


def test_a_statement_of_another_kind() -> None:
    for kind in (kinds.CARD, kinds.DIRECTORY, "JWT", "survivor-handover"):
        assert refused(stage.carried(setu, stage.statement(asha, CLAIMS, kind))) == "head"


def test_swapped_changed_and_added_attachments() -> None:
    other = replace(ORDER, raw=b"%PDF-1.7 forgeries")
    assert len(other.raw) != len(ORDER.raw)
    same_length = replace(ORDER, raw=ORDER.raw[:-1] + b"X")
    for given in ((ORDER, PLAN), (PLAN, same_length), (PLAN, other), (PLAN,), (PLAN, ORDER, ORDER), (ORDER,), ()):
        assert refused(stage.carried(setu, STATEMENT, given)) == "parts"
    raw = bundles.seal([*parts.chunks(STATEMENT, (PLAN, ORDER)), b"x"], [setu.keys.sealing])
    assert refused(raw) == "parts"


def test_a_truncated_stream() -> None:
    """Of a file of several pieces, at every length of its head and around the end of each piece."""
    long = Part("paper_2", "application/pdf", "legal", os.urandom(200_000))
    raw = stage.file(asha, setu, (PLAN, ORDER, long))
    edges = [edge + more for edge in range(0, len(raw), 65_552) for more in range(-20, 700, 7)]
    lengths = {*range(600), *edges, *range(len(raw) - 40, len(raw))}
    tried = [length for length in sorted(lengths) if 0 <= length < len(raw)]
    assert len(tried) > 900
    assert {refused(raw[:length]) for length in tried} <= {"empty", "not_for_us"}
    assert refused(raw) == "accepted" and refused(raw + b"x") != "accepted"


def test_ten_thousand_parts_and_other_bombs() -> None:
    """Signed by an organisation that is in the directory and means harm."""
    said = json.loads(CLAIMS)
    one = said["parts"][0]
    many = [{**one, "name": f"paper_{n}", "size": 1} for n in range(1, 10_001)]
    huge = [{**one, "name": f"paper_{n}", "size": kinds.MOST_PART} for n in range(1, 201)]
    bombs = [{**said, "parts": many}, {**said, "parts": many[: kinds.MOST_PARTS + 1]}, {**said, "parts": huge},
             {**said, "parts": [{**one, "size": 1 << 40}]}, {**said, "dead": [{"seq": 1, "hash": "a" * 64}] * 65}]
    for bomb in bombs:
        raw = json.dumps(bomb, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        assert refused(stage.carried(setu, stage.statement(asha, raw))) != "accepted"
    for raw in (b"[" * 100_000, b'{"a":' * 5_000 + b"1" + b"}" * 5_000, b"9" * 200_000, b'"' + b"a" * 250_000 + b'"'):
        assert refused(stage.carried(setu, stage.statement(asha, raw))) != "accepted"
    papers = tuple(Part(f"paper_{n}", "image/jpeg", "legal", b"x") for n in range(1, kinds.MOST_PAPERS + 2))
    for n, said_of in ((kinds.MOST_PAPERS, "accepted"), (kinds.MOST_PAPERS + 1, "large")):
        raw = _as_written({**said, "parts": [paper.said() for paper in papers[:n]]})
        assert refused(stage.carried(setu, stage.statement(asha, raw), papers[:n])) == said_of
    endless = bundles.seal([b"a" * (bundles.LONGEST_STATEMENT + 2)], [setu.keys.sealing])
    beyond = bundles.seal([STATEMENT + b"\n", bytes(kinds.MOST_TOTAL + 1)], [setu.keys.sealing])
    assert refused(endless) == refused(beyond) == "large"
    assert refused(b"age" + bytes(kinds.MOST_FILE)) == "large"


def _as_written(said: Any) -> bytes:
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


@pytest.mark.parametrize(("change", "why"), [
    ({"media": "image/svg+xml"}, "shape"), ({"media": "text/html"}, "shape"), ({"media": "image/png"}, "shape"),
    ({"name": "paper_0"}, "shape"), ({"name": "paper_1000"}, "shape"), ({"name": "Amal.jpg"}, "shape"),
    ({"size": kinds.MOST_PART + 1}, "shape"), ({"size": 0}, "shape"), ({"section": "health"}, "beyond"),
    ({"section": "card"}, "beyond"),
])  # fmt: skip
def test_a_paper_that_no_yes_of_hers_could_carry(change: dict[str, Any], why: str) -> None:
    """Signed truly. Whoever is beside her reads the card, so no paper goes there."""
    said = json.loads(CLAIMS)
    paper = {**Part("paper", "image/jpeg", "legal", b"x").said(), **change}
    said["body"]["fields"] = sorted({*said["body"]["fields"], "card"})
    raw = _as_written({**said, "parts": [*said["parts"], paper]})
    assert refused(stage.carried(setu, stage.statement(asha, raw), (PLAN, ORDER, Part("paper", "", "", b"x")))) == why


def test_a_key_twice_and_every_other_second_spelling() -> None:
    """Signed truly, so that only the reading of JSON stands between."""
    text = CLAIMS.decode()
    jti = json.loads(CLAIMS)["jti"]
    spelled = [
        text.replace('"v":1', '"v":1,"v":1'),
        text.replace('{"aud":', '{"aud":{},"aud":', 1),
        text.replace('"onward":false', '"onward":true,"onward":false'),
        text.replace('"seq":1,', '"seq":1.0,'),
        text.replace('"seq":1,', '"seq":1e0,'),
        text.replace('"seq":1,', '"seq":true,'),
        text.replace('"seq":1,', '"seq":"1",'),
        text.replace('"onward":false', '"onward":0'),
        text.replace('"v":1', '"v":1 '),
        text.replace('"handover"', '"\\u0068andover"'),
        text.replace(jti, jti.upper()),
        text.replace('"v":1', '"w":1'),
        text.replace('"v":1', '"v":1,"x":null'),
        text.replace('"v":1', '"v":NaN'),
        "\ufeff" + text,
        text + "\n",
        "[" + text + "]",
    ]
    for one in spelled:
        assert one != text
        assert refused(stage.carried(setu, stage.statement(asha, one.encode()))) != "accepted", one[:80]
    assert refused(stage.carried(setu, stage.statement(asha, CLAIMS.replace(b"bn", b"b\xff")))) == "json"


@pytest.mark.parametrize("like", ["０", "а", "е", "\u200b", "٣"])
def test_an_organisation_that_looks_like_another(like: str) -> None:
    """By its number: a full-width nought, Cyrillic letters, an unseen space, an Arabic digit."""
    said = json.loads(CLAIMS)
    said["iss"]["org"] = said["iss"]["org"][:-1] + like
    raw = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert refused(stage.carried(setu, stage.statement(asha, raw))) in ("shape", "json")


def test_times() -> None:
    assert refused(FILE, came=NOW - timedelta(minutes=9)) == "accepted"
    assert refused(FILE, came=NOW - timedelta(minutes=11)) == "future"
    assert refused(FILE, came=NOW + timedelta(days=14, minutes=9)) == "accepted"
    assert refused(FILE, came=NOW + timedelta(days=14, minutes=10)) == "over"


def test_more_than_she_agreed_to() -> None:
    """Signed truly by a sender who means harm or made a mistake: the receiver does not take it either."""
    counselling = Part("counselling", "application/json", "counselling", b"{}")
    for change in (
        {"body": stage.body(scope=("plan",))},
        {"body": stage.body(fields=["plan"])},
        {"body": stage.body(onward=True)},
        {"body": stage.body(fields=["counselling", "legal", "plan"])},
        {"parts": (PLAN.said(), counselling.said())},
        {"parts": (PLAN.said(), {**ORDER.said(), "name": "amal"})},
        {"parts": (PLAN.said(), {**ORDER.said(), "media": "text/html"})},
        {"parts": (PLAN.said(), {**ORDER.said(), "name": "plan"})},
        {"case": ""},
        {"exp": seconds(NOW + timedelta(days=15))},
    ):
        made = stage.bundle(asha, setu)
        listed = {name: list(value) if name == "parts" else value for name, value in change.items()}
        raw = canonical.written({**json.loads(CLAIMS), **listed})
        assert refused(stage.carried(setu, stage.statement(asha, raw))) in ("beyond", "shape"), change
        with pytest.raises(Forged):
            claims.written(replace(made, **change))  # type: ignore[arg-type]
