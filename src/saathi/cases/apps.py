from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "saathi.cases"
    label = "cases"

    def ready(self) -> None:
        from . import actions, asked, clock_acts, queries, rules, view_acts  # noqa: F401  (their decorators register acts and rules)
        from .exports import actions as _export_acts  # noqa: F401
        from .exports import queries as _export_reads  # noqa: F401
        from .flags import actions as _flag_acts  # noqa: F401
        from .flags import queries as _flag_reads  # noqa: F401
        from .flags import rules as _flag_rules  # noqa: F401
        from .leaving import actions as _actions  # noqa: F401
        from .leaving import queries as _queries  # noqa: F401
        from .leaving import rules as _rules  # noqa: F401
