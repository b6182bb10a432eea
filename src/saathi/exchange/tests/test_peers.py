"""How a directory comes to be: three organisations make keys, compare words, sign one after the other, and believe."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from tests.contracts.carried_files import FIRST
from tests.world import World, idea

from saathi.exchange import cards, words
from saathi.exchange import directory as directories
from saathi.exchange.peers.queries import card, directory_file, known_peers, peers_page
from saathi.exchange.tests import stage
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, Refused
from saathi.vault.bundles import Forged, new_sealing_pair


def run(actor: Actor, act: str, data: Any = None) -> UUID:
    made: UUID = acts()[act].run(actor, None, data or {})
    return made


@pytest.fixture
def keyed(world: World) -> World:
    for who in FIRST.values():
        run(world.actor(who), "peers.set_keys", {"recovery": new_sealing_pair()[1]})
    return world


def composed(world: World) -> bytes:
    """By Jaya: three organisations, two others who only keep it. She hears each one's words from themselves."""
    for name, who in FIRST.items():
        actor = world.actor(who)
        own = peers_page(actor).own
        assert own is not None
        heard = words.in_words(own.fingerprint, {"asha": "hi", "bandhu": "bn"}.get(name, "en"))
        run(world.jaya, "peers.add", {"card": card(actor).raw, "words": heard, "stands": "both"})
    for name in ("Council", "Bar"):
        one = stage.org(name)
        raw = cards.written(one.peer(), one.mine.signing)
        heard = words.in_words(one.keys.fingerprint)
        run(world.jaya, "peers.add", {"card": raw, "words": heard, "stands": "keeper"})
    run(world.jaya, "peers.sign")
    return directory_file(world.jaya, "next").raw


def test_three_of_five_make_a_directory(keyed: World) -> None:
    raw = composed(keyed)
    for who in ("omar", "rafi"):
        actor = keyed.actor(who)
        run(actor, "peers.take_directory", {"file": raw})
        page = peers_page(actor)
        assert page.known is None and page.draft is not None and page.draft.n_signed in (1, 2)
        run(actor, "peers.sign")
        raw = directory_file(actor, "next").raw
    heard = words.in_words(directories.read(raw).fingerprint, "bn")
    for who in FIRST.values():
        actor = keyed.actor(who)
        for said in ("", "not these words"):
            with pytest.raises(Refused):
                run(actor, "peers.take_directory", {"file": raw, "words": said})
        run(actor, "peers.take_directory", {"file": raw, "words": heard})
        page = peers_page(actor)
        assert page.is_listed and page.draft is None and page.known is not None and page.known.n_signed == 3
    assert [name for _id, name in known_peers(keyed.bea)] == ["Bandhu Samiti", "Setu"]


def test_words_that_were_not_heard_add_nobody(keyed: World) -> None:
    """Whoever swaps the card on its way cannot swap what is said on the telephone."""
    mallet = stage.org("Setu")
    own = peers_page(keyed.rafi).own
    assert own is not None
    heard = words.in_words(own.fingerprint)
    with pytest.raises(Refused) as refused:
        run(keyed.jaya, "peers.add", {
            "card": cards.written(mallet.peer(), mallet.mine.signing), "words": heard, "stands": "peer"})
    assert "not the words of this card" in refused.value.sentence


def test_a_card_is_signed_by_the_key_it_names(keyed: World) -> None:
    one, other = stage.org("One"), stage.org("Other")
    for raw in (cards.written(one.peer(), other.mine.signing), card(keyed.jaya).raw[:-3] + b"AAA", b"", b"a.b.c"):
        with pytest.raises(Forged):
            cards.read(raw)
    assert cards.read(card(keyed.jaya).raw).org == idea("asha")


def test_a_sixth_keeper_is_refused(keyed: World) -> None:
    composed(keyed)
    one = stage.org("Sixth")
    with pytest.raises(Refused) as refused:
        run(keyed.jaya, "peers.add", {
            "card": cards.written(one.peer(), one.mine.signing), "words": words.in_words(one.keys.fingerprint),
            "stands": "both"})
    assert "five keepers" in refused.value.sentence


def test_whoever_does_not_keep_it_signs_nothing(keyed: World) -> None:
    raw = composed(keyed)
    stranger = stage.directory([stage.org("One").peer()], stage.keepers(), at=server_clock(), n_signed=2)
    run(keyed.omar, "peers.take_directory", {"file": stranger.written()})
    with pytest.raises(Refused) as refused:
        run(keyed.omar, "peers.sign")
    assert "not one of those" in refused.value.sentence
    run(keyed.omar, "peers.set_keys", {"recovery": new_sealing_pair()[1]})  # newer ones than the keeper's
    run(keyed.omar, "peers.take_directory", {"file": raw})
    run(keyed.omar, "peers.sign")


def test_new_keys_follow_the_old_ones(keyed: World) -> None:
    before = card(keyed.jaya).raw
    run(keyed.jaya, "peers.add", {
        "card": before, "words": words.in_words(cards.read(before).keys[0].fingerprint), "stands": "peer"})
    run(keyed.jaya, "peers.set_keys", {"recovery": new_sealing_pair()[1]})
    after = card(keyed.jaya).raw
    run(keyed.jaya, "peers.add", {
        "card": after, "words": words.in_words(cards.read(after).keys[0].fingerprint), "stands": "peer"})
    draft = peers_page(keyed.jaya).draft
    assert draft is not None and len(draft.peers) == 1 and len(draft.peers[0].keys) == 2


def test_a_private_key_is_never_taken(world: World) -> None:
    with pytest.raises(Invalid) as invalid:
        run(world.jaya, "peers.set_keys", {"recovery": new_sealing_pair()[0]})
    assert "private key" in str(invalid.value.form.errors)


@pytest.mark.parametrize("language", ["en", "bn", "hi"])
def test_words_are_one_for_each_fingerprint(language: str) -> None:
    """The same in every script, told apart by one bit, however they are spaced when typed."""
    for number in (0, 1, 1 << 127, (1 << 128) - 1, words.fingerprint(b"invented")):
        said = words.in_words(number, language)
        assert len(said.split()) == words.N_WORDS
        assert words.are_same(f"  {said.replace(' ', ',  ').upper()} ", number)
        assert not words.are_same(words.in_words(number ^ 1, language), number)
    assert (len(words._CONSONANTS) * len(words._VOWELS)) ** (words.N_WORDS * words.N_SYLLABLES) > 1 << words.BITS


def test_the_scripts_say_the_same() -> None:
    consonants, vowels = words._SCRIPTS["bn"]
    assert (len(consonants), len(vowels)) == (len(words._CONSONANTS), len(words._VOWELS))
    assert [len(part) for part in words._SCRIPTS["hi"]] == [len(consonants), len(vowels)]
    assert words.in_words(0, "bn").split()[0] == "কাকাকা" and words.in_words(0, "mr").split()[0] == "काकाका"
