"""The one Jinja2 environment every page is drawn in.

Use it from settings: BACKEND "django.template.backends.jinja2.Jinja2", DIRS `template_dirs()`,
OPTIONS {"environment": "saathi.ui.jinja.environment"}. What a room above this one draws by itself is named there too:
"parts": {"picture": "saathi.portal.pictures.drawing.picture"} makes it known in every template by that name.
"""

from pathlib import Path
from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils import translation
from django.utils.module_loading import import_string
from jinja2 import Environment, StrictUndefined

from saathi.ui import wording, words


def template_dirs() -> list[Path]:
    """Every room's `templates` folder, ui first so that a room cannot shadow a part."""
    rooms = Path(__file__).resolve().parent.parent
    found = sorted(folder for folder in rooms.glob("*/templates") if folder.is_dir())
    return sorted(found, key=lambda folder: folder.parent.name != "ui")


def url(name: str, *args: object, **kwargs: object) -> str:
    """Address of a named page. Positional values fill the route's slots in order."""
    return reverse(name, args=args or None, kwargs=kwargs or None)


class Pages(Environment):
    """Looks into a dict before its attributes: lines of a list are dicts, and to miss the attribute first took a
    twentieth of drawing a long page."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)


def environment(**options: Any) -> Environment:
    """Build the environment Django's Jinja2 backend asks for; a missing value is an error, never a blank."""
    options["undefined"] = StrictUndefined
    options.setdefault("trim_blocks", True)
    options.setdefault("lstrip_blocks", True)
    options["autoescape"] = True
    parts = options.pop("parts", {})
    extensions = [*options.pop("extensions", []), "jinja2.ext.i18n", "jinja2.ext.do"]
    env = Pages(extensions=extensions, **options)
    env.install_gettext_callables(  # type: ignore[attr-defined]
        translation.gettext,
        translation.ngettext,
        newstyle=True,
        pgettext=translation.pgettext,
        npgettext=translation.npgettext,
    )
    env.globals.update(url=url, static=static, lang=wording.lang, languages=wording.languages)
    env.globals.update({name: getattr(wording, name) for name in wording.FOR_TEMPLATES})
    env.globals.update(status=words.status, decider=words.decider)
    env.globals.update({name: import_string(place) for name, place in parts.items()})
    return env
