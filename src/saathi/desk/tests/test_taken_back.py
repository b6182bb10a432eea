"""The page of what came along, after the sealed file was taken back: when, how much is closed, what stayed and why; and
what stayed goes where she does not want it kept."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from tests.contracts import crossed
from tests.contracts.crossed import run
from tests.contracts.test_words import banned_in

from saathi.desk.tests.test_together import text_of
from saathi.handovers.crossings.queries import came
from saathi.kernel.clock import today
from saathi.ui import wording


def test_it_says_when_how_much_and_what_stayed(world: Any, signed_in: Any) -> None:
    took, new = crossed.there(world), crossed.opened(world)
    made = run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    here, eli = reverse("handovers.of_her", args=[new]), signed_in("eli")
    first, second, *rest = came(world.eli, new)[0].lines
    run(world, "eli", "crossings.check", made, {"facts": [str(first.id)], "state": "confirmed"})
    run(
        world, "eli", "crossings.check", made, {"facts": [str(second.id)], "state": "corrected", "her_words": "এটা ঠিক।"}
    )
    before = text_of(eli.get(here))
    assert "Class 9" in before and "এটা ঠিক।" in before and "took it back" not in before
    crossed.recall(world)

    said = text_of(eli.get(here))
    assert banned_in(said, "en") == [] and "Class 9" not in said and "এটা ঠিক।" in said
    assert (
        f"That was taken in here on {wording.day(today())}." in said and f"{len(rest)} lines of it are closed" in said
    )
    assert "it is her own telling" in said and "Facts confirmed" not in said

    form = reverse("crossings.close", args=[new, made])
    assert form in eli.get(here).content.decode() and "এটা ঠিক।" in text_of(eli.get(form))
    assert eli.post(form, {"every": "on"}).status_code == 303
    said = text_of(eli.get(here))
    assert "Nothing of it stayed." in said and "এটা ঠিক।" not in said and form not in eli.get(here).content.decode()
    looked = text_of(eli.get(reverse("sharing.who_looked", args=[new])))
    assert "Closed what had come along, as it was taken back" in looked and "Nobody: this system itself" in looked
