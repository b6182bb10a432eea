from django.apps import AppConfig


class VaultConfig(AppConfig):
    name = "saathi.vault"
    label = "vault"

    def ready(self) -> None:
        from saathi.kernel.keyring import register_keyring
        from saathi.kernel.records import register_cipher

        from .cells import Cells
        from .keyring import InstallationKeyring

        register_cipher(Cells())
        register_keyring(InstallationKeyring())
