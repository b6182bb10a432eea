"""The web application for granian or any other WSGI server. In production it refuses to load insecurely."""

import os
import sys

from django.core import checks
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "saathi.config.settings")
application = get_wsgi_application()

if faults := [fault for fault in checks.run_checks(tags=["saathi"]) if fault.is_serious()]:
    sys.exit("\n".join(str(fault.msg) for fault in faults))
