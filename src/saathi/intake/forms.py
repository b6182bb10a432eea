"""What is asked about a file that is brought, and about what becomes of it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.intake.mapping import Mapping, read_mapping, recognise
from saathi.intake.reading import open_table
from saathi.intake.rows import CaseloadRow
from saathi.intake.sentences import Unreadable, UnusableMapping
from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LAWS

WHICH = [
    ("all", _("Take every row")),
    ("good", _("Take the good rows; give me the others as a file to mend")),
    ("none", _("Take nothing and put the file away")),
]
BASES = [
    ("duty", _("A duty by law")),
    ("order", _("An order of a court or committee")),
    ("consent", _("Each of them agreed")),
]
LARGEST_MAPPING = 1 << 20


class CheckForm(ActForm):
    """The file, and if its headings are the organisation's own, a second file that says what they mean."""

    caseload = forms.FileField(
        label=_("The file with your cases"),
        allow_empty_file=True,
        help_text=_(
            "XLSX or CSV, one case in each row, at most 25 MB. Nothing is taken before you have seen what was found."
        ),
    )
    mapping = forms.FileField(
        label=_("A file that says what your columns mean"),
        required=False,
        help_text=_("Only if your headings are not those of the standard."),
    )

    def clean_mapping(self) -> str:
        given = self.cleaned_data.get("mapping")
        raw = given.read(LARGEST_MAPPING + 1) if given else b""
        if len(raw) > LARGEST_MAPPING:
            raise forms.ValidationError(_("This is too large to be a file that says what columns mean."))
        try:
            return str(raw.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise forms.ValidationError(_("Save this file as CSV UTF-8 and choose it again.")) from None

    def clean(self) -> dict[str, Any]:
        """Opens the file, so that what cannot be read is said where it was chosen."""
        data = super().clean() or {}
        if data.get("caseload") is None:
            return data
        try:
            with open_table(data["caseload"].file, data["caseload"].name or "") as table:
                mapping_of(data.get("mapping", ""), table.columns)
        except Unreadable as fault:
            self.add_error("caseload", str(fault))
        except UnusableMapping as fault:
            for one in fault.faults[:20]:
                self.add_error("mapping", _("Row %(row)s: %(reason)s") % {"row": one.row, "reason": one.reason})
        return data


def mapping_of(text: str, columns: tuple[str, ...]) -> Mapping:
    """What the columns are: by the mapping file's text where there is one, else by their headings."""
    from io import BytesIO

    return read_mapping(BytesIO(text.encode()), columns) if text.strip() else recognise(columns)


class TakeForm(ActForm):
    which = forms.ChoiceField(label=_("What shall be done with this file?"), choices=WHICH)
    leaves_unknown = forms.BooleanField(label=_("Leave the columns nobody knows in the file"), required=False)
    basis = forms.ChoiceField(
        label=_("Why may your organisation keep their files?"), choices=BASES, required=False,
        help_text=_(
            "A yes that only you wrote down holds for 14 days. Then each file closes but for chosen name and safe "
            "contact, until she says it once more without you. Where a law lets you keep the files, name it."
        ),
    )  # fmt: skip
    law = forms.ChoiceField(label=_("Which law?"), required=False, choices=[("", _("None: they agreed")), *LAWS])
    until = forms.DateField(
        label=_("Until when?"),
        required=False,
        help_text=_("Leave it empty for one year. It can be ended earlier at any time."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("which") in ("all", "good"):
            if not data.get("basis"):
                self.add_error("basis", _("Say why your organisation may keep these files."))
            elif data["basis"] != "consent" and not data.get("law"):
                self.add_error("law", _("Say which law allows your organisation to keep these files."))
        return data


class _Rows(forms.Field):
    """Checked rows, from this room's own reading alone: nobody can post them."""

    def to_python(self, value: Any) -> list[CaseloadRow]:
        if not isinstance(value, list) or not all(isinstance(row, CaseloadRow) for row in value):
            raise forms.ValidationError(_("Rows come from a file that was checked here."))
        return value


class RowsForm(ActForm):
    """A slice of the file: what is taken, how many rows before it were not, and whether it was the last."""

    rows = _Rows(required=False)
    rest = forms.IntegerField(min_value=0)
    step = forms.ChoiceField(choices=[("on", "on"), ("end", "end"), ("broken", "broken")])
