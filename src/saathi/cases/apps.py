from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "saathi.cases"
    label = "cases"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
