"""Tables made in a sixth of the time that Django takes, the same tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from django.db.migrations.state import ModelState, ProjectState


@contextmanager
def nearest_models_alone() -> Iterator[None]:
    """Where a migration makes a model, an index or a rule of a table, only that model's class is touched.

    Django makes the classes of every model tied to it again, and of theirs: here, where all are tied to a person, that
    is some hundreds at each step. No other table's columns change, so the tables come out the same, as
    config/tests/test_migrate.py proves by making them both ways. A step that runs Python is given all classes anew:
    what is delayed is, in Django's own way.
    """
    with patch.multiple(ProjectState, add_model=_add_model, _append_option=_append_option):
        yield


def _add_model(self: ProjectState, model_state: ModelState) -> None:
    key = model_state.app_label, model_state.name_lower
    self.models[key] = model_state
    if self._relations is not None:  # type: ignore[attr-defined]
        self.resolve_model_relations(key)
    if "apps" in self.__dict__:
        self.is_delayed = True
        self.apps.render_multiple([model_state])


def _append_option(self: ProjectState, app_label: str, model_name: str, option_name: str, obj: object) -> None:
    options = self.models[app_label, model_name].options
    options[option_name] = [*options[option_name], obj]
    if "apps" in self.__dict__:
        self.is_delayed = True
        meta = self.apps.get_model(app_label, model_name)._meta
        setattr(meta, option_name, [*getattr(meta, option_name), obj])
