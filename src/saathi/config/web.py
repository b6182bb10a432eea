"""`python -m saathi.config.web`: granian in WSGI mode, its workers forked from one process that has loaded Saathi.

What none of them changes (code, pages, words in every language) is then in memory once and not once for each, and a
worker that died is back at once. No connection and no thread may exist before the fork: nothing here reads the
database.
"""

import gc
import os
import signal
from collections.abc import Callable

from django.conf import settings
from django.template import engines
from django.template.backends.jinja2 import Jinja2
from django.urls import reverse
from django.utils import translation
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from . import environment
from .postgres import die_with_parent
from .wsgi import application


def load() -> None:
    """Every address, every page and every language, before there are workers."""
    reverse("home")  # reads the address of everything
    engine = engines["jinja2"]
    assert isinstance(engine, Jinja2)
    pages = engine.env
    for name in pages.list_templates(filter_func=lambda name: name.endswith(".html")):
        pages.get_template(name)
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            translation.gettext("Today")
    gc.collect()
    gc.freeze()  # else the next collection writes into every object and the pages are no longer shared


def main() -> None:
    load()
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


if __name__ == "__main__":
    main()
