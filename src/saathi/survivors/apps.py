from django.apps import AppConfig


class SurvivorsConfig(AppConfig):
    name = "saathi.survivors"
    label = "survivors"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
        from .homes import actions as acts  # noqa: F401
        from .homes import queries as reads  # noqa: F401
        from .homes import rules as judges  # noqa: F401
