from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "saathi.plans"
    label = "plans"
