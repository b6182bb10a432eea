"""A hand that counts what it does: interactions, and the seconds a practised person would need.

Card, Moran and Newell's keystroke-level model: 1.35 s to think before each decision, 1.1 s to point and press, 0.28 s
a key. An interaction is one click, or one field however many keys it takes.
"""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Locator, Page

THINK, POINT, KEY = 1.35, 1.1, 0.28


@dataclass
class Hand:
    page: Page
    interactions: int = 0
    seconds: float = 0.0

    def presses(self, what: Locator) -> None:
        self._does(THINK + POINT)
        what.click()

    def ticks(self, name: str, value: str) -> None:
        """A tile; the whole of it is the target."""
        self._does(THINK + POINT)
        self.page.locator(f"label:has([name={name}][value={value}])").click()

    def chooses(self, name: str, value: str) -> None:
        """A list: open it, look, point at one."""
        self._does(THINK + 2 * POINT)
        self.page.locator(f"select[name={name}]").select_option(value)

    def writes(self, name: str, text: str) -> None:
        self._does(THINK + POINT + KEY * len(text))
        self.page.locator(f"[name={name}]").fill(text)

    def _does(self, seconds: float) -> None:
        self.interactions += 1
        self.seconds += seconds
