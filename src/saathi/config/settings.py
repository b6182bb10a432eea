"""Django's settings, from the environment (`environment.py` lists the variables). Nothing starts or writes here."""

from pathlib import Path

import allauth
from django.utils.translation import gettext_lazy as _

from . import environment

SOURCE = Path(__file__).parent.parent
HOME = SAATHI_HOME = environment.home()
MODE = environment.mode()
PRODUCTION = MODE == "production"

DEBUG = False
SECRET_KEY = environment.secret()
ALLOWED_HOSTS = environment.hosts() + ([] if PRODUCTION else ["localhost", "127.0.0.1", "[::1]"])
ROOT_URLCONF = "saathi.config.urls"
WSGI_APPLICATION = "saathi.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": environment.database(environment.role())}

ROOMS = tuple(
    f"saathi.{room}"
    for room in (
        *("kernel", "vault", "ui", "orgs", "exchange", "survivors", "identities", "cases", "plans"),
        *("decisions", "links", "stigma", "handovers"),
        *("watch", "herfile", "intake", "worlds", "desk", "portal", "config"),
    )
)
INSTALLED_APPS = [
    *ROOMS,
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "procrastinate.contrib.django",
]

MIDDLEWARE = [
    "saathi.config.headers.headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "saathi.portal.middleware.Forms",  # CsrfViewMiddleware, which knows forms of her pages that say no origin
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "saathi.orgs.middleware.ActorMiddleware",
    "saathi.orgs.middleware.ErrorPages",
    "saathi.portal.middleware.HerTurn",
]

# Every page is Jinja2, found in the rooms' `templates`. The other engine serves only the sign-in library's own
# texts (mails) and may not see ours, so that a missing part is an error and not half a page.
CONTEXT = ["django.template.context_processors.request", "django.contrib.messages.context_processors.messages"]
# What her room draws, known by name in every template.
PARTS = {
    "picture": "saathi.portal.pictures.drawing.picture",
    "words_of": "saathi.portal.pictures.drawing.words_of",
    "pictures_of": "saathi.portal.pictures.drawing.of_group",
    "voice": "saathi.portal.voices.player.voice",
}
JINJA = {
    "BACKEND": "django.template.backends.jinja2.Jinja2",
    "DIRS": [SOURCE / room.partition(".")[2] / "templates" for room in ROOMS],
    "APP_DIRS": False,
    "OPTIONS": {"environment": "saathi.ui.jinja.environment", "context_processors": CONTEXT, "parts": PARTS},
}
TEMPLATES = [
    JINJA,
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [Path(allauth.__file__).parent / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {"context_processors": [*CONTEXT, "django.contrib.auth.context_processors.auth"]},
    },
]

AUTH_USER_MODEL = "orgs.Login"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
AUTHENTICATION_BACKENDS = ["saathi.orgs.adapters.SignInBackend"]
# No mail address and no name in clear: people sign in by a keyed hash of the name they chose (orgs.models.Login).
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_USER_MODEL_USERNAME_FIELD = "token"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
MFA_SUPPORTED_TYPES = ["webauthn", "totp", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION  # the demonstration runs on http://localhost
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_TOLERANCE = 1  # a code of the half minute before or after: cheap phones keep poor time
MFA_TOTP_ISSUER = "Notes"
MFA_ADAPTER = "saathi.orgs.adapters.SecondStepAdapter"
ACCOUNT_ADAPTER = "saathi.orgs.adapters.AccountAdapter"
ACCOUNT_FORMS = {"login": "saathi.orgs.adapters.SignInForm"}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if PRODUCTION else 0  # the TLS proxy in front; else all share one rate limit
CACHES = {"default": {"BACKEND": "saathi.orgs.tries.Tries"}}  # only counts of tries are kept in it

SESSION_ENGINE = "saathi.orgs.sessions"
SESSION_COOKIE_AGE = 15 * 60  # seconds without a request
SESSION_ABSOLUTE_AGE = 12 * 60 * 60  # seconds since signing in
SESSION_COOKIE_NAME = "__Host-saathi" if PRODUCTION else "saathi"
CSRF_COOKIE_NAME = "__Host-saathi-form" if PRODUCTION else "saathi_form"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Strict"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
# A TLS proxy in front sets this header and removes it from what strangers send (docs: deploy).
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUCTION else None
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 63072000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REFERRER_POLICY = None  # `headers` sets every other header in one place
SECURE_CROSS_ORIGIN_OPENER_POLICY = None
SECURE_CONTENT_TYPE_NOSNIFF = False
X_FRAME_OPTIONS = "DENY"
DEMO_SIGN_IN = environment.demo_sign_in()
# Nobody invented has a password: this opens the way back to the staff pages, and the demonstration says so.
DEMO_PIN = "2468" if DEMO_SIGN_IN else ""
# Her own door: days on which somebody is there, for the page that every card opens (0 is Monday).
VISITING_DAYS = environment.visiting_days()
DEMO_PERSONAS = "saathi.worlds.organisations.personas" if DEMO_SIGN_IN else ""

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("bn", _("Bangla")), ("hi", _("Hindi")), ("mr", _("Marathi"))]
LANGUAGE_COOKIE_NAME = "saathi_language"
LANGUAGE_COOKIE_SAMESITE = "Strict"
LANGUAGE_COOKIE_SECURE = PRODUCTION
LOCALE_PATHS = [SOURCE / "locale"]
USE_TZ = True
TIME_ZONE = "Asia/Kolkata"
USE_THOUSAND_SEPARATOR = False

# What is sent to a page stays in memory, at most this much of it, and is never a plain file on the server.
FILE_UPLOAD_HANDLERS = ["saathi.uploads.receiving.InMemory"]
DATA_UPLOAD_MAX_NUMBER_FILES = 4

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
# Before the first `saathi run` has collected them (tests, the style guide) files are served from the rooms.
COLLECTED = (STATIC_ROOT / "staticfiles.json").exists()
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},  # nothing is kept as a plain file
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if COLLECTED
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not COLLECTED
# Looked for when asked for: else every client of a test walks through a thousand pictures and clips.
WHITENOISE_AUTOREFRESH = not COLLECTED

LOGGING_CONFIG = "saathi.config.logs.configure"
LOGGING = {"level": "INFO"}
