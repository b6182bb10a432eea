from django.apps import AppConfig


class LinksConfig(AppConfig):
    name = "saathi.links"
    label = "links"

    def ready(self) -> None:
        # Their decorators register acts and rules.
        from .directory import actions as _keeping  # noqa: F401
        from .directory import queries as _searching  # noqa: F401
        from .directory import rules as _of_the_directory  # noqa: F401

        # What offices owe her.
        from .offices import actions as _of_offices  # noqa: F401
        from .offices import letters as _letters  # noqa: F401
        from .offices import queries as _owed  # noqa: F401
        from .offices import rules as _what_offices_may  # noqa: F401
        from .referrals import actions as _asking  # noqa: F401
        from .referrals import queries as _services  # noqa: F401
        from .referrals import rules as _of_referrals  # noqa: F401
        from .requests import actions, answers, queries, rules  # noqa: F401
