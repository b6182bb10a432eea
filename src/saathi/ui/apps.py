"""Names the room for Django, so that its statics, templates and translations are found."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "saathi.ui"
    label = "ui"
