"""Ending whatever someone signed in with, everywhere, at once."""

from allauth.mfa.models import Authenticator

from .models import Login, Session


def sign_out_everywhere(login: Login) -> None:
    """Sessions on every device, passkeys, authenticator apps and recovery codes are gone. Call it inside an action."""
    Session.objects.filter(login=login.id).delete()
    Authenticator.objects.filter(user=login).delete()
