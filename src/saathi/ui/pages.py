"""Answers a request with a page, or with one block of it when htmx asked for that block."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import engines
from django.template.backends.utils import csrf_input_lazy, csrf_token_lazy

# "no-referrer" would be stricter by one word, but it makes browsers send `Origin: null` with every form, which the
# protection against forged forms must refuse; "same-origin" equally tells other sites nothing.
# no-store keeps a person's page out of the browser's disk; the shared phone is the threat, not the network.
PRIVATE = {"Cache-Control": "no-store", "Referrer-Policy": "same-origin"}


def page(
    request: HttpRequest, template: str, values: Mapping[str, Any], *, block: str = "", status: int = 200
) -> HttpResponse:
    """Draw `template`; when htmx asks and `block` is named, only that block. Always `Vary: HX-Request`."""
    if block and request.headers.get("HX-Request") == "true":
        response = HttpResponse(_block(request, template, block, values), status=status)
    else:
        response = render(request, template, dict(values), status=status, using="jinja2")
    for name, value in PRIVATE.items():
        response.headers[name] = value
    response.headers["Vary"] = "HX-Request, Cookie, Accept-Language"
    return response


def _block(request: HttpRequest, template: str, block: str, values: Mapping[str, Any]) -> str:
    engine: Any = engines["jinja2"]
    shared: dict[str, Any] = {
        "request": request,
        "csrf_input": csrf_input_lazy(request),
        "csrf_token": csrf_token_lazy(request),
    }
    for processor in engine.template_context_processors:
        shared.update(processor(request))
    template_used = engine.env.get_template(template)
    context = template_used.new_context({**shared, **values})
    # Up to its first words a page runs what stands above its blocks: the imports that the block needs.
    opening = template_used.root_render_func(context)
    next(opening, None)
    opening.close()
    return "".join(context.blocks[block][0](context))
