"""Organisations and the people who work in them. Names are sealed with the installation's key."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.hashers import check_password
from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.fields import AgeKey, Code, Codes, Hash, LanguageCode, PlaceCode, Word
from saathi.kernel.ids import new_id
from saathi.kernel.records import Listing, Sealed


class OrganisationKind(models.TextChoices):
    """Kinds of the domain paper, part 3."""

    SHELTER_HOME = "shelter_home", _("Shelter home")
    PROTECTIVE_HOME = "protective_home", _("Protective home")
    CARE_CENTRE = "care_centre", _("Care centre")
    COMMUNITY_ORGANISATION = "community_organisation", _("Community organisation")
    SURVIVORS_COLLECTIVE = "survivors_collective", _("Survivors' collective")
    LEGAL_SERVICES_AUTHORITY = "legal_services_authority", _("Legal services authority")
    CHILD_WELFARE_COMMITTEE = "child_welfare_committee", _("Child welfare committee")
    MAGISTRATE = "magistrate", _("Magistrate's court")
    ANTI_TRAFFICKING_UNIT = "anti_trafficking_unit", _("Anti-trafficking unit")
    DEPARTMENT = "department", _("Government department")
    HOSPITAL = "hospital", _("Hospital")
    TASK_FORCE = "task_force", _("Task force")


class Profession(models.TextChoices):
    CASE_WORKER = "case_worker", _("Case worker")
    COUNSELLOR = "counsellor", _("Counsellor")
    SUPERINTENDENT = "superintendent", _("Superintendent")
    HOUSE_MOTHER = "house_mother", _("House mother")
    LAWYER = "lawyer", _("Lawyer")
    DOCTOR = "doctor", _("Doctor")
    COMMUNITY_WORKER = "community_worker", _("Community worker")
    PROGRAMME_MANAGER = "programme_manager", _("Programme manager")
    ANALYST = "analyst", _("Analyst")
    ADMINISTRATOR = "administrator", _("Administrator")
    COMMITTEE_MEMBER = "committee_member", _("Committee member")
    PROTECTION_OFFICER = "protection_officer", _("Protection officer")
    # Offices that answer for what they owe.
    LEGAL_OFFICER = "legal_officer", _("Officer of legal services")
    POLICE_OFFICER = "police_officer", _("Police officer")
    DEPARTMENT_OFFICER = "department_officer", _("Officer of a department")
    TASK_FORCE_MEMBER = "task_force_member", _("Member of a task force")


class Organisation(Listing):
    """An organisation of either country. `short_name` is what fits a band of the journey."""

    kind = Word(max_length=32, choices=OrganisationKind.choices)
    country = PlaceCode()
    district = PlaceCode()
    name = Sealed()
    name_local = Sealed()
    local_language = LanguageCode(default="en")
    short_name = Sealed()
    is_active = models.BooleanField(default=True)

    class Privacy:
        open = ("kind", "country", "district", "local_language", "is_active")
        sealed = ("name", "name_local", "short_name")


class Team(Listing):
    organisation = models.ForeignKey(Organisation, models.PROTECT)
    name = Sealed()
    is_active = models.BooleanField(default=True)

    class Privacy:
        open = ("organisation", "is_active")
        sealed = ("name",)


class Cohort(Listing):
    """Those of one profession in one organisation, as a subject that may be given access."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    profession = Word(max_length=24, choices=Profession.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "profession"], name="one_cohort")]

    class Privacy:
        open = ("organisation", "profession")


class Person(Listing):
    """Someone on staff. Her home district is kept so that she is masked from survivors of her own district."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    name = Sealed()
    profession = Word(max_length=24, choices=Profession.choices)
    roles = Codes()
    languages = Codes()
    home_district = PlaceCode(default="")
    country = PlaceCode()
    joined_on = models.DateField()
    left_at = models.DateTimeField(null=True)

    class Privacy:
        open = ("organisation", "profession", "roles", "languages", "home_district", "country", "joined_on", "left_at")
        sealed = ("name",)


class Agreement(Listing):
    """What two organisations agreed they may ask each other for. It never opens anything by itself."""

    first = models.ForeignKey(Organisation, models.PROTECT, related_name="agreements_made")
    second = models.ForeignKey(Organisation, models.PROTECT, related_name="agreements_taken")
    sections = models.IntegerField()
    from_on = models.DateField()
    until_on = models.DateField()

    class Privacy:
        open = ("first", "second", "sections", "from_on", "until_on")


class Cover(Listing):
    """Somebody is away, and who does her work meanwhile, once that is agreed. It ends by itself after `until_on`."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    person = models.ForeignKey(Person, models.PROTECT, related_name="away")
    by = models.ForeignKey(Person, models.PROTECT, related_name="covering")
    from_on = models.DateField()
    until_on = models.DateField()
    asked_by = models.UUIDField()
    asked_at = models.DateTimeField()
    agreed_by = models.UUIDField(null=True)
    agreed_at = models.DateTimeField(null=True)
    ended_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(until_on__gte=models.F("from_on")) & ~models.Q(person=models.F("by")),
                name="a_cover_is_by_another_and_ends",
            )
        ]

    class Privacy:
        open = ("organisation", "person", "by", "from_on", "until_on", "asked_by", "asked_at", "agreed_by",
                "agreed_at", "ended_on")


class Logins(BaseUserManager["Login"]):
    def get_by_natural_key(self, username: str | None) -> Login:
        return self.get(token=username)


class Login(AbstractBaseUser):
    """How someone signs in. `token` is a keyed hash of the sign-in name: the name itself is nowhere. `enrolment` is
    one of the code given to her in person, until she chose a password with it. When she was last here is not kept."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    person = models.OneToOneField(Person, models.PROTECT, related_name="login")
    token = Hash(unique=True)
    language = LanguageCode(default="en")
    is_active = models.BooleanField(default=True)
    enrolment = Hash(default="")
    enrol_until = models.DateTimeField(null=True)
    last_login = None

    USERNAME_FIELD = "token"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = Logins()

    class Privacy:
        open = ("person", "language", "is_active", "enrol_until")
        sealed = ("token", "password", "enrolment")

    def check_password(self, raw_password: str | None) -> bool:
        """Django would rewrite an old hash here; a row of ours changes only inside an act."""
        return check_password(raw_password, self.password)


class Session(models.Model):
    """Someone signed in. `key` is the SHA-256 of the cookie, so that a stolen table signs nobody in."""

    key = Hash(primary_key=True)
    login = models.UUIDField(null=True, db_index=True)
    sealed = models.BinaryField()
    began_at = models.DateTimeField()
    until = models.DateTimeField(db_index=True)

    class Privacy:
        open = ("key", "login", "began_at", "until")
        sealed = ("sealed",)


class Try(models.Model):
    """How often somebody tried to sign in lately, shared by all web processes. `key` is a SHA-256."""

    key = Hash(primary_key=True)
    value = models.JSONField()
    until = models.DateTimeField(db_index=True)

    class Privacy:
        open = ("key", "value", "until")


class SecondLook(Listing):
    """Which act of this organisation waits for a second person: `asked_of` are the roles whose act waits, `answered_by`
    those who may answer. Nobody in `asked_of`: nothing waits."""

    organisation = models.ForeignKey(Organisation, models.PROTECT)
    act = Code()
    asked_of = Codes()
    answered_by = Codes()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["organisation", "act"], name="one_second_look")]

    class Privacy:
        open = ("organisation", "act", "asked_of", "answered_by")


class SealingKey(Listing):
    """The age public key of someone on staff: what is taken out for her is sealed to it, and only she can open it. A
    new key ends the one before."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="keys")
    public = AgeKey()
    set_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person"], condition=models.Q(ended_at=None), name="one_key_at_a_time")
        ]

    class Privacy:
        open = ("person", "public", "set_at", "ended_at")
