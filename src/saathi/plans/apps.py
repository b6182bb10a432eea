from importlib import import_module

from django.apps import AppConfig

NOUNS = ("booklets", "levels", "recordings", "reviews", "steps", "versions")


class PlansConfig(AppConfig):
    name = "saathi.plans"
    label = "plans"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
        from .recordings import queries as _recordings  # noqa: F401
        from .steps import queries as _steps  # noqa: F401

        for noun in NOUNS:
            import_module(f"saathi.plans.{noun}.actions")
            import_module(f"saathi.plans.{noun}.rules")
