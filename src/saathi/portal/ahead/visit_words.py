"""Her words for the visit to her home: to whom, what may be asked, whom they may meet, what stays unsaid, what was
found. Each has a picture; those of one question have one of their own."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .words import Drawn, Words

TOWARDS: Drawn = (
    ("family", _("The family I grew up in"), "choice_go_home"),
    ("husband", _("My husband or his family"), "choice_family"),
    ("relative", _("Another relative"), "go_to_relatives"),
)
QUESTIONS: Drawn = (
    ("who_lives_there", _("Who lives there, and who sleeps where"), "choice_hostel"),
    ("room_for_her", _("Whether there is room for me, and a door that shuts"), "topic_stay"),
    ("money_and_food", _("Whether there is enough to eat, and who earns"), "market"),
    ("school_near", _("School or a course near there"), "topic_school"),
    ("health_near", _("A doctor or a health centre near there"), "hospital"),
    ("work_near", _("Work that I could do near there"), "topic_work"),
    ("want_her", _("Whether they want me to live there"), "choice_family"),
    ("what_they_expect", _("What they would expect of me"), "help_work"),
    ("marriage_plans", _("Whether they plan a marriage for me"), "way_together"),
    ("harm_at_home", _("Whether anybody is beaten or hurt there"), "help_unsafe"),
    ("debts", _("Whether the family owes money, and to whom"), "help_money"),
    ("who_sent_her", _("Whether those who sent me away still come there"), "looked"),
    ("neighbours_talk", _("What neighbours say, and how they would treat me"), "village"),
)
MEETS: Drawn = (
    ("mother", _("My mother"), "eighteen_or_older"),
    ("father", _("My father"), "choice_go_home"),
    ("sibling", _("A brother or sister"), "friend"),
    ("husband", _("My husband"), "choice_family"),
    ("grandparent", _("A grandparent"), "help_family"),
    ("aunt_uncle", _("An aunt or uncle"), "go_to_relatives"),
    ("teacher", _("A teacher"), "topic_school"),
    ("health_worker", _("The health worker of the village"), "doctor"),
    ("neighbour", _("A neighbour I name"), "village"),
    ("panchayat", _("A member of the village council"), "committee"),
)
HIDDEN: Drawn = (
    ("why_away", _("Why I was away, and what happened to me"), "rights_why"),
    ("the_case", _("That there is a case, with police or a court"), "court_house"),
    ("where_she_is", _("Where I am now, and who looks after me"), "place"),
    ("her_health", _("Anything about my health"), "topic_health"),
    ("her_child", _("That I have a child, or am to have one"), "under_eighteen"),
    ("her_money", _("That there is money, or may be"), "help_money"),
    ("her_relations", _("With whom I live or lived"), "friend"),
)
WISH: Drawn = (
    ("yes", _("I want to live there"), "yes"),
    ("not_sure", _("I am not sure"), "not_sure"),
    ("no", _("I do not want to live there"), "no"),
)
RISK: Drawn = (
    ("low", _("Nothing was found that would harm me"), "safety"),
    ("some", _("Something could harm me, and can be guarded against"), "not_sure"),
    ("unsafe", _("I would not be safe there"), "help_unsafe"),
)
WILLING: Drawn = (
    ("yes", _("They want me there, without conditions"), "choice_family"),
    ("unsure", _("They are not sure, or set conditions"), "not_sure"),
    ("no", _("They do not want me there"), "no"),
)
ABLE: Drawn = (
    ("yes", _("They can look after me"), "yes"),
    ("with_help", _("They can look after me, with help"), "way_together"),
    ("no", _("They cannot look after me"), "no"),
)
NOT_DONE: Words = {
    "not_found": _("The place or the people were not found"),
    "not_safe": _("It was not safe to go there"),
    "nobody": _("None of those who may be met was there"),
    "cannot": _("Whoever should go cannot go any more"),
}
CLOSED: Words = {
    "her": _("I do not want to live there. Nobody sends me there."),
    "unsafe": _("It is not safe for me there. Nobody sends me there."),
    "unwilling": _("They do not want me there. Nobody sends me there."),
}
