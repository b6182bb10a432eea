from django.apps import AppConfig


class HandoversConfig(AppConfig):
    name = "saathi.handovers"
    label = "handovers"

    def ready(self) -> None:
        # Their decorators register acts and rules.
        from .conferences import actions as conference_actions  # noqa: F401
        from .conferences import queries as conference_queries  # noqa: F401
        from .conferences import rules as conference_rules  # noqa: F401
        from .crossings import arriving as crossing_arrivals  # noqa: F401
        from .crossings import carrying, packing  # noqa: F401
        from .crossings import rules as crossing_rules  # noqa: F401
        from .facts import asking  # noqa: F401
        from .followups import actions as followup_actions  # noqa: F401
        from .followups import alarms, closing, lives, supports  # noqa: F401
        from .followups import queries as followup_queries  # noqa: F401
        from .followups import rules as followup_rules  # noqa: F401
        from .joint import actions as joint_actions  # noqa: F401
        from .joint import queries as joint_queries  # noqa: F401
        from .joint import rules as joint_rules  # noqa: F401
        from .offers import (  # noqa: F401
            answers,
            arriving,
            checking,
            confirming,
            dossier,
            lists,
            offering,
        )
        from .offers import rules as offer_rules  # noqa: F401
        from .returns import actions as return_actions  # noqa: F401
        from .returns import moves  # noqa: F401
        from .returns import queries as return_queries  # noqa: F401
        from .returns import rules as return_rules  # noqa: F401
        from .studies import actions as study_actions  # noqa: F401
        from .studies import queries as study_queries  # noqa: F401
        from .studies import rules as study_rules  # noqa: F401
