"""Today's promises, her page of them, and the calendar: what each line says and leads to. Invented people."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.utils import translation
from tests.browsers import is_named
from tests.contracts import promised as made
from tests.contracts.test_words import banned_in
from tests.world import idea

from saathi.cases.actions import record_order, set_date
from saathi.cases.promises.actions import keep, make
from saathi.cases.promises.queries import promised
from saathi.decisions.actions import record_decision
from saathi.desk.calendar import asked, month_of, week_of
from saathi.desk.tests.test_clocks import text_of
from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today
from saathi.orgs.covers.actions import cover

NOW = today()


def boxes(name: str, on: date) -> dict[str, str]:
    return {f"{name}_{part}": str(getattr(on, part)) for part in ("day", "month", "year")}


def test_today_groups_what_was_promised(world: Any, signed_in: Any) -> None:
    for words, on in (("Ask the school.", NOW), ("Bring the bank form.", NOW + timedelta(days=2))):
        make(world.bea, world.amal, {**made.BANK, "words": words, "due_on": on})
    make(world.bea, world.amal, {**made.BANK, "words": "Far away.", "due_on": NOW + timedelta(days=30)})
    done = make(world.bea, world.amal, {**made.BANK, "words": "Call her aunt."})
    keep(world.bea, done, {"done_on": NOW - timedelta(days=2)})
    said = text_of(signed_in("bea").get("/today/"))
    said = said[said.index("What was promised") :]
    wanted = ("Overdue", "Tell her that it is done: Call her", "Today", "Ask the school.", "This week", "Bring the")
    places = [said.index(words) for words in wanted]
    assert places == sorted(places)
    assert "She asked for it" in said and "Far away." not in said and banned_in(said, "en") == []


def test_a_line_leads_to_what_is_to_be_written_down(world: Any, signed_in: Any) -> None:
    her = made.promise(world)
    bea = signed_in("bea")
    shown = bea.get("/today/").content.decode()
    told = next(one.tells for one in promised(world.bea, world.amal).open if one.tells)
    assert f"/people/{world.amal}/promises/{her}/keep/" in shown
    assert f"/people/{world.amal}/decisions/{told}/tell/" in shown
    saved = bea.post(f"/people/{world.amal}/promises/{her}/keep/", {})
    assert saved.status_code == 303 and "?done=promises.keep" in saved["Location"]
    page = bea.get(saved["Location"])
    assert 'action="/undo/"' in page.content.decode()  # ten seconds on the page, ten minutes
    assert "Kept on" in text_of(page) and "She has not been told yet." in text_of(page)
    assert "Tell her that it is done: Bring the bank form." in text_of(bea.get("/today/"))
    undone = bea.post(f"/people/{world.amal}/promises/{her}/undo/")
    assert undone.status_code == 303 and "Taken back." in text_of(bea.get(undone["Location"]))


def test_making_one_offers_who_sees_her_and_what_is_shared(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), f"/people/{world.amal}/promises/make/"
    form = client.get(where).content.decode()
    assert "Gita, Counsellor" in form and not is_named("Cyr", form)
    assert ">Counselling<" not in form and ">Plan<" in form
    typed = {name: made.BANK[name] for name in ("words", "kind", "section")}
    sent = {**typed, "asked_by": "office", "doer": idea("bea")}
    wrong = client.post(where, {**sent, **boxes("due_on", NOW - timedelta(days=1))})
    assert wrong.status_code == 422
    assert "Say which office asked for it." in wrong.content.decode() and "This day is past." in wrong.content.decode()
    right = client.post(where, {**sent, "office": "court", **boxes("due_on", NOW)})
    assert right.status_code == 303
    assert "Asked by: Court" in text_of(client.get(f"/people/{world.amal}/promises/"))


def test_a_promise_of_hers_is_no_door_under_another_address(world: Any, signed_in: Any) -> None:
    from saathi.cases.tests.test_people import _open

    her, other = made.promise(world), _open(world.bea, "Nodi")
    for act in ("keep", "undo", "new-date", "pass-on", "let-go"):
        assert signed_in("bea").get(f"/people/{other}/promises/{her}/{act}/").status_code == 404, act


def test_whom_one_covers_stands_on_top(world: Any, signed_in: Any) -> None:
    made.promise(world)
    cover(world.indu, None, {**made.AWAY, "by": idea("gita")})
    said = text_of(signed_in("gita").get("/today/"))
    assert "You cover Bea until" in said and "for Bea until" in said and "Bring the bank form." in said
    assert "You cover Bea until" in text_of(signed_in("gita").get("/today/"))


def test_lists_that_are_cut_say_so(world: Any, signed_in: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made.promise(world)
    whole = text_of(signed_in("bea").get("/today/"))
    assert "There are more." not in whole
    monkeypatch.setattr("saathi.cases.queries.today.MOST_PROMISES", 1)
    monkeypatch.setattr("saathi.cases.queries.owed.MOST_ROWS", 0)
    said = text_of(signed_in("bea").get("/today/"))
    assert "There are more." in said and "Only 0 people were looked at" in said


@pytest.mark.parametrize("who", ["bea", "gita", "indu"])
@pytest.mark.parametrize("where", ["/today/", "/calendar/", "/people/{amal}/promises/"])
def test_the_pages_cost_at_most_twelve_statements(world: Any, signed_in: Any, where: str, who: str) -> None:
    keep(world.bea, made.promise(world), {})
    made.offered(world)
    cover(world.indu, None, {**made.AWAY, "by": idea("gita")})
    said = cost(signed_in(who), where.format(amal=world.amal))
    assert len(said) <= 12, "\n".join(s[:150] for s in said)


def test_a_week_and_a_month(world: Any, signed_in: Any) -> None:
    made.promise(world)
    set_date(world.bea, world.amal, {"kind": "court", "on": NOW, "rests_on": "court"})
    record_order(
        world.bea, world.stay, {"authority": "cwc", "kind": "extension", "from_on": NOW, "until_on": NOW}
    )
    record_decision(
        world.bea, world.amal, {"what": "school_or_course", "made_by": "hers", "review_on": NOW}
    )
    week = text_of(signed_in("bea").get("/calendar/"))
    for words in ("Amal", "rests on: Court", "The order about her stay ends", "To be looked at again:"):
        assert words in week, words
    month = signed_in("bea").get(f"/calendar/?month={NOW + timedelta(days=3):%Y-%m}")
    assert "Bring the bank form." in text_of(month)
    for who in ("cyr", "eli"):
        assert "Amal" not in text_of(signed_in(who).get("/calendar/"))


def test_what_the_calendar_shows_is_remembered(world: Any, signed_in: Any) -> None:
    from django.db import connection

    made.promise(world)
    signed_in("bea").get("/calendar/")
    signed_in("bea").get(f"/calendar/?month={NOW:%Y-%m}")
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.bea.id)])
        written = "SELECT count(*) FROM kernel_journal WHERE act = 'desk.calendar' AND shown @> ARRAY[%s]"
        cursor.execute(written, [world.amal])
        assert cursor.fetchone() == (1,)
        cursor.execute("SELECT set_config('saathi.actor', '', true)")


NO_SUCH = ("week=2026-W99", "week=0001-W01", "month=2026-13", "month=9999-12", "week=x", "month=%C2%B2")


@pytest.mark.parametrize("query", NO_SUCH)
def test_an_address_of_no_calendar_shows_this_week(world: Any, signed_in: Any, query: str) -> None:
    assert signed_in("bea").get(f"/calendar/?{query}").status_code == 200


def test_weeks_and_months_hold_every_day_once() -> None:
    day = date(2024, 1, 1)
    while day < date(2029, 1, 1):
        week, month = week_of(day), month_of(day)
        assert week.since.weekday() == 0 and len(list(week.days())) == 7 and day in list(week.days())
        days = list(month.days())
        assert len(days) % 7 == 0 and days[0].weekday() == 0 and sum(one.month == day.month for one in days) >= 28
        year, number, _weekday = day.isocalendar()
        assert asked(f"{year}-W{number:02}", "", date(2020, 1, 1)) == week
        assert asked("", f"{day:%Y-%m}", date(2020, 1, 1)) == month
        day += timedelta(days=1)


@pytest.mark.parametrize("language", ["bn", "hi", "mr"])
def test_the_pages_open_in_every_language(world: Any, signed_in: Any, language: str) -> None:
    made.offered(world)
    client = signed_in("bea")
    client.cookies["saathi_language"] = language
    with translation.override("en"):  # a page leaves its language behind in this thread
        for where in ("/today/", "/calendar/", f"/people/{world.amal}/promises/", "/away/"):
            answer = client.get(where)
            assert answer.status_code == 200 and f'<html lang="{language}"' in answer.content.decode()
