"""Ready cells of the people list in the style guide, drawn by the same parts a page would use."""

from datetime import date
from typing import Any

from django.template import engines
from markupsafe import Markup

from saathi.ui import wording


def cells(
    name: str, lang: str, not_free: int, made: tuple[int, int, int], widths: tuple[int, int, int], on: date, today: date
) -> tuple[Any, ...]:
    env = engines["jinja2"].env  # type: ignore[attr-defined]
    parts = env.get_template("ui/parts/tag.html").module
    hers, together, for_her = made
    sentence = f"{hers} hers, {together} together, {for_her} for her"
    tone = "late" if on < today else "soon" if (on - today).days < 7 else ""
    return (
        Markup('<a href="#{0}">{0}</a>').format(name),
        dict(wording.LANGUAGES)[lang],
        wording.number(not_free),
        parts.decided_bar(widths, sentence),
        parts.contextual_date(wording.day(on), wording.ago(on, today), tone),
    )
