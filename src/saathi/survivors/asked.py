"""Acts on her card that an organisation may want a second person to look at first."""

from saathi.kernel.approvals import askable
from saathi.kernel.sections import Section

askable("grounds.record", Section.CARD)
