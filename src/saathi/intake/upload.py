"""A caseload file of a page stays in memory too, and may have 25 MB; a larger one goes by command."""

from __future__ import annotations

from django.core.files.uploadhandler import StopUpload

from saathi.uploads import receiving

LARGEST = 25 << 20
"""Bytes of all files of one post."""
TOO_LARGE = "intake_too_large"


class InMemory(receiving.InMemory):
    """Marks the request when it is too large, and reads the rest of it away without keeping it."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.most = LARGEST
        super().receive_data_chunk(raw_data, start)
        if self.total > LARGEST:
            setattr(self.request, TOO_LARGE, True)
            raise StopUpload(connection_reset=False)
        return None
