"""The listen button. Without JavaScript it is the browser's own player; where there is no clip it says so in words."""

from django.templatetags.static import static
from django.utils import translation
from django.utils.translation import gettext as _
from markupsafe import Markup

from saathi.portal.pictures.drawing import picture

from .clips import clip_of

PLAYER = Markup(
    '<div class="voice" data-voice>'
    '<button class="btn" type="button" hidden data-listen>{drawing}<span data-idle>{listen}</span>'
    "<span data-playing hidden>{stop}</span></button>"
    '<audio controls preload="none" controlslist="nodownload noplaybackrate" aria-label="{listen}" lang="{lang}" '
    'src="{source}"></audio><span class="hint">{origin}</span></div>'
)
WANTED = Markup('<p class="voice wanted" role="note">{drawing}<span>{words}</span></p>')


def voice(text: str, lang: str = "", recorded: str = "", or_nothing: bool = False) -> Markup:
    """Hear `text`. `lang` is its language (the page's if empty); `recorded` the address of a person's recording of
    exactly these words, which goes before the machine's voice. With neither, a sentence asks for a recording; nothing
    does where the words are of the moment and nobody could record them (`or_nothing`)."""
    code = lang or (translation.get_language() or "en").partition("-")[0]
    found = None if recorded else clip_of(code, text)
    if not recorded and found is None:
        if or_nothing:
            return Markup("")
        return WANTED.format(drawing=picture("record", size="small"), words=_("Nobody has recorded this yet."))
    return PLAYER.format(
        drawing=picture("listen", size="small"),
        listen=_("Listen"),
        stop=_("Stop"),
        lang=code,
        source=recorded or static(found.address if found else ""),
        origin=_("A person speaks.") if recorded else _("A machine speaks."),
    )
