from django.apps import AppConfig


class SurvivorsConfig(AppConfig):
    name = "saathi.survivors"
    label = "survivors"

    def ready(self) -> None:
        from . import actions, asked, queries, rules  # noqa: F401  (their decorators register acts and rules)
