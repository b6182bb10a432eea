"""Addresses grouped by their first part lead where they led one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

import pytest
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver, include, path
from django.urls.exceptions import Resolver404
from django.urls.resolvers import RegexPattern

from saathi.config.healthz import healthz
from saathi.config.routes import by_first_part
from saathi.config.urls import ROOMS

SAMPLES = {"uuid": str(UUID(int=7)), "int": "3", "str": "word", "slug": "word", "path": "a/b"}


def one_after_the_other() -> URLResolver:
    rooms = [path("", include(f"saathi.{room}.urls")) for room in ROOMS]
    return URLResolver(
        RegexPattern(r"^/"),
        [path("healthz", healthz, name="healthz"), path("i18n/", include("django.conf.urls.i18n")), *rooms],
    )


def addresses(inside: URLResolver, before: str = "") -> Iterator[tuple[str, str | None, object]]:
    for one in inside.url_patterns:
        if isinstance(one, URLResolver):
            yield from addresses(one, before + str(one.pattern))
        elif isinstance(one, URLPattern):
            yield before + str(one.pattern), one.name, one.callback


def test_the_same_addresses_names_and_views() -> None:
    assert sorted(map(repr, addresses(get_resolver()))) == sorted(map(repr, addresses(one_after_the_other())))


def test_each_leads_to_the_same_page() -> None:
    old, new, asked = one_after_the_other(), get_resolver(), 0
    for address, _name, _view in addresses(old):
        typed = "/" + re.sub(r"<(?:(\w+):)?\w+>", lambda found: SAMPLES.get(found[1] or "str", "word"), address)
        for where in (typed, typed + "x/", typed.rstrip("/")):
            assert _met(new, where) == _met(old, where), where
            asked += 1
    assert asked > 1000


def _met(resolver: URLResolver, where: str) -> tuple[object, ...] | None:
    try:
        found = resolver.resolve(where)
    except Resolver404:
        return None
    return found.func, found.url_name, found.args, found.kwargs, found.route


def view(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


@pytest.mark.parametrize(
    "where, name", [("/a/new/", "new"), ("/a/3/", "one"), ("/a/", "all"), ("/", "home"), ("/b/", "b")]
)
def test_what_came_first_still_comes_first(where: str, name: str) -> None:
    flat = [
        path("", view, name="home"), path("a/", view, name="all"), path("a/new/", view, name="new"),
        path("", include([path("a/<str:which>/", view, name="one"), path("b/", view, name="b")])),
    ]  # fmt: skip
    assert URLResolver(RegexPattern(r"^/"), by_first_part(flat)).resolve(where).url_name == name
