"""A file of a page stays in memory: nothing that is sent here is written to a disk of the server in the open.

Set for every page in the settings. What goes beyond the cap is read away, not kept; the file then still says how large
it was, so that the form can say so and whatever else was typed is not lost.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from .caps import MOST_BYTES


class InMemory(FileUploadHandler):
    """`most` bytes of all files of one post together."""

    most = MOST_BYTES

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self.total = 0
        self.kept = BytesIO()

    def new_file(self, *args: Any, **options: Any) -> None:
        super().new_file(*args, **options)
        self.kept = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self.total += len(raw_data)
        if self.total > self.most:
            self.kept = BytesIO()
        else:
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
