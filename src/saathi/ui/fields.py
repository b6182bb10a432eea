"""A form as plain values: what a field macro draws, read from a Django form that parsed or is about to.

Django draws no form here. The macros follow the tested contract of public-service forms: label, hint and error
are text in the page, tied to the box by aria-describedby; an error line at the top leads to its field.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext as _

from saathi.ui.dayfield import DayField, day_parts

TILES_UP_TO: Final = 8


@dataclass(frozen=True)
class Choice:
    """One tile or option. `shape` is a glyph of words.py drawn before the label."""

    value: str
    label: str
    hint: str = ""
    chosen: bool = False
    shape: str = ""


@dataclass(frozen=True)
class Field:
    """What a field macro needs. `kind`: text, email, tel, number, password, textarea, select, radio, checkboxes,
    check, date, file or hidden. `value` is text, or {day, month, year} for a date, or a bool for a check."""

    name: str
    label: str
    kind: str = "text"
    id: str = ""
    hint: str = ""
    value: Any = ""
    choices: tuple[Choice, ...] = ()
    errors: tuple[str, ...] = ()
    required: bool = True
    rows: int = 4
    most: int = 0
    width: int = 0
    lang: str = ""
    inputmode: str = ""
    autocomplete: str = ""
    accept: str = ""
    two: bool = False

    def __post_init__(self) -> None:
        if not self.id:
            object.__setattr__(self, "id", f"field-{self.name}")

    @property
    def described_by(self) -> str:
        """Ids of the hint, error and letters-left line, in reading order."""
        parts = {"hint": self.hint, "error": self.errors, "left": self.most and self.kind == "textarea"}
        return " ".join(f"{self.id}-{part}" for part, present in parts.items() if present)

    @property
    def target(self) -> str:
        """The address of the box an error line leads to."""
        ending = {"radio": "-box", "checkboxes": "-box", "date": "-day"}.get(self.kind, "")
        return f"#{self.id}{ending}"


@dataclass(frozen=True)
class ErrorLine:
    """One line of the error summary. An empty `href` is an error of the form as a whole."""

    text: str
    href: str = ""


def from_form(form: forms.BaseForm, **more: Mapping[str, Any]) -> list[Field]:
    """Fields of a form in its order. `more` adds to a field by name: from_form(form, note={"lang": "bn"})."""
    return [_field(form[name], dict(more.get(name, {}))) for name in form.fields]


def errors_of(form: forms.BaseForm) -> list[ErrorLine]:
    """Lines for the error summary: the form's own sentences first, then field by field."""
    if not form.is_bound:
        return []
    lines = [ErrorLine(str(text)) for text in form.non_field_errors()]
    for field in from_form(form):
        named = [_("%(field)s: %(error)s") % {"field": field.label, "error": text} for text in field.errors]
        lines += [ErrorLine(text, field.target) for text in named]
    return lines


def _field(bound: BoundField, more: dict[str, Any]) -> Field:
    kind = more.pop("kind", None) or _kind(bound)
    values: dict[str, Any] = {
        "name": bound.html_name,
        "id": f"field-{bound.html_name}",
        "label": str(bound.label or ""),
        "hint": str(bound.help_text or ""),
        "kind": kind,
        "required": bound.field.required,
        "errors": _errors(bound, kind),
        "value": _value(bound, kind),
        "choices": _choices(bound) if kind in ("select", "radio", "checkboxes") else (),
        "most": getattr(bound.field, "max_length", None) or 0,
    }
    return Field(**{**values, **more})


def _kind(bound: BoundField) -> str:
    field, widget = bound.field, bound.field.widget
    if isinstance(widget, forms.HiddenInput):
        return "hidden"
    if isinstance(field, forms.MultipleChoiceField):
        return "checkboxes"
    if isinstance(field, forms.ChoiceField):
        return "radio" if len(list(getattr(field, "choices", ()))) <= TILES_UP_TO else "select"
    for kind, types in _KINDS:
        if isinstance(field, types) or isinstance(widget, types):
            return kind
    return "text"


# The order matters: an EmailField is a CharField, a Textarea is a widget.
_KINDS: Final[Sequence[tuple[str, tuple[type, ...]]]] = (
    ("check", (forms.BooleanField,)),
    ("date", (DayField,)),
    ("file", (forms.FileField,)),
    ("textarea", (forms.Textarea,)),
    ("password", (forms.PasswordInput,)),
    ("email", (forms.EmailField,)),
)


def _errors(bound: BoundField, kind: str) -> tuple[str, ...]:
    """The field's sentences. The form library's own "required" says nothing a person can act on: ours replaces it."""
    stock = forms.Field.default_error_messages["required"]
    mine = _("Choose what fits.") if kind in ("radio", "checkboxes", "select", "check") else _("Write something here.")
    return tuple(mine if text == str(stock) else str(text) for text in bound.errors)


def _value(bound: BoundField, kind: str) -> Any:
    value = bound.value()
    if kind == "date":
        return day_parts(value)
    if kind == "check":
        return bool(value)
    # A password or a file is never sent back to the page.
    return "" if value is None or kind in ("password", "file", "checkboxes") else str(value)


def _choices(bound: BoundField) -> tuple[Choice, ...]:
    value = bound.value()
    chosen = (
        {str(v) for v in value}
        if isinstance(value, list | tuple | set)
        else {str(value)}
        if value is not None
        else set()
    )
    found = []
    for key, label in getattr(bound.field, "choices", ()):
        text, hint = label if isinstance(label, tuple) else (label, "")
        found.append(Choice(str(key), str(text), str(hint), str(key) in chosen))
    return tuple(found)
