"""What is measured on pages, and its goals: p50 and p95 in milliseconds, one client, warm."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import count, cycle
from uuid import uuid4

from saathi.cases.promises.queries import MOST as MOST_PROMISES
from saathi.kernel.clock import today
from saathi.orgs.personas import invented_id
from saathi.worlds.bench import between
from saathi.worlds.bench.figures import Figure, Times, failed, latencies, noise_of, percentile
from saathi.worlds.bench.installation import Installation
from saathi.worlds.bench.visitor import Unexpected, Visitor
from saathi.worlds.loading.crowd import LONG
from saathi.worlds.names import name_bank

WORKER, HOUSE, LARGEST = "case_worker", "superintendent", "partner_worker"
WARM, SAMPLES = 15, 120
FILES = 15  # opened by one worker within an hour: more than 20, and she would be asked why
LIST, FILTERED, SEARCH, SEARCH_LARGEST = {50: 20.0, 95: 50.0}, {50: 20.0, 95: 60.0}, {50: 60.0, 95: 120.0}, {95: 250.0}
PERSON, SAVE, COUNTS = {50: 40.0, 95: 95.0}, {50: 18.0, 95: 55.0}, {50: 10.0, 95: 40.0}
TODAY = {95: 120.0}
FILTERS = (
    "/people/?state=open&freedom=not_free", "/people/?state=open&language=bn&age_band=18", "/people/?view=waiting",
    "/people/?state=open&freedom=not_free&long=on", "/people/?view=to_tell",
)  # fmt: skip
CLIENTS, MIX_SECONDS, MIX_RATE, MIX_P95 = 4, 20.0, 80.0, 200.0
Act = Callable[[Visitor], object]


def sign_in(port: int, persona: str) -> Visitor:
    return Visitor(port, invented_id(f"persona-{persona}"))


def measured(visitor: Visitor, act: Act, there: Installation, samples: int) -> Times:
    """`samples` answers, after some that do not count."""
    for _ in range(WARM):
        act(visitor)
    took, before = [], there.busy()
    for _ in range(samples):
        act(visitor)
        took.append(visitor.took)
    return Times(took, (there.busy() - before) / samples)


def all_pages(there: Installation, samples: int = SAMPLES) -> Iterator[Figure]:
    """Every row of one client, in the order of a worker's day. A page that does not answer is a goal that is missed."""
    sizes = ((WORKER, "her team of 40"), (HOUSE, "an organisation of 2,000"), (LARGEST, "the largest organisation"))
    filters, her = cycle(FILTERS), f"/people/{invented_id(LONG)}/"
    people = sign_in(there.port, WORKER).people()
    row = _rows(there, samples)

    for persona, who in sizes:
        yield from row("list", f"People list, {who}", persona, lambda v: v.get("/people/"), LIST)
    yield from row(
        "filtered", "Filtered list, an organisation of 2,000", HOUSE, lambda v: v.get(next(filters)), FILTERED)
    for (persona, who), goals in zip(sizes, (SEARCH, SEARCH, SEARCH_LARGEST), strict=True):
        yield from row("search", f"Name search, {who}", persona, searching(), goals)
    yield from row("person", "Person page with 300 events", WORKER, lambda v: v.get(her), PERSON)
    yield from row("person", "Her journey with 300 events", WORKER, lambda v: v.get(f"{her}journey/"), PERSON)
    yield from row("save", "Recording a decision", WORKER, saving(people), SAVE)
    yield from row(
        "counts", "Counts of the dashboard, an organisation of 2,000", HOUSE, lambda v: v.get("/today/counts/"), COUNTS)
    yield from row("today", "Today, an organisation of 2,000", HOUSE, lambda v: v.get("/today/"), TODAY)
    promise(sign_in(there.port, WORKER), people, MOST_PROMISES)
    yield from row("today", "Today with 200 promises", WORKER, lambda v: v.get("/today/"), TODAY)
    yield from row("calendar", "Calendar of a month with 200 promises", WORKER, month, TODAY)


def searching() -> Act:
    """Names of the bank, each in two of their scripts, as somebody might type them."""
    typed = cycle([text for name in name_bank().given["F", "Beng"][::7] for text in (name.latin, name.bengali)])
    return lambda visitor: visitor.post("/people/search/", {"q": next(typed)})


def month(visitor: Visitor) -> object:
    return visitor.get(f"/calendar/?month={today():%Y-%m}")


def promise(visitor: Visitor, people: Sequence[str], n: int) -> None:
    """So many promises due within a week, to one after another of her people."""
    her = cycle(people)
    for number in range(n):
        due = today() + timedelta(days=number % 7)
        visitor.post(f"/people/{next(her)}/promises/make/", {
            "once": str(uuid4()), "words": "Bring the bank form.", "due_on": due.isoformat(), "asked_by": "her",
            "kind": "promise", "section": "8",
        }, expected=303)  # fmt: skip


def saving(people: Sequence[str]) -> Act:
    """She decided about her course: quick, as most entries are. Every second one gives her words."""
    turn, her = count(), cycle(people)

    def save(visitor: Visitor) -> None:
        number = next(turn)
        day = today() - timedelta(days=number % 30)
        visitor.post(f"/people/{next(her)}/decisions/record/", {
            "once": str(uuid4()), "what": "school_or_course", "made_by": "hers",
            "decided_on": day.isoformat(),
            "her_words": "আমি সেলাই শিখতে চাই।" if number % 2 else "", "her_language": "bn" if number % 2 else "",
        }, expected=303)  # fmt: skip

    return save


def together(there: Installation, samples: int = SAMPLES) -> Iterator[Figure]:
    """What stands between organisations."""
    yield from between.rows(_rows(there, samples), lambda persona: sign_in(there.port, persona), HOUSE, WORKER)


def _rows(there: Installation, samples: int) -> between.Row:
    """One act, by one persona: a figure for each goal. A page that does not answer is a goal that is missed."""

    def row(name: str, what: str, persona: str, act: Act, goals: dict[int, float]) -> list[Figure]:
        try:
            return latencies(name, what, measured(sign_in(there.port, persona), act, there, samples), goals)
        except Unexpected as fault:
            return [failed(name, f"{what}: {fault}", goals)]

    return row


def mixed(port: int, seconds: float = MIX_SECONDS) -> list[Figure]:
    """Four clients at once, each lists, searches, opens and saves in equal parts."""
    times: list[list[float]] = [[] for _ in range(CLIENTS)]
    faults: list[Exception] = []
    visitors = [sign_in(port, persona) for persona in (WORKER, HOUSE, LARGEST, WORKER)]
    people = [visitor.people()[:FILES] for visitor in visitors]
    end = time.perf_counter() + seconds
    threads = [
        threading.Thread(target=_day, args=(visitor, hers, end, kept, faults))
        for visitor, hers, kept in zip(visitors, people, times, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        return [Figure("mixed", f"Four clients mixed: {faults[0]}", 0, MIX_RATE, "1/s", 0, 0, True)]
    every = [took for kept in times for took in kept]
    n, noise = len(every), noise_of(every, 95)
    rate = n / seconds
    return [
        # Requests that come at chance have a spread of the root of their number.
        Figure("mixed", "Four clients mixed, requests", rate, MIX_RATE, "1/s", rate / n**0.5, n, True),
        Figure("mixed", "Four clients mixed, p95", percentile(every, 95), MIX_P95, "ms", noise, n),
    ]


def _day(visitor: Visitor, people: list[str], end: float, times: list[float], faults: list[Exception]) -> None:
    hers = cycle(people)
    acts: cycle[Act] = cycle([
        lambda v: v.get("/people/"), searching(), lambda v: v.get(f"/people/{next(hers)}/"), saving(people),
    ])  # fmt: skip
    try:
        while time.perf_counter() < end:
            next(acts)(visitor)
            times.append(visitor.took)
    except Unexpected as fault:
        faults.append(fault)


def scale_rows(there: Installation, samples: int) -> dict[str, Times]:
    """Milliseconds of list, open and save for a worker: what must not grow with the installation."""
    worker = sign_in(there.port, WORKER)
    people = worker.people()[:FILES]
    hers = cycle(people)
    return {
        "list": measured(worker, lambda v: v.get("/people/"), there, samples),
        "open": measured(worker, lambda v: v.get(f"/people/{next(hers)}/"), there, samples),
        "save": measured(worker, saving(people), there, samples),
    }


