"""The base pages and the style guide are drawn whole, without a database."""

import pytest
from django.template import engines
from django.test import RequestFactory
from django.utils import translation
from jinja2 import UndefinedError

from saathi.ui.nav import NavItem
from saathi.ui.pages import page
from saathi.ui.views import styleguide


@pytest.mark.parametrize("code", ["en", "bn", "hi", "mr"])
def test_the_style_guide_is_drawn_in_each_language(code: str) -> None:
    with translation.override(code):
        response = styleguide(RequestFactory().get("/styleguide/", {"theme": "dark"}))
    html = response.content.decode()
    assert f'<html lang="{code}" data-theme="dark">' in html
    assert response.headers["Cache-Control"] == "no-store" and response.headers["Referrer-Policy"] == "same-origin"
    assert html.count('id="main"') == 1 and "•••" in html


def test_ids_on_the_style_guide_are_unique_and_the_title_is_neutral() -> None:
    import re

    html = styleguide(RequestFactory().get("/styleguide/")).content.decode()
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert "<title>Notes</title>" in html


@pytest.mark.parametrize("name", ["400.html", "403.html", "404.html", "500.html"])
def test_error_pages_are_whole_even_without_a_request(name: str) -> None:
    html = engines["jinja2"].get_template(name).render({})
    assert "<h1" in html and "Go back to the first page" in html


def test_the_sign_in_frame_has_no_menu_and_no_product_name() -> None:
    html = engines["jinja2"].get_template("ui/sign.html").render({})
    assert "<nav" not in html and "Saathi" not in html.replace("ui/saathi", "").replace("js/saathi", "")


def test_what_has_no_room_in_the_line_is_in_the_menu_and_where_one_is_stays_in_sight() -> None:
    nav = [NavItem(f"Page {n}", f"/{n}/", n == 6) for n in range(8)]
    values = {"heading": "Nothing", "lines": [], "way_out": "Back", "nav": nav, "mine_url": "/mine/"}
    html = engines["jinja2"].get_template("ui/told.html").render(values)
    line, menu = html.split("</nav>", 1)
    assert [n for n in range(8) if f'href="/{n}/"' in line] == [0, 1, 2, 3, 4, 6]
    assert [n for n in range(8) if f'href="/{n}/"' in menu] == [5, 7]


def test_a_fragment_is_answered_to_htmx_and_a_page_to_everyone_else() -> None:
    values = {"heading": "Nothing", "lines": [], "way_out": "Back"}
    ask = RequestFactory().get("/", headers={"HX-Request": "true"})
    part = page(ask, "ui/told.html", values, block="main").content.decode()
    whole = page(RequestFactory().get("/"), "ui/told.html", values, block="main", status=404)
    assert "<html" not in part and "Nothing" in part
    assert "<html" in whole.content.decode() and whole.status_code == 404


def test_a_missing_value_is_an_error_and_never_a_blank() -> None:
    with pytest.raises(UndefinedError):
        engines["jinja2"].get_template("ui/told.html").render({"lines": [], "way_out": "x"})


def test_values_are_escaped() -> None:
    html = engines["jinja2"].get_template("ui/told.html").render({"heading": "<b>x</b>", "lines": [], "way_out": "x"})
    assert "&lt;b&gt;x" in html
