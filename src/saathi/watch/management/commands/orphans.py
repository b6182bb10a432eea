"""`saathi orphans`: what somebody who has left could still use. Ends with 1 where there is anything."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from saathi.watch.orphans import WATCHES, orphans


class Command(BaseCommand):
    help = "Count what is left over of people who have left."

    def handle(self, *args: Any, **options: Any) -> None:
        found = orphans(WATCHES)
        for one in found:
            self.stdout.write(f"{one.n:6} {one.words}")
        if any(one.n for one in found):
            sys.exit(1)
