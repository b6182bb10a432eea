from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    name = "saathi.decisions"
    label = "decisions"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
        from .challenges import actions as acts  # noqa: F401
        from .challenges import queries as reads  # noqa: F401
        from .challenges import rules as judges  # noqa: F401
        from .options import actions as choosing  # noqa: F401
        from .options import queries as laid  # noqa: F401
        from .options import rules as hers  # noqa: F401
