"""Months and days of the week as CLDR names them. Written down, since Babel would keep four megabytes of other words in
the memory of every process; a test compares them with it."""

from typing import Final

_WHOLE = {
    "en": "January February March April May June July August September October November December",
    "bn": "জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "hi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "mr": "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
}
_LETTERS = {
    "en": "M T W T F S S",
    "bn": "সো ম বু বৃ শু শ র",
    "hi": "सो मं बु गु शु श र",
    "mr": "सो मं बु गु शु श र",
}

WHOLE: Final = {code: names.split() for code, names in _WHOLE.items()}
# Only English is abbreviated: "दिस॰" and "অক্টো" are not how a date is written or said.
MONTHS: Final = {**WHOLE, "en": [name[:3] for name in WHOLE["en"]]}
DAYS_BEGIN: Final = {code: letters.split() for code, letters in _LETTERS.items()}  # from Monday on
