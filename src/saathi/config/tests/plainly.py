"""`saathi migrate` as Django would do it: run by test_migrate.py in a process of its own."""

import contextlib

import django
from django.core.management import call_command


def main() -> None:
    django.setup()
    from saathi.config.management.commands import migrate

    migrate.nearest_models_alone = contextlib.nullcontext
    call_command("migrate", verbosity=0, interactive=False)


if __name__ == "__main__":
    main()
