"""The cells of a sheet out of the Arrow C data interface, which fastexcel offers without any other library.

Layout: https://arrow.apache.org/docs/format/CDataInterface.html. Every column is asked for as text, so three formats
occur:
`u` (32-bit offsets), `U` (64-bit offsets) and `n` (all null). Runs in the child only.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Protocol


class Sheet(Protocol):
    """What fastexcel's sheet promises."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


class _Array(ctypes.Structure):
    pass


_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(_Array))),
]


class _Schema(ctypes.Structure):
    pass


_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_char_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(_Schema))),
]


def _address(capsule: object, name: bytes) -> int:
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return int(pointer(capsule, name))


class _Text:
    """One text column; decodes a cell only when asked, so that memory holds the column once."""

    def __init__(self, array: _Array, layout: bytes) -> None:
        self._size, start = array.length, array.offset
        wide = {b"u": False, b"U": True}[layout]
        width = 8 if wide else 4
        end = start + self._size
        offsets = (ctypes.c_char * ((end + 1) * width)).from_address(array.buffers[1])
        raw = memoryview(offsets).cast("B")
        self._offsets = (raw.cast("q") if wide else raw.cast("i"))[start:]
        self._valid = (ctypes.c_uint8 * ((end + 7) // 8)).from_address(array.buffers[0]) if array.buffers[0] else None
        self._start, length = start, self._offsets[self._size]
        self._bytes = memoryview((ctypes.c_char * length).from_address(array.buffers[2])) if length else memoryview(b"")

    def __iter__(self) -> Iterator[str]:
        for place in range(self._size):
            at = place + self._start
            if self._valid is None or self._valid[at >> 3] >> (at & 7) & 1:
                yield str(self._bytes[self._offsets[place] : self._offsets[place + 1]], "utf-8")
            else:
                yield ""


def rows_of(sheet: Sheet) -> Iterator[tuple[str, ...]]:
    """The rows of a sheet that was loaded with every column as text; an empty cell is empty text."""
    capsules = sheet.__arrow_c_array__()
    schema = _Schema.from_address(_address(capsules[0], b"arrow_schema"))
    array = _Array.from_address(_address(capsules[1], b"arrow_array"))
    columns = [
        _column(array.children[place].contents, schema.children[place].contents) for place in range(array.n_children)
    ]
    yield from zip(*columns, strict=True)
    del capsules  # until here they own the memory the columns look into


def _column(array: _Array, schema: _Schema) -> Iterator[str]:
    if schema.format == b"n" or not array.length:
        return iter([""] * array.length)
    return iter(_Text(array, schema.format))
