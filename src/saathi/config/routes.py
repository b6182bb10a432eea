"""Addresses by their first part: to try hundreds of them one after the other took longer than to ask the database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.urls import URLPattern, URLResolver, include, path
from django.urls.resolvers import RoutePattern

Route = URLPattern | URLResolver


def by_first_part(routes: Iterable[Route]) -> list[Route]:
    """The same addresses: one level for each part that several begin with ("people/", then "<uuid:survivor>/"), and
    among those the order they came in."""
    groups: dict[str | int, list[Route]] = {}
    for n, one in enumerate(_flat(routes)):
        first, slash, _rest = str(one.pattern).partition("/")
        shared = slash and isinstance(one.pattern, RoutePattern)
        groups.setdefault(f"{first}/" if shared else n, []).append(one)
    return [_level(str(first), found) if len(found) > 1 else found[0] for first, found in groups.items()]


def _level(first: str, found: list[Route]) -> URLResolver:
    return path(first, include(by_first_part(_after(first, one) for one in found)))


def _after(first: str, one: Route) -> Route:
    rest = str(one.pattern).removeprefix(first)
    if isinstance(one, URLPattern):
        return path(rest, one.callback, one.default_args, one.name)
    return path(rest, include(one.url_patterns), one.default_kwargs)


def _flat(routes: Iterable[Route]) -> Iterator[Route]:
    """Without levels that add nothing to the address."""
    for one in routes:
        if isinstance(one, URLResolver) and not str(one.pattern):
            yield from _flat(one.url_patterns)
        else:
            yield one
