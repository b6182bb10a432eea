"""`saathi migrate`: Django's, then the grants of the tables that libraries made. Rooms grant their own."""

from typing import Any

from django.apps import apps
from django.core.management.commands import migrate
from django.db import connections

from saathi.config.roles import library_grants
from saathi.kernel.migrating import nearest_models_alone


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        with nearest_models_alone():
            super().handle(*args, **options)
        if options["plan"] or options["check_unapplied"]:
            return
        with connections[options["database"]].cursor() as cursor:
            made = set(connections[options["database"]].introspection.table_names(cursor))
            for grant in library_grants(library_tables() & made):
                cursor.execute(grant)


def library_tables() -> set[str]:
    """Tables of every installed application that is not a room of ours, with their many-to-many tables."""
    libraries = [app for app in apps.get_app_configs() if not app.name.startswith("saathi.")]
    return {model._meta.db_table for app in libraries for model in app.get_models(include_auto_created=True)}
