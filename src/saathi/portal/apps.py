from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "saathi.portal"
    label = "portal"

    def ready(self) -> None:
        from . import actions, queries, rules  # noqa: F401  (their decorators register acts)
        from .booklet import queries as _booklet  # noqa: F401
        from .door import actions as _card  # noqa: F401
