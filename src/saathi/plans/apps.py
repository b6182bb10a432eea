from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "saathi.plans"
    label = "plans"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts and rules)
        from .levels import actions as _levels, rules as _level_rules  # noqa: F401
        from .reviews import actions as _reviews, queries as _review_queries, rules as _review_rules  # noqa: F401
        from .steps import actions as _steps, queries as _step_queries, rules as _step_rules  # noqa: F401
        from .versions import actions as _versions, queries as _version_queries, rules as _version_rules  # noqa: F401
