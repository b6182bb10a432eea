"""Every table that names her: what she reads of it, or why it is no part of a copy.

A table stands either in KINDS or in LEFT_OUT; a test asks the whole programme, so that a new one is decided upon. `by`
is the act by which staff read such rows: whoever's role lacks it hands out nothing of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.apps import apps
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from saathi.kernel.records import Record

Words = str | Promise


@dataclass(frozen=True, slots=True)
class Kind:
    """`model` is "room.Model", `on` the field whose day the row stands under."""

    model: str
    words: Words
    by: str
    on: str = ""

    @property
    def table(self) -> type[Record]:
        found = apps.get_model(self.model)
        assert issubclass(found, Record)
        return found

    @property
    def code(self) -> str:
        """Its name in the data: "cases.stay"."""
        return self.model.lower()


KINDS = (
    Kind("survivors.Survivor", _("My card"), "people.page", "opened_at"),
    Kind("survivors.SafeContact", _("How I may be reached"), "people.page", "said_at"),
    Kind("cases.Case", _("My case"), "people.page", "opened_on"),
    Kind("cases.Member", _("Who is beside me"), "people.page", "from_on"),
    Kind("cases.Meeting", _("Somebody met me"), "people.page", "met_on"),
    Kind("cases.Flag", _("What everybody must know first"), "flags.list", "raised_on"),
    Kind("cases.Heard", _("What was explained to me"), "cards.heard", "explained_on"),
    Kind("identities.Particular", _("Names, numbers and addresses"), "identities.reveal", "said_at"),
    Kind("identities.DuplicateSide", _("Another file that may be mine"), "duplicates.page", "offered_at"),
    Kind("cases.Stay", _("Where I lived"), "journey.page"),
    Kind("cases.Order", _("Orders about where I live"), "journey.page", "from_on"),
    Kind("cases.Waiting", _("What my days waited on"), "journey.page"),
    Kind("cases.Move", _("How I moved"), "journey.page", "on"),
    Kind("cases.Service", _("What was done for me"), "journey.page", "on"),
    Kind("cases.NextDate", _("Dates"), "journey.page", "on"),
    Kind("cases.CaseEvent", _("What happened, for the law"), "clocks.page", "on"),
    Kind("cases.StayWish", _("Whether I want to stay"), "stays.leaving", "asked_on"),
    Kind("cases.LeavingRequest", _("I asked to leave"), "stays.leaving", "asked_at"),
    Kind("cases.Leave", _("Days away that I asked for"), "stays.leaving", "from_on"),
    Kind("cases.Absence", _("Days I was not here"), "stays.leaving", "since_at"),
    Kind("plans.Words", _("What I want, in my words"), "plans.whole", "said_at"),
    Kind("plans.Goal", _("My goals"), "plans.whole", "said_at"),
    Kind("plans.GoalChange", _("What became of my goals"), "plans.whole", "at"),
    Kind("plans.Step", _("Steps of my plan"), "plans.whole", "said_at"),
    Kind("plans.StepChange", _("What became of my steps"), "plans.whole", "at"),
    Kind("plans.Levels", _("How far I want to come"), "plans.whole", "described_at"),
    Kind("plans.Attainment", _("How far I came"), "plans.whole", "on"),
    Kind("plans.Version", _("My plan as it stood"), "plans.whole", "made_at"),
    Kind("plans.Answer", _("What I said to my plan"), "plans.whole", "on"),
    Kind("plans.Review", _("When my plan was looked at"), "plans.whole", "due_on"),
    Kind("plans.Booklet", _("My notebook was printed"), "plans.whole", "printed_at"),
    Kind("plans.Recording", _("My voice"), "recordings.list", "said_at"),
    Kind("decisions.Decision", _("Decisions"), "decisions.list", "decided_on"),
    Kind("decisions.Offer", _("Ways that were put before me"), "choices.list", "written_at"),
    Kind("decisions.Choice", _("What I chose"), "choices.list", "begun_at"),
    Kind("decisions.Challenge", _("I did not agree"), "challenges.list", "lodged_on"),
    Kind("decisions.ChallengeStep", _("What was done when I did not agree"), "challenges.list", "on"),
    Kind("decisions.RetaliationCheck", _("Whether anyone made me pay for it"), "challenges.list", "due_on"),
    Kind("cases.Promise", _("What was promised to me"), "promises.list", "written_at"),
    Kind("cases.PromiseStep", _("What became of promises"), "promises.list", "at"),
    Kind("cases.Matter", _("Matters with courts and offices"), "matters.page", "opened_on"),
    Kind("cases.MatterStep", _("Steps of these matters"), "matters.page", "on"),
    Kind("links.Entitlement", _("What is mine by law"), "entitlements.page", "found_on"),
    Kind("links.EntitlementStep", _("How far it came"), "entitlements.page", "on"),
    Kind("links.LearningOffer", _("Courses that were put before me"), "learning.page", "written_at"),
    Kind("links.LearningPath", _("What I chose to learn"), "learning.page", "written_at"),
    Kind("links.LearningStep", _("How my learning went"), "learning.page", "on"),
    Kind("links.LearningGap", _("What I wanted to learn and nobody offered"), "learning.page", "on"),
    Kind("cases.Note", _("Notes about me"), "notes.list", "about_on"),
    Kind("cases.DutyReport", _("Reports that a law asked for"), "duty.list", "known_at"),
    Kind("cases.Paper", _("My papers"), "papers.list", "added_at"),
    Kind("cases.PaperStep", _("What was done with my papers"), "papers.list", "at"),
    Kind("cases.PaperDemand", _("Who asked for my papers"), "papers.demands", "came_on"),
    Kind("survivors.Dependant", _("Who depends on me"), "people.page", "said_at"),
    Kind("survivors.Consent", _("My yes to sharing"), "sharing.page", "given_at"),
    Kind("survivors.SharingAnswer", _("What I said to sharing"), "sharing.page", "said_at"),
    Kind("survivors.Ground", _("Who may see me without my yes"), "sharing.page", "from_at"),
    Kind("survivors.BreakGlass", _("My file was opened because of danger"), "access.opened_of", "opened_at"),
    Kind("survivors.GlassReview", _("Whether that was right"), "access.opened_of", "reviewed_at"),
    Kind("watch.Question", _("I asked why somebody looked"), "sharing.who_looked", "asked_at"),
    Kind("herfile.Correction", _("I said that something is wrong"), "corrections.list", "asked_at"),
    Kind("herfile.Erasure", _("I asked that my file is erased"), "erasures.page", "asked_at"),
    # After return, and stigma and discrimination.
    Kind("handovers.FollowUp", _("How I want to be met"), "followups.page", "made_on"),
    Kind("handovers.Visit", _("Meetings after I came home"), "followups.page", "planned_on"),
    Kind("handovers.Rating", _("How I find my life"), "followups.page", "on"),
    Kind("handovers.SafetyPlan", _("What keeps me safe"), "followups.page", "made_on"),
    Kind("handovers.Footing", _("When I would say that I have arrived"), "followups.page", "on"),
    Kind("handovers.Support", _("Who is beside me after I came home"), "followups.page", "asked_on"),
    Kind("handovers.Alarm", _("When somebody feared for me"), "followups.page", "raised_at"),
    Kind("handovers.Closure", _("How my case was closed"), "followups.page", "on"),
    Kind("stigma.Incident", _("What was done or said to me"), "stigma.page", "on"),
    Kind("stigma.Wish", _("What I wanted"), "stigma.page", "on"),
    Kind("stigma.Response", _("What was done about it"), "stigma.page", "by_on"),
    # Requests between organisations.
    Kind("links.RequestOf", _("What was asked of others for me"), "requests.of_her", "answered_on"),
    Kind("links.RequestView", _("What I said about it"), "requests.of_her", "said_on"),
    Kind("links.Referral", _("Who called and who came along"), "referrals.page"),
    Kind("links.DutyOf", _("What offices were asked for me"), "offices.of_her"),
    Kind("links.LetterOf", _("Letters to offices for me"), "offices.of_her"),
    Kind("links.LetterName", _("What of mine a letter named"), "offices.of_her"),
    Kind("links.Call", _("Calls to a service"), "referrals.page", "called_on"),
    # Joint team, conference, handover.
    Kind("handovers.JointTeam", _("Who works together on my plan"), "joint.page", "since_on"),
    Kind("handovers.Conference", _("Talks about my plan, with me"), "conferences.list", "planned_on"),
    Kind("handovers.Attendance", _("Who was there"), "conferences.list"),
    Kind("handovers.ConferenceItem", _("What came of such a talk"), "conferences.list", "at"),
    Kind("handovers.Handover", _("Another organisation goes on with me"), "handovers.of_her", "offered_at"),
    Kind("handovers.HandoverFact", _("What went along with me"), "handovers.of_her", "checked_at"),
    Kind("handovers.Accountable", _("Who answers for my case"), "joint.page", "at"),
    Kind("handovers.FactAsked", _("What I was asked"), "handovers.of_her", "asked_at"),
    Kind("handovers.Crossing", _("Another organisation goes on with me"), "handovers.of_her"),
    Kind("handovers.Arrival", _("What went along with me"), "handovers.of_her", "arrived_on"),
    Kind("handovers.CameAlong", _("What went along with me"), "handovers.of_her", "on"),
    # Home studies and ways home.
    Kind("handovers.Study", _("A visit to those I may live with"), "studies.page", "asked_on"),
    Kind("handovers.StudyView", _("What I said about living there"), "studies.page", "said_on"),
    Kind("handovers.StudyReport", _("What was found there"), "studies.page", "visited_on"),
    Kind("handovers.Return", _("My way home"), "returns.page", "opened_on"),
    Kind("handovers.ReturnStep", _("Steps of my way home"), "returns.page", "done_on"),
    Kind("handovers.ReturnPaper", _("Papers for my way home"), "returns.page", "issued_on"),
    Kind("handovers.ReturnEvent", _("What happened on my way home"), "returns.page", "on"),
    Kind("intake.Taken", _("From which list I was written in"), "people.page", "taken_at"),
)

# Why nobody reads anything of these rows in a copy: what they mean stands under another name, or they are no words.
LEFT_OUT: Mapping[str, str] = {
    "identities.Likeness": "fingerprints of numbers, and the numbers themselves stand under Particular",
    "cases.PaperPiece": "sealed pieces of files: a paper is opened and printed by itself",
    "plans.RecordingPiece": "sealed pieces of sound: her voice is played, not printed",
    "kernel.Request": "what was typed for an act that is not done yet: once it is done its row stands here",
}

# Columns that say how a row is kept and nothing about her.
NOT_SAID = frozenset([
    "survivor", "section", "digest", "sha256", "row_key", "batch", "was", "event", "undoes", "is_at_end", "pair",
    "kilobytes",
])  # fmt: skip
# Of lines on their page; ids of files, and codes that the line says in words.
ORDER = frozenset([
    ("plans.Goal", "position"), ("plans.Step", "position"), ("handovers.CameAlong", "position"),
    ("handovers.CameAlong", "more"), ("handovers.Crossing", "offer"), ("handovers.Crossing", "bundle"),
    ("handovers.Arrival", "bundle"), ("handovers.CameAlong", "paper"), ("handovers.CameAlong", "refused"),
])  # fmt: skip
# Texts that say once more what other rows say, or are written for machines: in the data, not on paper.
ONLY_DATA = frozenset(["content", "facts"])
BY_MODEL: Mapping[str, Kind] = {kind.model: kind for kind in KINDS}


def said(kind: Kind) -> list[str]:
    """The columns of a kind that she reads, as its `Privacy` sorts them: what never leaves is not among them."""
    privacy = kind.table.Privacy  # type: ignore[attr-defined]
    known = {*getattr(privacy, "case", ()), *getattr(privacy, "sealed", ())}
    names = [field.name for field in kind.table._meta.concrete_fields]
    return [name for name in names if name in known and name not in NOT_SAID and (kind.model, name) not in ORDER]

# Tables of hers that are not counted where something is out of reach, nor in the ledger of what was erased. The
# migrations that count every other one are held against this by a test.
NOT_COUNTED: Mapping[str, str] = {
    "identities.Likeness": "fingerprints of numbers, and the numbers themselves are counted",
    "cases.PaperPiece": "pieces of files: the paper is counted",
    "plans.RecordingPiece": "pieces of sound: the recording is counted",
    "identities.DuplicateSide": "kept from single people: one more would tell that there is something",
    "decisions.Challenge": "kept from single people: one more would tell that there is something",
    "decisions.ChallengeStep": "kept from single people: one more would tell that there is something",
    "decisions.RetaliationCheck": "kept from single people: one more would tell that there is something",
    "survivors.BreakGlass": "kept from single people: one more would tell that there is something",
    "survivors.GlassReview": "kept from single people: one more would tell that there is something",
    "watch.Question": "kept from single people: one more would tell that there is something",
    "kernel.Request": "an act that is not done yet: once it is done its row is counted",
}
