"""`saathi worker`: seals the journal every second and runs the queued jobs of the rooms, in one process.

Ends in order at SIGTERM or SIGINT, and when the supervisor that started it is gone.
"""

import asyncio
import contextlib
import logging
import os
import signal
import threading
from typing import Any

import psycopg
from django.apps import apps
from django.core.management.base import BaseCommand
from django.db import connection

from saathi.kernel.journal.loop import keep_sealing
from saathi.kernel.journal.outside import Outside
from saathi.kernel.journal.signing import signer
from saathi.kernel.journal.state import heads_folder

AFTER_A_FAULT = 2.0
LOOK_FOR_PARENT = 1.0
JOBS_MAY_TAKE = 8.0  # seconds to finish after being told; the supervisor kills after 10
log = logging.getLogger("saathi.worker")


class Command(BaseCommand):
    help = "Seal the journal and run queued jobs until told to stop."
    requires_system_checks: Any = []

    def handle(self, *args: Any, **options: Any) -> None:
        ending = threading.Event()
        sealer = threading.Thread(target=keep_sealing, args=(connect, Outside(heads_folder()), signer(), ending))
        sealer.start()
        try:
            asyncio.run(_until_told(ending))
        finally:
            ending.set()
            sealer.join()


def connect() -> psycopg.Connection[Any]:
    """A session of its own for the sealer, with the login of this process."""
    return psycopg.connect(**connection.get_connection_params(), autocommit=True, connect_timeout=5)


async def _until_told(ending: threading.Event) -> None:
    told = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.set)
    queue = asyncio.create_task(_run_queue(told)) if apps.is_installed("procrastinate.contrib.django") else None
    parent = os.getppid()
    while not told.is_set() and os.getppid() == parent:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(told.wait(), LOOK_FOR_PARENT)
    ending.set()
    told.set()
    if queue is not None:
        queue.cancel()
        await asyncio.wait([queue], timeout=JOBS_MAY_TAKE)


async def _run_queue(told: asyncio.Event) -> None:
    """procrastinate's worker; begun again whenever the database went away. It answers a cancellation by returning."""
    from procrastinate import exceptions
    from procrastinate.contrib.django import app

    while not told.is_set():
        try:
            with app.replace_connector(app.connector.get_worker_connector()) as working:  # type: ignore[attr-defined]
                async with working.open_async():
                    await working.run_worker_async(
                        install_signal_handlers=False, concurrency=2, shutdown_graceful_timeout=6
                    )
        except (exceptions.ProcrastinateException, psycopg.Error, OSError) as fault:
            log.warning(f"The queue stopped and will be begun again: {type(fault).__name__}")
        await asyncio.sleep(AFTER_A_FAULT)
