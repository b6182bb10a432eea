from django.apps import AppConfig


class VaultConfig(AppConfig):
    name = "saathi.vault"
    label = "vault"

    def ready(self) -> None:
        from saathi.kernel.records import register_cipher

        from .cells import Cells

        register_cipher(Cells())
