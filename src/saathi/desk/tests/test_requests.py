"""Pages of requests between organisations, of services for her, and of the directory: who sees what, in which words."""

from __future__ import annotations

import io
import re
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.contracts.requested import ENTRY, GAP, REFERRAL, accepted, asked, named, of_an_office, provider, with_entry
from tests.contracts.test_words import banned_in
from tests.world import PARGANAS, idea

from saathi.desk.tests.test_cost import cost
from saathi.kernel.access import acts
from saathi.links.directory.queries import SearchFilter, search

CANARIES = ("Amal", "অমল", "Amalika", "Invented", "00000 11111", "school office")


def text_of(answer: Any, status: int = 200) -> str:
    assert answer.status_code == status, answer.content.decode()[:2000]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def post(signed_in: Any, who: str, act: str, *ids: Any, **data: Any) -> Any:
    return signed_in(who).post(reverse(act, args=ids), data)


def hers(signed_in: Any, world: Any, who: str = "bea") -> str:
    return text_of(signed_in(who).get(reverse("referrals.page", args=[world.amal])))


def test_the_inbox_says_the_need_and_not_the_name(world: Any, signed_in: Any) -> None:
    made = asked(world)
    said = text_of(signed_in("pia").get(reverse("requests.inbox")))
    assert "Other survivors · Asha Home" in said and "A group she can join on Sundays." in said
    assert "Say that you have seen it." in said and banned_in(said, "en") == []
    page = text_of(signed_in("pia").get(reverse("requests.page", args=[made])))
    assert "Who she is, you do not know yet." in page
    assert not [one for one in CANARIES if one in said + page]


def test_whoever_she_opened_herself_to_sees_her_name(world: Any, signed_in: Any) -> None:
    made = asked(world)
    assert "Amal" in text_of(signed_in("dia").get(reverse("requests.inbox")))
    assert "Amal" in text_of(signed_in("dia").get(reverse("requests.page", args=[made])))


def test_they_answer_and_her_page_says_so(world: Any, signed_in: Any) -> None:
    made = asked(world)
    assert post(signed_in, "pia", "requests.acknowledge", made).status_code == 303
    answer = post(signed_in, "pia", "requests.accept", made, capacity="Every Sunday at ten", worker=str(idea("pia")))
    assert answer["Location"].startswith(reverse("requests.page", args=[made]))
    said = hers(signed_in, world)
    assert "They said yes. Waits on: Bandhu Samiti" in said and "Every Sunday at ten" in said
    assert "Pia would walk with her, from Kolkata." in said
    assert "Ask her about sharing with them" in said
    assert post(signed_in, "bea", "requests.refuse_person", world.amal, made).status_code == 303
    assert "They ask for somebody else." in text_of(signed_in("pia").get(reverse("requests.page", args=[made])))
    assert post(signed_in, "pia", "requests.name_worker", made, worker=str(idea("pia"))).status_code == 409


def test_a_no_of_theirs_is_never_called_hers(world: Any, signed_in: Any) -> None:
    made = asked(world)
    assert post(signed_in, "pia", "requests.decline", made).status_code == 422
    assert post(signed_in, "pia", "requests.decline", made, reason="far").status_code == 303
    said = hers(signed_in, world)
    assert "Did not happen because It is outside their area" in said and "It was not her no." in said
    assert "Ask her what came of it." in said
    data = {"her_words": "না।", "language": "bn"}
    assert post(signed_in, "bea", "requests.say_no", world.amal, asked(world), **data).status_code == 303
    assert "She said no" in hers(signed_in, world) and "“না।”" in hers(signed_in, world)


def test_an_office_is_asked_by_hand_and_answers_by_letter(world: Any, signed_in: Any) -> None:
    made = of_an_office(world)
    page = signed_in("bea").get(reverse("requests.note_answer", args=[world.amal, made]))
    assert "Write down what they answered" in text_of(page)
    data = {"answer": "acknowledge", "how": "letter"}
    assert post(signed_in, "bea", "requests.note_answer", world.amal, made, **data).status_code == 422
    data["reference"] = "DLSA/7"
    assert post(signed_in, "bea", "requests.note_answer", world.amal, made, **data).status_code == 303
    assert "In a letter: DLSA/7" in hers(signed_in, world)


def test_who_asked_may_write_that_it_happened(world: Any, signed_in: Any) -> None:
    made = accepted(world)
    answer = post(signed_in, "bea", "requests.finish", made, outcome="happened")
    assert answer["Location"].startswith(reverse("referrals.page", args=[world.amal]))
    assert "Happened" in hers(signed_in, world)


def test_a_service_is_found_with_her_and_asked(world: Any, signed_in: Any) -> None:
    group = provider(world)
    find = reverse("referrals.find", args=[world.amal])
    assert "Say first what is needed" in text_of(signed_in("bea").get(find))
    found = text_of(signed_in("bea").get(find, {"need": "peers", "district": PARGANAS}))
    assert "Nodi" in found and "in the same district" in found and "Nobody verified this yet." in found
    ask = reverse("referrals.ask", args=[world.amal])
    form = signed_in("bea").get(ask, {"need": "peers", "offered": str(group)})
    assert "Only a yes of hers goes out" in text_of(form) and 'value="hers"' in form.content.decode()
    nothing = text_of(signed_in("bea").get(ask))
    assert "Nothing was ticked." in nothing
    data = {**REFERRAL, "offered": str(group)}
    answer = signed_in("bea").post(ask, {**data, "words": "For Amal"})
    assert "nearly a name of hers" in text_of(answer, 409) and "Nodi" in text_of(answer, 409)
    assert signed_in("bea").post(ask, data).status_code == 303
    said = hers(signed_in, world)
    assert "Other survivors · " in said and "Waits on: " in said and "“হ্যাঁ, যাব।”" in said
    assert "A survivor she trusts goes with her" in said and "of 3 ways that were offered" in said
    assert "When she calls herself" in said and "She may stop at any moment." in said


def test_the_page_of_services_costs_few_statements(world: Any, signed_in: Any) -> None:
    for _n in range(6):
        asked(world)
    acts()["referrals.ask"].run(world.bea, with_entry(world), REFERRAL)
    named(world)
    for who, where, most in (
        ("bea", reverse("referrals.page", args=[world.amal]), 17),
        ("pia", reverse("requests.inbox"), 6),
        ("bea", reverse("directory.search"), 4),
    ):
        said = cost(signed_in(who), where)
        assert len(said) <= most, said


def test_an_entry_is_kept_right_by_whoever_wrote_it(world: Any, signed_in: Any) -> None:
    answer = signed_in("bea").post(reverse("directory.add"), ENTRY)
    where = answer["Location"].partition("?")[0]
    page = text_of(signed_in("bea").get(where))
    assert "Nobody verified this yet." in page and "Who keeps this entry Asha Home" in page
    assert "Shown from ten answers on" in page
    target = where.strip("/").rpartition("/")[2]
    assert post(signed_in, "bea", "directory.verify", target).status_code == 303
    assert "Verified on" in text_of(signed_in("pia").get(where))
    assert post(signed_in, "pia", "directory.doubt", target, words="They moved away.").status_code == 303
    assert "They moved away." in text_of(signed_in("bea").get(where))
    assert post(signed_in, "pia", "directory.verify", target).status_code == 409
    begun = signed_in("bea").get(reverse("directory.change", args=[target])).content.decode()
    assert 'value="Nodi"' in begun
    assert post(signed_in, "bea", "directory.change", target, **{**ENTRY, "name": "Nodi group"}).status_code == 303
    assert post(signed_in, "bea", "directory.join", target, organisation=str(idea("bandhu"))).status_code == 303
    assert "They have a sign-in here" in text_of(signed_in("pia").get(where))
    assert post(signed_in, "bea", "directory.close", target).status_code == 303
    assert "This entry was closed" in text_of(signed_in("bea").get(where))


def test_a_gap_reaches_managers(world: Any, signed_in: Any) -> None:
    assert signed_in("bea").get(reverse("directory.log_gap"), {"need": "legal", "km": "60"}).status_code == 200
    assert signed_in("bea").post(reverse("directory.log_gap"), {**GAP, "words": "call 98300 11111"}).status_code == 422
    assert signed_in("bea").post(reverse("directory.log_gap"), GAP).status_code == 303
    said = text_of(signed_in("mina").get(reverse("directory.gaps")))
    assert "Legal help" in said and "North 24 Parganas" in said


def test_a_silence_stands_on_today_until_it_is_faced(world: Any, signed_in: Any, monkeypatch: Any) -> None:
    from datetime import timedelta

    from saathi.links.requests import queries

    made = asked(world)
    monkeypatch.setattr(queries, "BLACK_HOLE", timedelta(seconds=-1))
    piece = signed_in("bea").get(reverse("requests.silent"), headers={"HX-Request": "true"})
    assert "Nobody answers: somebody has to face it" in text_of(piece) and "Amal" in text_of(piece)
    assert "Amal" in text_of(signed_in("mina").get(reverse("requests.silent")))
    assert reverse("requests.silent") in signed_in("bea").get(reverse("desk.today")).content.decode()
    data = {"what": "in_person", "words": "Somebody goes there tomorrow.", "she_knows": "on"}
    assert post(signed_in, "bea", "requests.face", world.amal, made, **data).status_code == 303
    assert "The silence was faced" in hers(signed_in, world)


HEAD = "kind,name,district,languages,woman,hours,note\n"


def bring(signed_in: Any, raw: bytes, name: str = "list.csv", who: str = "bea") -> Any:
    return signed_in(who).post(reverse("intake.services"), {"services": SimpleUploadedFile(name, raw)})


def test_a_list_is_brought_as_a_file(world: Any, signed_in: Any) -> None:
    rows = "legal,Legal aid,IN-D664,bn; hi,yes,10 to 5,x\nSchool,Girls' school,Alipurduar,,no,,\n"
    assert bring(signed_in, (HEAD + rows).encode()).status_code == 303
    found = {line.name: line for line in search(world.pia, SearchFilter(district="IN-D664")).lines}
    assert (found["Legal aid"].languages, found["Legal aid"].woman) == (("bn", "hi"), True)
    assert (found["Girls' school"].kind, found["Girls' school"].woman) == ("school", False)


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "empty"),
        (b"kind,name\nlegal,x\n", "“district” is not there"),
        ((HEAD + "legal,=cmd|' /C calc'!A1,IN-D303,,,,\n").encode(), "starts like a formula"),
        ((HEAD + "legal,A,nowhere,,,,\n").encode(), "This district is not known"),
        ((HEAD + "casino,A,IN-D303,,,,\n").encode(), "none of the kinds"),
        ((HEAD + "legal,A,IN-D303,xx,,,\n").encode(), "Row 1"),
        ((HEAD + 'legal,"A,IN-D303,,,,\n').encode(), "quotation marks"),
        ((HEAD + "legal,A\x00,IN-D303,,,,\n").encode(), "cannot be seen"),
        (b"<html><table></table></html>", "web page"),
        (b"PK\x03\x04" + b"\x00" * 64, ""),
        (HEAD.encode(), "The list is empty"),
    ],
)
def test_what_is_no_list_is_said_and_nothing_is_taken(world: Any, signed_in: Any, raw: bytes, sentence: str) -> None:
    before = search(world.bea, SearchFilter()).lines
    answer = bring(signed_in, raw)
    assert sentence in text_of(answer, 422)
    assert search(world.bea, SearchFilter()).lines == before


def test_a_list_is_only_for_those_who_keep_the_directory(world: Any, signed_in: Any) -> None:
    assert signed_in("lila").get(reverse("intake.services")).status_code == 403
    assert bring(signed_in, io.BytesIO(HEAD.encode()).getvalue(), who="lila").status_code == 403


def test_a_stranger_finds_no_request(world: Any, signed_in: Any) -> None:
    made = asked(world)
    for act in ("requests.page", "requests.accept", "requests.finish"):
        assert signed_in("eli").get(reverse(act, args=[made])).status_code == 404
    assert signed_in("cyr").get(reverse("requests.page", args=[made])).status_code == 404
