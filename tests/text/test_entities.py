"""Links, hashtags, mentions and cashtags: what X makes of a text, and what it leaves alone."""

import pytest

from bot.text.entity import Entities
from bot.text.tweet import read_tweet


def _texts(found: Entities) -> list[str]:
    return [entity.text for entity in found]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Lisez https://example.com/blog?lang=fr#haut.", ["https://example.com/blog?lang=fr#haut"]),
        ("(voir example.fr/page)", ["example.fr/page"]),
        (
            "example.com, example.fr et example.co.uk !",
            ["example.com", "example.fr", "example.co.uk"],
        ),
        (
            "sur https://fr.example.org/wiki/Loire_(fleuve).",
            ["https://fr.example.org/wiki/Loire_(fleuve)"],
        ),
        ("notre hôte : http://localhost.example:8080/a", []),
        ("http://atelier.example.com:8080/a", ["http://atelier.example.com:8080/a"]),
        ("これはexample.com日本", ["example.com"]),
        ("http://mañana.com et ÉTÉ.fr", ["http://mañana.com", "ÉTÉ.fr"]),
        ("https://t.co/abc123-suite", ["https://t.co/abc123"]),
        ("https://t.co/" + "a" * 41, []),
        ("écrire à jobs@example.com", []),
        ("jean.fr@example.com", []),
        ("a/b.com -b.com .b.com #b.com @b.com $b.com", []),
        ("Node.js 22.1, etc...Bref. Fin.Debut", []),
        ("archive.tar.bz2", []),
        ("http://-tiret.com http://tiret-.com http://sous_tiret.com", []),
        ("http://" + "a" * 64 + ".com", []),
        ("http://xn--été.com", []),
        ("https://example.com-suite", []),
    ],
)
def test_links(text: str, links: list[str]) -> None:
    assert _texts(read_tweet(text).urls) == links


@pytest.mark.parametrize(
    ("text", "hashtags"),
    [
        ("#cloud, #été_2026 et #1an", ["cloud", "été_2026", "1an"]),
        ("＃東京 #東京。", ["東京", "東京"]),
        ("#2026 #_ a#b &#233; #a#b", []),
        ("bravo🎉#équipe ❤️#coeur", ["équipe", "coeur"]),
        ("#️⃣ https://example.com/#haut", []),
    ],
)
def test_hashtags(text: str, hashtags: list[str]) -> None:
    assert _texts(read_tweet(text).hashtags) == hashtags


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("@lea, merci ! (@paul_1) RT@nour", ["lea", "paul_1", "nour"]),
        ("lea@example a@b @lea@paul !@x @éa", []),
        ("@lea/collegues et @lea/", ["lea"]),
        ("https://example.com/@lea", []),
    ],
)
def test_mentions(text: str, mentions: list[str]) -> None:
    assert _texts(read_tweet(text).mentions) == mentions


def test_cashtags() -> None:
    assert _texts(read_tweet("$ACME $ACME.PA $100 US$ $TROPLONG a$B").cashtags) == [
        "ACME",
        "ACME.PA",
    ]


@pytest.mark.parametrize(
    "attack",
    [
        *("a." * 2000, "1.1.1.1." * 500, "@a" * 2000, "#" * 4000, "http://" * 571, "a.co/(" * 666),
        *("👨‍" * 2000, "e" + "\u0301\u0323" * 2000, "中.com" * 800, "x" * 40_000, "-_" * 2000),
    ],
)
def test_hostile_texts_are_read_to_their_end(attack: str) -> None:
    assert read_tweet(attack).weighted_length > 0
