"""Finding a person by name however it was spelled, in Bengali, Devanagari or Latin letters.

Owns the in-memory name index and its ranking; pure. Never reads a record, and never decides who may see whom.
"""

from saathi.identities.spelling.alike import likeness
from saathi.identities.spelling.index import Hit, NameIndex
from saathi.letters import fold

__all__ = ["Hit", "NameIndex", "fold", "likeness"]
