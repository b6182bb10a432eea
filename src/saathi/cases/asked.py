"""Acts on a case that an organisation may want a second person to look at first, and the section each touches."""

from saathi.kernel.approvals import askable
from saathi.kernel.sections import Section

askable("stays.move", Section.PLACE)
askable("orders.record", Section.PLACE)
askable("cases.close", Section.PLAN)
askable("papers.add", lambda data: data.section)
