"""A session ends when idle and in any case after a day's work, and is of no use to whoever steals the table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from django.core.cache import cache

from saathi.orgs import sessions
from saathi.orgs.models import Session
from saathi.orgs.sessions import SessionStore

START = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, db: None) -> Any:
    """Moves on by as many minutes as it is called with."""
    now = [START]
    monkeypatch.setattr(sessions, "server_clock", lambda: now[0])

    def move(minutes: int) -> None:
        now[0] += timedelta(minutes=minutes)

    return move


def signed_in() -> SessionStore:
    store = SessionStore()
    store["_auth_user_id"] = "00000000-0000-4000-8000-000000000001"
    store.create()
    store["_auth_user_id"] = "00000000-0000-4000-8000-000000000001"
    store.save()
    return store


def again(store: SessionStore) -> SessionStore:
    return SessionStore(store.session_key)


def test_fourteen_idle_minutes_are_rest_and_fifteen_are_the_end(clock: Any) -> None:
    store = signed_in()
    clock(14)
    assert "_auth_user_id" in again(store)
    clock(1)
    assert "_auth_user_id" not in again(store)


def test_twelve_hours_after_signing_in_work_ends_even_if_busy(clock: Any) -> None:
    store = signed_in()
    for _ in range(71):
        clock(10)
        one = again(store)
        assert "_auth_user_id" in one
        one["seen"] = 1
        one.save()
    clock(10)
    assert "_auth_user_id" not in again(store)


def test_a_new_key_for_the_same_sign_in_does_not_begin_the_twelve_hours_again(clock: Any) -> None:
    store = signed_in()
    clock(10)
    began = store.began_at()
    store.cycle_key()
    store.save()
    assert again(store).began_at() == began == START


def test_the_table_holds_neither_key_nor_content(clock: Any) -> None:
    store = signed_in()
    store["plan"] = "canary words"
    store.save()
    row = Session.objects.get()
    assert row.key == sha256(str(store.session_key).encode()).hexdigest()
    assert b"canary" not in bytes(row.sealed)
    assert SessionStore(row.key).get("plan") is None, "the stored key opens nothing"


def test_a_content_moved_to_another_session_does_not_open(clock: Any) -> None:
    mine, hers = signed_in(), signed_in()
    stolen = Session.objects.get(key=sessions.hashed(str(hers.session_key)))
    Session.objects.filter(key=sessions.hashed(str(mine.session_key))).update(sealed=stolen.sealed)
    assert dict(again(mine).items()) == {}


def test_an_ended_session_is_cleared_away(clock: Any) -> None:
    signed_in()
    clock(16)
    SessionStore.clear_expired()
    assert not Session.objects.exists()


def test_only_one_of_many_uses_up_a_code(db: None) -> None:
    assert cache.add("code-1", "y", timeout=30) is True
    assert cache.add("code-1", "y", timeout=30) is False
    cache.set("count", [1.5, 2.5], timeout=30)
    assert cache.get("count") == [1.5, 2.5] and cache.delete("count") and cache.get("count", 0) == 0
    cache.set("gone", 1, timeout=-1)
    assert cache.get("gone") is None and cache.add("gone", 2, timeout=30)
