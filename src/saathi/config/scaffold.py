"""`saathi new-act nouns.verb`: the seven places of a new act, each denying or failing until it is written.

The rule refuses everybody, the action raises, and the tests fail: an act that is only half there cannot pass.
"""

import keyword
import re
from dataclasses import dataclass
from pathlib import Path


class BadName(Exception):
    """The act cannot be made; the text is one sentence."""


@dataclass(frozen=True)
class NewAct:
    """`decisions.withdraw` on model Decision: noun, verb, and the names that follow from them."""

    room: str
    nouns: str
    verb: str
    model: str

    @property
    def name(self) -> str:
        return f"{self.nouns}.{self.verb}"

    @property
    def form(self) -> str:
        return f"{self.verb.title().replace('_', '')}{self.model}Form"

    @property
    def function(self) -> str:
        return f"{self.verb}_{re.sub(r'(?<!^)(?=[A-Z])', '_', self.model).lower()}"


def new_act(name: str, room: str | None, model: str | None) -> NewAct:
    if not re.fullmatch(r"[a-z_]+\.[a-z_]+", name):
        raise BadName(f"{name!r} is not an act: write nouns.verb, such as decisions.withdraw.")
    nouns, verb = name.split(".")
    if keyword.iskeyword(verb):
        raise BadName(f"{verb!r} is a word of Python: choose another verb.")
    return NewAct(room or nouns, nouns, verb, model or nouns.removesuffix("s").title().replace("_", ""))


def write(act: NewAct, source: Path) -> list[Path]:
    """Appends to the room's files, or makes them; answers the files touched. Refuses a name that is there already."""
    room = source / act.room
    if not (room / "__init__.py").exists():
        raise BadName(f"There is no room {act.room}: make src/saathi/{act.room}/__init__.py first, or name --room.")
    if any(f'"{act.name}"' in file.read_text() for file in room.rglob("*.py")):
        raise BadName(f"{act.name} is already written in {act.room}.")
    written = []
    for place, (opening, text) in parts(act).items():
        file = module(room, place)
        file.parent.mkdir(parents=True, exist_ok=True)
        if place.startswith("tests/") and not (room / "tests" / "__init__.py").exists():
            (room / "tests" / "__init__.py").write_text("")
        kept = file.read_text() if file.exists() else ""
        missing = [line for line in opening.splitlines() if line not in kept]
        file.write_text(_joined(kept, missing, text))
        written.append(file)
    return written


def module(room: Path, place: str) -> Path:
    """A file over 300 lines has become a folder of nouns: then the act gets a file of its own in it."""
    folder = room / place.removesuffix(".py")
    return folder / "new.py" if place.endswith(".py") and folder.is_dir() else room / place


def _joined(kept: str, missing: list[str], text: str) -> str:
    """Imports go under the docstring and the imports that are there; the rest at the end."""
    lines = kept.splitlines()
    imports = [number for number, line in enumerate(lines) if re.match(r"(from|import) |^\)$", line)]
    at = imports[-1] + 1 if imports else len(lines)
    body = "\n".join([*lines[:at], *missing, *lines[at:]]).strip("\n")
    return f"{body}\n\n\n{text.strip()}\n" if body else f"{text.strip()}\n"


def parts(act: NewAct) -> dict[str, tuple[str, str]]:
    """Place in the room -> the imports it needs and its text."""
    words = act.verb.replace("_", " ").capitalize()
    values = {**vars(act), "name": act.name, "form": act.form, "function": act.function, "words": words}
    return {place.format(**values): (opening.format(**values), _filled(text, values)) for place, opening, text in PARTS}


def _filled(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text


PARTS = (
    (
        "forms.py",
        "from saathi.kernel.forms import ActForm",
        '''class <form>(ActForm):
    """What <name> takes."""''',
    ),
    (
        "rules.py",
        "from typing import Any\nfrom django.utils.translation import gettext as _\n"
        "from saathi.kernel.access import rule\nfrom saathi.kernel.actor import Actor\n"
        "from saathi.kernel.errors import Refused",
        """@rule("<name>")
def may_<function>(actor: Actor, target: Any, taken: Any) -> None:
    raise Refused(_("This cannot be done yet."))""",
    ),
    (
        "actions.py",
        "from typing import Any\nfrom uuid import UUID\nfrom django.utils.translation import gettext_lazy as _\n"
        "from saathi.kernel.access import action\nfrom saathi.kernel.actor import Actor\n"
        "from saathi.kernel.clock import Clock\n"
        "from .forms import {form}\nfrom .models import {model}",
        """@action("<name>", on=<model>, takes=<form>, words=_("<words>"))
def <function>(actor: Actor, target: <model>, data: Any, *, clock: Clock) -> UUID | None:
    raise NotImplementedError("<name>")""",
    ),
    (
        "views.py",
        "from uuid import UUID\nfrom django.http import HttpRequest, HttpResponse\nfrom saathi.ui.pages import page",
        """def <verb>(request: HttpRequest, target: UUID) -> HttpResponse:
    return page(request, "<room>/<verb>.html", {})""",
    ),
    (
        "urls.py",
        "from django.urls import path\nfrom . import views",
        """urlpatterns = [
    *globals().get("urlpatterns", []),
    path("<nouns>/<uuid:target>/<verb>/", views.<verb>, name="<name>"),
]""",
    ),
    (
        "templates/{room}/{verb}.html",
        "",
        """{% extends "ui/base.html" %}
{% block main %}
<h1>{{ _("<words>") }}</h1>
{% endblock %}""",
    ),
    (
        "tests/test_{nouns}_{verb}.py",
        "import pytest",
        """def test_<function>_is_refused_with_its_sentence() -> None:
    pytest.fail("Write who may not do <name>, and the sentence they read.")


def test_<function>_changes_what_it_says_and_is_in_the_journal() -> None:
    pytest.fail("Write what <name> changes, and the entry it leaves.")


def test_<function>_page_shows_its_form_and_keeps_what_was_typed() -> None:
    pytest.fail("Write the page of <name>: GET shows the form, POST acts and redirects.")""",
    ),
)
