"""Where the sign-in library is made ours: no sign-up, no mail, no name in clear, secrets sealed, neutral words."""

from __future__ import annotations

import base64
from io import BytesIO
from typing import Any

import qrcode  # type: ignore[import-untyped]
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.forms import LoginForm
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathFillImage  # type: ignore[import-untyped]

from saathi.kernel.keyring import keyring

from .actions import set_password
from .models import Login
from .queries import actor_of, sign_in_with_seats
from .second_step import STEPS
from .tokens import sign_in_token

NEUTRAL = "Notes"  # what a phone, a password manager or a passkey shows of us


class SignInBackend(AuthenticationBackend):  # type: ignore[misc]
    """Reads whoever asks together with all that makes her an actor: every request asks for both."""

    def get_user(self, user_id: Any) -> Login | None:
        return sign_in_with_seats(user_id)


class SignInForm(LoginForm):  # type: ignore[misc]
    """The typed name becomes its token at once; nothing after this line ever sees the name."""

    def clean_login(self) -> str:
        return sign_in_token(self.cleaned_data["login"])


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": _("This name and password do not belong together. Type both again."),
        "too_many_login_attempts": _("There were too many tries. Wait five minutes, then try again."),
        "account_inactive": _("This sign-in has ended. Ask whoever looks after your office’s sign-ins."),
        "incorrect_password": _("This is not your password. Type it again."),
        "enter_current_password": _("This is not your password. Type it again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def set_password(self, user: Login, password: str) -> None:
        if (actor := actor_of(user)) is not None:
            set_password(actor, None, {"password": password})
            user.refresh_from_db(fields=["password"])

    def add_message(self, *args: Any, **options: Any) -> None:
        """The library's messages greet by name; our pages say what happened themselves."""

    def send_notification_mail(self, *args: Any, **options: Any) -> None:
        """There is no mail address to send to, and none is wanted."""

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Whoever has no day of people before her starts at the staff list."""
        actor = actor_of(request.user.pk) if request.user.is_authenticated else None
        at_home = actor is None or actor.holds("desk.today") or not actor.holds("orgs.staff")
        return settings.LOGIN_REDIRECT_URL if at_home else "/staff/"

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("logins.mine")

    def post_login(self, request: HttpRequest, user: Login, **options: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **options)
        keep_language(response, user.language)
        return response


def keep_language(response: HttpResponse, language: str) -> None:
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME, language, secure=settings.LANGUAGE_COOKIE_SECURE,
        samesite="Strict", httponly=True)


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("This code does not fit. Codes change every half minute: type the newest one."),
        "cannot_delete_authenticator": _("This is your only second step. Set up another one first."),
    }

    def encrypt(self, text: str) -> str:
        return base64.b64encode(keyring().seal("second-step", text.encode())).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return keyring().open("second-step", base64.b64decode(encrypted_text)).decode()

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        others = Authenticator.objects.filter(user=authenticator.user_id, type__in=STEPS).exclude(pk=authenticator.pk)
        return bool(authenticator.type not in STEPS or others.exists())

    def build_totp_svg(self, url: str) -> str:
        """Black on white whatever the theme, without the XML line, to stand inside the page."""
        drawn = BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(drawn)
        text = drawn.getvalue().decode()
        return text[text.index("<svg") :]

    def get_totp_label(self, user: Login) -> str:
        return NEUTRAL

    def get_totp_issuer(self) -> str:
        return NEUTRAL

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": NEUTRAL}

    def get_public_key_credential_user_entity(self, user: Login) -> dict[str, Any]:
        return {"id": user.id.hex.encode(), "display_name": NEUTRAL, "name": NEUTRAL}

    def generate_authenticator_name(self, user: Login, type: Authenticator.Type) -> str:
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return str(_("Passkey %(number)s") % {"number": number})
