"""Every URL × every person of the small world equals a table written by hand; a route without a row fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from saathi.survivors.searched import searched_token
from tests.browsers import sits_down
from tests.contracts.attempts import ATTEMPTS
from tests.world import PEOPLE, World

TABLE = Path(__file__).with_name("pages.txt")
OPENS_NOBODY = ("mina", "fay", "jaya", "omar", "rafi")
# Routes that ask nobody who she is, or belong to the sign-in library: told by orgs/tests and the journeys.
FREE = {"day", "healthz", "ui.styleguide", "ui.pictures", "orgs.demo", "home", "set_language"}
SIGN_IN = ("account_", "mfa_", "logins.")
TOLD_BY_THEIR_ROOM = {
    "orgs.end_person", "orgs.enrol_again", "orgs.join_team", "orgs.leave_team",  # orgs/tests: staff of one's own
    "drafts.keep", "drafts.drop", "views.drop",  # desk/tests: POST only
    "covers.agree", "covers.end",  # orgs/tests: POST only
    "desk.undo", "views.share", "views.stop_sharing",  # desk/tests: POST only
    "approvals.page", "approvals.approve", "approvals.refuse", "approvals.withdraw", "approvals.tell",  # desk/tests
    "approvals.open_file",  # desk/tests: POST only
    "exports.fetch",  # desk/tests: POST only
    # desk/tests/test_sealed: about one file, or a file handed over
    "bundles.page", "bundles.sent", "bundles.carry", "bundles.unpack", "bundles.accept", "bundles.decline",
    "bundles.recall", "offers.answer", "receipts.make", "receipts.close", "outcomes.tell", "peers.file", "peers.card",
    "access.found",  # desk/tests/test_danger_search: of one's own search
    "recordings.hear",  # desk/tests/test_voice: only for those she named
    "alerts.page", "alerts.look", "alerts.clear",  # desk/tests/test_watch: about somebody on staff
    "courses.end",  # desk/tests/test_learning: POST only
    "looks.page", "looks.answer",  # portal/looked/tests: about somebody on staff
    # desk/tests/test_requests: of whoever was asked, and of whoever keeps an entry
    "requests.page", "requests.acknowledge", "requests.accept", "requests.decline", "requests.finish",
    "requests.name_worker", "directory.page", "directory.change", "directory.verify", "directory.join",
    "directory.close", "directory.doubt",
    # desk/tests/test_together: of whoever was asked, who does not know of whom
    "handovers.offered", "handovers.accept", "handovers.decline", "handovers.send_back",
    "offices.page", "offices.answer", "offices.seen",  # desk/tests/test_offices: of the office itself
}


def rows() -> dict[str, tuple[str, dict[str, int]]]:
    """name -> (kind, person -> status)."""
    found = {}
    for line in TABLE.read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        kind, name, yes, refused = (cell.strip() for cell in line.split("|"))
        status = dict.fromkeys(yes.split(), 200) | dict.fromkeys(refused.split(), 403)
        for person in PEOPLE:
            opens_none = kind == "her" and person in OPENS_NOBODY
            status.setdefault(person, 403 if kind == "other" or opens_none else 404)
        found[name] = (kind, status)
    return found


ROWS = rows()


def route_names(resolver: Any = None) -> Iterator[str]:
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from route_names(pattern)
        elif isinstance(pattern, URLPattern):
            yield pattern.name or str(pattern.pattern)


def routes_without_a_row(resolver: Any = None) -> set[str]:
    names = set(route_names(resolver))
    return {
        name for name in names - set(ROWS) - FREE - TOLD_BY_THEIR_ROOM
        if not name.startswith((*SIGN_IN, "intake.", "her."))  # her.: portal/tests, in a talk and outside of one
    }


def address(name: str, world: World) -> str:
    """The page's address; about Amal, with the target of the act where it has one."""
    kind, _statuses = ROWS[name]
    if kind == "other":
        return reverse(name)
    target = _target(name, world)
    if target is None or target == world.amal:
        return reverse(name, kwargs={"survivor": world.amal})
    try:
        return reverse(name, args=[world.amal, target])
    except NoReverseMatch:
        return reverse(name, args=[world.amal])


def _asked(world: World, name: str, person: str) -> dict[str, str]:
    """Adding a person opens only after a search."""
    return {"searched": searched_token(world.actor(person))} if name == "survivors.open" else {}


def _target(name: str, world: World) -> UUID | None:
    attempt = ATTEMPTS.get(name)
    if attempt is None or (attempt.arguments is not None and attempt.first is None):
        return None
    return attempt.first(world) if attempt.first else attempt.target(world)


@pytest.mark.parametrize("name", sorted(ROWS))
def test_every_person_gets(world: World, name: str) -> None:
    where = address(name, world)
    found = {person: sits_down(person).get(where, _asked(world, name, person)).status_code for person in PEOPLE}
    assert found == ROWS[name][1]


def test_every_route_has_a_row() -> None:
    assert routes_without_a_row() == set()


@pytest.mark.parametrize("name", sorted(name for name, (kind, _s) in ROWS.items() if kind != "other"))
def test_a_partner_without_access_gets_404_by_post_and_a_stranger_the_sign_in(world: World, name: str) -> None:
    where = address(name, world)
    posted = sits_down("eli").post(where, {"chosen_name": "x"})
    assert posted.status_code in (404, 405)
    assert Client().get(where).status_code == 302
    assert Client().get(where)["Location"].startswith(reverse("account_login"))
    assert "Amal" not in Client().get(where).content.decode()
