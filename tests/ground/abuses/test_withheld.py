"""A part she keeps back, asked for in every other way: by those who took her over, and by those she came from."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from saathi.cases.queries.people import Filters
from saathi.kernel.errors import Closed
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from tests.contracts import handed
from tests.contracts.handed import ACCEPTED, ARRIVED, CONFIRMED, MET, YES
from tests.ground.abuses.stage import hers, run
from tests.world import World, idea

pytestmark = pytest.mark.usefixtures("written")
MAY = YES | 1  # all but the legal part, and never the counselling
FEW = {**CONFIRMED, **{f"part_{n}": "no" for n in (2, 4, 16, 128, 256, 512)}}  # her plan alone


def over(world: World, said: Any = CONFIRMED) -> UUID:
    made = handed.offer(world)
    run(world, "pia", "handovers.accept", handed.request_of(world), ACCEPTED)
    run(world, "bea", "handovers.confirm", made, said)
    run(world, "bea", "handovers.meet", made, MET)
    run(world, "pia", "handovers.arrive", made, ARRIVED)
    return made


def a_paper(world: World, section: Section) -> UUID:
    from saathi.cases.models import Paper

    with opened(world.bea, "test.paper", writes=False):
        found: UUID = Paper.objects.filter(survivor_id=world.amal, section=int(section)).first().pk  # type: ignore[union-attr]
        return found


def test_every_page_about_her(world: World, hand: Any) -> None:
    made, pia = over(world), hand("pia", MAY)
    assert 200 in pia.opens(hers(), world.amal).values()
    assert pia.get("handovers.dossier", world.amal, made) == 200 and pia.got_nothing()


def test_every_page_about_her_where_only_her_plan_went_along(world: World, hand: Any) -> None:
    made, pia = over(world, FEW), hand("pia", 9)
    assert 200 in pia.opens(hers(), world.amal).values()
    assert pia.get("handovers.dossier", world.amal, made) == 200 and pia.got_nothing()


def test_what_is_put_together_of_many(world: World, hand: Any) -> None:
    """Lists, Today, the calendar, counts: they are made of columns of the access rows."""
    over(world, FEW)
    pia = hand("pia", 9)
    for page in ("people.list", "desk.today", "desk.second", "desk.calendar", "desk.plan_days", "people.counts",
                 "followups.due", "entitlements.owed", "returns.list", "handovers.list", "requests.silent"):  # fmt: skip
        assert pia.get(page) == 200
    assert pia.asks("people.list", Filters()) == pia.asks("desk.list", Filters()) == "yes"
    columns = ("waiting_on, freedom, not_free_days, district, to_tell_on, hers, together, for_her")
    (row,) = pia.reads(f"SELECT {columns} FROM kernel_access WHERE survivor = %s", [world.amal])
    assert row == ("", "", 0, "", None, 0, 0, 0)
    assert pia.got_nothing()


def card_alone(world: World, who: str) -> None:
    """As whoever looks after a room of hers holds it."""
    from saathi.kernel.clock import server_clock
    from saathi.vault.keys import Grant, share

    until, because = server_clock() + timedelta(days=9), uuid4()
    with opened(world.bea, "test.card", writes=False) as scope:
        scope.writes = True
        share(world.amal, Grant(idea(who), world.bandhu, Section.CARD, "duty", until, because))


def test_what_was_said_when_both_sides_met_for_one_who_holds_the_card_alone(world: World, hand: Any) -> None:
    from saathi.handovers.models import Handover

    made = handed.confirmed(world)
    card_alone(world, "noor")
    noor = hand("noor", 1)
    noor.kept = noor.kept.copied(noor.kept)
    run(world, "bea", "handovers.meet", made, {**MET, "meeting_words": noor.kept.new(Section.PLAN)})
    assert noor.get("handovers.of_her", world.amal) == 200 and "Both sides met" in noor.said()
    assert 200 in noor.opens(hers(), world.amal).values() and noor.got_nothing()
    ((cell,),) = noor.reads("SELECT meeting_words FROM handovers_handover WHERE id = %s", [made])
    assert cell, "the row is hers to read, and what stands in it is shut"
    with opened(world.actor("noor"), "test.read", writes=False), pytest.raises(Closed):
        Handover.objects.get(pk=made).meeting_words.read()
    with opened(world.pia, "test.read", writes=False):
        assert Handover.objects.get(pk=made).meeting_words.read() == noor.kept.of[Section.PLAN][-1]


def test_those_who_do_not_see_her_plan_write_nothing_into_it(world: World, hand: Any) -> None:
    made = handed.accepted(world)
    run(world, "bea", "handovers.confirm", made, {**FEW, "part_8": "no", "part_512": "yes", "keeps": []})
    pia = hand("pia", 513)
    said = {"presence": "could_not", "meeting_words": "She was at school."}
    assert pia.acts("handovers.meet", made, said) == "403" and "her plan" in pia.heard[-1]
    assert pia.acts("handovers.meet", made, MET) == "yes" and pia.got_nothing()


@pytest.mark.parametrize("words", ["Invented", "00000 11111", "qzxkhonaidentity"])
def test_she_is_searched_by_a_name_that_stayed_behind(world: World, hand: Any, words: str) -> None:
    """By what she is called she is found; by what she is called in papers not."""
    over(world, FEW)
    pia = hand("pia", 9)
    assert pia.get("people.search", q=words) == 200 and str(world.amal) not in pia.said()
    assert pia.asks("people.search", words) == "yes" and str(world.amal) not in pia.heard[-1]
    pia.post("desk.go", data={"q": words})
    assert str(world.amal) not in pia.said() and pia.got_nothing()


def test_a_paper_by_its_number(world: World, hand: Any) -> None:
    """That it exists is not told either: it answers as one that was never there."""
    paper = a_paper(world, Section.LEGAL)
    over(world)
    pia = hand("pia", MAY)
    found, acts_of_papers = [], ("papers.open", "papers.change_section", "papers.withdraw")
    for number in (paper, uuid4()):
        said = [pia.acts(act, number, {"section": "8", "purpose": "with_her", "why": "x", "language": "bn"}) for act in acts_of_papers]
        status = pia.get("papers.page", world.amal, number)
        found.append((said, pia.heard[-3:], status, len(pia.said().replace(str(number), "")) // 200))
    assert found[0] == found[1] and set(found[0][0]) == {"404"} and pia.got_nothing()


def test_a_part_is_made_ones_own_by_moving_a_paper(world: World, hand: Any) -> None:
    paper = a_paper(world, Section.LEGAL)
    over(world)
    pia = hand("pia", MAY)
    assert pia.writes("UPDATE cases_paper SET section = 8 WHERE id = %s", [paper]) in (0, "refused")
    assert pia.reads("SELECT count(*) FROM cases_paper WHERE id = %s", [paper])[0][0] == 0 and pia.got_nothing()


def test_a_yes_to_oneself_for_what_she_kept_back(world: World, hand: Any) -> None:
    over(world)
    pia = hand("pia", MAY)
    said = {"organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["64"], "purpose": "return",
            "until": CONFIRMED["until"], "language": "bn", "proof": "witness"}  # fmt: skip
    order = {"basis": "order", "organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["64"],
             "document": "CWC/7", "law": "in_jj_2015_s31", "until": CONFIRMED["until"]}  # fmt: skip
    assert pia.acts("consents.give", world.amal, said) == pia.acts("grounds.record", world.amal, order) == "403"
    assert pia.got_nothing()


def test_a_yes_to_a_colleague_for_what_she_kept_back(world: World, hand: Any) -> None:
    over(world)
    dia = hand("dia", 9)
    said = {"organisation": idea("bandhu"), "subject": idea("noor"), "sections": ["16"], "purpose": "care",
            "until": CONFIRMED["until"], "language": "bn", "proof": "witness"}  # fmt: skip
    assert dia.acts("consents.give", world.amal, said) == "403"
    assert dia.got_nothing() and hand("noor").got_nothing()


def test_what_went_along_is_counted_and_what_stayed_is_not(world: World, hand: Any) -> None:
    """Facts to look at, numbers of the list, the loss: none of them grows with what she kept back."""
    from saathi.handovers.offers.dossier import dossier
    from saathi.handovers.offers.lists import of_her

    made, pia = over(world), hand("pia", MAY)
    line = of_her(world.pia, world.amal)[0]
    assert line.line.n_facts == line.line.n_open == len(dossier(world.pia, made).facts)
    for lane in ("legal", "legal"):
        run(world, "bea", "services.record", world.amal, {"lane": lane, "on": handed.NOW, "state": "happened"})
    again = of_her(world.pia, world.amal)[0]
    assert (again.line.n_facts, again.loss) == (line.line.n_facts, line.loss)
    assert pia.asks("handovers.of_her", world.amal) == "yes" and pia.got_nothing()


def test_what_is_done_behind_is_not_seen_in_who_looked(world: World, hand: Any) -> None:
    over(world)
    run(world, "bea", "services.record", world.amal, {"lane": "legal", "on": handed.NOW, "state": "happened"})
    from tests.contracts.stands import CLAIM

    run(world, "bea", "matters.open", world.amal, CLAIM)
    pia = hand("pia", MAY)
    assert pia.get("sharing.who_looked", world.amal) == 200 and pia.asks("sharing.who_looked", world.amal) == "yes"
    assert "matters.open" not in pia.heard[-1] and pia.got_nothing()


def test_a_fact_of_another_part_is_put_right(world: World, hand: Any) -> None:
    made = over(world)
    pia = hand("pia", MAY)
    paper = a_paper_fact(world)
    assert pia.acts("handovers.check", made, {"facts": [str(paper)], "state": "corrected", "her_words": "x"}) == "403"
    assert pia.got_nothing()


def a_paper_fact(world: World) -> UUID:
    """The number of a paper of the legal part, as if it were one of those that came along."""
    from saathi.cases.models import Paper

    with opened(world.bea, "test.paper", writes=False):
        found: UUID = Paper.objects.filter(survivor_id=world.amal, section=64).first().pk  # type: ignore[union-attr]
        return found


def test_a_list_that_is_taken_out_holds_no_column_of_what_she_kept_back(world: World, hand: Any) -> None:
    from saathi.kernel.access import acts
    from saathi.vault.tests.envelopes import new_identity, opened

    over(world, FEW)
    key, pia = new_identity(), hand("pia", 9)
    run(world, "pia", "logins.set_key", None, {"public": str(key.to_public())})
    said = {"purpose": "planning", "columns": ["code", "age", "not_free"], "recipient": idea("pia"), "kind": "csv"}
    made = acts()["people.export"].run(world.pia, None, said)
    raw = opened(acts()["exports.fetch"].run(world.pia, made, {}).raw, key)
    pia.heard.append(raw.decode("utf-8", "replace"))
    assert pia.got_nothing()


def test_those_she_came_from_open_what_they_do_not_keep(world: World, hand: Any) -> None:
    made, bea = over(world), hand("bea", 1 | 8 | 64)
    assert 200 in bea.opens(hers(), world.amal).values()
    assert bea.get("handovers.dossier", world.amal, made) == 200 and bea.got_nothing()


def test_those_she_came_from_search_for_what_they_knew(world: World, hand: Any) -> None:
    """Her legal name was in this process's memory this morning."""
    bea = hand("bea", 1 | 8 | 64)
    run(world, "bea", "identities.add", world.amal, {"kind": "alias", "value": "Kusumlata", "language": "bn"})
    assert bea.asks("people.search", "Kusumlata") == "yes" and str(world.amal) in bea.heard.pop()
    over(world)
    for words in ("Kusumlata", "Amalika", "00000 11111"):
        assert bea.get("people.search", q=words) == 200 and str(world.amal) not in bea.said()
    assert bea.got_nothing()


def test_the_whole_house_she_came_from(world: World, hand: Any) -> None:
    over(world)
    for who, may in (("indu", 1 | 8 | 64), ("hena", 9), ("gita", 1 | 8 | 32), ("mina", 1 | 8 | 64), ("cyr", 0)):
        one = hand(who, may)
        for page in ("people.list", "desk.today", "handovers.list"):
            one.get(page)
        one.opens(hers(), world.amal)
        assert one.got_nothing()


def test_what_is_written_after_she_went_is_not_read_where_she_was(world: World, hand: Any) -> None:
    over(world)
    run(world, "pia", "services.record", world.amal,
        {"lane": "health", "on": handed.NOW, "state": "happened", "words": "qzxkhonalater"})  # fmt: skip
    run(world, "pia", "safe_contact.set", world.amal, {"rule": "never", "words": "qzxkhonanear", "never": ""})
    bea = hand("bea", 1 | 8 | 64)
    bea.opens(hers(), world.amal)
    assert "qzxkhonalater" not in "".join(said for _where, said in bea.browser.got) and bea.got_nothing()
