from django.apps import AppConfig


class SurvivorsConfig(AppConfig):
    name = "saathi.survivors"
    label = "survivors"

    def ready(self) -> None:
        from . import actions, asked, queries, rules  # noqa: F401  (their decorators register acts and rules)
        from .answers import actions as _answered  # noqa: F401
        from .answers import queries as _answers  # noqa: F401
        from .answers import rules as _of_answers  # noqa: F401
        from .danger import actions as _actions  # noqa: F401
        from .danger import queries as _queries  # noqa: F401
        from .danger import rules as _rules  # noqa: F401
        from .homes import actions as acts  # noqa: F401
        from .homes import queries as reads  # noqa: F401
        from .homes import rules as judges  # noqa: F401
        from .passes import actions as _opened  # noqa: F401
        from .passes import queries as _doors  # noqa: F401
        from .passes import rules as _of_doors  # noqa: F401
