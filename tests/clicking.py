"""A click or a touch that leads to another page is over when that page is there.

The driver's own is over, in most cases, when that page begins: whoever looks then finds an empty document; and where a
form was sent, now and then before anything has begun: whoever goes on then takes the sending back.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Error, Page

# Asked before the click. With script: nothing yet, but whether a form is sent will be known. Without: whether one will be.
LISTEN = """e => {
  let heard = false;
  addEventListener('heard', () => heard = true, {once: true});
  dispatchEvent(new Event('heard'));
  const form = e.closest('button, input')?.form;
  if (!heard) return Boolean(form && e.type === 'submit' && (form.noValidate || form.checkValidity()));
  delete window.formIsSent;
  addEventListener('submit', sent => window.formIsSent = !sent.defaultPrevented, {once: true});
  return null;
}"""
SENT = "window.formIsSent === true"
COMES = ("framenavigated", "download")  # what a form that was sent is answered with: a page or a file
LONGEST, STEP = 10_000, 5  # ms


def arriving(click: Callable[..., None]) -> Callable[..., None]:
    def clicks(one: Any, **how: Any) -> None:
        page, arrived = one.page, []

        def arrives(what: Any) -> None:
            arrived.append(what)

        for event in COMES:
            page.on(event, arrives)
        try:
            sends = one.evaluate(LISTEN)
            click(one, **how)
            if _sent(page) if sends is None else sends:
                for _ in range(LONGEST // STEP):
                    if arrived:
                        break
                    page.wait_for_timeout(STEP)
            page.wait_for_load_state("domcontentloaded")
        finally:
            for event in COMES:
                page.remove_listener(event, arrives)

    return clicks


def _sent(page: Page) -> bool:
    try:
        return bool(page.evaluate(SENT))
    except Error:  # the page in which the click was made is no longer there
        return False
