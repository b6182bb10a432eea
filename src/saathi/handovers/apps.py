from django.apps import AppConfig


class HandoversConfig(AppConfig):
    name = "saathi.handovers"
    label = "handovers"

    def ready(self) -> None:
        # Their decorators register acts and rules.
        from .returns import actions, moves, queries, rules  # noqa: F401
        from .studies import actions as acts  # noqa: F401
        from .studies import queries as reads  # noqa: F401
        from .studies import rules as judges  # noqa: F401
