"""An access row that is written again shows in lists what its sections say now: no more, and no less.

A yes that ended leaves its row behind. Written again for fewer sections, the row still had district, waiting and
counts of the wider ones. Written again for more, names read since then were never looked for (`named_at`), and what
stands in the section Place was taken from the oldest row alone, also where that one does not have it.
"""

from django.db import migrations

_GRANT = "house.grant_access(uuid, uuid, uuid, uuid, integer, text, timestamptz, uuid)"
_GLASS = "house.break_glass(uuid, uuid, text, text)"
_PLACED = "placed := p_sections & 4 <> 0 AND like_row.sections & 4 <> 0;"
_PLACED_NOW = (
    _PLACED
    + """
    IF p_sections & 4 <> 0 AND like_row.sections & 4 = 0 THEN
        SELECT a.district, a.freedom, a.not_free_days, a.not_free_since, a.waiting_on, a.waiting_since, a.next_on
        INTO like_row.district, like_row.freedom, like_row.not_free_days, like_row.not_free_since, like_row.waiting_on,
            like_row.waiting_since, like_row.next_on
        FROM kernel_access a WHERE a.survivor = p_survivor AND a.sections & 4 <> 0 ORDER BY a.granted_at LIMIT 1;
        placed := FOUND;
    END IF;"""
)
_WRITTEN = "granted_by = excluded.granted_by, granted_at = now()"
_NAMED = f"{_WRITTEN}, named_at = now()"
_AS_NOW = (
    _NAMED
    + """,
            district = excluded.district, freedom = excluded.freedom, not_free_days = excluded.not_free_days,
            not_free_since = excluded.not_free_since, waiting_on = excluded.waiting_on,
            waiting_since = excluded.waiting_since, next_on = excluded.next_on,
            -- What was counted in sections that stay is still so; what was counted in others is not told.
            to_tell_on = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN least(kernel_access.to_tell_on, excluded.to_tell_on) ELSE excluded.to_tell_on END,
            hers = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN greatest(kernel_access.hers, excluded.hers) ELSE excluded.hers END,
            together = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN greatest(kernel_access.together, excluded.together) ELSE excluded.together END,
            for_her = CASE WHEN excluded.sections & kernel_access.sections = kernel_access.sections
                THEN greatest(kernel_access.for_her, excluded.for_her) ELSE excluded.for_her END"""
)
_REWRITTEN = [(_GRANT, _PLACED, _PLACED_NOW), (_GRANT, _WRITTEN, _AS_NOW), (_GLASS, _WRITTEN, _NAMED)]


def _rewrite(function: str, was: str, now: str) -> str:
    return f"SELECT house.rewrite('{function}', $was${was}$was$, $now${now}$now$);"


class Migration(migrations.Migration):
    dependencies = [("survivors", "0006_her_no"), ("kernel", "0009_portal")]
    operations = [
        migrations.RunSQL(_rewrite(function, was, now), _rewrite(function, now, was))
        for function, was, now in _REWRITTEN
    ]
