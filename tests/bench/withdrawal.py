"""How long after she stops sharing does the last of eight workers read something of hers?

Eight case workers of another organisation, to whom she shares her file, ask without a pause for her page, a paper of
hers, her name in a search, the list of people and a list they took out before. Meanwhile the yes is taken back. It is
measured from the moment the withdrawal is sent until the last answer with anything of hers in it has arrived.

    python -m tests.bench.withdrawal [withdrawals]      on a quiet machine, a few seconds for each
"""

from __future__ import annotations

import http.client
import itertools
import json
import re
import sys
import threading
import time
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from tests.ground.homes import TOKEN, Home, eventually, installed

READERS, GOAL = 8, 1000.0  # milliseconds
AFTER = 10  # asked by each reader after the withdrawal was answered: every way twice
SHARED = ["2", "4", "8", "16", "64", "128", "256", "512"]
FETCH = re.compile(r'action="(/people/taken-out/[0-9a-f-]{36}/)"')
WITHDRAW = re.compile(r'(/people/[0-9a-f-]{36}/sharing/[0-9a-f-]{36}/withdraw/)')
Way = tuple[str, Callable[[], bool]]


@dataclass
class Reader:
    """One worker with a connection of her own. `read` are the moments at which an answer had something of hers in it,
    by way in; `asked` how often anything was asked."""

    home: Home
    name: str
    read: dict[str, list[float]] = field(default_factory=dict)
    asked: int = 0

    def __post_init__(self) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", self.home.port, timeout=60)
        self._cookie = f"saathi_form={TOKEN}; saathi_language=en; saathi={self.home.cookies[self.name]}"

    def ask(self, method: str, path: str, data: dict[str, Any] | None = None) -> tuple[int, str]:
        body, headers = None, {"Cookie": self._cookie}
        if data is not None:
            body = urllib.parse.urlencode({**data, "csrfmiddlewaretoken": TOKEN}, doseq=True)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, path, body, headers)
        answer = self._connection.getresponse()
        return answer.status, answer.read().decode("latin-1")

    def ways(self, paper: str, fetch: str) -> list[Way]:
        her, amal = f"/people/{self.home.ids['amal']}/", self.home.ids["amal"]

        def shows(method: str, path: str, data: dict[str, Any] | None = None, holds: str = "") -> Callable[[], bool]:
            def asked() -> bool:
                status, text = self.ask(method, path, data)
                if status not in (200, 403, 404, 409):
                    raise AssertionError(f"{method} {path} answered {status}.")
                return status == 200 and holds in text

            return asked

        return [
            ("her page", shows("GET", her)),
            ("search", shows("POST", "/people/search/", {"q": "Amalika Invented"}, amal)),
            ("paper", shows("POST", f"{her}papers/{paper}/open/", {"purpose": "with_her"})),
            ("list", shows("GET", "/people/?state=open", None, amal)),
            ("list taken out", shows("POST", fetch, {})),
        ]

    def reads(self, ways: list[Way], stop: threading.Event, faults: list[BaseException]) -> None:
        try:
            for name, asked in itertools.cycle(ways):
                if stop.is_set():
                    return
                self.asked += 1
                if asked():
                    self.read.setdefault(name, []).append(time.perf_counter())
        except BaseException as fault:  # told by whoever started the thread
            faults.append(fault)


def _share(bea: Reader, home: Home) -> str:
    """All case workers of Bandhu; the address at which it is taken back."""
    from saathi.kernel.clock import today

    her = f"/people/{home.ids['amal']}/sharing/"
    status, text = bea.ask("POST", f"{her}give/", {
        "once": str(uuid4()), "organisation": home.ids["bandhu"], "who": "case_worker", "sections": SHARED,
        "purpose": "care", "until": (today() + timedelta(days=30)).isoformat(), "language": "bn", "proof": "witness",
    })  # fmt: skip
    assert status == 303, text
    earlier = f"{her}{home.ids['consent']}/withdraw/"  # the yes of the small world, to one person of Bandhu, stays
    (path,) = set(WITHDRAW.findall(bea.ask("GET", her)[1])) - {earlier}
    return path


def _take_out(reader: Reader, turn: int) -> str:
    """Another list each time: the same is not taken out twice. She stands in each of them."""
    flags = {"state": "open", "freedom": "not_free", "language": "bn", "age_band": "16", "waits": "on", "long": "on"}
    chosen = {name: value for place, (name, value) in enumerate(flags.items()) if turn >> place & 1}
    status, text = reader.ask("POST", "/people/take-out/", {
        "once": str(uuid4()), "purpose": "planning", "columns": ["code", "district"], "kind": "csv",
        "recipient": reader.home.ids[reader.name], **chosen})  # fmt: skip
    assert status == 303, text
    found = FETCH.search(reader.ask("GET", "/people/taken-out/")[1])
    assert found
    return found[1]


def withdrawal(home: Home, turn: int) -> tuple[float, float, dict[str, int]]:
    """Milliseconds until the withdrawal was answered, and until the last reading; how often each way read before."""
    bea = Reader(home, "bea")
    path = _share(bea, home)
    readers = [Reader(home, f"reader{n}") for n in range(READERS)]
    stop, faults = threading.Event(), list[BaseException]()
    ways = [reader.ways(home.ids["paper"], _take_out(reader, turn)) for reader in readers]
    its_ways = [name for name, _way in ways[0]]
    ways = [its[place % len(its) :] + its[: place % len(its)] for place, its in enumerate(ways)]  # not all the same
    threads = [
        threading.Thread(target=one.reads, args=(its, stop, faults)) for one, its in zip(readers, ways, strict=True)
    ]
    for thread in threads:
        thread.start()
    eventually(lambda: bool(faults) or len(its_ways) == len({way for one in readers for way in one.read}), "all read")
    sent = time.perf_counter()
    status, text = bea.ask("POST", path, {"once": str(uuid4())})
    answered = time.perf_counter()
    since = [one.asked for one in readers]
    eventually(
        lambda: bool(faults) or all(one.asked - n > AFTER for one, n in zip(readers, since, strict=True)), "all asked")
    stop.set()
    for thread in threads:
        thread.join()
    assert status == 303 and not faults, (text, faults)
    before = {name: sum(at < sent for one in readers for at in one.read.get(name, [])) for name in its_ways}
    last = max((at for one in readers for kept in one.read.values() for at in kept if at > sent), default=sent)
    return (answered - sent) * 1000, (last - sent) * 1000, before


def main(samples: int) -> int:
    from saathi.worlds.bench.figures import Times, is_met, latencies, line

    with installed() as home:
        made = json.loads(home.output("tests.bench.withdrawal", "seed", home.ids["amal"]))
        home.ids |= made["ids"]
        home.cookies |= made["cookies"]
        home.start()
        found = [withdrawal(home, turn) for turn in range(1, samples + 1)]
    answered, last = [one for one, _last, _n in found], [one for _answered, one, _n in found]
    what, goals = "From the withdrawal to the last reading of eight", {50: GOAL, 95: GOAL}
    figures = latencies("withdrawal", what, Times(last, 0), goals)
    figures += latencies("withdrawal", "The withdrawal itself, answered", Times(answered, 0), {50: GOAL})
    n = {way: sum(before[way] for _answered, _last, before in found) for way in found[0][2]}
    print("\n".join(line(one) for one in figures))
    print(f"slowest of {samples}: {max(last):.0f} ms; read before, by way: {n}")
    return 0 if is_met(figures) and max(last) < GOAL else 1


def seed(amal: UUID) -> None:
    """Inside the installation: eight case workers of Bandhu with keys, signed in, and a paper of hers."""
    import django

    from saathi.config.environment import ground

    with ground():
        django.setup()
        from saathi.kernel.access import acts
        from saathi.vault.tests.envelopes import new_identity
        from tests.contracts.papered import PAPER, files
        from tests.ground.seed import signed_in
        from tests.world import _actor, _person, idea

        paper = acts()["papers.add"].run(_actor("bea"), amal, {**PAPER, "section": "64"}, files=files())
        ids, cookies = {"paper": str(paper)}, {}
        for n in range(READERS):
            name = f"reader{n}"
            acts()["orgs.add_person"].run(_actor("omar"), None, {
                **_person("pia"), "id": idea(name), "sign_in_name": f"{name}.test"})  # fmt: skip
            acts()["logins.set_key"].run(_actor(name), None, {"public": str(new_identity().to_public())})
            ids[name], cookies[name] = str(idea(name)), signed_in(name)
        json.dump({"ids": ids, "cookies": cookies}, sys.stdout)


if __name__ == "__main__":
    if sys.argv[1:2] == ["seed"]:
        seed(UUID(sys.argv[2]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
