"""Off topic: subjects that the company does not want beside its name."""

from collections.abc import Iterator
from functools import lru_cache

from bot.chat.phrase import Phrase
from bot.drafts.phrases import Phrases
from bot.drafts.reading import Reading
from bot.drafts.rule import Rule
from bot.text.normal import bare
from bot.text.span import Span

SUBJECTS = {  # what a company.toml may call a subject -> how people speak of it
    ("bet", "gambling", "pari", "jeux d argent", "casino"): Phrases(
        """
        paris sportif(s)|hippique(s)|gagnants
        mon|mes prono(s)|pronostic(s)
        prono(s)|pronostics|bookmaker(s)|bookie(s)|betting|tiercé|quinte|casino(s)|poker|roulette
        betclic|winamax|unibet|bet365|parions|jackpot|parieur(s)|gambling|sportsbook|freebet(s)
        cote(s) a # contre|sur
        a la cote
        my|sure|safe|winning|best bet(s) of|for|this|tonight|today|tip|tips
        bet|wager on the|a match|game|horse|race|team
        put|mets|mise # bucks|euros|quid|balles|dollars on|sur
        put|mets|mise # bucks|euros|quid|balles|dollars on|sur
        betting tip(s)|odds
        j ai parie|mise
        parie|parier|pariez|misez|miser sur le|la|ce|l|un
        loterie|lottery|loto|euromillions|scratchcard
        """
    ),
    ("crypto", "bitcoin", "nft", "trading"): Phrases(
        """
        bitcoin|btc|ethereum|eth|dogecoin|doge
        solana|shiba|memecoin(s)|altcoin(s)|shitcoin(s)|nft(s)|xrp
        buy|hold|hodl|stack crypto|coins|tokens
        crypto(s)|cryptomonnaie(s)|token(s)|coin … moon|x10|x100|pump|gains
        crypto(s)|cryptomonnaie(s)|token(s)|coin … profit|invest|investir|acheter|achetez
        to the moon
        airdrop(s)|hodl|presale|rugpull|whitelist
        gagner de l argent
        revenu(s) passif(s)
        passive income
        investissez|investir|invest|buy|achetez dans|in (la|le|les|des|du) crypto(s)|token|coin
        """
    ),
    ("diet", "regime", "weight", "minceur"): Phrases(
        """
        perdre|perdu|perdez|perds # kilos|kg|kgs
        lose|lost|losing # kilos|kg|pounds|lbs|pound
        lose|losing weight
        perdre|perte du|de poids
        mon|ton|votre|le|un|ce|nouveau regime miracle|keto|cetogene|alimentaire
        mon|ton|votre|le|un|ce|nouveau regime minceur|detox|sans|special
        keto|detox|slimming|paleo|intermittent diet|tea|juice|plan|cure|jus|the|fasting
        cure detox
        diet plan|tip|tips|pill|pills|challenge
        minceur|maigrir|slimming|ventre_plat|brule_graisse|calories|calorie
        jeune intermittent
        ventre plat
        belly fat
        pilules|complements minceur|miracle
        """
    ),
    ("celebrit", "gossip", "people", "potin"): Phrases(
        """
        kardashian(s)|kim_k|taylor_swift|beyonce|kanye
        bieber|brangelina|meghan|rihanna|nabilla|hanouna
        taylor swift
        brad pitt
        meghan markle
        prince harry
        les marseillais
        love island
        kim kardashian
        potin(s)|ragot(s)|gossip|paparazzi|telerealite|influenceuse(s)|tabloid(s)|starlette
        celebrity gossip|couple|divorce|news|crush
        rupture|divorce|couple|bebe|mariage de|of … star|acteur|actrice
        rupture|divorce|couple|bebe|mariage de|of … chanteur|chanteuse|actor|singer
        reality show|tv
        voici|closer|public mag|magazine
        """
    ),
    ("adult", "porn", "sex", "nsfw", "erotique"): Phrases(
        """
        porn|porno|pornhub|onlyfans|nsfw|nude(s)|xxx|milf|sextape|hentai|camgirl(s)|fetish|escort(s)
        sexy photos|pics|girls|filles|video(s)|lingerie
        photos|videos|contenu|content coquines|sexy|hot|x|adulte(s)|explicit|erotique(s)
        adult content|movie|film|site
        film x|porno
        plan cul|q
        strip tease|club
        """
    ),
}


@lru_cache(maxsize=64)
def _phrases_for(subject: str) -> Phrases:
    """Find how people speak of a subject; one that we do not know is known by its own words."""
    name = bare(subject).text.replace("-", " ").replace("'", " ")
    for cues, phrases in SUBJECTS.items():
        if any(cue in name for cue in cues):
            return phrases
    return Phrases(name)


def _off(reading: Reading) -> Iterator[Span]:
    for subject in reading.company.editorial_line.off:
        yield from reading.found(_phrases_for(subject))


RULES = (
    Rule(
        id="off_topic.subject",
        severity="caution",
        message=Phrase(
            fr="Ce sujet est loin de ce que nous faisons : gardez-le pour un compte sans lien "
            "avec nous.",
            en="This subject is far from what we do: keep it for an account without a link to us.",
        ),
        why=Phrase(
            fr="Vos lecteurs vous suivent pour votre métier, et confondent vite compte et "
            "entreprise.",
            en="Your readers follow you for your work, and soon take the account for the company.",
        ),
        find=_off,
        caught=(
            "Mes pronos du week-end, cote à 3 contre 1",
            "Bitcoin to the moon, buy now",
            "Perdez 10 kilos avec ce régime miracle",
            "Kim Kardashian divorce, again",
            "My OnlyFans is open",
        ),
        clean=(
            "Je parie que la démo marchera",
            "Cryptography explained: keys, signatures, trust",
            "Le régime général de la retraite",
            "A token of thanks for my colleagues",
        ),
    ),
)
