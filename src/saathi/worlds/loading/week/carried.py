"""Sealed files of the last days: four organisations that stand for four installations, and two that are elsewhere. One
of the files asks for somebody on her way home: she said yes part by part, and what goes along can be sealed.

Told through the acts themselves, after everybody is there: whoever is shown a file in a demonstration can open it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from saathi.exchange import kinds
from saathi.exchange.bundles.given import Consent, Cut, digest_of, written_part
from saathi.exchange.bundles.queries import sealed_files
from saathi.exchange.claims import at, seconds
from saathi.exchange.directory import Directory, Keeper, Keys, Peer
from saathi.exchange.models import KnownDirectory, OwnKeys
from saathi.kernel import scope
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.orgs.personas import invented_id
from saathi.vault.bundles import new_sealing_pair, new_signing_pair
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.said import hers
from saathi.worlds.loading.week.entitled import CHILDREN
from saathi.worlds.loading.week.onward import acting, parts_of
from saathi.worlds.shapes import Person, Programme
from saathi.worlds.week.beside import led_by

WORKERS = {
    "nodikotha": "persona-case_worker", "bokul": "persona-worker_bangladesh", "tarangini": "persona-partner_worker",
    "suryaphul": "persona-superintendent",
}  # fmt: skip
HOUSE, THERE = "suryaphul", "bokul"
KEEPER = "persona-administrator"  # begins the next directory, and has not signed it
ELSEWHERE = (("Shaluk Home, Jashore", "BD"), ("Ujjal Samiti, Murshidabad", "IN"))
NO_KEEPERS = (ELSEWHERE[0], HOUSE)
COUNCIL = "Survivors' council of both countries"
RECEIVER = "Tahmina, Jashore"
JASHORE, PARGANAS, MUMBAI = "BD-D20", "IN-D303", "IN-D482"


def carry_files(told: Programme, places: Places, now: datetime) -> None:
    """Only where all four are there, and only once."""
    if not all(key in places.staff for key in (*WORKERS.values(), KEEPER)):
        return
    story = _Story(now, {org: acting(worker) for org, worker in WORKERS.items()})
    if story.is_told():
        return
    story.know(places)
    story.tell()
    grown = (one for one in led_by(told.people, HOUSE) if not one.survivor.age_band.startswith(CHILDREN))
    if one := next((one for one in grown if one.survivor.country == "BD"), None):
        story.crosses(one)


class _Story:
    def __init__(self, now: datetime, who: dict[str, Actor]) -> None:
        self.now, self.who = now, who

    def is_told(self) -> bool:
        with scope.opened(self.who["nodikotha"], "peers.page", writes=False):
            return OwnKeys.objects.exists()

    def know(self, places: Places) -> None:
        """Keys, and a directory that its keepers signed."""
        made_at = self.now - timedelta(days=20)
        pairs = {org: (new_signing_pair(), new_sealing_pair()) for org in (*WORKERS, *ELSEWHERE)}
        keys = {org: _keys(*pair, made_at) for org, pair in pairs.items()}
        peers = [
            Peer(places.ids[org], places.by_key[org].names["en"], places.by_key[org].district[:2], (keys[org],))
            for org in WORKERS
        ]
        peers += [Peer(invented_id(one[0]), *one, (keys[one],)) for one in ELSEWHERE]
        keepers = [(one.name, pairs[org][0]) for one, org in zip(peers, pairs, strict=True) if org not in NO_KEEPERS]
        keepers.append((COUNCIL, new_signing_pair()))
        found = Directory(
            4, seconds(self.now - timedelta(days=3)), seconds(self.now + timedelta(days=26)),
            tuple(Keeper(name, public.hex()) for name, (_private, public) in keepers), tuple(peers))
        for _name, (private, public) in keepers[:3]:
            found = found.signed(private, public.hex())
        for org, actor in self.who.items():
            self._keep(actor, pairs[org], keys[org], found)

    def _keep(self, actor: Actor, pair: Any, keys: Keys, found: Directory) -> None:
        (signing, _public), (sealing, _sealing_public) = pair
        with scope.opened(actor, "peers.take_directory", writes=True):
            OwnKeys.objects.create(
                organisation=actor.organisation, made_by=actor.id, since=at(keys.since), until=at(keys.until),
                key_id=keys.id, signing_public=keys.signing, sealing_public=keys.sealing,
                recovery_public=keys.recovery, signing=signing.hex(), sealing=sealing)
            KnownDirectory.objects.create(
                organisation=actor.organisation, version=found.version, digest=found.digest,
                expires_at=at(found.expires), taken_by=actor.id, taken_at=self.now - timedelta(days=2),
                checked_at=self.now, body=found.written())

    def tell(self) -> None:
        """Nodikotha and Bokul: one on its way home, one recalled and not closed yet, one that waits, one to carry."""
        first = self.agreed("nodikotha", "bokul", 8, {"need": "return", "district": JASHORE})
        bundle = self.act("nodikotha", "bundles.make", first, {"cut": self.cut("return")}, 6)
        came = self.hand("nodikotha", "bokul", bundle, 5)
        self.hand("bokul", "nodikotha", self.act("bokul", "receipts.make", came, {}, 5), 5)
        self.act("bokul", "bundles.accept", came, {}, 4)
        second = self.agreed("nodikotha", "tarangini", 7, {"need": "handover", "district": MUMBAI})
        gone = self.act("nodikotha", "bundles.make", second, {"cut": self.cut("handover")}, 6)
        self.hand("nodikotha", "tarangini", gone, 5)
        recall = self.act("nodikotha", "bundles.recall", gone, {"reason": "her_no"}, 3)
        self.hand("nodikotha", "tarangini", recall, 3)
        third = self.agreed("bokul", "nodikotha", 4, {"need": "follow_up", "district": PARGANAS})
        self.hand("bokul", "nodikotha", self.act("bokul", "bundles.make", third, {"cut": self.cut("follow_up")}, 2), 1)
        self.hand("bokul", "nodikotha", self.ask("bokul", "nodikotha", 1, {"need": "study", "district": PARGANAS}), 0)
        self.ask("nodikotha", ELSEWHERE[0][0], 0, {"need": "shelter", "district": JASHORE})
        acts()["peers.renew"].run(acting(KEEPER), None, {}, clock=self._at(0))

    def crosses(self, person: Person) -> None:
        """Bokul would go on with her; all of it but her legal part may go along."""
        she, house = invented_id(f"survivor {person.survivor.key}"), self.who[HOUSE]
        said, says = (
            dict(zip(("her_words", "language"), hers(key, person.survivor.languages), strict=True))
            for key in ("together_yes", "way_there")
        )
        asked = {"organisation": str(invented_id(THERE)), "district": JASHORE, "started_by": "together", "within": "14"}
        made = self.act(HOUSE, "crossings.offer", she, {**asked, **said, "answer": "yes"}, 6)
        offer = next(one.id for one in sealed_files(house).sent if one.kind == kinds.Kind.OFFER)
        yes = {"answer": "accept", "places": "1", "since": self.now.date() - timedelta(days=5)}
        self.hand(THERE, HOUSE, self.act(THERE, "offers.answer", self.hand(HOUSE, THERE, offer, 6), yes, 5), 5)
        self.act(HOUSE, "crossings.follow", made, {}, 5)
        until = {"until": self.now.date() + timedelta(days=80), "who": RECEIVER, "proof": "witness"}
        self.act(HOUSE, "crossings.confirm", made, {**parts_of(house, she), **says, **until}, 2)

    def agreed(self, by: str, to: str, days_ago: int, asked: dict[str, str]) -> UUID:
        made = self.ask(by, to, days_ago, asked)
        came = self.hand(by, to, made, days_ago)
        said = {"answer": "accept", "places": "2", "since": self.now.date() - timedelta(days=days_ago)}
        self.hand(to, by, self.act(to, "offers.answer", came, said, days_ago), days_ago - 1)
        return made

    def ask(self, by: str, to: str, days_ago: int, asked: dict[str, str]) -> UUID:
        data = {"to": str(invented_id(to)), "language": "bn", "age_band": "young", "within": "14", **asked}
        return self.act(by, "offers.make", None, data, days_ago)

    def hand(self, by: str, to: str, sent: UUID, days_ago: int) -> UUID:
        raw = acts()["bundles.carry"].run(self.who[by], sent, {}, clock=self._at(days_ago)).raw
        return self.act(to, "bundles.open", None, {"file": raw}, days_ago)

    def act(self, org: str, name: str, target: UUID | None, data: dict[str, Any], days_ago: int) -> UUID:
        made = acts()[name].run(self.who[org], target, data, clock=self._at(days_ago))
        return made if isinstance(made, UUID) else made.id

    def _at(self, days_ago: int) -> Any:
        moment = self.now - timedelta(days=days_ago)
        return lambda: moment

    def cut(self, purpose: str) -> Cut:
        until = self.now + timedelta(days=80)
        consent = Consent(digest_of({"said": purpose}), ("plan", "legal"), "bn", until, ("worker", "phone"))
        words = {"words": "আমি সেলাই শিখতে চাই।", "note": "Invented for a demonstration."}
        parts = (
            written_part("plan", "plan", words),
            written_part("promises", "plan", {"note": "Invented for a demonstration.", "promises": []}),
            written_part("legal", "legal", {"note": "Invented for a demonstration."}),
        )
        assert purpose in kinds.Need.values
        return Cut(purpose, consent, parts)


def _keys(signing: tuple[bytes, bytes], sealing: tuple[str, str], since: datetime) -> Keys:
    recovery = new_sealing_pair()[1]
    return Keys(signing[1].hex(), sealing[1], recovery, seconds(since), seconds(since + timedelta(days=730)))
