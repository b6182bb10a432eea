"""Rows judged: values, contradictions, repeats, keys, and what a message may show."""

from __future__ import annotations

from datetime import date

import pytest

from saathi.intake.checking import LISTED
from saathi.intake.days import Days
from saathi.intake.parsing import reader_of
from saathi.intake.rows import Band, CaseloadRow
from saathi.intake.sentences import Sentence
from saathi.intake.standard import fields
from saathi.intake.tests.made import KEY, TODAY, faults, outcomes, report, workbook


def value(field_name: str, cell: str, *, order: str = "", serials: int = 0) -> object:
    field = fields()[field_name]
    found = reader_of(field.kind, field.name, field.takes_several, Days(TODAY, order, serials))(cell)
    return str(found) if isinstance(found, Sentence) else found


def taken(text: str) -> list[CaseloadRow]:
    return [outcome.taken for outcome in outcomes(text) if outcome.taken]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2001-04-03", date(2001, 4, 3)),
        ("2001-04-03 00:00:00", date(2001, 4, 3)),
        ("২০০১-০৪-০৩", date(2001, 4, 3)),
        ("25/12/2001", date(2001, 12, 25)),
        ("12/25/2001", date(2001, 12, 25)),
        ("5.5.2001", date(2001, 5, 5)),
        ("3-Apr-2001", date(2001, 4, 3)),
        ("3 April 2001", date(2001, 4, 3)),
        ("03/04/2001", "two days"),
        ("3/4/01", "two digits"),
        ("2001-02-30", "no such day"),
        ("2001", "year, not a day"),
        ("36984", "spreadsheet's number"),
        ("2030-01-01", "not come yet"),
        ("1890-01-01", "before 1900"),
        ("soon", "not a day"),
        ("3 Foo 2001", "not a day"),
    ],
)
def test_days(cell: str, expected: object) -> None:
    found = value("prs_Birthdate", cell)
    assert expected in found if isinstance(expected, str) and isinstance(found, str) else found == expected


def test_days_by_order_and_by_number() -> None:
    assert value("prs_Birthdate", "03/04/2001", order="dd/mm/yyyy") == date(2001, 4, 3)
    assert value("prs_Birthdate", "03/04/2001", order="mm/dd/yyyy") == date(2001, 3, 4)
    assert value("prs_Birthdate", "36984", serials=1900) == date(2001, 4, 3)
    assert value("prs_Birthdate", "35522", serials=1904) == date(2001, 4, 3)
    assert value("spl_PlannedEndDate", "2030-01-01") == date(2030, 1, 1)


@pytest.mark.parametrize(
    ("field", "cell", "expected"),
    [
        ("prs_Citizenship", "IND", ("IN",)),
        ("prs_Citizenship", "বাংলাদেশ; in", ("BD", "IN")),
        ("prs_Citizenship", "Bosnia and Herzegovina", ("BA",)),
        ("hte_Country", " nepal ", "NP"),
        ("hte_Country", "XYZ", "This is not a country"),
        ("prs_PrimaryLanguage", "ben", "bn"),
        ("prs_PrimaryLanguage", "हिन्दी", "hi"),
        ("prs_Gender", "feminine\u00a0", "Feminine"),
        ("prs_Gender", "Non conforming", "NonConforming"),
        ("prs_Gender", "F", "none of the words"),
        ("vic_MethodsOfControl", "Debt bondage ;false-promises", ("DebtBondage", "FalsePromises")),
        ("vic_MethodsOfControl", "DebtBondage FalsePromises DebtBondage", ("DebtBondage", "FalsePromises")),
        ("vic_MethodsOfControl", "DebtBondage;Magic", "none of the words"),
        (
            "vic_ForcedLabourIndustry",
            "Electricity, gas, steam and air conditioning supply",
            ("D_ElectricityGasSteamAndAirConditioningSupply",),
        ),
        ("x_AgeBand", "09--17", Band(9, 17)),
        ("x_AgeBand", "48+", Band(48, None)),
        ("x_AgeBand", "17-Sep", "not a range"),
        ("x_AgeBand", "20-18", "not a range"),
        ("x_Age", "17.0", 17),
        ("x_Age", "১৭", 17),
        ("x_Age", "121", "between 0 and 120"),
        ("x_Age", "-5", "not a whole number"),
        ("con_Consent", "হ্যাঁ", True),
        ("con_Consent", "No", False),
        ("con_Consent", "maybe", "neither yes nor no"),
        ("prs_MobilePhone", "+91 98000-00000", "+919800000000"),
        ("prs_MobilePhone", "09800000000", "not a phone number"),
        ("prs_Email", "a@b.example", "a@b.example"),
        ("prs_Email", "a@b", "not an e-mail"),
        ("prs_FirstName", "x" * 256, "longer than 255"),
        ("prs_FirstName", "Rina\n  Devi", "Rina Devi"),
    ],
)
def test_cells(field: str, cell: str, expected: object) -> None:
    found = value(field, cell)
    if isinstance(expected, str) and isinstance(found, str):
        assert expected in found
    else:
        assert found == expected


def test_a_row_becomes_one_whole_value() -> None:
    (row,) = taken("Case ID,First Name,Gender,hte_Country,hte_Type,x_Age\nK-1,Rina,Feminine,IND,Exploitation,-\n")
    assert (row.reference, row.first_name, row.gender, row.exploitation_country, row.age) == (
        "K-1",
        "Rina",
        "Feminine",
        "IN",
        None,
    )
    assert row.line == 2 and not row.is_anonymous


def test_a_row_needs_a_name_or_a_reference() -> None:
    assert len(taken("Case ID,First Name,x_Age\nK-1,,\n,Rina,\n")) == 2
    assert [fault[:2] for fault in faults("Case ID,First Name,x_Age\n,,17\n")] == [(2, "")]
    assert report("Case ID,x_Age\nK-1,17\n").anonymous == 1


@pytest.mark.parametrize(
    ("columns", "cells", "column"),
    [
        ("con_Consent", "no", "con_Consent"),
        ("cas_OutgoingReferralDate,cas_IncomingReferralDate", "2020-01-01,2020-01-02", "cas_OutgoingReferralDate"),
        ("hte_Date,prs_Birthdate", "2000-01-01,2001-01-01", "hte_Date"),
        ("prs_Birthdate,x_Age,x_RegisteredOn", "2000-01-01,30,2020-06-01", "x_Age"),
        ("prs_Birthdate,x_Age", "2000-01-01,40", "x_Age"),
        ("x_Age,x_AgeBand", "17,18-20", "x_Age"),
        ("x_Age,vic_AgeWhenTrafficked", "17,18", "vic_AgeWhenTrafficked"),
        ("vic_AgeWhenTrafficked,x_AgeBandWhenTrafficked", "18,0-17", "vic_AgeWhenTrafficked"),
        ("vic_AgeWhenTrafficked,prs_Birthdate", "40,2000-01-01", "vic_AgeWhenTrafficked"),
        (
            "vic_AgeWhenTrafficked,prs_Birthdate,hte_Date,hte_Type",
            "10,2000-01-01,2017-01-01,Recruitment",
            "vic_AgeWhenTrafficked",
        ),
    ],
)
def test_values_that_cannot_all_be_true(columns: str, cells: str, column: str) -> None:
    assert [fault[:2] for fault in faults(f"Case ID,{columns}\nK-1,{cells}\n")] == [(2, column)]


def test_an_age_may_be_one_year_off_and_an_old_age_may_be_past() -> None:
    assert report("Case ID,prs_Birthdate,x_Age,x_RegisteredOn\nK,2000-06-01,20,2020-05-01\n").is_well
    assert report("Case ID,prs_Birthdate,x_Age\nK,2000-06-01,12\n").is_well


def test_personal_and_long_values_are_never_repeated() -> None:
    text = (
        "Case ID,prs_Birthdate,prs_MobilePhone,prs_Gender,Citizenship,Secret\nK,31/02/2001,12,Lady,"
        + "x" * 41
        + ",=1\n"
    )
    found = {fault.column: fault.value for fault in report(text).faults}
    assert found == {"prs_Birthdate": "", "prs_MobilePhone": "", "prs_Gender": "Lady", "Citizenship": "", "Secret": ""}
    assert not any(
        cell in str(fault.reason) for fault in report(text).faults for cell in ("31/02", "Lady", "xxxx", "=1")
    )


def test_the_same_reference_twice_names_the_first_row() -> None:
    assert faults("Case ID,x_Age\nK/1,1\n k/1 ,2\n")[0][:2] == (3, "Case ID")
    assert "row 2" in faults("Case ID,x_Age\nK/1,1\nk/1,2\n")[0][2]


def test_keys_survive_another_order_and_another_way_of_writing() -> None:
    (one,) = taken("Case ID,x_Age\nK/1,17\n")
    (again,) = taken("x_Age,Gender,Case Number\n18,Feminine,  k/1\n")
    assert one.row_key == again.row_key and len(one.row_key) == 64
    (named,) = taken("First Name,prs_Birthdate,Citizenship\nRina,2001-12-25,IN;BD\n")
    (same,) = taken("Citizenship,prs_Birthdate,First Name\nBangladesh;India,25/12/2001,Rina\n")
    assert named.row_key == same.row_key


def test_equal_rows_without_reference_are_two_people_and_stay_two() -> None:
    text = "First Name,x_Age\nRina,17\nRina,17\nMina,17\n"
    first, again = [row.row_key for row in taken(text)], [row.row_key for row in taken(text)]
    assert len(set(first)) == 3 and first == again


def test_keys_differ_by_organisation_and_secret() -> None:
    text = "Case ID,x_Age\nK/1,17\n"
    keys = {
        outcomes(text, organisation=organisation, key=key)[0].taken.row_key  # type: ignore[union-attr]
        for organisation in ("a", "b")
        for key in (KEY, b"another")
    }
    assert len(keys) == 4


def test_the_report_counts_and_lists_within_bounds() -> None:
    text = "Case ID,x_Age,prs_Title\n" + "".join(f"K{number},old,x\n" for number in range(LISTED + 5)) + "Z,1,\n"
    found = report(text)
    assert (found.rows, found.good, found.bad, len(found.faults)) == (LISTED + 6, 1, LISTED + 5, LISTED)
    assert found.counted[0][::2] == ("x_Age", LISTED + 5)
    assert found.kept_in_file == (("prs_Title", LISTED + 5),)
    assert found.consent_not_stated == 1 and not found.is_well


def test_a_file_with_headings_only_is_not_well() -> None:
    assert not report("Case ID,x_Age\n").is_well


def test_progress_is_told_and_ends_with_all_rows() -> None:
    told: list[tuple[int, int | None]] = []
    report(
        "Case ID\n" + "".join(f"K{n}\n" for n in range(2500)), progress=lambda done, total: told.append((done, total))
    )
    assert [done for done, _total in told] == [1000, 2000, 2500]


def test_a_workbook_is_judged_like_a_text() -> None:
    data = workbook(["Case ID", "prs_Birthdate", "prs_MobilePhone"], ["K-1", date(2001, 4, 3), 919800000000])
    (outcome,) = outcomes(data)
    assert outcome.taken and (outcome.taken.born_on, outcome.taken.mobile_phone) == (date(2001, 4, 3), "919800000000")
