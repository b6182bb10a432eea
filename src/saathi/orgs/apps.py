from django.apps import AppConfig


class OrgsConfig(AppConfig):
    name = "saathi.orgs"
    label = "orgs"

    def ready(self) -> None:
        from . import actions, checks, rules  # noqa: F401  registers them
