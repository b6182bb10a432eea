"""The response headers of `security.md` 3.10, on every answer, set in one place and tested by exact match."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Answers = Callable[[HttpRequest], HttpResponse]

# `font-src` is needed beside the design paper's list: our own letters for Bangla and Devanagari are files;
# `media-src` for the clips of her surface, and for her own recording before it is kept (blob).
CONTENT_SECURITY_POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "font-src 'self'",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ]
)
OFF = "accelerometer autoplay camera display-capture geolocation gyroscope magnetometer microphone midi payment usb"
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in OFF.split()),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
    "Cache-Control": "no-store",
}


def headers(answer: Answers) -> Answers:
    """A page may narrow or open one header by setting it itself (static files their caching, a card reader camera)."""

    def answer_with_headers(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return answer_with_headers
