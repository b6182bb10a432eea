"""What is asked on the way from an offer to an arrival. She is asked first, and about each part."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.kernel.sections import ALL_SECTIONS, SECTION_WORDS, Section, each
from saathi.links.choices import HerAnswer, Why
from saathi.links.requests.forms import CHOOSE, Somebody
from saathi.links.requests.plain import PlainWords
from saathi.links.requests.there import who_walks
from saathi.survivors.choices import SAID
from saathi.survivors.forms import LANGUAGES

from ..handover_choices import FactState, MeetingPresence
from ..joint.forms import SPOKEN, STARTED, her_words

# What a handover may take along. Counselling never: what was said there stays with whoever heard it.
GOES = ALL_SECTIONS & ~Section.CARD & ~Section.COUNSELLING
PARTS = [(str(int(one)), SECTION_WORDS[one]) for one in each(GOES)]
# What she decides later stays where it is, as after a no; she may share it at any time.
SAYS = [("yes", _("Yes")), ("no", _("No")), ("later", _("She decides later"))]


class OfferForm(ActForm):
    organisation = forms.UUIDField(label=_("Which organisation would go on with her?"))
    started_by = forms.ChoiceField(label=_("Who started it?"), choices=STARTED)
    words = PlainWords(label=_("What should they know to answer?"))
    by_on = forms.DateField(label=_("When would she move, if a day is known?"), required=False)
    answer = forms.ChoiceField(
        label=_("What does she say?"),
        choices=[(HerAnswer.YES, _("Yes")), (HerAnswer.NOT_NOW, _("Not now")), (HerAnswer.NO, _("No"))],
        help_text=_("Only a yes goes out, and without her name. Her no costs her nothing and is kept as her no."),
    )
    her_words = her_words()
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)

    def clean_by_on(self) -> Any:
        day = self.cleaned_data["by_on"]
        if day is not None and day < today():
            raise forms.ValidationError(_("This day is past."))
        return day


class AcceptForm(ActForm):
    capacity = PlainWords(
        label=_("What do you have for her, and from when?"), required=True,
        help_text=_("A place from Monday, a visit each week. You learn her name when she has agreed."),
    )  # fmt: skip
    worker = Somebody(
        query=who_walks, label=_("Who would walk with her?"),
        help_text=_("She is told the first name and the area, and may ask for somebody else."),
    )  # fmt: skip


class DeclineForm(ActForm):
    reason = forms.ChoiceField(label=_("Why not?"), choices=[CHOOSE, *Why.choices])
    answer_words = PlainWords(label=_("What should those who asked know?"), help_text="")


class RecallForm(ActForm):
    answer_words = PlainWords(label=_("What should those who were asked know?"), required=True)


class SayNoForm(ActForm):
    """No reason is asked of her."""

    her_words = her_words()
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


def part(section: Section) -> forms.ChoiceField:
    words: Any = SECTION_WORDS[section]
    return forms.ChoiceField(label=words, choices=SAYS, required=False)


class PartsForm(ActForm):
    """Each part by itself; what she decides later does not go along."""

    part_2 = part(Section.IDENTITY)
    part_4 = part(Section.PLACE)
    part_8 = part(Section.PLAN)
    part_16 = part(Section.HEALTH)
    part_64 = part(Section.LEGAL)
    part_128 = part(Section.FAMILY)
    part_256 = part(Section.LEARNING)
    part_512 = part(Section.SAFETY)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        parts = {int(name[5:]): data.pop(name) for name in [*data] if name.startswith("part_")}
        data["yes"] = sum(bit for bit, said in parts.items() if said == "yes")
        data["no"] = sum(bit for bit, said in parts.items() if said in ("no", "later"))
        return data


class ConfirmForm(PartsForm):
    """The receiver, and each part by itself. `person` is whom she was told of."""

    field_order = ("person",)
    person = forms.UUIDField(widget=forms.HiddenInput)
    keeps = forms.MultipleChoiceField(
        label=_("Of what goes along: what may those who are beside her now still read afterwards?"), choices=PARTS,
        required=False, help_text=_("Nothing is ticked before she says so. What she does not let go along stays here."),
    )  # fmt: skip
    she_knows = forms.BooleanField(
        label=_("If this person comes from her own district: she was told so before she answered"), required=False
    )
    until = forms.DateField(label=_("Until when does her yes hold?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    proof = forms.ChoiceField(label=_("How did she say yes?"), choices=SAID)
    her_words = her_words()

    def value(self) -> Any:
        self.cleaned_data["sections"] = [str(int(one)) for one in each(self.cleaned_data["yes"])]
        return super().value()


class MeetForm(ActForm):
    presence = forms.ChoiceField(label=_("Was she there?"), choices=MeetingPresence.choices)
    meeting_words = forms.CharField(
        label=_("What did she say, or why was she not there?"), max_length=1000, required=False, widget=forms.Textarea,
        help_text=_("It stands with her plan: whoever sees only her name and safe contact does not read it."),
    )  # fmt: skip
    met_on = PastDay(label=_("On which day did both sides meet?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("presence") == MeetingPresence.COULD_NOT and not data.get("meeting_words"):
            self.add_error("meeting_words", _("Say why she could not be there, and how she was told what was said."))
        return data


class ArriveForm(ActForm):
    arrived_on = PastDay(label=_("On which day did she arrive?"))
    she_knows = forms.BooleanField(
        label=_("She knows who is beside her from now on, and how to reach you"),
        error_messages={"required": _("Tell her first: who it is, and how she reaches you.")},
    )


class ReleaseForm(ActForm):
    """What she does not let those keep who were beside her closes to them."""


class VisitForm(ActForm):
    visited_on = PastDay(label=_("On which day did you visit her first?"))


class LinesForm(ActForm):
    """Which of the lines that came along."""

    every = forms.BooleanField(label=_("All that nobody has looked at yet"), required=False)
    facts = forms.MultipleChoiceField(label=_("Or which of them?"), choices=[], required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        field = self.fields["facts"]
        assert isinstance(field, forms.MultipleChoiceField)
        # Whatever is ticked: the rule says whether each of them is of this handover.
        ticked = self.data.getlist("facts") if hasattr(self.data, "getlist") else self.data.get("facts", [])
        field.choices = [(str(one), str(one)) for one in ticked]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if not data.get("facts") and not data.get("every"):
            self.add_error("facts", _("Tick what you looked at with her."))
        return data


class CheckForm(LinesForm):
    state = forms.ChoiceField(
        label=_("What is it?"), choices=[(code, said) for code, said in FactState.choices if code != FactState.OPEN]
    )
    her_words = forms.CharField(
        label=_("If it was put right with her: what does she say?"), max_length=1000, required=False,
        widget=forms.Textarea, help_text=_("Write what is right where it stands, too. Do not ask her anew."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("state") == FactState.CORRECTED and not data.get("her_words"):
            self.add_error("her_words", _("Write what she says is right."))
        return data
