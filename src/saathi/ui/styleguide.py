"""Invented values that show every part once. No person, office or date here is real."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from saathi.ui import wording, words
from saathi.ui.dayfield import DayField
from saathi.ui.fields import Choice, Field, errors_of, from_form
from saathi.ui.nav import Action, FileNav, Message, NavItem
from saathi.ui.ribbon import ribbon, shares
from saathi.ui.styleguide_cells import cells
from saathi.ui.styleguide_journey import TODAY, bare, crowded, meghna

HER_WORDS = (
    ("bn", "আমি স্কুলে ফিরতে চাই। মাসির বাড়িতে থাকতে চাই।"),
    ("hi", "मैं फिर से पढ़ना चाहती हूँ। मुझे किसी से मिलने से पहले पूछा जाए।"),
    ("mr", "मला शाळेत परत जायचं आहे. लाल दप्तर घेऊन, माझ्या मैत्रिणींबरोबर."),
)


class ExampleForm(forms.Form):
    """One field of each kind, bound with mistakes so that errors show."""

    what = forms.CharField(
        label="What was decided",
        help_text="In one sentence, as you would say it to her.",
        max_length=300,
        widget=forms.Textarea,
    )
    who = forms.ChoiceField(
        label="Who decided", choices=[("hers", "She decided"), ("together", "Together"), ("for_her", "For her")]
    )
    on = DayField(label="On which day", help_text="For example 27 3 2026.")
    told = forms.MultipleChoiceField(
        label="How was she told",
        required=False,
        choices=[("words", "In words"), ("paper", "On paper"), ("voice", "By a recording")],
    )
    office = forms.ChoiceField(label="Office", choices=[(str(n), f"Office {n}") for n in range(1, 12)])
    phone = forms.CharField(label="Telephone of the office", required=False)
    paper = forms.FileField(label="The paper", required=False)
    sure = forms.BooleanField(label="She heard this in her own language", required=False)


def _form() -> ExampleForm:
    return ExampleForm(
        {"who": "", "on_day": "31", "on_month": "2", "on_year": "2026", "told": ["words"], "office": "3"}
    )


def _fields() -> list[Field]:
    drawn = from_form(
        _form(), phone={"inputmode": "tel", "kind": "tel", "width": 20}, what={"lang": "bn"}, told={"two": True}
    )
    who = Field(
        **{
            **drawn[1].__dict__,
            "choices": tuple(
                Choice(c.value, c.label, hint, c.chosen, c.value)
                for c, hint in zip(
                    drawn[1].choices,
                    (
                        "We gave her the options and she chose.",
                        "We talked and both agreed.",
                        "Someone else decided. A reason is needed.",
                    ),
                    strict=True,
                )
            ),
        }
    )
    return [drawn[0], who, *drawn[2:]]


def _nav() -> list[NavItem]:
    labels = (_("Today"), _("People"), _("Calendar"), _("Handovers"), _("Directory"), _("Learning"))
    return [NavItem(label, "#main", current=n == 1, count=3 if n == 0 else 0) for n, label in enumerate(labels)]


def _statuses() -> list[tuple[str, list[words.Status]]]:
    values = {
        "who": "District Legal Services",
        "date": wording.day(TODAY - timedelta(days=34)),
        "name": "Rehana",
        "office": "the committee",
        "reason": "the school year had started",
        "parts": "her plan",
        "days": wording.days(9),
    }
    return [(where, [words.status(where, code, **values) for code in codes]) for where, codes in words.WORDS.items()]


def _people() -> list[tuple[Any, ...]]:
    invented = (
        ("Meghna", "bn", 272, (3, 2, 3), date(2026, 12, 12)),
        ("Juthika", "bn", 41, (6, 1, 0), date(2026, 11, 26)),
        ("Asha", "hi", 1204, (1, 2, 11), date(2026, 11, 3)),
        ("Sayali", "mr", 0, (9, 4, 1), date(2027, 1, 8)),
    )
    return [cells(name, lang, not_free, made, shares(*made), on, TODAY) for name, lang, not_free, made, on in invented]


def examples() -> dict[str, Any]:
    """The values of ui/styleguide.html."""
    return {
        "nav": _nav(),
        "told": [Message(_("Her words were saved."), undo_url="#undo", seconds=10)],
        "home": "#main",
        "her_words_shown": HER_WORDS,
        "statuses": _statuses(),
        "fields": _fields(),
        "error_lines": errors_of(_form()),
        "journey": ribbon(meghna()),
        "long_journey": ribbon(crowded()),
        "new_journey": ribbon(bare()),
        "people": _people(),
        "tabs": [NavItem(label, "#main", current=n == 0) for n, label in enumerate((_("People"), _("Papers")))],
        "file": FileNav(
            [NavItem(_("Overview"), "#main", current=True), NavItem(_("Plan"), "#main")],
            {
                _("What is written"): [NavItem(_("Papers"), "#main"), NavItem(_("Notes"), "#main")],
                _("Who may know"): [NavItem(_("Identity"), "#main"), NavItem(_("Sharing"), "#main")],
            },
        ),
        "acts": [
            Action(_("Sit together"), "#sit", primary=True, icon="users"),
            Action(_("Record a decision"), "#record", icon="pencil"),
            Action(_("Print my plan"), "#print", icon="printer"),
        ],
        "held": Action(
            _("Close"), "", sentence=_("Two promises to her are open. Keep them or tell her why not, then close.")
        ),
        "story": [
            {
                "title": "Visit at home",
                "day": wording.day(TODAY - timedelta(days=3)),
                "by": "Rehana",
                "text": "She showed her new school bag. The bank form is still missing.",
                "url": "#visit",
                "shape": "plain",
            },
            {
                "title": "She chose the morning school",
                "day": wording.day(TODAY - timedelta(days=20)),
                "by": "Meghna",
                "text": "",
                "url": "",
                "shape": "hers",
            },
            {
                "title": "Stay lengthened by 90 days",
                "day": wording.day(TODAY - timedelta(days=190)),
                "by": "the committee",
                "text": "She said she did not agree.",
                "url": "",
                "shape": "for_her",
            },
        ],
        "filters": [
            Field("q", _("Name she chose"), required=True),
            Field(
                "where",
                _("Where"),
                kind="select",
                choices=(Choice("", _("Everywhere")), Choice("1", "North 24 Parganas"), Choice("2", "Mumbai")),
            ),
        ],
        "today": TODAY,
    }
