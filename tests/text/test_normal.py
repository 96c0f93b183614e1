"""A word in disguise is read as the word, and found again where its author wrote it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.normal import Normal, bare, normal_forms, plain, unmasked


def _written(text: str, form: Normal, word: str) -> str:
    """What the author wrote where the form says this word."""
    start = form.text.index(word)
    span = form.source(start, start + len(word))
    return text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("L’Été À Nantes", "l'été à nantes"),
        ("« Cœur »\N{NARROW NO-BREAK SPACE}: “oui” – non…", '" cœur " : "oui" - non...'),
        ("Кеѕtrеl ΚΕΝ", "kestrel ken"),
        ("𝐊𝐞𝐬𝐭𝐫𝐞𝐥 Ｋｅｓ ⓚⓔⓢ 🅺🅴🆂", "kestrel kes kes kes"),
        ("e\u0301te\u0301", "été"),
        ("K\u200be\u00ads\u2060t\u202erel", "kestrel"),
        ("K̶e̶s̶", "kes"),
        ("٠٦ 𝟎𝟔 ０６", "06 06 06"),
        ("NeoFlow™ 🇫🇷", "neoflow™ 🇫🇷"),
        ("Straße ﬁn İ", "straße fin i"),
        ("a\x00b\ud800", "ab\ud800"),
    ],
)
def test_plain_keeps_accents_and_drops_disguise(text: str, read: str) -> None:
    assert plain(text).text == read


def test_bare_folds_accents() -> None:
    assert bare("L’Œuvre à Zoë, Łódź, Ærø, straße").text == "l'oeuvre a zoe, lodz, aero, strasse"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("K e s t r e l  A i r w a y s !", "kestrel airways !"),
        ("le P r o j e t  A u r o r e", "le projet aurore"),
        ("K.e.s.t.r.e.l c-l-o-u-d f*u*c*k", "kestrel cloud fuck"),
        ("N E O F L O W 5", "neoflow 5"),
        ("l'a b r i c o t, m o t  d e  p a s s e", "l'abricot, mot de passe"),
        ("il y a  d e  la place", "il y a  d e  la place"),
        ("H.e.l.i.o.s-3, H-e-l-i-o-s-3", "helios-3, helios-3"),
        (
            "c0nnard assh0le sh1t @ssh0le a$$hole m3rd3",
            "connard asshole shit asshole asshole merde",
        ),
        ("c*nnard f**k *gras*", "c*nnard f**k *gras*"),
    ],
)
def test_unmasked_reads_through_masks(text: str, read: str) -> None:
    assert unmasked(text).text == read


@pytest.mark.parametrize(
    "text",
    [
        "il y a a manger, a y a, un a b testing",
        "appelle le 0 6 1 2 3 4 5 6 7 8",
        "b2b 4k v5 i18n 10h30 covid19 s3 nf5 5g 3d",
        "jobs@neorizon.com et @neorizon",
        "l'an d'ici",
    ],
)
def test_unmasked_leaves_honest_words_alone(text: str) -> None:
    assert unmasked(text).text == text


def test_a_finding_quotes_the_authors_own_characters() -> None:
    text = "Vive «\N{NO-BREAK SPACE}K\u200b e s t r e l\N{NO-BREAK SPACE}» et l’été… 𝐂𝟎nnard"
    forms = normal_forms(text)
    assert _written(text, forms.unmasked, "kestrel") == "K\u200b e s t r e l"
    assert _written(text, forms.unmasked, "connard") == "𝐂𝟎nnard"
    assert _written(text, forms.bare, "ete...") == "été…"
    assert _written(text, forms.plain, "l'été") == "l’été"


def test_the_three_forms_are_the_same_together_and_apart() -> None:
    text = "L’É q u i p e  0dieuse, sh1t"
    forms = normal_forms(text)
    assert (forms.plain, forms.bare, forms.unmasked) == (plain(text), bare(text), unmasked(text))


SIGNS = st.sampled_from(
    "aàyoKsté 0135@$!€*.-_'’\n\t\x00\u00ad\u200b\u200d\u0301\u0335ﬁİßœǽΣςώёЙ𝐊Ⓚ🅺🇫❤\ufe0f™…«\u00a0"
    "\u3000가각ㄱㅏﾡￂｶﾞ\u09c7\u09be\ud800\udfff²½٠\uffff",
)


@given(st.text(SIGNS, max_size=30) | st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_has_normal_forms_that_stay_what_they_are(text: str) -> None:
    for form, again in ((plain(text), plain), (bare(text), bare), (unmasked(text), unmasked)):
        assert again(form.text).text == form.text
        assert len(form.text) == len(form.starts) == len(form.ends)
        assert list(form.starts) == sorted(form.starts)
        assert list(form.ends) == sorted(form.ends)
        pairs = zip(form.starts, form.ends, strict=True)
        assert all(0 <= start < end <= len(text) for start, end in pairs)


@given(st.text(max_size=10), st.integers(-3, 20), st.integers(-3, 20))
def test_any_stretch_points_into_the_text(text: str, start: int, end: int) -> None:
    span = unmasked(text).source(start, end)
    assert 0 <= span.start <= span.end <= len(text)
