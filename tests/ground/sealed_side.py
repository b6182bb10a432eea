"""Run inside an installation that started from an empty folder: one side of what is carried. What it is told comes as
JSON on its command line, what it says goes out as JSON; files travel as base64."""

from __future__ import annotations

import base64
import json
import sys
from datetime import timedelta
from typing import Any
from uuid import UUID

PERSON = {"languages": ["bn"], "language": "en", "joined_on": "2024-01-01"}


def main() -> None:
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        told = json.loads(sys.argv[2]) if len(sys.argv) > 2 else {}
        json.dump(globals()[sys.argv[1]](**told), sys.stdout)


def _run(who: str, act: str, target: str | None = None, data: dict[str, Any] | None = None) -> Any:
    from saathi.kernel.access import acts
    from saathi.orgs.queries import actor_of, sign_in_named

    login = sign_in_named(who)
    actor = actor_of(login) if login else None
    assert actor is not None
    return acts()[act].run(actor, UUID(target) if target else None, data or {})


def found(name: str, kind: str, district: str, recovery: str) -> dict[str, str]:
    """An organisation, who looks after it, a case worker, and its keys."""
    from saathi.exchange.peers.queries import card, peers_page
    from saathi.exchange.words import in_words
    from saathi.kernel.actor import Actor
    from saathi.orgs.actions import found as begin
    from saathi.orgs.queries import actor_of, sign_in_named

    admin = {"name": "Admin", "profession": "administrator", "sign_in_name": "admin.test", **PERSON}
    begin(Actor.system(frozenset(["orgs.found"])), None, {
        "kind": kind, "district": district, "name": name, "local_language": "bn", "short_name": name,
        **{f"person_{key}": value for key, value in admin.items()}})
    worker = {"name": "Worker", "profession": "case_worker", "sign_in_name": "worker.test", **PERSON}
    _run("admin.test", "orgs.add_person", None, worker)
    _run("admin.test", "peers.set_keys", None, {"recovery": recovery})
    login = sign_in_named("admin.test")
    actor = actor_of(login) if login else None
    assert actor is not None
    own = peers_page(actor).own
    assert own is not None
    return {"card": card(actor).raw.decode(), "words": in_words(own.fingerprint)}


def believe(directory: str, words: str) -> dict[str, str]:
    _run("admin.test", "peers.take_directory", None, {"file": directory.encode(), "words": words})
    return {}


def offer(to: str) -> dict[str, str]:
    data = {"to": to, "need": "return", "district": "BD-D20", "language": "bn", "age_band": "young", "within": "7"}
    return _carried(_run("worker.test", "offers.make", None, data))


def answer(file: str) -> dict[str, str]:
    came = _taken(file)
    since = {"answer": "accept", "places": "1", "since": "2026-12-01"}
    return _carried(_run("worker.test", "offers.answer", came, since))


def seal(file: str, of: str) -> dict[str, str]:
    from saathi.exchange.bundles.given import Consent, Cut, digest_of, written_part
    from saathi.kernel.clock import server_clock

    _taken(file)
    until = server_clock() + timedelta(days=30)
    consent = Consent(digest_of({"said": "yes"}), ("plan",), "bn", until, ("worker",))
    cut = Cut("return", consent, (written_part("plan", "plan", {"words": "আমি ফিরতে চাই।"}),))
    return _carried(_run("worker.test", "bundles.make", of, {"cut": cut}))


def unpack(file: str) -> dict[str, str]:
    came = _taken(file)
    _run("worker.test", "bundles.accept", came)
    return {"plan": _run("worker.test", "bundles.unpack", came, {"part": "plan"}).raw.decode()}


def refuse(file: str) -> dict[str, str]:
    """For an installation it is not for: the sentence."""
    from saathi.kernel.errors import Refused

    try:
        _taken(file)
    except Refused as refused:
        return {"sentence": refused.sentence}
    return {"sentence": ""}


def _taken(file: str) -> str:
    return str(_run("worker.test", "bundles.open", None, {"file": base64.b64decode(file)}))


def _carried(sent: UUID) -> dict[str, str]:
    raw = _run("worker.test", "bundles.carry", str(sent)).raw
    return {"id": str(sent), "file": base64.b64encode(raw).decode()}


if __name__ == "__main__":
    main()
