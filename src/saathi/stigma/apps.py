from django.apps import AppConfig


class StigmaConfig(AppConfig):
    name = "saathi.stigma"
    label = "stigma"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
