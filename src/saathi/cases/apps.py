from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "saathi.cases"
    label = "cases"

    def ready(self) -> None:
        from saathi.survivors.queries import stands_beside

        from . import actions, asked, clock_acts, jobs, queries, rules, view_acts  # noqa: F401  (their decorators register acts and rules)
        from .duties import actions as _d_actions  # noqa: F401
        from .duties import queries as _d_queries  # noqa: F401
        from .duties import rules as _d_rules  # noqa: F401
        from .exports import actions as _export_acts  # noqa: F401
        from .exports import queries as _export_reads  # noqa: F401
        from .felt import actions as _felt_acts  # noqa: F401
        from .felt import queries as _felt_reads  # noqa: F401
        from .felt import rules as _felt_rules  # noqa: F401
        from .flags import actions as _flag_acts  # noqa: F401
        from .flags import queries as _flag_reads  # noqa: F401
        from .flags import rules as _flag_rules  # noqa: F401
        from .flags.queries import standing_rows
        from .heard import actions as _heard_actions  # noqa: F401
        from .heard import queries as _heard_queries  # noqa: F401
        from .heard import rules as _heard_rules  # noqa: F401
        from .leaving import actions as _actions  # noqa: F401
        from .leaving import queries as _queries  # noqa: F401
        from .leaving import rules as _rules  # noqa: F401
        from .matters import actions as _matter_actions  # noqa: F401
        from .matters import rules as _matter_rules  # noqa: F401
        from .notes import actions as _n_actions  # noqa: F401
        from .notes import queries as _n_queries  # noqa: F401
        from .notes import rules as _n_rules  # noqa: F401
        from .papers import actions as _paper_actions  # noqa: F401
        from .papers import demands as _demands  # noqa: F401
        from .papers import queries as _paper_queries  # noqa: F401
        from .papers import rules as _paper_rules  # noqa: F401
        from .promises import actions as _promise_actions  # noqa: F401
        from .promises import queries as _promise_queries  # noqa: F401
        from .promises import rules as _promise_rules  # noqa: F401

        stands_beside("flags", standing_rows)
