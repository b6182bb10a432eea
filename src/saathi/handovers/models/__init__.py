"""Tables of this room: home studies, and ways home with their steps, papers and history."""

from .returns import Return, ReturnEvent, ReturnPaper, ReturnStep
from .studies import Study, StudyReport, StudyView

__all__ = ["Return", "ReturnEvent", "ReturnPaper", "ReturnStep", "Study", "StudyReport", "StudyView"]
