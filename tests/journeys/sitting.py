"""It is her turn at once: for stories that begin there. How she and her worker come there is told in test_her_turn."""

from __future__ import annotations

from collections.abc import Callable

from tests.ground.homes import TOKEN

from .combinations import Look
from .visitor import Visitor

# Every target of her pages is 48 px high and wide, or a whole line of a page.
SMALLER = """[...document.querySelectorAll('a,button,summary,input:not([type=hidden])')].filter(e => {
  const r = e.getBoundingClientRect();
  return r.width && !e.classList.contains('skip') && (r.height < 47.5 || r.width < 47.5);
}).map(e => e.outerHTML.slice(0, 120))"""
HERSELF = {"bn": 0, "hi": 1, "mr": 2, "en": 3}


def sits_down(
    visitor: Callable[..., Visitor], look: Look, *, script: bool = True, touch: bool = False, nth: int | None = None
) -> tuple[Visitor, str, str]:
    """Somebody invented, in a sign-in of her own since it ends here. Her page of staff, and her name as her pages say it.
    Each language has its own person, so that a story told in all of them begins anew in each; a story that others would
    disturb names another `nth` person."""
    one = visitor(look=look, script=script, touch=touch)
    her = enters(one, HERSELF[look.lang] if nth is None else nth)
    together(one, her)
    return one, her, one.opens("/n/").locator(".whose").inner_text()


def enters(one: Visitor, nth: int = 0) -> str:
    """As a case worker of the demonstration; answers the page of one she works with, by default the first of the list
    before any story had changed its order."""
    from saathi.orgs.personas import invented_id

    _sends(one, "/demo/", person=str(invented_id("persona-case_worker")))
    one.speak(one.look.lang)
    return one.home.hers[nth]


def together(one: Visitor, her: str) -> None:
    """It is her turn, in the language of the look."""
    assert _sends(one, f"{her}together/", room="two", ready="yes", language=one.look.lang).startswith("/n/")


def _sends(one: Visitor, where: str, **said: str) -> str:
    """A form, as the browser would; where it leads."""
    one.context.add_cookies([{"name": "saathi_form", "value": TOKEN, "url": one.home.address}])  # a sign-in changes it
    form: dict[str, str | float | bool] = {**said, "csrfmiddlewaretoken": TOKEN}
    answer = one.context.request.post(where, form=form, max_redirects=0)
    assert answer.status in (302, 303), f"{where}: {answer.status}"
    return answer.headers["location"]
