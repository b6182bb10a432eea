"""What is asked about meeting her after her return, and about her life as she finds it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import COUNTRIES, LANGUAGES

from ..followup_choices import (
    NOT_SAID,
    RATINGS,
    CopyKept,
    Domain,
    MeetingPlace,
    Reached,
    Said,
    VisitKind,
    VisitState,
    Way,
    WhyNotMet,
)
from .talks import talks
from .words import talk_words

SPOKEN = [("", _("Not said")), *LANGUAGES]
PAST, FUTURE = _("This day is past."), _("This day is in the future.")
RHYTHM = [
    (7, _("Every week")), (14, _("Every two weeks")), (30, _("Every month")), (91, _("Every three months")),
    (182, _("Every half year")), (0, _("Only when she says so")),
]  # fmt: skip
TRIES = [(2, _("Two")), (3, _("Three")), (4, _("Four")), (5, _("Five"))]
WAYS = ("way_1", "way_2", "way_3")


def her_words(label: Any, *, required: bool = False, most: int = 1000) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=most, required=required, widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )  # fmt: skip


def spoken() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


def text(label: Any, help_text: Any = "", *, required: bool = False, most: int = 600) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=most, required=required, widget=forms.Textarea, help_text=help_text
    )


def not_past(form: ActForm, data: dict[str, Any], name: str) -> None:
    if data.get(name) and data[name] < today():
        form.add_error(name, PAST)


def _way(label: Any) -> forms.ChoiceField:
    none = ("", _("No other way"))
    return forms.ChoiceField(label=label, choices=[none, *Way.choices], required=False)


class FollowUpForm(ActForm):
    """Everything here is what she said; where she named no way to look for her, none is used."""

    returned_on = forms.DateField(label=_("On which day did she come home, or to where she lives now?"))
    country = forms.ChoiceField(label=_("In which country does she live now?"), choices=COUNTRIES)
    worker = forms.UUIDField(label=_("Who comes?"))
    she_accepts = forms.BooleanField(
        label=_("She knows this person's first name and area, and accepts her."), required=False
    )
    first_on = forms.DateField(label=_("On which day do we meet first?"))
    every_days = forms.TypedChoiceField(label=_("How often after that?"), choices=RHYTHM, coerce=int)
    place = forms.ChoiceField(label=_("Where does she want to be met?"), choices=MeetingPlace.choices)
    place_words = text(_("Where exactly, or what should be known about it?"))
    cover = text(
        _("What do we say if somebody asks who we are?"),
        _("She chooses it. It is kept sealed, and whoever comes says this and nothing else."), required=True,
    )  # fmt: skip
    way_1 = _way(_("If she does not come: how may we look for her first?"))
    way_2 = _way(_("And then?"))
    way_3 = _way(_("And at last?"))
    neighbour_said = forms.BooleanField(
        label=_("She herself said that we may ask a neighbour, and named whom."), required=False
    )
    tries = forms.TypedChoiceField(
        label=_("After how many tries without an answer does a person decide what happens?"), choices=TRIES,
        coerce=int, initial=3,
    )  # fmt: skip
    her_words = her_words(_("What did she say about it?"))
    language = spoken()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "first_on")
        if data.get("returned_on") and data["returned_on"] > today():
            self.add_error("returned_on", FUTURE)
        if not data.pop("she_accepts", False):
            self.add_error("she_accepts", _("Nobody comes whom she has not accepted. Ask her first."))
        ways = [data.pop(name, "") for name in WAYS]
        data["ways"] = list(dict.fromkeys(way for way in ways if way))
        if not data.pop("neighbour_said", False) and Way.NEIGHBOUR in data["ways"]:
            self.add_error("neighbour_said", _("A neighbour is asked only where she herself said so."))
        return data


class PlanVisitForm(ActForm):
    kind = forms.ChoiceField(
        label=_("How do you meet?"), choices=[one for one in VisitKind.choices if one[0] != VisitKind.TRY]
    )
    planned_on = forms.DateField(label=_("On which day?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "planned_on")
        return data


NOTED = [one for one in VisitState.choices if one[0] != VisitState.PLANNED]


class NoteVisitForm(ActForm):
    state = forms.ChoiceField(label=_("What came of it?"), choices=NOTED)
    on = PastDay(label=_("On which day?"))
    why_not = forms.ChoiceField(
        label=_("If you did not meet: why?"), choices=[("", _("We met, or she called it off")), *WhyNotMet.choices],
        required=False,
    )  # fmt: skip
    her_words = her_words(_("What did she say?"))
    language = spoken()
    words = text(_("What should be known next time?"))
    talk = forms.ChoiceField(label=_("Does it count as a talk that law or practice asks for?"), required=False)
    next_on = forms.DateField(
        label=_("When does she want to meet next?"), required=False,
        help_text=_("Leave it empty for the rhythm she chose."),
    )  # fmt: skip

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["talk"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", _("No, it is hers alone")), *((one.code, talk_words(one)) for one in talks())]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "next_on")
        if data.get("state") == VisitState.NOT_MET and not data.get("why_not"):
            self.add_error("why_not", _("Say why you did not meet. Her silence and ours are not the same."))
        if data.get("state") != VisitState.NOT_MET:
            data["why_not"] = ""
        if data.get("state") != VisitState.MET:
            data["talk"] = ""
        return data


DOMAIN_ASKS = {
    Domain.SAFETY: _("How safe is her life now?"),
    Domain.LEGAL: _("How is it with law, papers and rights?"),
    Domain.MIND: _("How does she feel inside?"),
    Domain.WORK: _("How is it with work, money and learning?"),
    Domain.SOCIAL: _("How is it with the people around her?"),
    Domain.BODY: _("How is her body, and her health?"),
}
MARKS = [*((str(value), said) for value, said in RATINGS), (NOT_SAID, _("She does not want to say"))]


class RatingForm(ActForm):
    """Six questions; each may be passed over or left unsaid. What nobody asked leaves no row."""

    on = PastDay(label=_("On which day did she say it?"))
    language = spoken()

    def __init__(self, actor: Actor | None, *args: Any, **options: Any) -> None:
        super().__init__(actor, *args, **options)
        for domain, asks in DOMAIN_ASKS.items():
            self.fields[domain.value] = forms.ChoiceField(
                label=asks, choices=[("", _("Not asked today")), *MARKS], required=False
            )
            self.fields[f"{domain.value}_words"] = her_words(_("Because … (if she wants to say)"), most=400)
        self.order_fields([*self._of_domains(), "on", "language"])

    def _of_domains(self) -> list[str]:
        return [name for domain in DOMAIN_ASKS for name in (domain.value, f"{domain.value}_words")]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        said = {domain: data.pop(domain.value, "") for domain in DOMAIN_ASKS}
        words = {domain: data.pop(f"{domain.value}_words", "") for domain in DOMAIN_ASKS}
        if not any(said.values()):
            self.add_error(None, _("Mark at least one. She may leave out every other."))
        for domain, text_ in words.items():
            if text_ and not said[domain]:
                self.add_error(domain.value, _("Her words stand here without her mark. Ask her which one it is."))
        data["said"] = {domain: (said[domain], words[domain]) for domain in DOMAIN_ASKS if said[domain]}
        return data


class SafetyPlanForm(ActForm):
    signs = text(_("How does she notice that it becomes dangerous?"), required=True)
    people = text(_("Whom can she go to or call?"), required=True)
    places = text(_("Where is she safe, by day and by night?"))
    take = text(_("What does she take with her?"), _("Papers, money, medicine, a number on paper."))
    code_word = forms.CharField(
        label=_("Which word tells us that she needs help, and cannot say so?"), max_length=80, required=False,
        help_text=_("A word that means nothing to whoever overhears it."),
    )  # fmt: skip
    language = forms.ChoiceField(label=_("In which language is it written?"), choices=LANGUAGES)
    copy_kept = forms.ChoiceField(label=_("Where is a copy?"), choices=CopyKept.choices)
    review_on = forms.DateField(label=_("When do you look at it together again?"))
    made_with_her = forms.BooleanField(label=_("You made it with her, and read it to her."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        not_past(self, data, "review_on")
        data.pop("made_with_her", None)
        return data


class DefineForm(ActForm):
    her_words = her_words(_("When would she say: I have arrived?"), required=True)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    on = PastDay(label=_("On which day did she say it?"))


def _yes_or_no(label: Any) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=Said.choices)


class CheckForm(ActForm):
    own = forms.ChoiceField(label=_("What she calls having arrived: is it so?"), choices=Reached.choices)
    housed = _yes_or_no(_("Does she live where she can and wants to stay?"))
    safe = _yes_or_no(_("Is she safe from those who hurt her?"))
    lawful = _yes_or_no(_("Is she there lawfully, with papers of her own and nothing against her?"))
    supported = _yes_or_no(_("Is there somebody whom she can rely on?"))
    her_words = her_words(_("What does she say about it?"))
    language = spoken()
    on = PastDay(label=_("On which day did she say it?"))
