"""Tables of this room: requests between organisations, whose they are, what she said; the directory; referrals; what
offices owe her, and letters to them; entitlements; learning and livelihood."""

from .directory import Doubt, Gap, Provider
from .entitlements import Entitlement, EntitlementStep
from .learning import LearningGap, LearningOffer, LearningPath, LearningStep
from .market import Course, MarketNote
from .offices import Duty, DutyOf, Letter, LetterName, LetterOf
from .referrals import Call, Referral
from .requests import Request, RequestOf, RequestStep, RequestView

__all__ = [
    "Call",
    "Course",
    "Doubt",
    "Duty",
    "DutyOf",
    "Entitlement",
    "EntitlementStep",
    "Gap",
    "LearningGap",
    "LearningOffer",
    "LearningPath",
    "LearningStep",
    "Letter",
    "LetterName",
    "LetterOf",
    "MarketNote",
    "Provider",
    "Referral",
    "Request",
    "RequestOf",
    "RequestStep",
    "RequestView",
]
