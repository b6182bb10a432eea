from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "saathi.cases"
    label = "cases"
