"""Her challenge on the desk: from the ledger to its page and back, and what its page says is late."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from tests.contracts.attempts import LODGED, _untold
from tests.world import idea

from saathi.decisions.challenges.queries import challenge
from saathi.decisions.models import Challenge, RetaliationCheck
from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today
from saathi.kernel.scope import opened


@pytest.fixture
def lodged(world: Any, signed_in: Any) -> tuple[Any, str]:
    """Gita's browser and the address of the challenge she wrote down by the page."""
    client = signed_in("gita")
    answer = client.post(reverse("challenges.lodge", args=[world.amal, _untold(world)]), LODGED)
    assert answer.status_code == 303, answer.content.decode()
    return client, answer["Location"].partition("?")[0]


def test_the_door_stands_on_the_entry_and_leads_to_its_page(world: Any, lodged: Any) -> None:
    client, where = lodged
    ledger = client.get(reverse("decisions.list", args=[world.amal])).content.decode()
    assert reverse("challenges.lodge", args=[world.amal, _untold(world)]) in ledger
    assert f'href="{where}"' in ledger and "Received" in ledger
    page = client.get(where).content.decode()
    for words in ("আমি মায়ের", "Children&#39;s Court", "No independent helper yet", "see nothing of this",
                  "She can still go", "Steps"):
        assert words in page, words


def test_the_form_offers_the_doors_that_fit_with_the_last_day(world: Any, signed_in: Any) -> None:
    where = reverse("challenges.lodge", args=[world.amal, _untold(world)])
    page = signed_in("gita").get(where).content.decode()
    assert "The last day was" in page and "Only keep her words" in page
    assert "custody_appeal" not in page and "bangladesh_inaction" not in page
    assert '<option value="bn" selected' in page
    wrong = signed_in("gita").post(where, {**LODGED, "door": "bangladesh_inaction"})
    assert wrong.status_code == 409 and LODGED["her_words"] in wrong.content.decode()


def test_steps_helper_end_and_checks_stand_on_the_page(world: Any, lodged: Any) -> None:
    client, where = lodged

    def post(name: str, **data: Any) -> None:
        target = challenge(world.gita, _id(where))
        on = target.checks[0].id if name == "challenges.check" else target.id
        answer = client.post(reverse(name, args=[world.amal, on]), data)
        assert answer.status_code == 303 and where in answer["Location"], answer.content.decode()

    post("challenges.step", what="sent", words="By hand, two copies.")
    post("challenges.helper", organisation=world.setu, person=idea("eli"))
    post("challenges.check", answer="afraid", words="ভয়")
    page = client.get(where).content.decode()
    for words in ("It was sent", "By hand, two copies.", "Helped from outside by Eli, Setu", "An answer is due by",
                  "She is afraid. It stays open until something is done so that she is safe."):
        assert words in page, words
    assert "nothing was done yet" in client.get(reverse("decisions.list", args=[world.amal])).content.decode()
    post("challenges.conclude", changed="no", why="The court kept it.")
    page = client.get(where).content.decode()
    assert "Not changed because The court kept it." in page and "Write down how it ended" not in page


def test_a_check_nobody_made_is_late(world: Any, lodged: Any) -> None:
    client, where = lodged
    with opened(world.gita, "test.older", writes=False) as scope:
        scope.writes = True
        Challenge.objects.update(lodged_on=today() - timedelta(days=8))
        RetaliationCheck.objects.filter(due_on=today() + timedelta(days=7)).update(due_on=today() - timedelta(days=1))
    page = client.get(where).content.decode()
    assert 'class="when late"' in page and "No independent helper yet: 8 days" in page


def test_an_address_that_joins_two_people_is_no_door(world: Any, lodged: Any) -> None:
    from saathi.cases.tests.test_people import _open

    client, where = lodged
    other = _open(world.gita, "Second")
    assert client.get(reverse("challenges.page", args=[other, _id(where)])).status_code == 404
    assert client.get(reverse("challenges.step", args=[other, _id(where)])).status_code == 404


def test_the_page_and_the_ledger_stay_within_twelve_statements(world: Any, lodged: Any) -> None:
    client, where = lodged
    for address in (where, reverse("decisions.list", args=[world.amal])):
        said = cost(client, address)
        assert len(said) <= 12, "\n".join(one[:170] for one in said)


def _id(where: str) -> Any:
    from uuid import UUID

    return UUID(where.rstrip("/").rpartition("/")[2])
