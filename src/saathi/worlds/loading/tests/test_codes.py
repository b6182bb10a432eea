"""What the generator names, the product has words for. Invented people only."""

from saathi.decisions.forms import DECISION_LAWS
from saathi.kernel.clock import today
from saathi.worlds.generate import people
from saathi.worlds.loading import codes


def test_every_law_of_a_decision_has_words() -> None:
    words = {code for code, _words in DECISION_LAWS}
    named = {decision.law for person in people(11, 150, today()) for decision in person.decisions}
    assert len(named) > 5
    assert {codes.LAWS.get(law, law) for law in named} <= words
