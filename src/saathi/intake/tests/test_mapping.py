"""Which column is which field: by heading, by mapping file, by a person's decision."""

from __future__ import annotations

import io

import pytest

from saathi.intake.mapping import REASON_COLUMN, Mapping, read_mapping, recognise, recognised
from saathi.intake.sentences import Unreadable, UnusableMapping
from saathi.intake.tests.made import outcomes, report

COLUMNS = ("Client no", "Sex", "DOB", "Debt", "Threats", "Remarks")
MAP = """source_column,field,source_value,code
Client no,x_CaseReference,,
Sex,prs_Gender,F,Feminine
Sex,prs_Gender,M,masculine
Sex,prs_Gender,Not asked,
DOB,prs_Birthdate,dd/mm/yyyy,yyyy-mm-dd
Debt,vic_MethodsOfControl,1,DebtBondage
Threats,vic_MethodsOfControl,1,PhysicalThreats
Remarks,,,
"""


def mapped(text: str, columns: tuple[str, ...] = COLUMNS) -> Mapping:
    return read_mapping(io.BytesIO(text.encode()), columns, "map.csv")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("prs_FirstName", "prs_FirstName"),
        (" PRS_firstname ", "prs_FirstName"),
        ("prs_First_Name", "prs_FirstName"),
        ("First Name", "prs_FirstName"),
        ("vic_Methods_of_Control", "vic_MethodsOfControl"),
        ("group_a/vic_TypeOfExploitation", "vic_TypeOfExploitation"),
        ("Case ID", "x_CaseReference"),
        ("x_age_band", "x_AgeBand"),
        ("Citizenship", "prs_Citizenship"),
    ],
)
def test_headings_are_recognised(heading: str, field: str) -> None:
    found = recognised(heading)
    assert found is not None and found.field.name == field


@pytest.mark.parametrize("heading", ["Type", "Status", "Country", "Name", "Husband/Last name", "Remarks", "[3]"])
def test_common_words_are_left_to_the_person(heading: str) -> None:
    assert recognised(heading) is None


def test_an_option_column_of_a_form_is_one_code() -> None:
    text = "Case ID,vic_Methods_of_Control/DebtBondage,vic_Methods_of_Control/FalsePromises\nK-1,1,0\nK-2,TRUE,True\n"
    found = [outcome.taken.means_of_control for outcome in outcomes(text) if outcome.taken]
    assert found == [("DebtBondage",), ("DebtBondage", "FalsePromises")]


def test_unknown_columns_wait_for_a_decision() -> None:
    text = "Case ID,Remarks,Empty\nK-1,tall,\nK-2,,\n"
    before = report(text)
    assert (before.unknown, before.is_well) == ((("Remarks", 1),), False)
    after = report(text, recognise(("Case ID", "Remarks", "Empty")).leaving(["Remarks"]))
    assert (after.unknown, after.left, after.is_well) == ((), ("Remarks",), True)


def test_a_mapping_file_names_columns_values_and_the_order_of_days() -> None:
    text = ",".join(COLUMNS) + "\nK-1,F,03/04/2001,1,1,x\nK-2,not asked,,,,=1+1\n"
    first, second = outcomes(text, mapped(MAP))
    assert first.taken and second.taken
    assert (first.taken.gender, first.taken.born_on and first.taken.born_on.isoformat()) == ("Feminine", "2001-04-03")
    assert first.taken.means_of_control == ("DebtBondage", "PhysicalThreats")
    assert (second.taken.gender, second.taken.means_of_control) == ("", ())


def test_every_fault_of_a_mapping_file_is_told_at_once() -> None:
    text = (
        "source_column,field,source_value,code\nGone,prs_Gender,,\nSex,prs_Sex,,\nSex,prs_Gender,F,Lady\nSex,x_Age,,\n"
    )
    with pytest.raises(UnusableMapping) as refused:
        mapped(text)
    assert [fault.row for fault in refused.value.faults] == [2, 3, 4, 5]
    assert "Gone" in str(refused.value) and "Lady" in str(refused.value)


def test_a_formula_in_a_mapping_file_is_refused() -> None:
    with pytest.raises(UnusableMapping, match="formula"):
        mapped("source_column,field,source_value,code\nSex,prs_Gender,=1,Feminine\n")


def test_another_file_is_no_mapping_file() -> None:
    with pytest.raises(Unreadable, match="source_column, field, source_value, code"):
        mapped("a,b\n1,2\n")


def test_two_columns_for_one_single_field_clash() -> None:
    text = "Case ID,prs_FirstName,First Name\nK-1,Rina,Mina\n"
    assert "“prs_FirstName”, “First Name”" in str(report(text).clashes[0])
    assert not report(text).is_well


def test_our_own_reason_column_is_known_and_left() -> None:
    assert recognise(("Case ID", REASON_COLUMN)).left == (REASON_COLUMN,)
