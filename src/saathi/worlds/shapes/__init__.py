"""What the generator hands over: frozen values, no behaviour, no database.

Conventions that hold everywhere below:

* A *key* is text that is unique in its kind and the same for the same seed.
* A range is half open: `from_on` counts, `until_on` does not (it is the first day of what
  follows). `until_on = None` means it still runs on the day the world was made.
* Geography is a code of `saathi.orgs.geography` (`IN-D303`, `BD-D20`); countries are ISO alpha-2.
* Languages are `bn`, `hi`, `mr`, `en`; scripts are `Beng`, `Deva`, `Latn`.
* Who decided, chose or called: `hers`, `together`, `for_her`.
* `reason`, `purpose` and the like are English sentences; anything she said is `Words` in her language.
"""

from saathi.worlds.shapes.around import (
    Access,
    Claim,
    NextDate,
    Promise,
    Service,
)
from saathi.worlds.shapes.decisions import (
    Challenge,
    Decision,
    Goal,
    Plan,
)
from saathi.worlds.shapes.journeys import (
    Agreement,
    Case,
    Move,
    Order,
    Paper,
    Stay,
    Wait,
)
from saathi.worlds.shapes.organisations import (
    Organisation,
    Persona,
    Staff,
    Team,
)
from saathi.worlds.shapes.programme import (
    Person,
    Programme,
)
from saathi.worlds.shapes.survivors import (
    Address,
    BirthDate,
    Child,
    Contact,
    Name,
    SafeContact,
    Survivor,
)
from saathi.worlds.shapes.words import (
    Words,
)

__all__ = [
    "Access",
    "Address",
    "Agreement",
    "BirthDate",
    "Case",
    "Challenge",
    "Child",
    "Claim",
    "Contact",
    "Decision",
    "Goal",
    "Move",
    "Name",
    "NextDate",
    "Order",
    "Organisation",
    "Paper",
    "Person",
    "Persona",
    "Plan",
    "Programme",
    "Promise",
    "SafeContact",
    "Service",
    "Staff",
    "Stay",
    "Survivor",
    "Team",
    "Wait",
    "Words",
]
