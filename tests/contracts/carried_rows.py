"""Raw SQL against the tables of sealed files; each answer is written by hand."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.contracts.carried_files import RECOVERY
from tests.world import idea

TABLES = ("exchange_ownkeys", "exchange_knowndirectory", "exchange_line", "exchange_sent", "exchange_received")
_H, _AGE = "'" + "a" * 64 + "'", f"'{RECOVERY}'"
_ROWS = {
    "exchange_ownkeys": (
        "(id, organisation, made_by, since, until, key_id, signing_public, sealing_public, recovery_public, signing,"
        " sealing, ended_at)",
        f"(%s, %s, %s, now(), now(), md5(random()::text) || md5(random()::text), {_H}, {_AGE}, {_AGE}, '', '', now())",
    ),
    "exchange_knowndirectory": (
        "(id, organisation, taken_by, version, is_draft, digest, expires_at, taken_at, checked_at, body)",
        f"(%s, %s, %s, (random() * 1e9)::integer, false, {_H}, now(), now(), now(), '')",
    ),
    "exchange_line": ("(id, organisation, peer, is_out, seq, head)", "(%s, %s, %s, true, 1, '')"),
    "exchange_sent": (
        "(id, organisation, made_by, peer, kind, jti, seq, head, \"case\", made_at, expires_at, state, state_at,"
        " claims, file)",
        f"(%s, %s, %s, gen_random_uuid(), 'offer', gen_random_uuid(), 1, {_H}, '', now(), now(), 'made', now(), '', '')",
    ),
    "exchange_received": (
        "(id, organisation, taken_by, peer, kind, jti, seq, head, \"case\", taken_at, expires_at, state, claims, file)",
        f"(%s, %s, %s, gen_random_uuid(), 'offer', gen_random_uuid(), 1, {_H}, '', now(), now(), 'received', '', '')",
    ),
}
_CHANGES = {
    "exchange_ownkeys": "ended_at = now()", "exchange_knowndirectory": "checked_at = now()",
    "exchange_line": "seq = 7", "exchange_sent": "state = 'recalled'", "exchange_received": "state = 'closed'",
}  # fmt: skip
_REWRITES = {
    "exchange_ownkeys": "signing = 'x'", "exchange_knowndirectory": "version = version + 1",
    "exchange_line": "seq = 0", "exchange_sent": "claims = 'x'", "exchange_received": "claims = 'x'",
}  # fmt: skip


def faults(probe: Any, table: str) -> list[str]:
    """Each organisation reads, adds and changes its own rows, in its own name, and rewrites none of what was said."""
    say, asha, setu = probe.changed, idea("asha"), idea("setu")
    columns, values = _ROWS[table]
    add = f"INSERT INTO {table} {columns} VALUES {values}"
    with probe.connection.transaction(force_rollback=True):
        probe.connection.execute(add, [uuid4(), asha, idea("bea")])
        probe.connection.execute(add, [uuid4(), setu, idea("eli")])
        count, change = f"SELECT count(*) FROM {table}", f"UPDATE {table} SET {_CHANGES[table]}"
        by = table not in ("exchange_line",)
        answers = [
            ("bea reads", probe.count("bea", count), 1),
            ("eli reads", probe.count("eli", count), 1),
            ("dia reads", probe.count("dia", count), 0),
            ("nobody reads", probe.count(None, count), 0),
            ("bea changes", say("bea", change), 1),
            ("dia changes", say("dia", change), 0),
            ("bea adds", say("bea", add, [uuid4(), asha, idea("bea" if by else "pia")]), 1),
            ("bea adds at Setu", say("bea", add, [uuid4(), setu, idea("bea" if by else "pia")]), "refused"),
            ("bea gives away", say("bea", f"UPDATE {table} SET organisation = '{setu}'"), "refused"),
            ("bea rewrites", say("bea", f"UPDATE {table} SET {_REWRITES[table]}"), "refused"),
            ("bea deletes", say("bea", f"DELETE FROM {table}"), "refused"),
        ]
        if by:
            answers.append(("bea adds as cyr", say("bea", add, [uuid4(), asha, idea("cyr")]), "refused"))
    return [f"{table}: {what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]
