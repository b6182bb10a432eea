from django.apps import AppConfig


class IdentitiesConfig(AppConfig):
    name = "saathi.identities"
    label = "identities"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
