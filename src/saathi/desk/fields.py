"""A room's form as fields that can be drawn, and what was posted as data the form can read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from saathi.kernel.forms import ActForm
from saathi.plans.choices import MadeBy
from saathi.survivors.forms import PlaceField
from saathi.ui.dayfield import PARTS, DayField
from saathi.ui.fields import TILES_UP_TO, Choice, Field, from_form

from .labels import district_choices

LEFT_OUT: list[tuple[str, Any]] = []  # the offer of a field that is not asked of this actor at all
Offers = Mapping[str, list[tuple[str, Any]]]
UNKNOWN = ("unknown", "true", "false")
WHO_DECIDED = ("made_by", "chosen_by", "changed_by")
ASKED_BY = ("started_by", "caller")  # requests between organisations: the same glyphs, their own words


def drawn(form: ActForm, offers: Offers, asks: tuple[str, ...] = ()) -> list[Field]:
    """Fields in the form's order. `offers` are the choices of fields that hold an id; one without an offer is left out.
    `asks` are fields the form needs only sometimes: where they show, they are not called optional."""
    kept = {name: field for name, field in form.fields.items() if not _is_bare_id(field, name, offers)}
    kept = {name: field for name, field in kept.items() if offers.get(name) is not LEFT_OUT}
    more = {name: _more(form, name, field, offers) for name, field in kept.items()}
    for name in asks:
        if name not in more:
            continue
        more[name]["required"] = True
    return [field for field in from_form(form, **more) if field.name in kept]


def _is_bare_id(field: forms.Field, name: str, offers: Offers) -> bool:
    if isinstance(field, forms.MultipleChoiceField) and name in offers and not offers[name]:
        return True  # nothing of it can be chosen here
    return isinstance(field, forms.UUIDField) and name not in offers and not isinstance(field.widget, forms.HiddenInput)


def _more(form: ActForm, name: str, field: forms.Field, offers: Offers) -> dict[str, Any]:
    bound = form[name]
    value = str(bound.value() or "")
    if name in offers and isinstance(field, forms.MultipleChoiceField):
        chosen = {str(code) for code in bound.value() or ()}
        parted = ((code, said if isinstance(said, tuple) else (str(said), "")) for code, said in offers[name])
        some = tuple(Choice(code, label, hint, code in chosen) for code, (label, hint) in parted)
        return {"choices": some, "two": bool(field.choices)}  # short words, where they are some of a closed list
    if name in offers and any(isinstance(said, tuple) for _code, said in offers[name]):
        return {"kind": "radio", "choices": tuple(_tile(code, said, value) for code, said in offers[name])}
    if name in offers:
        return {"kind": "select", "choices": _select(offers[name], value), "errors": tuple(bound.errors)}
    if isinstance(field, PlaceField):
        return {"kind": "select", "choices": _select(district_choices(), value)}
    if isinstance(field, forms.FileField):
        return {"accept": getattr(field, "accept", "")}
    if isinstance(field, forms.DateField | DayField):
        return {"kind": "date", "errors": _day_errors(bound)}
    if isinstance(field, forms.TimeField):
        return {"kind": "time", "width": 10}
    if isinstance(field, forms.NullBooleanField):
        words = (_("Not known"), _("Yes"), _("No"))
        return {
            "kind": "radio",
            "choices": tuple(
                Choice(code, said, chosen=(value.lower() or "unknown") == code)
                for code, said in zip(UNKNOWN, words, strict=True)
            ),
        }
    if name in WHO_DECIDED:
        chosen = {value} if value else set()
        return {
            "choices": tuple(
                Choice(code, str(said), hint, code in chosen, code)
                for (code, said), hint in zip(MadeBy.choices, _hints(name), strict=True)
            )
        }
    if name in ASKED_BY:
        chosen = {value} if value else set()
        three: list[Any] = list(field.choices)  # type: ignore[attr-defined]
        return {"choices": tuple(Choice(str(code), str(said), "", code in chosen, str(code)) for code, said in three)}
    if isinstance(field, forms.DecimalField):  # itself an IntegerField to the library
        return {"inputmode": "decimal", "width": 10}
    if isinstance(field, forms.IntegerField):
        return {"inputmode": "numeric", "width": 4}
    if isinstance(field, forms.ChoiceField) and not isinstance(field, forms.MultipleChoiceField) and _is_tiles(field):
        every: list[Any] = list(field.choices)  # type: ignore[arg-type]
        tiles = [(str(code), str(said)) for code, said in every if code or str(said) != _("Choose")]
        return {"choices": tuple(Choice(code, said, chosen=code == value) for code, said in tiles)}
    if isinstance(field, forms.MultipleChoiceField):
        return {"two": True}
    return {}


def _tile(code: str, said: tuple[str, str], value: str) -> Choice:
    """An offer with a line below it that says what to know."""
    return Choice(code, said[0], said[1], code == value)


def _is_tiles(field: forms.ChoiceField) -> bool:
    """Drawn as tiles, where an empty "Choose" would be one more thing to choose."""
    return len(list(field.choices)) <= TILES_UP_TO  # type: ignore[arg-type]


def _hints(name: str) -> tuple[str, str, str]:
    if name != "made_by":
        return ("", "", "")
    return (
        _("She had choices and chose."),
        _("We talked, and both of us agreed."),
        _("Someone else decided. The reason, the law and her view are asked."),
    )


def _select(offered: list[tuple[str, Any]], value: str) -> tuple[Choice, ...]:
    return (Choice("", _("Choose")), *(Choice(code, str(said), chosen=code == value) for code, said in offered))


def _day_errors(bound: Any) -> tuple[str, ...]:
    stock, required = (
        str(forms.DateField.default_error_messages["invalid"]),
        str(forms.Field.default_error_messages["required"]),
    )
    ours = {
        stock: str(DayField.default_error_messages["impossible"]),
        required: str(DayField.default_error_messages["required"]),
    }
    return tuple(ours.get(str(text), str(text)) for text in bound.errors)


def joined(posted: QueryDict, form: type[ActForm]) -> QueryDict:
    """Posted data with the three boxes of each day as one YYYY-MM-DD, which every form and the API read."""
    data = posted.copy()
    for name, field in form.base_fields.items():
        if isinstance(field, forms.DateField):
            parts = {part: data.pop(f"{name}_{part}", [""])[-1].strip() for part in PARTS}
            if any(parts.values()):
                data[name] = "-".join((parts["year"], parts["month"].zfill(2), parts["day"].zfill(2)))
    return data


def typed(posted: QueryDict) -> dict[str, list[str]]:
    """What is worth keeping of a post: all but the tokens of the page."""
    return {name: posted.getlist(name) for name in posted if name not in ("csrfmiddlewaretoken", "once")}


def started(kept: Mapping[str, list[str]], form: type[ActForm]) -> dict[str, Any]:
    """What was typed before, as a form's initial values."""
    data = QueryDict(mutable=True)
    for name, values in kept.items():
        data.setlist(name, values)
    data = joined(data, form)
    several = {name for name, field in form.base_fields.items() if isinstance(field, forms.MultipleChoiceField)}
    return {name: data.getlist(name) if name in several else data[name] for name in data if name in form.base_fields}


def token_of(posted: QueryDict) -> str:
    """The page's `once`, kept where the form comes back with errors; empty where it is none."""
    try:
        return str(UUID(posted.get("once", "")))
    except ValueError:
        return ""
