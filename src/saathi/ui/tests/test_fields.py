"""A form becomes plain values, and its mistakes become lines that lead to the right box."""

from datetime import date

from django import forms
from django.http import QueryDict
from django.utils import translation

from saathi.ui.dayfield import DayField
from saathi.ui.fields import errors_of, from_form


class Asked(forms.Form):
    who = forms.ChoiceField(label="Who", choices=[("a", "A"), ("b", "B")])
    on = DayField(label="Day")
    note = forms.CharField(label="Note", widget=forms.Textarea, required=False, max_length=20, help_text="Short.")
    secret = forms.CharField(label="Word", widget=forms.PasswordInput)


def asked(**data: str) -> Asked:
    posted = QueryDict(mutable=True)
    posted.update(data)
    return Asked(posted)


def test_three_boxes_are_one_day() -> None:
    form = asked(who="a", on_day="29", on_month="2", on_year="2024", secret="x")
    assert form.is_valid(), form.errors
    assert form.cleaned_data["on"] == date(2024, 2, 29)


def test_a_day_may_come_whole_and_in_native_digits() -> None:
    assert asked(who="a", on="2026-03-27", secret="x").fields["on"].clean("2026-03-27") == date(2026, 3, 27)
    bengali = {"day": "২৭", "month": "৩", "year": "২০২৬"}
    assert DayField().clean(bengali) == date(2026, 3, 27)


def test_errors_say_the_field_and_lead_to_its_first_box() -> None:
    with translation.override("en"):
        lines = errors_of(asked(on_day="31", on_month="2", on_year="2026", note="ok", secret="x"))
    assert [line.href for line in lines] == ["#field-who-box", "#field-on-day"]
    assert lines[0].text == "Who: Choose what fits."
    assert lines[1].text.startswith("Day: There is no such day")


def test_a_partly_written_day_is_asked_for_whole() -> None:
    form = asked(who="a", on_day="3", on_month="", on_year="2026", secret="x")
    assert "all three" in str(form.errors["on"][0])
    assert {f.name: f for f in from_form(form)}["on"].value == {"day": "3", "month": "", "year": "2026"}


def test_fields_carry_kind_hint_and_what_describes_them_and_never_a_password() -> None:
    fields = {f.name: f for f in from_form(asked(who="b", secret="hush", note="a" * 30))}
    assert [f.kind for f in fields.values()] == ["radio", "date", "textarea", "password"]
    assert [c.chosen for c in fields["who"].choices] == [False, True]
    assert fields["note"].described_by == "field-note-hint field-note-error field-note-left"
    assert fields["secret"].value == "" and not fields["note"].required


def test_an_unbound_form_has_no_errors() -> None:
    assert errors_of(Asked()) == []
    assert all(not f.errors for f in from_form(Asked(initial={"on": date(2026, 1, 2)})))
