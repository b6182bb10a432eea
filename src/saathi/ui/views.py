"""The style guide page: every part with invented examples, for people and for the accessibility crawl."""

from django.http import HttpRequest, HttpResponse

from saathi.ui.pages import page
from saathi.ui.styleguide import examples

THEMES = ("light", "dark")


def styleguide(request: HttpRequest) -> HttpResponse:
    theme = request.GET.get("theme", "")
    return page(request, "ui/styleguide.html", {**examples(), "theme": theme if theme in THEMES else ""})
