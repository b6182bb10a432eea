"""What is measured between organisations is written whole, and is what the bench asks for."""

from __future__ import annotations

from saathi.worlds.bench.between import INBOXES, SEARCHES, rows
from saathi.worlds.bench.figures import Figure, Times, latencies

HER = "/people/{0}/handover/{0}/goes/".format("0" * 8 + "-0000-0000-0000-" + "0" * 12)


class Pages:
    """Answers as an installation would that holds so much."""

    def __init__(self, lines: int, is_long: bool) -> None:
        self.lines, self.is_long, self.asked = lines, is_long, list[str]()

    def get(self, path: str) -> str:
        self.asked.append(path)
        if path.endswith("/goes/"):
            return "<li>" * self.lines
        return f'<a href="{HER}">' if "handover" in path else '<a href="?after=1_2">' * self.is_long


def run(pages: Pages) -> list[Figure]:
    def row(name: str, what: str, persona: str, act: object, goals: dict[int, float]) -> list[Figure]:
        for _n in range(20):
            act(pages)  # type: ignore[operator]
        return latencies(name, what, Times([1.0] * 20, 0), goals)

    return list(rows(row, lambda persona: pages, "superintendent", "case_worker"))  # type: ignore[arg-type, return-value]


def test_each_of_the_three_is_measured_on_all_its_pages() -> None:
    pages = Pages(300, is_long=True)
    found = run(pages)
    assert [(one.name, one.goal, one.verdict) for one in found] == [
        ("inbox", 100, "pass"), ("directory", 100, "pass"), ("dossier", 300, "pass")]  # fmt: skip
    assert {*INBOXES, *SEARCHES, "/requests/?after=1_2", "/directory/?after=1_2", HER} <= set(pages.asked)


def test_what_is_not_there_is_missed_and_not_fast() -> None:
    assert [one.verdict for one in run(Pages(5, is_long=False))] == ["missed"] * 3
