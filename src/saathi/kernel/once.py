"""The token of a page: an act is done once with it, and asked again it answers what was made the first time."""

from __future__ import annotations

from uuid import UUID

from django.db import connection

from .actor import Actor


def earlier(once: UUID, actor: Actor, name: str) -> UUID | bool | None:
    """What was made with it, False where nothing was, None where it was not used yet."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT made FROM kernel_once WHERE once = %s AND actor = %s AND act = %s", [once, actor.id, name]
        )
        row = cursor.fetchone()
    if row is None:
        return None
    return row[0] or False


_SPENT = (
    "WITH gone AS (DELETE FROM kernel_draft WHERE actor = %s AND act = %s AND target IS NOT DISTINCT FROM %s)"
    " INSERT INTO kernel_once (once, actor, act, made) SELECT %s, %s, %s, %s WHERE %s"
)


def done_with(once: UUID | None, actor: Actor, name: str, made: UUID | None, target: UUID | None) -> None:
    """The page's token is spent, and what was typed on it is no longer kept (`drafts`)."""
    with connection.cursor() as cursor:
        cursor.execute(_SPENT, [actor.id, name, target, once, actor.id, name, made, once is not None])
