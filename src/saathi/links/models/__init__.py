"""Tables of this room: requests between organisations, whose they are, and what she said about them."""

from .requests import Request, RequestOf, RequestStep, RequestView

__all__ = ["Request", "RequestOf", "RequestStep", "RequestView"]
