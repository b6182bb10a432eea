from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "saathi.exchange"
    label = "exchange"

    def ready(self) -> None:
        # Their decorators register acts and rules.
        from .bundles import actions, queries, rules  # noqa: F401
        from .peers import actions as peer_actions  # noqa: F401
        from .peers import queries as peer_queries  # noqa: F401
        from .peers import rules as peer_rules  # noqa: F401
