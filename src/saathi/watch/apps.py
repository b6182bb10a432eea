from django.apps import AppConfig


class WatchConfig(AppConfig):
    name = "saathi.watch"
    label = "watch"

    def ready(self) -> None:
        # Their decorators register acts, rules and tasks.
        from . import actions, jobs, orphans, queries, rules  # noqa: F401
        from .questions import actions as acts  # noqa: F401
        from .questions import queries as reads  # noqa: F401
        from .questions import rules as judges  # noqa: F401
