"""The web application for granian or any other WSGI server. In production it refuses to load insecurely."""

import os
import signal
import sys

from django.core import checks
from django.core.wsgi import get_wsgi_application

from .command import SUPERVISED
from .postgres import die_with_parent

if SUPERVISED in os.environ:
    die_with_parent(signal.SIGKILL)  # a worker of a web server that was killed would keep the port

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "saathi.config.settings")
application = get_wsgi_application()

if faults := [fault for fault in checks.run_checks(tags=["saathi"]) if fault.is_serious()]:
    sys.exit("\n".join(str(fault.msg) for fault in faults))
