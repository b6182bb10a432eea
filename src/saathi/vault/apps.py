from django.apps import AppConfig


class VaultConfig(AppConfig):
    name = "saathi.vault"
    label = "vault"

    def ready(self) -> None:
        from pathlib import Path

        from django.conf import settings

        from saathi.kernel.files import register_file_cipher
        from saathi.kernel.journal.signing import register_signer
        from saathi.kernel.keyring import register_keyring
        from saathi.kernel.records import register_cipher

        from .cells import Cells
        from .files import Files
        from .keyring import InstallationKeyring
        from .signatures import KeyFiles

        register_cipher(Cells())
        register_file_cipher(Files())
        register_keyring(InstallationKeyring())
        register_signer(KeyFiles(Path(settings.SAATHI_HOME) / "keys"))
