"""A day typed in three boxes, or given whole as YYYY-MM-DD by the API and by imports."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

PARTS = ("day", "month", "year")


class DayBoxes(forms.Widget):
    """Reads name_day, name_month and name_year, else name. It draws nothing: the field macro does."""

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> Any:
        if name in data:
            return data[name]
        return {part: str(data.get(f"{name}_{part}", "")).strip() for part in PARTS}

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return name not in data and not any(f"{name}_{part}" in data for part in PARTS)


class DayField(forms.Field):
    """A date of the calendar. Native digits are read as well, since a person types what her keyboard has."""

    widget = DayBoxes
    default_error_messages = {
        "required": _("Write the day, the month and the year."),
        "partial": _("Write all three: the day, the month and the year."),
        "impossible": _("There is no such day in the calendar. Look at the day and the month again."),
    }

    def to_python(self, value: Any) -> date | None:
        if value is None or isinstance(value, date):
            return value
        parts = day_parts(value)
        if not any(parts.values()):
            return None
        if not all(parts.values()):
            raise forms.ValidationError(self.error_messages["partial"], code="partial")
        try:
            return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
        except ValueError as wrong:
            raise forms.ValidationError(self.error_messages["impossible"], code="impossible") from wrong


def day_parts(value: Any) -> dict[str, str]:
    """Day, month and year as text, from a date, from 'YYYY-MM-DD', from posted boxes or from nothing."""
    if isinstance(value, Mapping):
        return {part: str(value.get(part, "")) for part in PARTS}
    if isinstance(value, date):
        return {"day": str(value.day), "month": str(value.month), "year": str(value.year)}
    year, month, day = [*str(value or "").strip().split("-"), "", "", ""][:3]
    return {"day": day, "month": month, "year": year}
