"""What she says in her own voice: recorded on the page, heard by those she names, deleted when she wants."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from saathi.kernel.access import acts
from saathi.kernel.errors import Invalid
from saathi.plans.recordings import queries
from saathi.uploads.kinds import TYPES

from ... import talks
from ...pages import HerRequest, does, hers, shown
from ...tiles import BY_NAME
from .. import told

TILE = BY_NAME["plan"]
# Only the page that records asks for the microphone, and for nothing else (config.headers).
_OFF = "accelerometer autoplay camera display-capture geolocation gyroscope magnetometer midi payment usb"
MICROPHONE = ", ".join(["microphone=(self)", *(f"{feature}=()" for feature in _OFF.split())])


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def record(request: HerRequest) -> HttpResponse:
    said = ""
    if request.method == "POST":
        data = {"language": request.talk.language, "once": request.POST.get("once", "")}
        try:
            made = acts()["recordings.keep"].run(request.actor, request.talk.her, data, files=request.FILES)
        except Invalid as wrong:
            said = " ".join(map(str, wrong.form.errors.get("sound", [])))
        else:
            talks.did(request, "recordings.keep")
            return redirect("her.plan_said", recording=made)
    page = shown(request, "portal/plan/record.html", {**told.fresh(), "wrong": said}, TILE, status=422 if said else 200)
    page.headers["Permissions-Policy"] = MICROPHONE
    return page


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def one(request: HerRequest, recording: UUID) -> HttpResponse:
    """Who may hear it. Nobody is named before she presses."""
    if request.method == "POST":
        try:
            named = {"person": request.POST.get("person", ""), "may": request.POST.get("may", "")}
            does(request, "recordings.name", recording, named)
        except Invalid:
            pass
        return redirect("her.plan_said", recording=recording)
    page = queries.recording(request.actor, recording)
    values = {"kept": told.recording(page.fact), "ears": told.ears(page)}
    return shown(request, "portal/plan/said.html", values, TILE)


@require_safe
@hers
def sound(request: HerRequest, recording: UUID) -> HttpResponse:
    """Only for whoever she named. Nothing of it stays in the browser, and it has no name there."""
    heard = queries.sound(request.actor, recording)
    response = HttpResponse(heard.raw, content_type=TYPES[heard.file].replace("video/", "audio/"))
    response.headers["Content-Disposition"] = "inline"
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def delete(request: HerRequest, recording: UUID) -> HttpResponse:
    if request.method == "POST":
        if request.POST.get("sure") == "yes":
            does(request, "recordings.delete", recording, {})
            return redirect("her.plan")
        return redirect("her.plan_said", recording=recording)
    kept = told.recording(queries.recording(request.actor, recording).fact)
    return shown(request, "portal/plan/delete.html", {"kept": kept}, TILE)
