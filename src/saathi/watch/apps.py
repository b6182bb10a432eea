from django.apps import AppConfig


class WatchConfig(AppConfig):
    name = "saathi.watch"
    label = "watch"

    def ready(self) -> None:
        from . import actions, orphans, queries, rules  # noqa: F401  (their decorators register acts and rules)
