"""`python -m saathi.config.web`: loads Saathi once, then watches two copies of itself, the web and the worker.

What none of them changes (code, pages, words in every language) is then in memory once and not once for each, and one
that died is back without loading anything. The web is granian in WSGI mode, which forks its own processes; the worker
is `saathi worker`, with the login of jobs. No connection and no thread may exist before a fork: nothing here reads the
database.
"""

import gc
import os
import signal
import time
from collections.abc import Callable

from django.conf import settings
from django.core.management import call_command, load_command_class
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from django.template import engines
from django.template.backends.jinja2 import Jinja2
from django.urls import reverse
from django.utils import translation
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from saathi.orgs.geography import places

from . import environment
from .children import OURS, Child, Fork
from .postgres import call_itself, die_with_parent
from .wsgi import application

TICK = 0.2


def load() -> None:
    """Every address, every page, every language and the worker, before there are copies."""
    reverse("home")  # reads the address of everything
    engine = engines["jinja2"]
    assert isinstance(engine, Jinja2)
    pages = engine.env
    for name in pages.list_templates(filter_func=lambda name: name.endswith(".html")):
        pages.get_template(name)
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            translation.gettext("Today")
    places.upper()
    MigrationLoader(None)  # what the health page compares with
    load_command_class("saathi.kernel", "worker")
    gc.collect()
    gc.freeze()  # else the next collection writes into every object and the pages are no longer shared


def main() -> None:
    """Ends when it is told, after both have ended."""
    load()
    signal.pthread_sigmask(signal.SIG_BLOCK, OURS)
    children = [
        Child("web", lambda: Fork(serve, orphaned=signal.SIGTERM)),
        # Its work survives any crash; an orderly end could wait for a database that has gone with us.
        Child("worker", lambda: Fork(work, orphaned=signal.SIGKILL)),
    ]
    try:
        while not signal.sigtimedwait(OURS, TICK):
            for child in children:
                child.revive(print)
    finally:
        for child in children:
            child.end(signal.SIGTERM)
        while not all(child.is_dead() for child in children):
            time.sleep(0.05)


def serve() -> None:
    call_itself("saathi-web")
    server = Server(
        "saathi.config.wsgi:application",
        address=environment.bind(),
        port=environment.port(),
        interface=Interfaces.WSGI,
        workers=int(os.environ.get("SAATHI_WEB_WORKERS") or "2"),
        blocking_threads=1,
        websockets=False,
        backlog=1024,
        log_level=LogLevels.warning,
        log_access=False,  # addresses may say who was looked at
        respawn_failed_workers=True,
        respawn_interval=0.5,
        workers_kill_timeout=5,
    )
    server.serve(target_loader=in_worker, wrap_loader=False)


def in_worker() -> Callable[..., object]:
    die_with_parent(signal.SIGKILL)  # a worker of a web server that was killed would keep the port
    return application


def work() -> None:
    """Every connection from here on signs in as jobs: all of them are made with these settings."""
    call_itself("saathi-worker")
    os.environ["SAATHI_DATABASE_ROLE"] = "jobs"
    connections.settings["default"].update(environment.database("jobs"))
    call_command("worker")


if __name__ == "__main__":
    main()
