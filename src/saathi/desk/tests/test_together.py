"""Pages of working together and of handing over: who answers for her, on whom it waits, what goes and what stays; and
nothing of who she is for whoever is asked before she agreed."""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from uuid import UUID

import pytest
from django.urls import reverse
from tests.contracts.handed import (
    CONFIRMED,
    OFFERED,
    arrived,
    asked,
    called,
    confirmed,
    held,
    named,
    offer,
    request_of,
    run,
    team,
    unreleased,
)
from tests.contracts.test_words import banned_in
from tests.world import idea

from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today
from saathi.ui import wording

N_CANARIES = 200


def text_of(answer: Any, status: int = 200) -> str:
    assert answer.status_code == status, answer.status_code
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def page(signed_in: Any, where: str, who: str = "bea") -> str:
    said = text_of(signed_in(who).get(where))
    assert banned_in(said, "en") == []
    return said


def test_who_answers_who_walks_with_her_and_what_she_said(world: Any, signed_in: Any) -> None:
    here = f"/people/{world.amal}/joint/"
    said = page(signed_in, here)
    assert f"Asha Home answers for her case, since {wording.day(today())}." in said
    assert "By then an organisation near her home is asked, without her name." in said
    made = named(world)
    said = page(signed_in, here)
    assert "Pia of Bandhu Samiti, from Kolkata" in said and f"{wording.day(today())}: Yes" in said
    decide = f"{here}{made}/decide/"
    assert "Pia of Bandhu Samiti" in page(signed_in, decide)
    form = signed_in("bea").get(decide).content.decode()
    assert f'value="{idea("pia")}"' in form and not re.search(r'name="says"[^>]*checked', form)
    run(world, "bea", "requests.revoke", made, {"answer_words": "It is not needed."})
    team(world)
    said = page(signed_in, here)
    assert "May see: Plan" in said and "By then" not in said
    assert signed_in("pia").get(here).status_code == 200


def test_a_conference_stands_with_her_words_first(world: Any, signed_in: Any) -> None:
    made = called(world)
    here = f"/people/{world.amal}/joint/meeting/{made}/"
    said = page(signed_in, here)
    assert "It was held" in said and "What she says" not in said
    held_ = held(world)
    said = page(signed_in, f"/people/{world.amal}/joint/meeting/{held_}/")
    assert said.index("আমি স্কুলে ফিরতে চাই।") < said.index("She wants to go back to school.")
    assert "Asha Home, Case worker" in said and "Write down a decision of it" in said
    form = page(signed_in, f"/people/{world.amal}/joint/meeting/{held_}/decision/")
    assert "Who decided?" in form
    assert signed_in("hena").get(here).status_code == 403


def test_a_handover_on_two_sides(world: Any, signed_in: Any) -> None:
    here = f"/people/{world.amal}/handover/"
    assert "No handover goes on." in page(signed_in, here)
    made = offer(world)
    said = page(signed_in, here)
    assert "From Asha Home to Bandhu Samiti" in said and "Asha Home answers for her case" in said
    assert "Bandhu Samiti answers whether they can go on with her" in said and "in 3 days" in said
    run(world, "pia", "handovers.accept", request_of(world), {"capacity": "Each week.", "worker": str(idea("pia"))})
    form = signed_in("bea").get(f"{here}{made}/confirm/").content.decode()
    assert form.count('value="yes"') == form.count('value="no"') == 8 and "checked" not in form
    run(world, "bea", "handovers.confirm", made, CONFIRMED)
    said = page(signed_in, here)
    assert "Stays here, as she wants it: Legal" in said and "may still be read here: Plan" in said
    goes = page(signed_in, f"{here}{made}/goes/")
    assert "Class 9" in goes and "Legal help so far" not in goes and "Amalika" not in goes
    assert page(signed_in, f"{here}{made}/goes/", "pia") != ""


def test_after_the_arrival_the_page_says_who_answers_and_what_arrived(world: Any, signed_in: Any) -> None:
    made = arrived(world)
    here = f"/people/{world.amal}/handover/"
    said = page(signed_in, here, "pia")
    assert "Bandhu Samiti answers for her case" in said and "She arrived on" in said
    assert "visits her first" in said and "looks at what came along, with her" in said
    assert "Facts confirmed within 7 days 0 of" in said
    form = signed_in("pia").get(f"{here}{made}/facts/").content.decode()
    assert "Her goals: " in form and "Class 9" in form
    sent = signed_in("pia").post(f"{here}{made}/facts/", {"every": "on", "state": "confirmed"})
    assert sent.status_code == 303
    assert "and each was looked at with her" in page(signed_in, here, "pia")
    assert f"{wording.day(today())}: from Asha Home to Bandhu Samiti" in page(
        signed_in, f"/people/{world.amal}/joint/", "pia"
    )


def offered_on_her_page(signed_in: Any, world: Any, who: str) -> str:
    said: str = signed_in(who).get(reverse("handovers.of_her", args=[world.amal])).content.decode()
    return said


def test_what_is_to_be_closed_is_closed_on_its_page_where_it_was_left_open(world: Any, signed_in: Any) -> None:
    """Whoever sat with her has left: a colleague finds it on her page, and closes it."""
    where = reverse("handovers.release", args=[world.amal, unreleased(world)])
    assert where in offered_on_her_page(signed_in, world, "gita")
    asked_for = page(signed_in, where, "gita")
    assert "Close what she does not let us keep" in asked_for
    assert signed_in("gita").post(where).status_code == 303
    assert where not in offered_on_her_page(signed_in, world, "gita")


def test_whoever_is_asked_and_knows_her_answers_from_her_page(world: Any, signed_in: Any) -> None:
    """Where she shared with them before the handover was offered, her page is where they answer."""
    team(world)
    made = asked(world)
    theirs, ours = (offered_on_her_page(signed_in, world, who) for who in ("pia", "bea"))
    for name in ("handovers.accept", "handovers.decline"):
        assert reverse(name, args=[made]) in theirs and reverse(name, args=[made]) not in ours


def test_the_list_says_on_whom_each_waits(world: Any, signed_in: Any) -> None:
    asked(world)
    ours, theirs = page(signed_in, "/handovers/"), page(signed_in, "/handovers/", "pia")
    assert "Amal" in ours and "To Bandhu Samiti" in ours
    assert "Amal" not in theirs and "From Asha Home" in theirs and "Somebody whose name you do not know" in theirs
    assert "Amal" in page(signed_in, "/handovers/", "mina")


def test_it_is_answered_from_the_page_that_knows_no_name(world: Any, signed_in: Any) -> None:
    made = asked(world)
    client, here = signed_in("pia"), f"/handovers/{made}/"
    assert "Say yes: we can go on with her" in page(signed_in, here, "pia")
    assert client.get(f"/requests/{made}/")["Location"] == here
    assert client.get(f"{here}accept/").status_code == 200
    half = client.post(f"{here}accept/", {"capacity": "", "worker": str(idea("pia"))})
    assert half.status_code == 422
    stranger = client.post(f"{here}accept/", {"capacity": "Each week.", "worker": str(idea("bea"))})
    assert stranger.status_code == 409
    number = client.post(f"{here}accept/", {"capacity": "Call 98 300 12345.", "worker": str(idea("pia"))})
    assert number.status_code == 422
    done = client.post(f"{here}accept/", {"capacity": "Each week.", "worker": str(idea("pia"))})
    assert done.status_code == 303 and done["Location"].startswith(here)
    back = client.post(f"{here}send-back/", {"reason": "full"})
    assert back.status_code == 303
    assert "Sent back" in page(signed_in, here, "pia")
    assert signed_in("bea").get(here)["Location"] == f"/people/{world.amal}/handover/"
    assert signed_in("eli").get(here).status_code == 404 and signed_in("jaya").get(here).status_code == 403


def test_a_decline_has_its_reason(world: Any, signed_in: Any) -> None:
    made = asked(world)
    client, here = signed_in("pia"), f"/handovers/{made}/"
    assert client.post(f"{here}decline/", {}).status_code == 422
    assert client.post(f"{here}decline/", {"reason": "far"}).status_code == 303
    assert "Sent back because It is outside their area" in page(signed_in, f"/people/{world.amal}/handover/")


def canaries(world: Any) -> list[str]:
    """Two hundred values that could name her, wherever a file holds such: names, numbers, addresses, words, titles."""
    made = []
    kinds = ("alias", "phone", "address", "id_number", "contact", "legal_name")
    for n in range(N_CANARIES - 40):
        value = f"canary{n:03}x"
        run(world, "bea", "identities.add", world.amal, {"kind": kinds[n % 6], "value": value, "language": "bn"})
        made.append(value)
    for n in range(10):
        goal, service, promise, contact = (f"canary{kind}{n:02}y" for kind in ("g", "s", "p", "c"))
        run(world, "bea", "plans.goal_add", world.amal,
            {"text": goal, "language": "en", "state": "now", "chosen_by": "hers", "origin": "own"})  # fmt: skip
        run(world, "bea", "services.record", world.amal,
            {"lane": "health", "on": today(), "state": "happened", "words": service})  # fmt: skip
        run(world, "bea", "promises.make", world.amal,
            {"words": promise, "due_on": today(), "asked_by": "her", "kind": "promise", "section": "8"})  # fmt: skip
        run(world, "bea", "safe_contact.set", world.amal, {"rule": "meet_only", "words": contact, "never": contact})
        made += [goal, service, promise, contact]
    return made


@pytest.mark.slow
def test_before_she_agreed_none_of_200_values_that_name_her_is_on_their_pages(world: Any, signed_in: Any) -> None:
    """Every page of the receiving side, its forms, and the refusals of pages about her; and once she agreed the same
    look finds them, so that the look itself is no proof of nothing."""
    values = [*canaries(world), "Amal", "Amalika", "অমল", str(world.amal)]
    assert len(values) >= N_CANARIES
    made, client = offer(world), signed_in("pia")
    request = request_of(world)
    addresses = ["/handovers/", f"/handovers/{request}/", f"/handovers/{request}/accept/", "/requests/",
                 f"/handovers/{request}/decline/", f"/requests/{request}/", "/today/", "/people/",
                 f"/people/{world.amal}/handover/", f"/people/{world.amal}/handover/{made}/goes/",
                 f"/people/{world.amal}/joint/"]  # fmt: skip
    assert _found(client, addresses, values, world.amal) == []
    run(world, "pia", "handovers.accept", request, {"capacity": "Each week.", "worker": str(idea("pia"))})
    addresses += [f"/handovers/{request}/send-back/"]
    assert _found(client, addresses, values, world.amal) == []
    run(world, "bea", "handovers.confirm", made, CONFIRMED)
    after = _found(client, [f"/people/{world.amal}/handover/{made}/goes/"], values, None)
    assert "Amal" in after and len([one for one in after if one.startswith("canaryg")]) == 10
    assert not [one for one in after if re.fullmatch(r"canary\d+x", one)], "no legal name and no number goes in bulk"


def _found(client: Any, addresses: list[str], values: list[str], hers: UUID | None) -> list[str]:
    """What is in the answers; an address that was typed itself is not told back as a finding."""
    found = []
    for where in addresses:
        said = client.get(where, follow=True).content.decode()
        found += [one for one in values if one in said and not (hers and one == str(hers) and str(hers) in where)]
    return list(dict.fromkeys(found))


def test_the_pages_ask_few_questions(world: Any, signed_in: Any) -> None:
    team(world)
    held(world)
    confirmed(world)
    client = signed_in("bea")
    for where, most in (
        (f"/people/{world.amal}/joint/", 26), (f"/people/{world.amal}/handover/", 28), ("/handovers/", 20),
    ):  # fmt: skip
        said = cost(client, where)
        assert len(said) <= most, (where, len(said))


def test_an_offer_names_nobody_in_its_words(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    where = f"/people/{world.amal}/handover/offer/"
    named_ = client.post(where, {**OFFERED, "words": "Amalika waits."})
    assert named_.status_code == 409 and "nearly a name of hers" in text_of(named_, 409)
    number = client.post(where, {**OFFERED, "words": "Call 98300 12345."})
    assert number.status_code == 422
    assert client.post(where, OFFERED).status_code == 303
