import ast
import subprocess
import sys
from pathlib import Path

import pytest

from saathi.config.scaffold import BadName, new_act, write


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "decisions").mkdir()
    (tmp_path / "decisions" / "__init__.py").write_text('"""Owns the ledger."""\n')
    return tmp_path


def test_every_place_of_an_act_is_written_and_is_python(source: Path) -> None:
    files = write(new_act("decisions.withdraw", None, None), source)
    places = {str(file.relative_to(source / "decisions")) for file in files}
    assert places == {
        *("forms.py", "rules.py", "actions.py", "views.py", "urls.py"),
        *("templates/decisions/withdraw.html", "tests/test_decisions_withdraw.py"),
    }
    for file in files:
        if file.suffix == ".py":
            ast.parse(file.read_text())
    action = (source / "decisions" / "actions.py").read_text()
    assert '@action("decisions.withdraw", on=Decision, takes=WithdrawDecisionForm' in action
    assert "def withdraw_decision(" in action
    assert 'name="decisions.withdraw"' in (source / "decisions" / "urls.py").read_text()


def test_its_tests_fail_until_they_are_written(source: Path) -> None:
    write(new_act("decisions.withdraw", None, None), source)
    test = source / "decisions" / "tests" / "test_decisions_withdraw.py"
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:django",
            "-p",
            "no:cacheprovider",
            "-c",
            "/dev/null",
            str(test),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=source,
    )
    assert ran.returncode == 1 and "3 failed" in ran.stdout


def test_a_second_act_joins_the_files_and_keeps_the_first(source: Path) -> None:
    write(new_act("decisions.withdraw", None, None), source)
    write(new_act("decisions.reopen", None, None), source)
    rules = (source / "decisions" / "rules.py").read_text()
    assert rules.count("from saathi.kernel.access import rule") == 1
    assert '@rule("decisions.withdraw")' in rules and '@rule("decisions.reopen")' in rules
    addresses: dict[str, object] = {}
    urls = (source / "decisions" / "urls.py").read_text().replace("from . import views", "views = View()")
    exec("class View:\n    withdraw = reopen = staticmethod(lambda request: None)\n" + urls, addresses)
    assert [one.name for one in addresses["urlpatterns"]] == ["decisions.withdraw", "decisions.reopen"]  # type: ignore


def test_imports_stay_above_the_code(source: Path) -> None:
    (source / "decisions" / "forms.py").write_text(
        "from django import (\n    forms,\n)\n\n\ndef one() -> None:\n    return None\n"
    )
    write(new_act("decisions.withdraw", None, None), source)
    lines = (source / "decisions" / "forms.py").read_text().splitlines()
    assert lines.index("from saathi.kernel.forms import ActForm") < lines.index("def one() -> None:")


@pytest.mark.parametrize("name", ["withdraw", "decisions.Withdraw", "decisions.import", "a.b.c"])
def test_a_name_that_is_no_act(name: str) -> None:
    with pytest.raises(BadName):
        new_act(name, None, None)


def test_a_name_twice_or_a_room_that_is_not_there(source: Path) -> None:
    write(new_act("decisions.withdraw", None, None), source)
    with pytest.raises(BadName, match="already written"):
        write(new_act("decisions.withdraw", None, None), source)
    with pytest.raises(BadName, match="There is no room moon"):
        write(new_act("moon.land", None, None), source)
