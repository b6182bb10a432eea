"""Tables of this room: requests between organisations, whose they are, what she said; the directory; referrals; what
offices owe her, and letters to them."""

from .directory import Doubt, Gap, Provider
from .offices import Duty, DutyOf, Letter, LetterName, LetterOf
from .referrals import Call, Referral
from .requests import Request, RequestOf, RequestStep, RequestView

__all__ = ["Call", "Doubt", "Gap", "Provider", "Referral", "Request", "RequestOf", "RequestStep", "RequestView"]
# What offices owe her.
__all__ += ["Duty", "DutyOf", "Letter", "LetterName", "LetterOf"]
