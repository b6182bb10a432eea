from django.apps import AppConfig


class OrgsConfig(AppConfig):
    name = "saathi.orgs"
    label = "orgs"
