from django.apps import AppConfig


class LinksConfig(AppConfig):
    name = "saathi.links"
    label = "links"

    def ready(self) -> None:
        # Their decorators register acts and rules.
        from .requests import actions, answers, queries, rules  # noqa: F401
