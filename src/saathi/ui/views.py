"""The style guide page: every part with invented examples, for people and for the accessibility crawl."""

from django.http import HttpRequest, HttpResponse

from saathi.ui.pages import page
from saathi.ui.styleguide import examples

THEMES = ("light", "dark")


PICTURES = (
    *("tiles", "rights", "before", "faces", "water", "topics", "options", "help", "ways"),
    *("places", "people", "acts", "things", "covers"),
)


def pictures(request: HttpRequest) -> HttpResponse:
    """Every pictogram, small and large, to be looked at in both themes and four languages."""
    theme = request.GET.get("theme", "")
    values = {"groups": PICTURES, "theme": theme if theme in THEMES else ""}
    return page(request, "ui/styleguide_pictures.html", values)


def styleguide(request: HttpRequest) -> HttpResponse:
    theme = request.GET.get("theme", "")
    return page(request, "ui/styleguide.html", {**examples(), "theme": theme if theme in THEMES else ""})
