"""Links: one, whose destination people can see."""

import re
from collections.abc import Iterator, Mapping

from bot.chat.phrase import Phrase
from bot.drafts import hosts
from bot.drafts.finders import either, pattern
from bot.drafts.gates import LINK, Gated
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.drafts.words import links as words
from bot.text.span import Span

TRACKER = re.compile(rf"[?&](?:{words.TRACKERS})=[^&#\s]*")
LINKED = (frozenset((LINK,)),)
SHORTENED = either(
    Gated(hosts.shortened, LINKED), pattern(words.DISGUISED, words=words.DISGUISE_WORDS)
)


def _limit(reading: Reading) -> Mapping[str, object]:
    return {"count": len(reading.tweet.urls), "limit": reading.company.limits.links}


def _too_many(reading: Reading) -> Iterator[Span]:
    surplus = reading.tweet.urls[reading.company.limits.links :]
    if surplus:
        yield Span(surplus[0].start, surplus[-1].end)


def _tracked(reading: Reading) -> Iterator[Span]:
    for url in reading.tweet.urls:
        for mark in TRACKER.finditer(url.text):
            yield Span(url.start + mark.start(), url.start + mark.end())


def _untracked(reading: Reading) -> str:
    """Take the trackers out; what they leave is still an address."""
    draft = reading.draft
    for span in reversed(tuple(_tracked(reading))):
        first, after = draft[span.start], draft[span.end : span.end + 1]
        kept = "?" if first == "?" and after == "&" else ""
        draft = draft[: span.start] + kept + draft[span.end + len(kept) :]
    return draft


def _safe(reading: Reading) -> str:
    draft = reading.draft
    for span in reversed(reading.found(hosts.unsafe)):
        draft = draft[: span.start] + "https://" + draft[span.end :]
    return draft


RULES = (
    Rule(
        id="links.too_many",
        severity="caution",
        message=Phrase(
            fr="{count} liens : gardez-en {limit}, le plus utile.",
            en="{count} links: keep {limit}, the most useful.",
        ),
        why=Phrase(
            fr="Un seul lien est lu ; plusieurs se font concurrence et sentent le spam.",
            en="One link is read; several compete and look like spam.",
        ),
        find=Gated(_too_many, LINKED),
        values=_limit,
        caught=(
            "À lire : https://example.com/a et https://example.org/b",
            "Slides https://example.com/slides, video https://example.com/video",
        ),
        clean=("À lire : https://example.com/a", "Node.js 22 and ASP.NET, i.e. a busy week"),
    ),
    Rule(
        id="links.shortened",
        severity="caution",
        message=Phrase(
            fr="Remplacez ce lien raccourci par l’adresse complète : X la compte pour 23 signes de "
            "toute façon.",
            en="Replace this shortened link with the full address: X counts it for 23 characters "
            "anyway.",
        ),
        why=Phrase(
            fr="On ne voit pas où mène un lien raccourci, et il peut changer de destination.",
            en="Nobody sees where a shortened link leads, and it can change its destination.",
        ),
        find=SHORTENED,
        caught=(
            "Read this: https://bit.ly/3xYzAbC",
            "Mon article : tinyurl.com/2p8abcde",
            "Slides sur bit [.] ly/crues26",
        ),
        clean=("Mon article : https://orbit.lyon.example/article", "https://example.com/bit.ly"),
    ),
    Rule(
        id="links.tracked",
        severity="caution",
        message=Phrase(
            fr="Ce lien porte une marque qui suit les lecteurs : retirez-la, il marche sans.",
            en="This link carries a mark that follows readers: take it out, it works without.",
        ),
        why=Phrase(
            fr="La marque dit à un tiers qui a cliqué, et parfois qui a partagé.",
            en="The mark tells a third party who clicked, and at times who shared.",
        ),
        find=Gated(_tracked, LINKED),
        fix=_untracked,
        caught=(
            "À lire : https://example.com/crues?fbclid=IwAR0abc123",
            "Slides: https://example.com/s?page=2&gclid=EAIaIQob",
        ),
        clean=("À lire : https://example.com/crues?page=2", "https://example.com/?utm_source=x"),
    ),
    Rule(
        id="links.file",
        severity="caution",
        message=Phrase(
            fr="Ce fichier n’est que sur votre ordinateur. Mettez-le en ligne s’il peut l’être, et "
            "donnez l’adresse de la page.",
            en="This file is on your computer only. Put it online if it may be there, and give the "
            "address of the page.",
        ),
        why=Phrase(
            fr="Personne d’autre ne peut l’ouvrir, et le chemin dit où vous rangez vos affaires.",
            en="Nobody else can open it, and the path tells where you keep your things.",
        ),
        find=pattern(words.FILE, "draft", signs="/\\"),
        caught=(
            "Le support est là : file:///C:/Users/anais/Documents/atelier-nuages.pdf",
            "Slides: C:\\Users\\anais\\slides.pptx",
            "Affiche : /Users/anais/Desktop/affiche.png",
        ),
        clean=(
            "https://example.com/home/anais",
            "TIL: /etc/hosts, /usr/bin/env and C:\\> on one slide",
            "profile:// is no scheme",
        ),
    ),
    Rule(
        id="links.number",
        severity="caution",
        message=Phrase(
            fr="Donnez une adresse qui porte un nom : celle-ci n’est qu’un numéro.",
            en="Give an address that has a name: this one is only a number.",
        ),
        why=Phrase(
            fr="Un numéro ne dit pas à qui est la machine, et passe pour un piège.",
            en="A number does not say whose machine it is, and passes for a trap.",
        ),
        find=Gated(hosts.numbers, (frozenset("/:"),)),
        caught=("La démo tourne sur http://203.0.113.9:8080/demo", "Slides: 198.51.100.7/s.pdf"),
        clean=("http://192.168.1.12:8080 répond enfin", "Version 10.0.3.1: out", "At 10.30, 4/5"),
    ),
    Rule(
        id="links.odd",
        severity="caution",
        message=Phrase(
            fr="Vérifiez cette adresse : elle ressemble à une autre, ou à un piège.",
            en="Check this address: it looks like another one, or like a trap.",
        ),
        why=Phrase(
            fr="Un nom à une lettre près mène vos lecteurs chez des escrocs.",
            en="A name one letter away leads your readers to crooks.",
        ),
        find=hosts.odd,
        caught=(
            "Votre cadeau : https://paypa1.com/cadeau",
            "https://brumaine.example.promo-login.com/win",
            "Free keys: https://sondes-libres.tk/keys",
        ),
        clean=(
            "https://www.paypal.com/fr",
            "https://orange.fr/login",
            "https://brumaine.example/a",
        ),
    ),
    Rule(
        id="links.unsafe",
        severity="caution",
        message=Phrase(
            fr="Écrivez https:// plutôt que http://, et vérifiez que la page s’ouvre.",
            en="Write https:// rather than http://, and check that the page opens.",
        ),
        why=Phrase(
            fr="Sans le « s », une page peut être lue et changée en chemin.",
            en="Without the “s”, a page can be read and changed on its way.",
        ),
        find=Gated(hosts.unsafe, (frozenset("/"),)),
        fix=_safe,
        caught=("À lire : http://example.com/crues", "Slides http://www.example.org"),
        clean=("À lire : https://example.com/crues", "http:// is dead", "http://localhost:8000"),
    ),
)
