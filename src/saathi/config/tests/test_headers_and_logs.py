import json
import logging

from django.http import HttpRequest, HttpResponse

from saathi.config.headers import HEADERS, headers
from saathi.config.logs import Line

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; "
    "media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


def test_every_answer_carries_exactly_these_headers() -> None:
    response = headers(lambda request: HttpResponse("", content_type="text/plain"))(HttpRequest())
    assert response.headers["Content-Security-Policy"] == POLICY
    assert dict(response.headers) == {"Content-Type": "text/plain", **HEADERS}
    assert "unsafe" not in str(HEADERS) and "http" not in POLICY


def test_a_page_may_set_one_itself() -> None:
    response = headers(lambda request: HttpResponse(headers={"Cache-Control": "max-age=60"}))(HttpRequest())
    assert response.headers["Cache-Control"] == "max-age=60"
    assert response.headers["Referrer-Policy"] == "same-origin"


def line(message: str, *args: object, name: str = "django.request", fault: BaseException | None = None) -> str:
    trace = (type(fault), fault, fault.__traceback__) if fault else None
    record = logging.LogRecord(name, logging.ERROR, "views.py", 7, message, args, trace)  # type: ignore[arg-type]
    record.status_code = 500
    return Line().format(record)


def test_a_line_tells_type_and_place_and_nothing_a_person_wrote() -> None:
    try:
        raise ValueError("canary Shefali lives in canary village")
    except ValueError as fault:
        written = line("%s: %s", "Internal", "/people/?q=canary", fault=fault)
    parsed = json.loads(written)
    assert "canary" not in written
    assert parsed["error"] == "builtins.ValueError" and parsed["status_code"] == 500
    assert "test_headers_and_logs.py:" in parsed["raised_at"]


def test_text_built_before_logging_is_not_let_through() -> None:
    assert json.loads(line("canary Shefali", name="some.library"))["message"] == "views:7"
    assert json.loads(line("the sealer starts", name="saathi.kernel"))["message"] == "the sealer starts"
