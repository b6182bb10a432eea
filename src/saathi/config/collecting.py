"""Style sheets, scripts and letters gathered into SAATHI_HOME/static, hashed and compressed once per version."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.test.utils import override_settings

STORAGES = {"staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}}

PARTS = ["parts"]  # what the one style sheet is bundled from; its addresses are relative to the bundle


def collect_static(say: Callable[[str], object]) -> None:
    """Nothing to do while no source file changed; the web started afterwards finds the manifest."""
    stamp = Path(settings.STATIC_ROOT) / "sources.sha256"
    now = sources()
    if stamp.exists() and stamp.read_text() == now:
        return
    say("Gathering style sheets and letters …")
    with override_settings(STORAGES={**settings.STORAGES, **STORAGES}):
        call_command("collectstatic", interactive=False, clear=True, verbosity=0, ignore_patterns=PARTS)
    stamp.write_text(now)


def sources() -> str:
    """A digest of names, sizes and times of every static file of the rooms and libraries."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            status = Path(storage.path(name)).stat()
            digest.update(f"{name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()
