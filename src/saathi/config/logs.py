"""Logs as lines of JSON with an allow-list of fields, because a message or a traceback may carry a person's words.

A line says when, how grave, which logger, the constant message (never its arguments), and of an error its type with
file and line. Paths are route names, never addresses; values never appear. Canary tests search the logs.
"""

import json
import logging
import sys
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

FIELDS = ("status_code", "act", "duration_ms", "child", "exit_code")


class Line(logging.Formatter):
    """One record as one line; `record.args` are dropped unread."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": _constant(record),
        }
        if route := getattr(getattr(getattr(record, "request", None), "resolver_match", None), "view_name", None):
            line["route"] = route
        line |= {name: getattr(record, name) for name in FIELDS if _plain(getattr(record, name, None))}
        if record.exc_info and record.exc_info[1] is not None:
            line |= error_place(record.exc_info[1])
        return json.dumps(line)


def _constant(record: logging.LogRecord) -> str:
    """The format string itself: `"%s: %s"` tells nothing of anyone. Text built before logging is not let through."""
    if record.args or record.name.startswith("saathi."):
        return str(record.msg) if isinstance(record.msg, str) else type(record.msg).__name__
    return f"{record.module}:{record.lineno}"


def _plain(value: object) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and len(value) <= 80)


def error_place(error: BaseException) -> dict[str, str]:
    """Type, and the file and line it came from; never its text."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename.rpartition('site-packages/')[2]}:{frames[-1].lineno}" if frames else ""
    return {"error": f"{type(error).__module__}.{type(error).__qualname__}", "raised_at": place}


def configure(options: Mapping[str, Any]) -> None:
    """Django's LOGGING_CONFIG: everything to standard error through `Line`, nothing by mail, no second handler."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Line())
    root = logging.getLogger()
    root.handlers = [one for one in root.handlers if not isinstance(one.formatter, Line)] + [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("saathi").setLevel(options.get("level", "INFO"))
