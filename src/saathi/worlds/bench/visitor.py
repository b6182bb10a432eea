"""One invented worker at a browser: signs in through the demonstration's door, keeps cookies and one connection."""

from __future__ import annotations

import http.client
import re
import time
from urllib.parse import urlencode
from uuid import UUID

_HER = re.compile(r"/people/([0-9a-f]{8}-[0-9a-f-]{27})/")
PATIENCE = 300  # seconds: the first search of a large organisation reads all its names
FORM = "application/x-www-form-urlencoded"


class Unexpected(Exception):
    """The server answered something else than a worker would see; measuring on would measure errors."""


class Visitor:
    """`took` is how long the last answer took until its last byte, in milliseconds; `moved_to` where it led."""

    def __init__(self, port: int, persona: UUID) -> None:
        self._connection = http.client.HTTPConnection("localhost", port, timeout=PATIENCE)
        self._cookies: dict[str, str] = {}
        self.took, self.moved_to = 0.0, ""
        self.get("/demo/")
        self.post("/demo/", {"person": str(persona)}, expected=302)

    def get(self, path: str) -> str:
        return self._ask("GET", path, None, 200)

    def post(self, path: str, values: dict[str, str], expected: int = 200) -> str:
        body = urlencode({**values, "csrfmiddlewaretoken": self._cookies.get("saathi_form", "")})
        return self._ask("POST", path, body, expected)

    def people(self, path: str = "/people/") -> list[str]:
        """The people a list shows, in its order."""
        return list(dict.fromkeys(_HER.findall(self.get(path))))

    def _ask(self, method: str, path: str, body: str | None, expected: int) -> str:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}
        if body is not None:
            headers["Content-Type"] = FORM
        try:
            answer, text = self._timed(method, path, body, headers)
        except (OSError, http.client.HTTPException) as fault:
            self._connection.close()
            raise Unexpected(f"{method} {path} was not answered ({type(fault).__name__}).") from None
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self._cookies[key] = rest.partition(";")[0]
        self.moved_to = answer.getheader("Location", "")
        if answer.status != expected:
            raise Unexpected(f"{method} {path} answered {answer.status} instead of {expected}.")
        return text.decode()

    def _timed(
        self, method: str, path: str, body: str | None, headers: dict[str, str]
    ) -> tuple[http.client.HTTPResponse, bytes]:
        began = time.perf_counter()
        self._connection.request(method, path, body, headers)
        answer = self._connection.getresponse()
        text = answer.read()
        self.took = (time.perf_counter() - began) * 1000
        return answer, text
