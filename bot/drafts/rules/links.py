"""Links: one, whose destination people can see."""

import re
from collections.abc import Iterator, Mapping

from bot.chat.phrase import Phrase
from bot.drafts.phrases import listed
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.span import Span

SHORTENERS = listed(
    """
    bit.ly tinyurl.com goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly tiny.cc shorturl.at rb.gy
    t.ly v.gd lc.cx urlz.fr bl.ink s.id soo.gd clck.ru adf.ly shorte.st bitly.com dlvr.it ift.tt
    trib.al snip.ly j.mp qr.ae x.co t2m.io short.io kutt.it u.to tr.im bc.vc spkl.io hubs.ly
    shor.by n9.cl lnkd.in amzn.to fb.me wp.me tny.im l.ead.me smarturl.it
    go2l.ink urlshort.me short.gy l.linklyhq.com shrtco.de 2u.pw t.cn bitly.ws tiny.one
    shorturl.com u.nu surl.li gg.gg urlz.com cli.re ln.run 1url.com mcaf.ee po.st su.pr
    """
)


TRACKER = re.compile(
    r"[?&](?:fbclid|gclid|dclid|msclkid|twclid|ttclid|igshid|igsh|yclid|mc_eid|_hsenc"
    r"|mkt_tok)=[^&#\s]*"
)


def host(url: str) -> str:
    """Name the machine a link leads to, in lower case, without www."""
    rest = url.partition("://")[2] or url
    name = rest.replace("?", "/").replace("#", "/").partition("/")[0].rpartition("@")[2]
    return name.partition(":")[0].lower().removeprefix("www.")


def _limit(reading: Reading) -> Mapping[str, object]:
    return {"count": len(reading.tweet.urls), "limit": reading.company.limits.links}


def _too_many(reading: Reading) -> Iterator[Span]:
    surplus = reading.tweet.urls[reading.company.limits.links :]
    if surplus:
        yield Span(surplus[0].start, surplus[-1].end)


def _shortened(reading: Reading) -> Iterator[Span]:
    for url in reading.tweet.urls:
        if host(url.text) in SHORTENERS:
            yield Span(url.start, url.end)


def _tracked(reading: Reading) -> Iterator[Span]:
    for url in reading.tweet.urls:
        for mark in TRACKER.finditer(url.text):
            yield Span(url.start + mark.start(), url.start + mark.end())


def _untracked(reading: Reading) -> str:
    """Take the trackers out; what they leave is still an address."""
    draft = reading.draft
    for span in reversed(reading.found(_tracked)):
        first, after = draft[span.start], draft[span.end : span.end + 1]
        kept = "?" if first == "?" and after == "&" else ""
        draft = draft[: span.start] + kept + draft[span.end + len(kept) :]
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
        find=_too_many,
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
        find=_shortened,
        caught=("Read this: https://bit.ly/3xYzAbC", "Mon article : tinyurl.com/2p8abcde"),
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
        find=_tracked,
        fix=_untracked,
        caught=(
            "À lire : https://example.com/crues?fbclid=IwAR0abc123",
            "Slides: https://example.com/s?page=2&gclid=EAIaIQob",
        ),
        clean=("À lire : https://example.com/crues?page=2", "https://example.com/?utm_source=x"),
    ),
)
