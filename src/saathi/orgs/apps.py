from django.apps import AppConfig


class OrgsConfig(AppConfig):
    name = "saathi.orgs"
    label = "orgs"

    def ready(self) -> None:
        from . import actions, checks, rules, sealing_keys, second_look  # noqa: F401  registers them
