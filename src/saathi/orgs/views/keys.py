"""One's own public key: set only by whoever signed in a moment ago."""

from __future__ import annotations

from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from saathi.kernel.errors import Invalid
from saathi.kernel.forms import ActForm

from ..access_pages import StaffRequest, staff
from ..middleware import DEMONSTRATION
from ..sealing_keys import KeyForm, key_of
from ..sealing_keys import set_key as act
from .shell import bad_form, form_page


@require_http_methods(["GET", "HEAD", "POST"])
@staff
def set_key(request: StaffRequest) -> HttpResponse:
    """A screen left open must not let somebody else put her own key in place of this one."""
    if not request.session.get(DEMONSTRATION) and not did_recently_reauthenticate(request):
        return redirect(f"{reverse('account_reauthenticate')}?{urlencode({'next': request.path})}")
    now = key_of(request.actor.id)
    form: ActForm = KeyForm(request.actor)
    if request.method == "POST":
        try:
            act(request.actor, None, request.POST)
        except Invalid as error:
            form = bad_form(error)
        else:
            return redirect("logins.mine")
    said = [_("Lists that are taken out for you are sealed to this key, so that nobody else can open the file.")]
    said += [_("Your key now ends with %(end)s.") % {"end": now[-8:]}] if now else []
    return form_page(
        request, form, title=_("Your key for sealed files"), does=_("Use this key"), back=reverse("logins.mine"),
        lines=said)
