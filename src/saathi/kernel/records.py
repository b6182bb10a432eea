"""Rows that may only be touched inside a query or an action, and fields that are only ever stored sealed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ClassVar, Protocol, Self
from uuid import UUID

from django.db import models
from django.db.models import F, Q, Value

from . import scope
from .errors import Closed, OutsideAccess
from .ids import new_id
from .sections import Section


class Cipher(Protocol):
    """What the vault registers at start-up. `field` gives table, column and section; `row` gives ids."""

    def seal(self, field: Sealed, row: models.Model, plain: bytes) -> bytes: ...
    def open(self, field: Sealed, row: models.Model, sealed: bytes) -> bytes: ...


_cipher: Cipher | None = None


def register_cipher(made: Cipher) -> None:
    global _cipher
    _cipher = made


def cipher() -> Cipher:
    """The one that was registered."""
    if _cipher is None:
        raise Closed("The vault has not registered its cipher.")
    return _cipher


class Cell:
    """A sealed value of one row. Prints as dots; `read()` opens it with the keys of the open scope."""

    __slots__ = ("_field", "_plain", "_row", "_sealed")

    def __init__(self, field: Sealed, row: models.Model, sealed: bytes) -> None:
        self._field, self._row, self._sealed = field, row, sealed
        self._plain: bytes | None = None

    def read(self) -> str:
        """The text; "" where nothing was written. Raises Closed without the section's key, Tampered if moved."""
        return self.read_bytes().decode()

    def read_bytes(self) -> bytes:
        if not self._sealed:
            return b""
        scope.current()
        if self._plain is None:
            self._plain = cipher().open(self._field, self._row, self._sealed)
        return self._plain

    def read_or(self, otherwise: str = "") -> str:
        """The text, or `otherwise` where this actor's sections do not open it."""
        try:
            return self.read()
        except Closed:
            return otherwise

    @property
    def sealed(self) -> bytes:
        return self._sealed

    def __bool__(self) -> bool:
        return bool(self._sealed)

    def __str__(self) -> str:
        return "•••"

    __repr__ = __str__


class _Absent:
    """Hides what a parent class has: Django asks `hasattr`."""

    def __get__(self, instance: object, owner: type) -> None:
        raise AttributeError


class Sealed(models.BinaryField):  # type: ignore[type-arg]
    """A column that holds only ciphertext, bound to its table, column, row and survivor.

    `section` is a Section, the name of a field of the row that holds one, or None for values of the installation
    itself (names of staff and of organisations). Assign str or bytes; read a Cell.
    """

    # PostgreSQL needs none, and without it many rows go in as one array for each column: a third less work.
    get_placeholder = _Absent()

    def __init__(self, section: Section | str | None = None, **options: Any) -> None:
        self.section = section
        options.setdefault("default", b"")
        options.setdefault("blank", True)
        super().__init__(**options)

    def deconstruct(self) -> Any:
        name, path, args, options = super().deconstruct()
        options["section"] = int(self.section) if isinstance(self.section, Section) else self.section
        return name, path, args, options

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        setattr(cls, name, _SealedAttribute(self))

    def section_of(self, row: models.Model) -> Section | None:
        if self.section is None:
            return None
        if isinstance(self.section, str):
            return Section(getattr(row, self.section))
        return Section(self.section)

    def pre_save(self, model_instance: models.Model, add: bool) -> bytes:
        value = model_instance.__dict__.get(self.attname, b"")
        if isinstance(value, Cell):
            return value.sealed
        if isinstance(value, bytes | memoryview) and not model_instance._state.adding:
            return bytes(value)  # loaded and untouched: still the ciphertext it was
        plain = value.encode() if isinstance(value, str) else bytes(value or b"")
        sealed = cipher().seal(self, model_instance, plain) if plain else b""
        model_instance.__dict__[self.attname] = Cell(self, model_instance, sealed)
        return sealed


class _SealedAttribute:
    """Gives a Cell on reading; a loaded value arrives as bytes from the database."""

    def __init__(self, field: Sealed) -> None:
        self.field = field

    def __get__(self, row: models.Model | None, owner: type[models.Model]) -> Any:
        if row is None:
            return self
        name = self.field.attname
        if name not in row.__dict__:
            row.refresh_from_db(fields=[name])
        value = row.__dict__[name]
        if isinstance(value, memoryview):
            value = bytes(value)
        if isinstance(value, bytes) and not row._state.adding:
            value = row.__dict__[name] = Cell(self.field, row, value)
        return value

    def __set__(self, row: models.Model, value: Any) -> None:
        row.__dict__[self.field.attname] = value if isinstance(value, str | Cell) else bytes(value or b"")


class GuardedRows(models.QuerySet[Any]):
    """A queryset that remembers for whom it was made and answers only inside that scope."""

    made_for: UUID | None = None

    def _clone(self) -> Self:
        clone: Self = super()._clone()  # type: ignore[misc]
        clone.made_for = self.made_for
        return clone

    def _check(self) -> None:
        actor = scope.current().actor.id
        if self.made_for is not None and self.made_for != actor:
            raise OutsideAccess("This queryset was made for another actor.")

    def _fetch_all(self) -> None:
        if self._result_cache is None:
            self._check()
        super()._fetch_all()

    def iterator(self, *args: Any, **options: Any) -> Any:
        self._check()
        return super().iterator(*args, **options)

    def count(self) -> int:
        self._check()
        return super().count()

    def exists(self) -> bool:
        self._check()
        return super().exists()

    def aggregate(self, *args: Any, **options: Any) -> dict[str, Any]:
        self._check()
        return super().aggregate(*args, **options)

    def _update(self, values: Any) -> Any:
        scope.writing()
        return super()._update(values)  # type: ignore[misc]

    def update(self, **values: Any) -> int:
        scope.writing()
        return super().update(**values)

    def delete(self) -> tuple[int, dict[str, int]]:
        scope.writing()
        return super().delete()

    def _raw_delete(self, using: str | None) -> Any:
        scope.writing()
        return super()._raw_delete(using)

    def create(self, **values: Any) -> Any:
        scope.writing()
        return super().create(**values)

    def bulk_create(self, objs: Iterable[Any], *args: Any, **options: Any) -> list[Any]:
        scope.writing()
        return super().bulk_create(objs, *args, **options)

    def bulk_update(self, objs: Iterable[Any], *args: Any, **options: Any) -> int:
        scope.writing()
        return super().bulk_update(objs, *args, **options)


_stand_in: ContextVar[Any] = ContextVar("saathi_stand_in", default=None)


@contextmanager
def as_anyone(actor: Any) -> Iterator[None]:
    """Querysets built inside are for whoever asks later (`compiled`); `actor` stands in while they are built."""
    token = _stand_in.set(actor)
    try:
        yield
    finally:
        _stand_in.reset(token)


class GuardedManager(models.Manager.from_queryset(GuardedRows)):  # type: ignore[misc]
    """Raises OutsideAccess where no scope is open; else shows what the open scope's actor may see."""

    use_in_migrations = False

    def get_queryset(self) -> Any:
        stand_in, rows = _stand_in.get(), super().get_queryset()
        actor = stand_in or scope.current().actor
        rows.made_for = None if stand_in else actor.id
        reach = self.model.visible_to(actor)
        return rows.filter(reach) if reach is not None else rows


class Guarded(models.Model):
    """The shared half of Record and Listing: writes only inside an action."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)

    class Meta:
        abstract = True

    def save_base(self, *args: Any, **options: Any) -> None:
        scope.writing()
        super().save_base(*args, **options)

    def delete(self, *args: Any, **options: Any) -> tuple[int, dict[str, int]]:
        scope.writing()
        return super().delete(*args, **options)


class Subjects(list[UUID]):
    """Those of whoever asks, recognisable among the values of a statement that is used again (`compiled`)."""


class Reached(models.Expression):
    """True for rows whose survivor and section one of these subjects holds now. Written as SQL at once, because it
    stands in every query and building it from parts cost more than PostgreSQL takes to answer."""

    output_field = models.BooleanField()
    _SQL = (
        # The outer SELECT keeps it a question for each row: as a join PostgreSQL would read everybody the actor sees.
        "(SELECT EXISTS (SELECT 1 FROM kernel_access reach WHERE reach.survivor = {survivor}"
        " AND (reach.subject = ANY(%s)) IS TRUE AND reach.until > now() AND reach.sections & {section} <> 0))"
    )

    def __init__(self, survivor: str, section: Section | str, subjects: tuple[UUID, ...]) -> None:
        super().__init__(self.output_field)
        self.parts = [F(survivor), F(section) if isinstance(section, str) else Value(int(section))]
        self.subjects = Subjects(subjects)

    def get_source_expressions(self) -> list[Any]:
        return self.parts

    def set_source_expressions(self, exprs: Any) -> None:
        self.parts = list(exprs)

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        (survivor, of_survivor), (section, of_section) = (compiler.compile(part) for part in self.parts)
        return self._SQL.format(survivor=survivor, section=section), [*of_survivor, self.subjects, *of_section]


class Record(Guarded):
    """A row about a survivor. Subclasses have `survivor` (or override SURVIVOR) and say their SECTION."""

    SURVIVOR: ClassVar[str] = "survivor_id"
    SECTION: ClassVar[Section | str] = Section.CARD

    objects = GuardedManager()

    class Meta:
        abstract = True
        base_manager_name = "objects"

    @classmethod
    def visible_to(cls, actor: Any) -> Q:
        """Rows with a live access row for one of the actor's subjects that covers the row's section."""
        return Q(Reached(cls.SURVIVOR, cls.SECTION, actor.subjects))


class Listing(Guarded):
    """A row about an organisation, a person on staff or a list: it names no survivor. Readable anywhere, because
    sign-in comes before any act; written only inside an action."""

    class Meta:
        abstract = True
