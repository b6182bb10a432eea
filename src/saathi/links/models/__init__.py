"""Tables of this room: requests between organisations, whose they are, what she said; the directory; referrals."""

from .directory import Doubt, Gap, Provider
from .referrals import Call, Referral
from .requests import Request, RequestOf, RequestStep, RequestView

__all__ = ["Call", "Doubt", "Gap", "Provider", "Referral", "Request", "RequestOf", "RequestStep", "RequestView"]
