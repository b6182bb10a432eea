"""A file of a page stays in memory, never on a disk of the server, and ends at 25 MB; a larger one goes by command."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

LARGEST = 25 << 20
"""Bytes of all files of one post."""
TOO_LARGE = "intake_too_large"


class InMemory(FileUploadHandler):
    """Marks the request when it is too large, and reads the rest of it away without keeping it."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self.total = 0
        self.kept = BytesIO()

    def new_file(self, *args: Any, **options: Any) -> None:
        super().new_file(*args, **options)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.total += len(raw_data)
        if self.total > LARGEST:
            setattr(self.request, TOO_LARGE, True)
            self.kept = BytesIO()
            raise StopUpload(connection_reset=False)
        self.kept.write(raw_data)
        return None

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self.kept.seek(0)
        return InMemoryUploadedFile(
            self.kept,
            self.field_name,
            self.file_name or "",
            self.content_type,
            file_size,
            self.charset,
            self.content_type_extra,
        )
