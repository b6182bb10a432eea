from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "saathi.desk"
    label = "desk"

    def ready(self) -> None:
        from . import go, queries, standing  # noqa: F401  (their decorators register queries)
        from .plan import queries as _plan  # noqa: F401
