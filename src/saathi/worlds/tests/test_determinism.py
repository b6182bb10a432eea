"""The same seed gives the same world, in any process, at any size."""

import os
import subprocess
import sys
from itertools import islice

import pytest

from saathi.worlds.generate import people, programme
from saathi.worlds.tests.crowd import TODAY

DIGEST = """
import hashlib
from datetime import date
from saathi.worlds.generate import programme
print(hashlib.sha256(repr(programme(5, 60, date(2026, 11, 22))).encode()).hexdigest())
"""


def digest(hash_seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", DIGEST], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_two_processes_agree_whatever_their_hash_seed() -> None:
    assert digest("1") == digest("2")


def test_seeds_differ() -> None:
    assert list(people(1, 20, TODAY)) != list(people(2, 20, TODAY))


def test_a_longer_stream_begins_like_a_shorter_one() -> None:
    assert list(people(3, 40, TODAY)) == list(islice(people(3, 10**9, TODAY), 40))


def test_too_small_a_world_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 2 survivors"):
        programme(1, 1, TODAY)
    with pytest.raises(ValueError, match="organisations"):
        programme(1, 2, TODAY, organisations=3)
