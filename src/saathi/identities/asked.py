"""Acts on who she is that an organisation may want a second person to look at first."""

from saathi.kernel.approvals import askable
from saathi.kernel.sections import Section

askable("identities.photograph", Section.IDENTITY)
