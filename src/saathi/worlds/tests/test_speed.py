"""How fast and how lean: measured and printed, so that a slow machine fails nothing."""

import time
import tracemalloc

from saathi.worlds.generate import people
from saathi.worlds.tests.crowd import TODAY

COUNT = 1500


def test_speed_is_measured(record_property, capsys) -> None:  # type: ignore[no-untyped-def]
    next(people(1, 1, TODAY))
    began = time.process_time()
    drawn = sum(1 for _ in people(1, COUNT, TODAY))
    rate = round(drawn / (time.process_time() - began))
    record_property("people_per_second", rate)
    with capsys.disabled():
        print(f"\nworlds: {rate} people per second of one core (target 3,000)")
    assert drawn == COUNT


def test_memory_does_not_grow_with_the_number_of_people() -> None:
    next(people(1, 1, TODAY))
    tracemalloc.start()
    for _ in people(1, 150, TODAY):
        pass
    tracemalloc.reset_peak()
    for _ in people(1, 600, TODAY):
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3_000_000
