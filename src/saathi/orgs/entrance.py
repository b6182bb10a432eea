"""The sign-in library's pages under our addresses, each given its form as plain values for our templates.

Only the pages listed here exist: no sign-up, no mail, no password reset. Whoever lost her password is given a new
one-time code in person.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as second_step
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _

from saathi.ui.fields import Field, errors_of, from_form

View = Callable[..., HttpResponseBase]
LABELS: dict[str, dict[str, Any]] = {
    "login": {"label": _("Sign-in name"), "autocomplete": "username webauthn"},
    "password": {"label": _("Password"), "hint": "", "autocomplete": "current-password"},
    "code": {"label": _("Code"), "inputmode": "numeric", "autocomplete": "one-time-code", "width": 10},
    "oldpassword": {"label": _("Your password now"), "autocomplete": "current-password"},
    "password1": {
        "label": _("Choose a password"),
        "hint": _("At least 12 letters or signs. Four words that do not belong together work well."),
        "autocomplete": "new-password",
    },
    "password2": {"label": _("Type it once more"), "autocomplete": "new-password"},
    "name": {"label": _("Name of this passkey")},
}


def drawn(view: View) -> View:
    """Adds `fields` and `lines`. After any change the second step is looked up again (see middleware)."""

    @wraps(view)
    def drawn_view(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        response = view(request, *args, **options)
        if request.method == "POST":
            request.session.pop("_second_step", None)
        if isinstance(response, TemplateResponse):
            values = response.context_data or {}
            form = values.get("form")
            values["fields"], values["lines"] = [], []
            if isinstance(form, BaseForm):
                values["fields"], values["lines"] = _fields(form), errors_of(form)
            response.context_data = values
        return response

    return drawn_view


def _fields(form: BaseForm) -> list[Field]:
    more = {name: {key: _plain(value) for key, value in LABELS[name].items()} for name in form.fields if name in LABELS}
    return from_form(form, **more)


def _plain(value: Any) -> Any:
    return value if isinstance(value, int) else str(value)


def password(request: HttpRequest) -> HttpResponseBase:
    """An invented person has no password to change, and the library would look for a page that we do not have."""
    if request.user.is_authenticated and not request.user.has_usable_password():
        return redirect("logins.mine")
    return account.password_change(request)


PAGES: tuple[tuple[str, View, str], ...] = (
    ("", account.login, "account_login"),
    ("out/", account.logout, "account_logout"),
    ("ended/", account.account_inactive, "account_inactive"),
    ("again/", account.reauthenticate, "account_reauthenticate"),
    ("password/", password, "account_change_password"),
    ("second/", second_step.authenticate, "mfa_authenticate"),
    ("again/code/", second_step.reauthenticate, "mfa_reauthenticate"),
    ("again/passkey/", passkeys.reauthenticate_webauthn, "mfa_reauthenticate_webauthn"),
    ("app/", totp.activate_totp, "mfa_activate_totp"),
    ("app/remove/", totp.deactivate_totp, "mfa_deactivate_totp"),
    ("codes/", recovery.view_recovery_codes, "mfa_view_recovery_codes"),
    ("codes/new/", recovery.generate_recovery_codes, "mfa_generate_recovery_codes"),
    ("passkey/", passkeys.login_webauthn, "mfa_login_webauthn"),
    ("passkey/add/", passkeys.add_webauthn, "mfa_add_webauthn"),
    ("passkey/<int:pk>/remove/", passkeys.remove_webauthn, "mfa_remove_webauthn"),
)
urlpatterns: list[URLPattern] = [path(f"sign-in/{where}", drawn(view), name=name) for where, view, name in PAGES]
