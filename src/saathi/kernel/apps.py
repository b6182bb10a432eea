from django.apps import AppConfig


class KernelConfig(AppConfig):
    name = "saathi.kernel"
    label = "kernel"
    default_auto_field = "django.db.models.BigAutoField"
