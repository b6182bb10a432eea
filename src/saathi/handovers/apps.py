from django.apps import AppConfig


class HandoversConfig(AppConfig):
    name = "saathi.handovers"
    label = "handovers"

    def ready(self) -> None:
        # Their decorators register acts and rules.
        from .followups import actions, alarms, closing, lives, queries, rules, supports  # noqa: F401
