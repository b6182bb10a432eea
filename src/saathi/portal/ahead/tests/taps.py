"""Her pages as she taps them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.test import Client


def text_of(client: Client, where: str) -> str:
    answer = client.get(where)
    assert answer.status_code == 200, (where, answer.status_code)
    return answer.content.decode()


def sends(client: Client, path: str, /, **data: Any) -> str:
    answer = client.post(path, {**data, "once": str(uuid4())})
    assert answer.status_code == 302, (path, answer.status_code)
    return str(answer["Location"])
