from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "saathi.plans"
    label = "plans"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
