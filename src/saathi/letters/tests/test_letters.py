"""Names that are one name fold alike across scripts and spellings; names that differ stay apart; nothing ever fails."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saathi.letters import core, fold, romanise, sound, words

SAME_SOUND = [
    "চৌধুরী Chowdhury Choudhuri",
    "আফসানা Afsana अफ़साना",
    "রহমান Rahman रहमान Rohman",
    "লক্ষ্মী Lakshmi Laxmi लक्ष्मी",
    "ইয়াসমিন Yasmin Easmin यास्मीन",
    "মোঃ Md Mohammad মোহাম্মদ",
    "সিং Singh सिंह",
    "আনোয়ার Anwar Anowar अनवर",
    "বিশ্বাস Biswas Bishwas Visvas बिश्वास",
    "রায় Roy Ray राय",
    "জয় Joy Jay",
    "প্রজ্ঞা Pragya Prajna Pradnya प्रज्ञा",
    "ওয়াহিদা Wahida Oahida",
    "জ্যোতি Jyoti ज्योति",
    "মৌসুমী Mousumi Moushumi Mausumi",
    "ঋতুপর্ণা Rituparna ऋतुपर्णा",
    "উদ্দিন Uddin Uddeen",
    "সালাউদ্দিন Salahuddin Salauddin",
    "ইউসুফ Yusuf Yousuf Eusuf यूसुफ",
    "দে Dey De दे",
    "কৌশিক Koushik Kaushik कौशिक",
    "শাহ Shah Sha शाह",
    "সঙ্গীতা সংগীতা Sangita संगीता",
    "পূর্ণিমা Purnima Poornima पूर्णिमा",
    "ঈশ্বর Ishwar ईश्वर Iswar",
    "কৃষ্ণ Krishna कृष्ण",
    "सावंत Sawant Savant",
    "মিঞা Mia Miah",
    "ফাতিমা Fatima Phatima फ़ातिमा",
    "অমৃতা Amrita Amruta अमृता",
    "সৈয়দ Syed Sayed सैयद",
    "হক Haque হক্ हक",
]
DIFFERENT_SOUND = ["Mina Mira", "Rina Lina", "Das Daw", "Sita Gita", "Rekha Reba", "Tara Sara", "Amit Anil"]
SAME_CORE = ["চ্যাটার্জি Chatarji चटर्जी", "কমলা Kamala Kamla कमला", "সরস্বতী Saraswati", "আয়েশা Ayesha Aisha Ayasha"]


@pytest.mark.parametrize("names", SAME_SOUND)
def test_one_name_sounds_the_same_however_it_is_spelled(names):
    assert len({fold(name) for name in names.split()}) == 1


@pytest.mark.parametrize("names", SAME_CORE)
def test_what_the_vowel_a_makes_uncertain_is_the_same_at_the_core(names):
    assert len({core(fold(name)) for name in names.split()}) == 1


@pytest.mark.parametrize("names", DIFFERENT_SOUND)
def test_other_names_sound_different(names):
    one, other = names.split()
    assert fold(one) != fold(other)


def test_romanising_follows_a_clerk():
    given_names = {"আফরোজা": "aphroja", "শ্রাবন্তী": "shrabanti", "अंजली": "anjali", "ज़ीनत": "zinat", "গঙ্গা": "ganga"}
    assert {name: romanise(name) for name in given_names} == given_names


def test_words_are_cut_alike_in_every_script():
    assert words("Md. Abdul-Karim (O'Neil)") == ["md", "abdul", "karim", "oneil"]
    assert words("শ্রী\u200cমতী, মিনা।") == ["শ্রীমতী", "মিনা"]
    assert words(" . ।") == []


def test_digits_of_all_scripts_are_one():
    assert fold("২৪") == fold("२४") == fold("24") == "24"


def test_a_script_without_a_table_is_kept():
    assert fold("مینا") == "مینا"


@given(st.text())
def test_fold_takes_any_text_and_gives_one_answer(text):
    assert fold(text) == fold(text)
    assert fold(text) == " ".join(sound(word) for word in words(text))


@given(st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x9FF)))
def test_every_brahmic_text_comes_out_in_latin_letters(text):
    assert all(char.isascii() or not 0x900 <= ord(char) <= 0x9FF for word in words(text) for char in romanise(word))


@given(st.text())
def test_romanising_twice_changes_nothing(text):
    for word in words(text):
        assert romanise(romanise(word)) == romanise(word)


@given(st.text(min_size=1))
def test_words_of_words_are_the_same_words(text):
    assert words(" ".join(words(text))) == words(text)


@given(st.text())
def test_a_word_always_sounds_and_has_a_core(text):
    assert all(sound(word) and core(sound(word)) for word in words(text) if romanise(word))
