"""What is measured between organisations (issue 5): the inbox of 5,000 requests, the directory of 20,000 services by
place and kind, the dossier of a handover of somebody with 300 events. p95 in milliseconds, one client, warm."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle

from saathi.orgs.personas import invented_id
from saathi.worlds.bench.figures import Figure, failed
from saathi.worlds.bench.visitor import Unexpected, Visitor
from saathi.worlds.loading.crowd import LONG

INBOX, DIRECTORY, DOSSIER = {95: 100.0}, {95: 100.0}, {95: 300.0}
LEAST_LINES = 100  # of a dossier
_LINE, _NEXT = re.compile("<li>"), re.compile(r'href="(?:/[a-z/]*)?(\?[^"]*after=[^"]*)"')
_DOSSIER = re.compile(r"/people/[0-9a-f-]{36}/handover/[0-9a-f-]{36}/goes/")
INBOXES = (
    "/requests/", "/requests/?state=all", "/requests/?state=all&need=legal", "/requests/?late=on",
    "/requests/?state=over",
)  # fmt: skip
SEARCHES = (
    "/directory/?district=IN-D315&need=legal&km=2000", "/directory/?district=IN-D303&kind=legal",
    "/directory/?district=IN-D497&kind=health&km=300", "/directory/?district=IN-D303&kind=school&km=300&language=bn",
    "/directory/?district=IN-D497&need=health&free=on&km=300", "/directory/?kind=legal",
)  # fmt: skip
Act = Callable[[Visitor], object]
Row = Callable[[str, str, str, Act, dict[int, float]], list[Figure]]


def rows(row: Row, sign_in: Callable[[str], Visitor], house: str, worker: str) -> Iterator[Figure]:
    """Each of the three, once it was seen that what is measured is there."""
    yield from _row(
        row, "inbox", "Inbox of 5,000 requests", house, sign_in, lambda v: _pages(v, INBOXES), INBOX)
    yield from _row(
        row, "directory", "Directory of 20,000 services, by place and kind", house, sign_in,
        lambda v: _pages(v, SEARCHES), DIRECTORY)
    yield from _row(
        row, "dossier", "Dossier of a handover with 300 events", worker, sign_in, lambda v: [_dossier(v)], DOSSIER)


def _row(
    row: Row, name: str, what: str, persona: str, sign_in: Callable[[str], Visitor],
    found: Callable[[Visitor], Sequence[str]], goals: dict[int, float],
) -> list[Figure]:  # fmt: skip
    """`found` answers the addresses to be asked in turn, or raises Unexpected."""
    try:
        turn = cycle(found(sign_in(persona)))
    except Unexpected as fault:
        return [failed(name, f"{what}: {fault}", goals)]
    return row(name, what, persona, lambda visitor: visitor.get(next(turn)), goals)


def _pages(visitor: Visitor, every: Sequence[str]) -> list[str]:
    """Each, and the page after the first one; where there is none, this installation holds too little."""
    where = every[0].partition("?")[0]
    beyond = _NEXT.search(visitor.get(every[0]))
    if beyond is None:
        raise Unexpected(f"{every[0]} holds one page: this installation was filled before there was enough.")
    return [*every, where + beyond[1].replace("&amp;", "&")]


def _dossier(visitor: Visitor) -> str:
    """The address of what goes along with her, from her own page."""
    found = _DOSSIER.search(visitor.get(f"/people/{invented_id(LONG)}/handover/"))
    if found is None:
        raise Unexpected("Nobody with 300 events is handed over here.")
    if len(_LINE.findall(visitor.get(found[0]))) < LEAST_LINES:
        raise Unexpected(f"{found[0]} is no dossier of somebody with 300 events.")
    return found[0]
