from django.apps import AppConfig


class IdentitiesConfig(AppConfig):
    name = "saathi.identities"
    label = "identities"
