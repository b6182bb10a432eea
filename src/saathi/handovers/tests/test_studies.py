"""Home studies: what whoever is asked reads, what must stay unsaid, what was found, and that she hears it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts.homeward import (
    ALLOW,
    ASK,
    FOUND,
    OPTIONS,
    TELL,
    accepted,
    draft,
    family_shared,
    reported,
    request_of,
    run,
    studied,
)
from tests.world import World, idea

from saathi.decisions.options.queries import choices
from saathi.decisions.options.sentences import too_long
from saathi.handovers.models import Study
from saathi.handovers.studies.catalogue import questions, tells, told_by
from saathi.handovers.studies.options import WAYS, written
from saathi.handovers.studies.queries import Studies, StudyFact, studies
from saathi.handovers.studies.standing import closed_by, options_by
from saathi.handovers.studies.words import HIDDEN, QUESTIONS
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened
from saathi.links.models import Request, RequestOf, RequestStep, RequestView
from saathi.links.requests.queries import InboxFilter, inbox, request_page
from saathi.survivors.forms import LANGUAGES

NOW = today()


def page(world: World, who: str = "bea") -> Studies:
    return studies(world.actor(who), world.amal)


def one(world: World, who: str = "bea") -> StudyFact:
    return page(world, who).studies[0]


def sentence(world: World, who: str, name: str, target: Any, data: dict[str, Any]) -> str:
    with pytest.raises(Refused) as refused:
        run(world, who, name, target, data)
    return refused.value.sentence


def test_the_catalogue_has_words_for_all_and_nothing_is_ticked() -> None:
    assert set(questions()) == set(QUESTIONS) and set(tells()) == set(HIDDEN)
    form = acts()["studies.ask"].takes
    assert form is not None and form(None).fields["questions"].initial is None
    assert set(form(None).fields["hidden"].initial) == set(HIDDEN), "all of it stays unsaid unless she says otherwise"


@pytest.mark.parametrize("changes", [{"questions": []}, {"may_meet": []}, {"answer": "not_asked"}])
def test_nothing_is_asked_that_she_did_not_allow(world: World, changes: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        studied(world, **changes)


def test_every_word_that_would_tell_is_kept_out_of_the_open_half(world: World) -> None:
    """Canaries: each beginning of a word of the data, in each language, as whoever writes might put it."""
    canaries = [(code, stem) for code, stems in tells().items() for stem in stems]
    assert len(canaries) > 100
    for code, stem in canaries:
        said = f"Please be kind, {stem.rstrip('.')} is a word."
        assert told_by(said, [code]) == code, stem
        assert told_by(said, []) == "", "what she lets be said may be said"
    assert told_by("From the red light quarter.", ["why_away"]) == "why_away"
    assert told_by("Somebody who speaks softly and takes the time.", list(HIDDEN)) == ""
    for word in ("Rescued", "POLICE", "উদ্ধার", "मुकदमा", "pregnant"):
        assert "must stay unsaid" in sentence(world, "bea", "studies.ask", world.amal, {
            **ASK, "hidden": list(HIDDEN), "words": f"She {word} and waits."})  # fmt: skip


@pytest.mark.parametrize("words", ["The house in Thane.", "From ASHA HOME.", "आशा गृह"])
def test_the_place_where_she_is_is_not_named(world: World, words: str) -> None:
    assert "names the place where she is" in sentence(world, "bea", "studies.ask", world.amal, {**ASK, "words": words})
    studied(world, words=words, hidden=["why_away"])


def test_whoever_is_asked_reads_nothing_of_what_she_said_or_allowed(world: World) -> None:
    """Neither in the page of the request nor in any row that the organisation may read."""
    secret = ["কেমন আছে", "A school programme asks", "who_lives_there", "harm_at_home", "why_away", "mother", "family"]
    made = studied(world)
    request = request_of(world, made)
    shown = repr(request_page(world.pia, request)) + repr(inbox(world.pia, InboxFilter()))
    assert "Somebody who speaks softly." in shown
    for canary in (*secret, "Amal", "অমল", "Amalika", str(world.amal)):
        assert canary not in shown, canary
    for who in ("pia", "dia"):
        with pytest.raises(NotFound):
            run(world, who, "studies.report", made, FOUND)
        assert who == "pia" or page(world, who).studies == ()
    with opened(world.pia, "test.look", writes=False):
        rows = [repr(list(model.objects.values())) for model in (Request, RequestStep, RequestOf, RequestView, Study)]
    assert rows[2:] == ["[]", "[]", "[]"] and str(request) in rows[0]
    assert all(canary not in row for row in rows for canary in secret)


def test_once_she_shared_her_family_part_whoever_goes_reads_what_stays_unsaid(world: World) -> None:
    accepted(world)
    seen = one(world, "dia")
    assert seen.hidden == tuple(ASK["hidden"]) and seen.cover == "A school programme asks."
    assert [act for _transition, act in seen.follows if act.startswith("studies.")] == [
        "studies.report", "studies.not_done"]  # fmt: skip
    assert ("finish", "requests.finish") not in seen.follows, "a study ends with what was found, never with a tick"


def test_what_was_found_stands_beside_her_view_and_she_is_told_with_a_day(world: World) -> None:
    made = reported(world)
    found = one(world)
    assert (found.line.state, found.risk, found.willing, found.able) == ("done", "low", "yes", "with_help")
    assert found.report is not None and found.report.why_willing == "She kept her bed."
    assert found.views[0].words == "মা কেমন আছে?", "hers is read first"
    assert [(due.what, due.by) for due in found.dues] == [("tell", NOW + timedelta(days=7))]
    run(world, "bea", "studies.tell", made, {**TELL, "understood": "asks", "her_words": "কবে?"})
    assert [due.what for due in one(world).dues] == ["tell"], "a question of hers is owed an answer"
    run(world, "bea", "studies.tell", made, TELL)
    assert one(world).dues == () and one(world).wish == "yes" and len(one(world).views) == 3


def test_the_promise_to_tell_her_is_kept_by_telling(world: World) -> None:
    from saathi.cases.promises.queries import promised

    made = reported(world)
    (promise,) = (each for each in promised(world.bea, world.amal).open if each.due_on > NOW + timedelta(days=30))
    assert promise.due_on == NOW + timedelta(days=37), "30 days for the visit and 7 to tell her"
    run(world, "bea", "studies.tell", made, TELL)
    assert promise.id not in {each.id for each in promised(world.bea, world.amal).open}


def test_nobody_visited_is_no_finding(world: World) -> None:
    made = accepted(world)
    run(world, "dia", "studies.not_done", made, {"not_done": "not_found"})
    found = one(world)
    assert (found.line.state, found.line.outcome, found.risk) == ("done", "not_happened", "")
    assert [due.what for due in found.dues] == ["tell"] and found.closed_by == ""


def test_a_draft_goes_out_only_with_what_she_allows(world: World) -> None:
    from saathi.cases.promises.queries import promised

    made, spoken = draft(world), {"her_words": "আচ্ছা।", "language": "bn"}
    assert [act for _transition, act in one(world).follows if act.endswith(".send")] == ["studies.send"]
    with pytest.raises(Refused):
        run(world, "bea", "requests.send", request_of(world, made), {"language": "bn"})
    for lacking in ({"questions": []}, {"may_meet": []}):
        with pytest.raises(Invalid):
            run(world, "bea", "studies.send", made, {**ALLOW, **spoken, **lacking})
    assert inbox(world.pia, InboxFilter("")).lines == ()
    run(world, "bea", "studies.send", made, {**ALLOW, **spoken})
    sent = one(world)
    assert (sent.line.state, sent.questions, sent.may_meet) == (
        "in_progress", tuple(ALLOW["questions"]), tuple(ALLOW["may_meet"]))  # fmt: skip
    assert sent.promise in {each.id for each in promised(world.bea, world.amal).open}, "that she hears it is promised"
    assert [line.id for line in inbox(world.pia, InboxFilter()).lines] == [sent.line.id]


def test_a_draft_whose_words_would_tell_what_stays_unsaid_does_not_go_out(world: World) -> None:
    made = studied(world, answer="not_now", hidden=["her_health"], words="She has a baby.")
    allow = {**ALLOW, "hidden": ["her_health", "her_child"], "language": "bn"}
    assert "must stay unsaid" in sentence(world, "bea", "studies.send", made, allow)
    assert one(world).line.state == "draft"


def test_she_may_allow_less_until_it_was_written_down_and_never_more(world: World) -> None:
    made = accepted(world)
    less = {**ALLOW, "questions": ["want_her"], "may_meet": ["mother"], "hidden": [*ALLOW["hidden"], "her_child"]}
    run(world, "bea", "studies.narrow", made, less)
    seen = one(world, "dia")
    assert (seen.questions, seen.may_meet) == (("want_her",), ("mother",)) and "her_child" in seen.hidden
    assert "did not allow this to be asked" in sentence(world, "dia", "studies.report", made, FOUND)
    for more in ({"questions": ["want_her", "debts"]}, {"may_meet": ["mother", "father"]}):
        assert "only allow less" in sentence(world, "bea", "studies.narrow", made, {**less, **more})
    assert "stays so" in sentence(world, "bea", "studies.narrow", made, {**less, "hidden": ["why_away"]})
    with pytest.raises(Invalid):
        run(world, "bea", "studies.narrow", made, {**less, "questions": []})
    assert "beside her" in sentence(world, "dia", "studies.narrow", made, less)
    run(world, "dia", "studies.report", made, {**FOUND, "asked": ["want_her"]})
    assert "until they wrote" in sentence(world, "bea", "studies.narrow", made, less)


def test_what_she_put_off_she_has_not_heard(world: World) -> None:
    made = reported(world)
    assert not one(world).has_heard
    run(world, "bea", "studies.tell", made, {**TELL, "understood": "not_now"})
    assert not one(world).has_heard
    run(world, "bea", "studies.tell", made, {**TELL, "understood": "asks", "her_words": "কবে?"})
    assert one(world).has_heard


def test_her_no_to_a_visit_never_leaves_the_house(world: World) -> None:
    studied(world, answer="no", questions=[], may_meet=[])
    assert one(world).line.state == "said_no"
    assert inbox(world.pia, InboxFilter("")).lines == ()


@pytest.mark.parametrize(
    ("found", "why"), [({"risk": "unsafe"}, "unsafe"), ({"willing": "no"}, "unwilling"), ({}, "")]
)
def test_where_the_way_is_closed_other_ways_lie_before_her_within_14_days(
    world: World, found: dict[str, Any], why: str
) -> None:
    made = reported(world, **found)
    assert one(world).closed_by == why
    options = [due.by for due in one(world).dues if due.what == "options"]
    assert options == ([NOW + timedelta(days=14)] if why else [])
    if not why:
        return
    run(world, "bea", "studies.options", made, OPTIONS)
    assert [due.what for due in one(world).dues] == ["tell"] and one(world).options_on == NOW
    laid = choices(world.bea, world.amal).prepared["stay"]
    assert [option["key"] for option in laid.options] == ["hostel", "own_rent", "wait"]


def test_her_own_no_closes_it_whatever_was_found(world: World) -> None:
    made = reported(world)
    run(world, "bea", "studies.say", made, {"wish": "no", "her_words": "না", "language": "bn"})
    assert one(world).closed_by == "her"
    assert {due.what for due in one(world).dues} == {"tell", "options"}
    run(world, "bea", "studies.say", made, {"wish": "yes"})
    assert one(world).closed_by == "" and {due.what for due in one(world).dues} == {"tell"}


def test_the_clock_of_the_options_is_counted_once() -> None:
    first = options_by(None, None, "her", NOW)
    assert options_by(first, None, "unsafe", NOW + timedelta(days=5)) == first == NOW + timedelta(days=14)
    assert options_by(first, None, "", NOW) is None and options_by(None, NOW, "her", NOW) is None
    assert closed_by("no", "low", "yes") == "her" and closed_by("yes", "some", "unsure") == ""


@pytest.mark.parametrize("language", [code for code, _name in LANGUAGES if code in ("en", "bn", "hi", "mr")])
def test_options_are_written_in_short_sentences(language: str) -> None:
    for code in WAYS:
        data = written((code,), language)
        assert {data["1_key"], data["2_key"]} == {code, "wait"}
        form = acts()["choices.offer"].takes
        assert form is not None and form(None, data).is_valid(), form(None, data).errors.as_json()
        assert not any(too_long(str(said)) for name, said in data.items() if not name.endswith("_source"))


def test_whoever_went_writes_only_what_she_allowed(world: World) -> None:
    made = accepted(world)
    beyond = {**FOUND, "asked": ["debts"]}
    assert "did not allow this to be asked" in sentence(world, "dia", "studies.report", made, beyond)
    run(world, "dia", "studies.report", made, FOUND)
    assert "ended" in sentence(world, "dia", "studies.report", made, FOUND)


def test_an_earlier_visit_does_not_stand_for_a_later_one(world: World) -> None:
    from saathi.handovers.studies.queries import why_closed
    reported(world, risk="unsafe")
    run(world, "dia", "studies.report", accepted(world, wish="yes"), {**FOUND, "visited_on": NOW})
    with opened(world.bea, "test.look", writes=False):
        assert why_closed(world.amal, "family") == "" and why_closed(world.amal, "husband") == ""


def test_sharing_with_one_worker_opens_it_to_nobody_else_there(world: World) -> None:
    made = studied(world)
    family_shared(world)
    assert one(world, "dia").id == made
    with pytest.raises(NotFound):
        page(world, "pia")
    assert idea("bandhu") in page(world).organisations
