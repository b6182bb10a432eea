import pytest
from django.core.management import get_commands

from saathi.config.command import SUPERVISED, Utility, needs_database, one_command

KNOWN = {"import_caseload": 1, "journal": 1, "new_act": 1, "migrate": 1}


@pytest.mark.parametrize(
    ("typed", "run"),
    [
        (["import", "caseload", "FILE"], ["import_caseload", "FILE"]),
        (["import-caseload", "FILE"], ["import_caseload", "FILE"]),
        (["journal", "verify", "--json"], ["journal", "verify", "--json"]),
        (["new-act", "decisions.withdraw"], ["new_act", "decisions.withdraw"]),
        (["migrate"], ["migrate"]),
        (["no-such"], ["no-such"]),
        ([], []),
    ],
)
def test_two_words_may_name_one_command(typed: list[str], run: list[str]) -> None:
    assert one_command(typed, KNOWN) == run


def test_help_lists_our_commands_first() -> None:
    shown = Utility(["saathi", "help"]).main_help_text()
    ours, others = shown.index("Saathi's commands:"), shown.index("Commands of the libraries")
    assert ours < shown.index("    new-act") < shown.index("    run") < others < shown.index("    shell")
    assert get_commands()["migrate"] == "saathi.config"


@pytest.mark.parametrize(
    ("words", "needs"),
    [(["migrate"], True), (["journal", "verify"], True), (["run"], False), ([""], False), (["__help"], False)],
)
def test_only_commands_that_read_the_database_start_it(
    monkeypatch: pytest.MonkeyPatch, words: list[str], needs: bool
) -> None:
    monkeypatch.delenv(SUPERVISED, raising=False)
    assert needs_database(words) is needs
    assert needs_database([*words, "--help"]) is False
    monkeypatch.setenv(SUPERVISED, "1")
    assert needs_database(words) is False
