"""The tables are whole, agree with their codes, and hold back the names their sources are unsure of."""

from __future__ import annotations

import tracemalloc

import pytest

from saathi.orgs import geography
from saathi.orgs.geography import places


def test_the_three_countries_of_the_programme_come_first():
    assert [country.code for country in geography.countries()[:3]] == ["IN", "BD", "NP"]
    assert len(geography.countries()) == 249


def test_every_country_is_named_in_the_four_languages():
    assert all(set(country.names) == set(places.LANGS) for country in geography.countries())


def test_all_districts_of_both_countries_are_there():
    assert len(geography.districts("IN")) == 787
    assert len(geography.districts("BD")) == 64
    assert geography.districts("NP") == ()


def test_every_place_lies_in_a_place():
    for table in (places.upper(), places.lower()):
        assert all(found.parent in places.upper() for found in table.values() if found.kind != "country")


def test_codes_are_unique_text_and_say_their_country():
    codes = [*places.upper(), *places.lower()]
    assert len(codes) == len(set(codes)) == 1144 + 7567
    assert all(code[:2] in ("IN", "BD") for code in codes if len(code) > 2)


def test_a_city_district_without_villages_is_kept():
    assert geography.place("IN-D315").names == {"en": "Kolkata", "bn": "কলকাতা", "hi": "कोलकाता"}


def test_a_renamed_district_never_shows_its_old_hindi_name_but_is_found_by_it():
    prayagraj = geography.place("IN-D120")
    assert "hi" not in prayagraj.names
    assert prayagraj.aliases == ("Allahabad", "इलाहाबाद")


def test_a_missing_name_falls_back_to_english_and_says_so():
    assert geography.name_and_lang("IN-D120", "hi") == ("Prayagraj", "en")
    assert geography.name_and_lang("BD-D1", "bn") == ("কুমিল্লা", "bn")
    assert geography.name_of("IN-S19", "bn") == "পশ্চিমবঙ্গ"


def test_hindi_forms_of_bangladeshi_districts_are_not_shown():
    assert all("hi" not in found.names for found in geography.districts("BD"))


def test_hand_written_names_say_that_they_are_unchecked():
    marked = [found for found in places.upper().values() if found.unchecked]
    assert len(marked) == 59
    assert all(set(found.unchecked) <= set(found.names) for found in marked)


def test_path_runs_from_the_smallest_place_to_the_country():
    path = [found.names["en"] for found in geography.path_of("BD-U1")]
    assert path == ["Debidwar", "Cumilla", "Chattogram", "Bangladesh"]


def test_children_of_a_state_are_its_districts_and_of_a_district_its_subdistricts():
    assert {found.kind for found in geography.children("IN-S19")} == {"district"}
    assert len(geography.children("IN-S19")) == 23
    assert {found.kind for found in geography.children("BD-D1")} == {"upazila"}
    assert [found.kind for found in geography.children("BD")] == ["division"] * 8


@pytest.mark.parametrize("code", ["", "IN-", "IN-T", "IN-D0", "BD-U99999", "in-s19", "XX", "IN-S19 "])
def test_what_is_not_a_code_is_refused(code):
    assert not geography.valid(code)
    with pytest.raises(KeyError):
        geography.place(code)


def test_districts_stay_below_two_megabytes():
    places.upper.cache_clear()
    tracemalloc.start()
    places.upper()
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert used < 2_000_000


def test_places_cannot_be_changed():
    with pytest.raises(TypeError):
        geography.place("IN").names["en"] = "elsewhere"


def test_every_language_has_a_script_and_an_english_name():
    assert len(geography.languages()) == 50
    assert [found.code for found in geography.languages()[:5]] == ["bn", "hi", "mr", "en", "ne"]
    assert all(len(found.script) == 4 and found.names["en"] for found in geography.languages())
    assert geography.language("mr").name("hi") == "मराठी"
    assert geography.language("tcy").name("bn") == "Tulu"
