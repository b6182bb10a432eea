from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "saathi.config"
    label = "config"
    verbose_name = "Saathi"

    def ready(self) -> None:
        from . import checks  # noqa: F401  registers them
