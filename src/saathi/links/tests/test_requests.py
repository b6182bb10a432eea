"""Requests between organisations: Asha asks Bandhu about Amal, who is not named to them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from tests.contracts.requested import NO_WORDS, accepted, asked, draft, named, of_an_office, refused
from tests.world import World, idea

from saathi.kernel.access import acts
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from saathi.links.requests.queries import InboxFilter, inbox, of_her, request_page, silent
from saathi.links.requests.rules import must_send
from saathi.links.requests.sending import Asking, HerView, pass_on
from saathi.survivors.models import Survivor


def run(world: World, who: str, name: str, target: Any, **data: Any) -> None:
    acts()[name].run(world.actor(who), target, data)


def in_days(n: int) -> Clock:
    return lambda: server_clock() + timedelta(days=n, minutes=1)


def one(world: World, who: str = "bea") -> Any:
    return of_her(world.actor(who), world.amal).requests[0]


def test_whoever_is_asked_reads_the_need_and_not_whose_it_is(world: World) -> None:
    made = asked(world)
    (line,) = inbox(world.pia, InboxFilter()).lines
    assert (line.id, line.need, line.words, line.language, line.age_band) == (
        made, "peers", "A group she can join on Sundays.", "bn", 16)  # fmt: skip
    assert line.survivor is None
    page = request_page(world.pia, made)
    assert page.card is None and page.views == ()
    assert {due.what for due in line.dues} == {"ack", "outcome"}, "what is owed beside her is not theirs"


def test_who_reaches_her_there_sees_whose_it_is(world: World) -> None:
    asked(world)
    found = inbox(world.dia, InboxFilter())
    assert found.lines[0].survivor == world.amal
    assert found.names == {world.amal: "Amal"}


def test_a_request_about_health_is_not_there_without_her_health(world: World) -> None:
    made = asked(world, need="health", sections=int(Section.HEALTH))
    assert [each.line.id for each in of_her(world.bea, world.amal).requests] == [made]
    assert of_her(world.dia, world.amal).requests == ()
    with pytest.raises(NotFound):
        request_page(world.cyr, made)


def test_it_is_seen_accepted_and_done_and_each_answer_stops_a_clock(world: World) -> None:
    made = asked(world)
    assert [due.what for due in one(world).line.dues] == ["ack", "silence", "outcome"]
    run(world, "pia", "requests.acknowledge", made)
    assert [due.what for due in one(world).line.dues] == ["silence", "outcome"]
    run(world, "pia", "requests.accept", made, capacity="From Sunday on", worker=str(idea("pia")))
    said = one(world).line
    assert (said.state, said.capacity, said.worker) == ("accepted", "From Sunday on", idea("pia"))
    run(world, "pia", "requests.finish", made, outcome="happened")
    assert [due.what for due in one(world).line.dues] == ["hear_her"]
    run(world, "bea", "requests.hear", made, came_words="ভালো লেগেছে।", came_language="bn", useful="2")
    last = one(world)
    assert last.line.dues == () and last.useful == 2 and last.views[-1].words == "ভালো লেগেছে।"
    assert [step.transition for step in last.steps] == ["send", "acknowledge", "accept", "finish"]


def test_her_no_is_not_theirs(world: World) -> None:
    hers, theirs = asked(world), asked(world)
    run(world, "bea", "requests.say_no", hers, her_words="না।", language="bn")
    run(world, "pia", "requests.decline", theirs, reason="full")
    states = {each.line.id: (each.line.state, each.line.reason) for each in of_her(world.bea, world.amal).requests}
    assert states == {hers: ("said_no", ""), theirs: ("rejected", "full")}
    assert "না।" not in repr(request_page(world.pia, hers)), "her words stay with her file"


def test_not_now_stays_in_the_house_until_she_says_yes(world: World) -> None:
    made = draft(world)
    assert inbox(world.pia, InboxFilter("")).lines == ()
    with pytest.raises(NotFound):
        request_page(world.pia, made)
    run(world, "bea", "requests.send", made, language="bn", her_words="আচ্ছা।")
    assert [line.id for line in inbox(world.pia, InboxFilter()).lines] == [made]
    assert [view.answer for view in one(world).views] == ["not_now", "yes"]


def test_her_no_before_it_was_sent_never_leaves(world: World) -> None:
    asked(world, view="no")
    assert inbox(world.pia, InboxFilter("")).lines == ()
    assert one(world).line.state == "said_no"


def test_an_office_without_a_sign_in_is_heard_by_reference(world: World) -> None:
    made = of_an_office(world)
    with pytest.raises(Invalid):
        run(world, "bea", "requests.note_answer", made, answer="accept", how="letter")
    run(world, "bea", "requests.note_answer", made, answer="accept", how="letter", reference="DLSA/7")
    assert one(world).line.state == "accepted"
    assert (one(world).steps[-1].how, one(world).steps[-1].reference) == ("letter", "DLSA/7")
    with pytest.raises(Refused):
        run(world, "bea", "requests.accept", made)


def test_she_may_want_somebody_else(world: World) -> None:
    made = refused(world)
    assert one(world).line.worker is None and len(one(world).line.refused) == 1
    run(world, "pia", "requests.name_worker", made, worker=str(idea("dia")))
    walker = of_her(world.bea, world.amal).walkers[idea("dia")]
    assert (walker.first_name, walker.area, walker.is_of_her_district) == ("Dia", "IN-D315", False)


def test_she_is_told_where_somebody_comes_from_her_district(world: World) -> None:
    from saathi.orgs.models import Person

    with transaction.atomic(), opened(world.omar, "test.home", writes=False) as scope:
        scope.writes = True
        Person.objects.filter(pk=idea("pia")).update(home_district="IN-D303")
    named(world)
    assert of_her(world.bea, world.amal).walkers[idea("pia")].is_of_her_district


def test_two_weeks_of_silence_are_somebodys_to_face(world: World) -> None:
    made = asked(world)
    later = in_days(14)
    assert silent(world.bea).lines == ()
    assert [line.id for line in silent(world.bea, clock=later).lines] == [made]
    assert silent(world.pia, clock=later).lines == () and silent(world.cyr, clock=later).lines == ()
    acts()["requests.face"].run(
        world.bea, made, {"what": "above", "words": "We wrote to the district.", "she_knows": "on"}, clock=later
    )
    assert silent(world.bea, clock=later).lines == ()
    after = in_days(29)
    assert [line.id for line in silent(world.bea, clock=after).lines] == [made], "a silence is faced until it ends"


def test_words_for_others_hold_no_number_and_no_name(world: World) -> None:
    made = asked(world)
    for words in ("Call 98300 11111", "৯৮৩০০১১১", "write to a@b.in"):
        with pytest.raises(Invalid):
            run(world, "bea", "requests.revoke", made, answer_words=words)
    for words in ("Amal does not need it", "অমল", "Amalika said so"):
        with pytest.raises(Refused, match="name of hers"):
            run(world, "bea", "requests.revoke", made, answer_words=words)
    run(world, "bea", "requests.revoke", made, **NO_WORDS)


@pytest.mark.parametrize(
    ("changes", "view", "sentence"),
    [
        ({"sections": int(Section.LEGAL)}, "yes", "more than this need"),
        ({"need": "counselling", "sections": int(Section.COUNSELLING)}, "yes", "not shared with you"),
        ({}, "not_asked", "Ask her first"),
        ({"organisation": idea("asha")}, "yes", "your own organisation"),
        ({"organisation": idea("nobody")}, "yes", "from the list"),
        ({"organisation": None}, "yes", "Choose whom"),
        ({"words": "For Amal"}, "yes", "name of hers"),
    ],
)
def test_what_every_request_has_to_meet(world: World, changes: dict[str, Any], view: str, sentence: str) -> None:
    said = {"kind": "referral", "need": "peers", "started_by": "hers", "organisation": idea("bandhu"), **changes}
    with opened(world.bea, "test.ask", writes=False), pytest.raises(Refused, match=sentence):
        must_send(world.bea, Survivor.objects.get(pk=world.amal), Asking(**said), HerView(view))


def test_the_joint_plan_may_be_asked_for_before_she_was(world: World) -> None:
    with opened(world.bea, "test.ask", writes=False):
        asking = Asking("joint", "joint_plan", "for_her", organisation=idea("bandhu"))
        must_send(world.bea, Survivor.objects.get(pk=world.amal), asking, HerView("not_asked"))


def test_what_was_asked_is_answered_for_by_whoever_takes_her_over(world: World) -> None:
    going, over = asked(world), asked(world)
    run(world, "bea", "requests.say_no", over)
    with transaction.atomic(), opened(world.bea, "test.hand", writes=False) as scope:
        scope.writes = True
        assert pass_on(world.amal, idea("asha"), idea("bandhu")) == 1
    kept = {each.line.id: each.line.kept_by for each in of_her(world.bea, world.amal).requests}
    assert kept == {going: idea("bandhu"), over: idea("asha")}
    with pytest.raises(Refused):
        run(world, "bea", "requests.revoke", going, **NO_WORDS)
    run(world, "dia", "requests.revoke", going, **NO_WORDS)


def test_the_inbox_is_paged_oldest_first_and_filtered(world: World) -> None:
    made = [asked(world) for _n in range(27)]
    first = inbox(world.pia, InboxFilter())
    rest = inbox(world.pia, InboxFilter(), first.after)
    assert [line.id for line in (*first.lines, *rest.lines)] == made and rest.after == ""
    run(world, "pia", "requests.decline", made[0], reason="full")
    assert [line.id for line in inbox(world.pia, InboxFilter("over")).lines] == [made[0]]
    assert inbox(world.pia, InboxFilter(need="legal")).lines == ()
    assert inbox(world.pia, InboxFilter(is_late=True)).lines == ()
    later = in_days(4)
    assert len(inbox(world.pia, InboxFilter(is_late=True), clock=later).lines) == 25
    with pytest.raises(NotFound):
        inbox(world.pia, InboxFilter(), "nonsense")


def test_who_looked_names_those_who_moved_it(world: World) -> None:
    from saathi.survivors.queries import who_looked

    accepted(world)
    made = asked(world)
    run(world, "bea", "requests.revoke", made, **NO_WORDS)
    assert "requests.revoke" in {look.act for look in who_looked(world.bea, world.amal)}
