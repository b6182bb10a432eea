from django.apps import AppConfig


class OrgsConfig(AppConfig):
    name = "saathi.orgs"
    label = "orgs"

    def ready(self) -> None:
        from . import actions, checks, rules, sealing_keys, second_look  # noqa: F401  registers them
        from .covers import actions as _cover_actions  # noqa: F401
        from .covers import queries as _cover_queries  # noqa: F401
        from .covers import rules as _cover_rules  # noqa: F401
