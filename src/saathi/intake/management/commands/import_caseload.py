"""`saathi import caseload FILE`: the same acts as the page, for files of any size, from the machine itself.

Done as a person who may do it, so that the journal names her. Exit 0 only if all is well: after a dry run, no fault;
otherwise every row taken or already there. 1: faults, nothing taken. 2: the file, a name or an act was refused.
3: --take-good took the good rows, and others are left (in the --rest file, if one was named).
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand

from saathi.intake.actions import check_file, take
from saathi.intake.forms import BASES
from saathi.intake.founding import actor_in, actor_named, found_first
from saathi.intake.local import LocalFile, line_of_progress, new_file, refuse_existing, summary
from saathi.intake.queries import BatchPage, batch_page
from saathi.intake.reading import open_table
from saathi.intake.rejects import Rejects, writer_of
from saathi.intake.running import run
from saathi.intake.sentences import Unreadable
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.survivors.forms import LAWS

WELL, FAULTS, REFUSED, SOME = 0, 1, 2, 3


class Command(BaseCommand):
    help = "Check a file of cases, and take it in."
    requires_system_checks: Any = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE", help="XLSX or CSV, one case in each row")
        who = parser.add_mutually_exclusive_group(required=True)
        who.add_argument("--as", dest="sign_in_name", metavar="SIGN-IN-NAME", help="who takes it in")
        who.add_argument("--organisation", type=UUID, metavar="ID", help="the same, where one person there may do it")
        who.add_argument(
            "--found", metavar="NAME", help="in an installation without any: found this organisation first"
        )
        parser.add_argument("--kind", default="shelter_home", help="with --found: what kind of organisation")
        parser.add_argument("--district", default="", help="with --found: its district, such as IN-D519")
        parser.add_argument(
            "--sign-in-name", dest="first", default="administrator", help="with --found: of its first person"
        )
        parser.add_argument("--mapping", type=Path, metavar="FILE", help="CSV that says what the columns mean")
        parser.add_argument("--dry-run", action="store_true", help="check only; nothing is taken")
        parser.add_argument("--take-good", action="store_true", help="take the good rows although others have faults")
        parser.add_argument("--rest", type=Path, metavar="FILE", help="where to write the rows not taken, with reasons")
        parser.add_argument(
            "--basis", choices=[code for code, _words in BASES], default="duty", help="why they may be kept"
        )
        parser.add_argument(
            "--law", choices=[code for code, _words in LAWS], default="", help="with an order or a duty"
        )
        parser.add_argument("--until", default="", metavar="YYYY-MM-DD", help="until when (default: one year)")
        parser.add_argument("--json", action="store_true", help="print the whole report as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if options["rest"]:
                refuse_existing(options["rest"])
            code = self._bring(self._actor(options), options)
        except (Refused, Unreadable) as refusal:
            self.stderr.write(str(refusal))
            code = REFUSED
        except NotFound:
            self.stderr.write("There is no such person or organisation here.")
            code = REFUSED
        except Invalid as invalid:
            for name, sentences in invalid.form.errors.items():
                for sentence in sentences:
                    self.stderr.write(f"{name}: {sentence}" if name in invalid.form.fields else str(sentence))
            code = REFUSED
        sys.exit(code)

    def _actor(self, options: dict[str, Any]) -> Actor:
        if options["sign_in_name"]:
            return actor_named(options["sign_in_name"])
        if options["organisation"]:
            return actor_in(options["organisation"])
        made = found_first(options["found"], options["kind"], options["district"], sign_in_name=options["first"])
        self.stderr.write(
            f"Organisation {made.organisation} is founded. Its first person signs in as “{made.sign_in_name}” with the"
        )
        self.stderr.write(f"one-time code {made.code}, within a week. It is shown only now.")
        return actor_named(made.sign_in_name)

    def _bring(self, actor: Actor, options: dict[str, Any]) -> int:
        with ExitStack() as stack:
            given = {
                "caseload": stack.enter_context(LocalFile(options["file"], line_of_progress(self.stderr, "checked")))
            }
            if options["mapping"]:
                given["mapping"] = stack.enter_context(LocalFile(options["mapping"]))
            batch = check_file(actor, None, {}, files=given)
        page = batch_page(actor, batch)
        if options["dry_run"] or not self._may_take(page, options):
            rest_wanted = options["rest"] and page.report.bad
            take(actor, batch, {"which": "none"})
            if rest_wanted:
                self.stderr.write("The file of rows not taken is written when the others are taken.")
            return self._tell(page, options, WELL if page.report.is_well else FAULTS)
        return self._take(actor, batch, options)

    def _may_take(self, page: BatchPage, options: dict[str, Any]) -> bool:
        report = page.report
        return report.is_well or (
            options["take_good"] and report.good > 0 and not report.unknown and not report.clashes
        )

    def _take(self, actor: Actor, batch: UUID, options: dict[str, Any]) -> int:
        chosen = {name: options[name] for name in ("basis", "law", "until")}
        take(actor, batch, {"which": "good" if options["take_good"] else "all", **chosen})
        with ExitStack() as stack:
            rest = _rest(stack, options) if options["rest"] else None
            page = run(actor, batch, options["file"], progress=line_of_progress(self.stderr, "taken in"), rest=rest)
        return self._tell(page, options, SOME if page.line.rest else WELL)

    def _tell(self, page: BatchPage, options: dict[str, Any], code: int) -> int:
        self.stdout.write(summary(page, as_json=options["json"]))
        return code


def _rest(stack: ExitStack, options: dict[str, Any]) -> Rejects:
    with open_table(options["file"]) as table:
        kind, columns = table.kind, table.columns
    return stack.enter_context(writer_of(kind, stack.enter_context(new_file(options["rest"])), columns))
