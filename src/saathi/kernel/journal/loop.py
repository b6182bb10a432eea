"""The sealer's loop in the worker: begins again after any fault, with a new connection, until told to end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

import psycopg

from .outside import Outside, OutsideBroken
from .sealing import BATCH, Sealer
from .signing import Signer

EVERY = 1.0  # seconds between two looks
AFTER_A_FAULT = 2.0
log = logging.getLogger("saathi.journal")


def keep_sealing(
    connect: Callable[[], psycopg.Connection[Any]], outside: Outside, signer: Signer, ending: threading.Event
) -> None:
    while not ending.is_set():
        try:
            with connect() as connection:
                _seal_until_fault(Sealer(connection, outside, signer), ending)
        except (psycopg.Error, OSError, OutsideBroken) as fault:
            # The message of a database error may quote a row; the sentences of OutsideBroken quote nothing.
            words = str(fault) if isinstance(fault, OutsideBroken) else type(fault).__name__
            log.warning(f"Sealing stopped and will be tried again: {words}")
            ending.wait(AFTER_A_FAULT)


def _seal_until_fault(sealer: Sealer, ending: threading.Event) -> None:
    while not sealer.begin():  # another worker seals; take over when it ends
        if ending.wait(AFTER_A_FAULT):
            return
    while not ending.is_set():
        if sealer.seal() < BATCH:
            sealer.sign()
            ending.wait(EVERY)
    sealer.seal()
    sealer.sign(now=True)
