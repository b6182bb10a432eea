from django.apps import AppConfig


class SurvivorsConfig(AppConfig):
    name = "saathi.survivors"
    label = "survivors"
