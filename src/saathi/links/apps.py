from django.apps import AppConfig


class LinksConfig(AppConfig):
    name = "saathi.links"
    label = "links"

    def ready(self) -> None:
        # Entitlements: their decorators register acts and rules.
        # Their decorators register acts and rules.
        from .directory import actions as _keeping  # noqa: F401
        from .directory import queries as _searching  # noqa: F401
        from .directory import rules as _of_the_directory  # noqa: F401
        from .entitlements import actions as _e_actions  # noqa: F401
        from .entitlements import queries as _e_queries  # noqa: F401
        from .entitlements import rules as _e_rules  # noqa: F401

        # Learning and livelihood.
        from .learning import actions as _l_actions  # noqa: F401
        from .learning import dues as _l_dues  # noqa: F401
        from .learning import queries as _l_queries  # noqa: F401
        from .learning import rules as _l_rules  # noqa: F401
        from .learning.market import actions as _m_actions  # noqa: F401
        from .learning.market import queries as _m_queries  # noqa: F401
        from .learning.market import rules as _m_rules  # noqa: F401

        # What offices owe her.
        from .offices import actions as _of_offices  # noqa: F401
        from .offices import letters as _letters  # noqa: F401
        from .offices import queries as _owed  # noqa: F401
        from .offices import register as _register  # noqa: F401
        from .offices import rules as _what_offices_may  # noqa: F401
        from .referrals import actions as _asking  # noqa: F401
        from .referrals import queries as _services  # noqa: F401
        from .referrals import rules as _of_referrals  # noqa: F401
        from .requests import actions, answers, queries, rules  # noqa: F401
