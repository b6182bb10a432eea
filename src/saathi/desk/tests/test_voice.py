"""Her voice on the pages of staff: heard by those she named, and for anybody else not there."""

from __future__ import annotations

import pytest
from tests.browsers import sits_down
from tests.contracts import voiced
from tests.world import World

from saathi.kernel.access import acts
from saathi.portal.talks import at_table


@pytest.fixture
def where(world: World) -> str:
    return f"/people/{world.amal}/plan/voice/{voiced.kept(world)}/"


def test_whoever_she_named_hears_it_and_the_page_says_who_does_not(world: World, where: str) -> None:
    heard = sits_down("bea").get(where)
    assert (heard["Content-Type"], heard["Cache-Control"]) == ("audio/ogg", "no-store")
    assert heard.content.startswith(b"OggS")
    page = where.rpartition("voice/")[0] + "voice/"
    assert where in sits_down("bea").get(page).content.decode()
    for name in ("gita", "indu", "dia", "cyr", "eli"):
        assert sits_down(name).get(where).status_code == 404, name
    assert where not in sits_down("gita").get(page).content.decode()


def test_a_recording_under_another_name_is_not_there(world: World, where: str) -> None:
    assert sits_down("bea").get(where.replace(str(world.amal), str(world.stay))).status_code == 404


def test_once_deleted_it_is_gone_for_whoever_heard_it(world: World, where: str) -> None:
    acts()["recordings.delete"].run(at_table(world.bea, world.amal), where.rstrip("/").rpartition("/")[2], {})
    assert sits_down("bea").get(where).status_code == 404
