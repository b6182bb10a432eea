from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "saathi.intake"
    label = "intake"

    def ready(self) -> None:
        from . import actions, jobs, queries, rules  # noqa: F401  (their decorators register acts, rules and tasks)
