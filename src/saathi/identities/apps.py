from django.apps import AppConfig


class IdentitiesConfig(AppConfig):
    name = "saathi.identities"
    label = "identities"

    def ready(self) -> None:
        from . import actions, asked, queries, rules  # noqa: F401  (their decorators register acts and rules)
        from .duplicates import actions as acts  # noqa: F401
        from .duplicates import queries as reads  # noqa: F401
        from .duplicates import rules as judges  # noqa: F401
