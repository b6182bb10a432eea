"""A queryset written as SQL once per process and then only asked with other values: building one anew for every
request took longer than PostgreSQL needs to answer it. Who asks is always the open scope's actor; row security and
reach hold as in any other queryset.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection, models
from django.db.models.query import get_related_populators

from . import scope
from .records import GuardedRows, Subjects, as_anyone


class Given(models.Expression):
    """Stands in a queryset for a value that is named when it is asked."""

    def __init__(self, name: str, output_field: models.Field[Any, Any]) -> None:
        super().__init__(output_field)
        self.name = name

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        return "%s", [self]


class AnyOf(models.Func):
    """True where an id is one of a list: `AnyOf("pk", IDS)`."""

    output_field = models.BooleanField()

    def as_sql(self, compiler: Any, connection: Any, *args: Any, **options: Any) -> Any:
        column, values = (compiler.compile(part) for part in self.get_source_expressions())
        return f"{column[0]} = ANY({values[0]}::uuid[])", [*column[1], *values[1]]


SURVIVOR, ID, IDS, ACTOR = (Given(name, models.UUIDField()) for name in ("survivor", "id", "ids", "actor"))


class _Anyone:
    """The actor while a queryset is built. Whatever else of an actor it asked for would be the first asker's for good,
    so there is nothing else."""

    id = ACTOR
    subjects = Subjects()


class Compiled:
    """`build` makes the queryset with `Given` values in it. Calling answers a list of its rows or instances."""

    def __init__(self, build: Callable[[], models.QuerySet[Any, Any]]) -> None:
        self._build = build
        self._sql = ""
        self._values: Sequence[Any] = ()
        self._shaped: Callable[[Any], Any] = tuple
        self._is_guarded = True

    def __call__(self, **given: Any) -> list[Any]:
        """Raises OutsideAccess where no scope is open, unless the rows name no survivor."""
        if not self._sql:
            self._compile()
        if self._is_guarded:
            actor = scope.current().actor
            given |= {"actor": actor.id, "subjects": list(actor.subjects)}
        values = [
            given["subjects"] if type(value) is Subjects else given[value.name] if type(value) is Given else value
            for value in self._values
        ]
        with connection.cursor() as cursor:
            cursor.execute(self._sql, values)
            return [self._shaped(row) for row in cursor.fetchall()]

    def first(self, **given: Any) -> Any:
        """The first row, None where there is none. Whoever builds the queryset limits it."""
        return next(iter(self(**given)), None)

    def _compile(self) -> None:
        with as_anyone(_Anyone):
            rows = self._build()
        self._is_guarded = isinstance(rows, GuardedRows)
        compiler = rows.query.get_compiler(connection=connection)
        sql, self._values = compiler.as_sql()
        self._shaped = _instances(compiler) if rows._fields is None else _converted(compiler, compiler.select)  # type: ignore[attr-defined]
        self._sql = sql


def _converted(compiler: Any, select: Any) -> Callable[[Any], Any]:
    """How Django turns what the driver gives into values of the fields, where anything needs it."""
    found = compiler.get_converters([column[0] for column in select])
    if not found:
        return lambda row: row

    def convert(row: Any) -> list[Any]:
        values = list(row)
        for place, (converters, expression) in found.items():
            for converter in converters:
                values[place] = converter(values[place], expression, connection)
        return values

    return convert


def _instances(compiler: Any) -> Callable[[Any], Any]:
    """What Django's own iterable does with each row, prepared once."""
    select, of, more = compiler.select, compiler.klass_info, compiler.annotation_col_map
    model, places = of["model"], of["select_fields"]
    first, last = places[0], places[-1] + 1
    names = [column[0].target.attname for column in select[first:last]]
    related = get_related_populators(of, select, "default")  # type: ignore[call-arg]
    convert = _converted(compiler, select)

    def instance(row: Any) -> Any:
        values = convert(row)
        made = model.from_db("default", names, values[first:last])
        for populator in related:
            populator.populate(values, made)
        for name, place in more.items():
            setattr(made, name, values[place])
        return made

    return instance
