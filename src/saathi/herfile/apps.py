from django.apps import AppConfig


class HerFileConfig(AppConfig):
    name = "saathi.herfile"
    label = "herfile"

    def ready(self) -> None:
        # Their decorators register acts, rules and tasks.
        from . import jobs  # noqa: F401
        from .copies import actions, queries, rules  # noqa: F401
        from .corrections import actions as acts  # noqa: F401
        from .corrections import queries as reads  # noqa: F401
        from .corrections import rules as judges  # noqa: F401
        from .erasures import actions as sealing  # noqa: F401
        from .erasures import queries as sealed  # noqa: F401
        from .erasures import rules as two_people  # noqa: F401
