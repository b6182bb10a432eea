"""The doors of the domain paper, part 1.8: every row is there, fits what it should, and counts its days."""

from datetime import date, timedelta

import pytest

from saathi.decisions.challenges.doors import WORDS, doors, fitting, read

ROW = """
[childrens_court]
about = "order"
deciders = ["cwc"]
kinds = []
ages = ["child"]
countries = ["IN"]
limit_days = 30
mark = "V"
"""
# Each row of the table by a decision it is for: what, decider, track, country -> the door that stands first.
FIRST = [
    (("placement", "cwc", "child", "IN"), "childrens_court"),
    (("care_plan", "cwc", "child", "IN"), "magistrate_aftercare"),
    (("contact_restricted", "home", "child", "IN"), "home_complaint"),
    (("going_out", "our_organisation", "adult", "IN"), "home_complaint"),
    (("stay_extended", "magistrate", "adult", "IN"), "custody_appeal"),
    (("medical_examination", "police", "adult", "IN"), "police_superintendent"),
    (("statement_to_court", "court", "adult", "IN"), "trial_appeal"),
    (("compensation_claim", "family", "adult", "IN"), "compensation_appeal"),
    (("information_shared", "", "child", "IN"), "data_grievance"),
    (("lawyer", "tribunal", "adult", "BD"), "bangladesh_inaction"),
]


@pytest.mark.parametrize(("decision", "door"), FIRST)
def test_the_door_that_fits_best_stands_first(decision: tuple[str, str, str, str], door: str) -> None:
    assert fitting(*decision)[0].code == door


def test_what_a_committee_ordered_has_an_appeal_a_complaint_and_the_file() -> None:
    codes = [door.code for door in fitting("placement", "cwc", "child", "IN")]
    assert codes == ["childrens_court", "magistrate_conduct", "file_refused", "legal_aid", "keep_words"]


def test_every_door_is_offered_for_something_and_none_shuts_her_out() -> None:
    from saathi.decisions.forms import DECIDERS
    from saathi.decisions.types import decision_types

    offered = set()
    for what in decision_types():
        for decider, _words in DECIDERS:
            for track in ("child", "adult", "unknown"):
                for country in ("IN", "BD", "NP"):
                    found = fitting(what, decider, track, country)
                    assert found and found[-1].code == "keep_words", (what, decider, track, country)
                    offered |= {door.code for door in found}
    assert offered == set(doors()) == set(WORDS)


def test_an_age_not_known_yet_shuts_no_door() -> None:
    codes = {door.code for door in fitting("placement", "magistrate", "unknown", "IN")}
    assert "custody_appeal" in codes
    assert "custody_appeal" not in {door.code for door in fitting("placement", "magistrate", "child", "IN")}


def test_days_count_from_the_decision_and_from_the_sending() -> None:
    court, on = doors()["childrens_court"], date(2026, 11, 1)
    assert court.last_on(on) == court.answer_by_on(on) == on + timedelta(days=30)
    assert doors()["custody_appeal"].last_on(on) is None
    assert doors()["home_complaint"].answer_by_on(on) == date(2026, 11, 2)


def test_what_was_not_read_in_a_text_is_called_so() -> None:
    unsure = {code for code, door in doors().items() if not door.is_verified}
    assert unsure == {
        "magistrate_conduct", "home_complaint", "custody_appeal", "police_superintendent", "trial_appeal",
        "compensation_appeal", "data_grievance", "bangladesh_inaction",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('["cwc"]', '["cvc"]'),
        ("kinds = []", 'kinds = ["mood"]'),
        ('"V"', '"sure"'),
        ('["child"]', "[]"),
        ('["IN"]', '["XX"]'),
        ('"order"', '"anything"'),
        ("limit_days = 30", "limit_days = 0"),
        ("limit_days = 30", "limit_weeks = 4"),
        ("kinds = []\n", ""),
        ("[childrens_court]", "[nowhere]"),
    ],
)
def test_a_wrong_row_is_refused(old: str, new: str) -> None:
    assert list(read(ROW)) == ["childrens_court"]
    with pytest.raises(ValueError, match=r"childrens_court|nowhere"):
        read(ROW.replace(old, new))
