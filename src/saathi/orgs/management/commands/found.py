"""`saathi found`: an organisation and its first administrator, from the computer that runs the installation."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.kernel.actor import Actor
from saathi.kernel.errors import Invalid, Refused
from saathi.orgs.actions import found
from saathi.orgs.models import OrganisationKind
from saathi.orgs.roles import ROLES
from saathi.orgs.tokens import new_code


class Command(BaseCommand):
    help = "Founds an organisation with its first administrator, and shows her one-time code."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="the organisation, as it is written in English")
        parser.add_argument("--kind", required=True, choices=OrganisationKind.values)
        parser.add_argument("--district", required=True, help="its code, such as IN-D303")
        parser.add_argument("--administrator", required=True, help="the name of the person")
        parser.add_argument("--sign-in-name", required=True, help="what she will type to sign in")

    def handle(self, *args: Any, **options: Any) -> None:
        code = new_code()
        given = {
            "name": options["name"], "kind": options["kind"], "district": options["district"],
            "person_name": options["administrator"], "person_profession": "administrator",
            "person_sign_in_name": options["sign_in_name"], "person_code": code,
        }
        try:
            found(Actor.system(ROLES["system"].acts), None, given)
        except Invalid as invalid:
            faults = [str(text) for texts in invalid.form.errors.values() for text in texts]
            raise CommandError(" ".join(faults)) from invalid
        except Refused as refused:
            raise CommandError(refused.sentence) from refused
        self.stdout.write(f"{options['name']} is founded. One-time code for {options['administrator']}: {code}")
        self.stdout.write("She types it with her sign-in name at /sign-in/first/ within seven days.")
