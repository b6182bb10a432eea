from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    name = "saathi.decisions"
    label = "decisions"
