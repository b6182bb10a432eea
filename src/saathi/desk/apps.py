from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "saathi.desk"
    label = "desk"

    def ready(self) -> None:
        from . import queries  # noqa: F401  (its decorator registers a query)
        from .plan import queries as _plan  # noqa: F401
