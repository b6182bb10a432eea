"""Months and days of the week as CLDR names them. Written down, since Babel would keep four megabytes of other words in
the memory of every process; a test compares them with it."""

from typing import Final

_BN = "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর".split()
_HI = "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर".split()
_MR = "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर".split()
_EN = "January February March April May June July August September October November December".split()

WHOLE: Final = {"en": _EN, "bn": _BN, "hi": _HI, "mr": _MR}
# Only English is abbreviated: "दिस॰" and "অক্টো" are not how a date is written or said.
MONTHS: Final = {**WHOLE, "en": [name[:3] for name in _EN]}
DAYS_BEGIN: Final = {  # the first letters, from Monday on
    "en": "M T W T F S S".split(),
    "bn": "সো ম বু বৃ শু শ র".split(),
    "hi": "सो मं बु गु शु श र".split(),
    "mr": "सो मं बु गु शु श र".split(),
}
