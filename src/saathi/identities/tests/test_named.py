"""Whether a text names her: told through the pages by tests/ground/abuses/test_words; here what is no name."""

from __future__ import annotations

from uuid import uuid4

import pytest

from saathi.identities import named


def test_an_initial_is_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else every 'a' in a text would be taken for hers."""
    monkeypatch.setattr(named, "_names", lambda survivor: ["A. Nodi"])
    assert not named.names_her(uuid4(), "Two rooms, a brother who earns.")
    assert named.names_her(uuid4(), "A brother of Nodi") and named.names_her(uuid4(), "নদির ভাই")
