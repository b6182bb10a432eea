from django.apps import AppConfig


class KernelConfig(AppConfig):
    name = "saathi.kernel"
    label = "kernel"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import approvals, drafts  # noqa: F401  (its decorators register acts and rules)
