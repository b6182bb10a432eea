"""The one validator of an act, for page, API, field, exchange and import alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from .actor import Actor
from .clock import today


class ActForm(forms.Form):
    """Bound as `form(actor, data)`, because choices may depend on who asks. `value()` gives what the action takes.

    `once` is the hidden token of the page: a repeat of it, from a double click or a lost answer, does nothing again.
    """

    taken: ClassVar[Callable[..., Any]] = SimpleNamespace

    def __init__(self, actor: Actor | None, data: Any = None, files: Any = None, **options: Any) -> None:
        super().__init__(data, files, **options)
        self.actor = actor
        for field in self.fields.values():
            if isinstance(field, Choice):
                field.bind(actor)

    @property
    def once(self) -> UUID | None:
        raw = self.data.get("once") if isinstance(self.data, Mapping) or hasattr(self.data, "get") else None
        try:
            return UUID(str(raw)) if raw else None
        except ValueError:
            return None

    def value(self) -> Any:
        return self.taken(**self.cleaned_data)


class NothingForm(ActForm):
    """An act that asks nothing."""


class PastDay(forms.DateField):
    """A day up to today; left empty it is today."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("help_text", _("Leave it empty for today."))
        super().__init__(required=False, **options)

    def clean(self, value: Any) -> date:
        day = super().clean(value) or today()
        if day > today():
            raise forms.ValidationError(_("This day is in the future."))
        return day


class Choice(forms.ChoiceField):
    """A choice among what a query answers to this actor, so that a form can never offer what is out of reach."""

    def __init__(self, *, query: Callable[[Actor], list[tuple[str, str]]], **options: Any) -> None:
        self.query = query
        super().__init__(**options)

    def bind(self, actor: Actor | None) -> None:
        self.choices = self.query(actor) if actor is not None else []
