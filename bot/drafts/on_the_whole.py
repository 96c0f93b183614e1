"""On the whole: what no rule names, and a draft's words say all the same, taken together.

One rule a family, asked last, of a draft that nothing else stops.
"""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from types import MappingProxyType

from bot.chat.phrase import Phrase
from bot.drafts.reading import Reading
from bot.drafts.rule import Finder, Rule
from bot.drafts.rules import FAMILIES
from bot.drafts.rules.financial import in_quiet_period
from bot.drafts.tokens import NUMBER
from bot.drafts.weights import weights
from bot.text.span import Span

EXAMPLES = tomllib.loads((files(__package__) / "on_the_whole.toml").read_text(encoding="utf-8"))
LIKELIER = 0.6  # log odds: people write what is to be stopped less often than lessons hold it

MESSAGES = {
    "secrets": Phrase(
        fr="Cela ressemble à un accès, un code ou une adresse à ne pas donner. Retirez ce passage, "
        "ou faites-le relire.",
        en="This looks like an access, a code or an address that is not to be given. Take it out, "
        "or have somebody read it.",
    ),
    "personal_data": Phrase(
        fr="Cela semble en dire long sur quelqu’un qu’on peut reconnaître. Retirez ce qui regarde "
        "cette personne, ou demandez-lui.",
        en="This seems to tell a lot about somebody one can recognise. Take out what is theirs, "
        "or ask them.",
    ),
    "confidential": Phrase(
        fr="Cela ressemble à ce qui se dit ou se décide entre nous. Si ce n’est pas public, "
        "retirez-le ; dans le doute, demandez.",
        en="This looks like what is said or decided among ourselves. If it is not public, take it "
        "out; in doubt, ask.",
    ),
    "financial": Phrase(
        fr="Cela semble renseigner sur les finances ou la marche de l’entreprise. Si ce n’est pas "
        "public, retirez-le ; dans le doute, demandez.",
        en="This seems to tell about the company’s finances, or how business goes. If it is not "
        "public, take it out; in doubt, ask.",
    ),
    "customers": Phrase(
        fr="On semble pouvoir y reconnaître un client, ou ce qu’il fait avec nous. A-t-il dit "
        "oui ? Sinon, retirez ce passage.",
        en="A customer seems easy to recognise here, or what they do with us. Did they agree? If "
        "not, take it out.",
    ),
    "unreleased": Phrase(
        fr="Cela ressemble à une annonce avant l’heure. Attendez qu’elle soit faite, ou demandez "
        "si vous pouvez en parler.",
        en="This looks like an announcement before its time. Wait until it is made, or ask "
        "whether you may speak of it.",
    ),
    "insult": Phrase(
        fr="Quelqu’un pourrait se sentir moqué ou visé. Dites-le sans vous en prendre à "
        "personne, ou faites-le relire.",
        en="Somebody could feel mocked or aimed at. Say it without going for anybody, or have "
        "somebody read it.",
    ),
    "discrimination": Phrase(
        fr="Cela pourrait blesser des gens pour ce qu’ils sont. Retirez ce passage, ou faites-le "
        "relire.",
        en="This could hurt people for what they are. Take it out, or have somebody read it.",
    ),
    "politics_religion": Phrase(
        fr="Cela semble prendre parti. Publiez-le sans rien qui mène à l’entreprise, ou "
        "faites-le relire.",
        en="This seems to take sides. Post it with nothing that leads to the company, or have "
        "somebody read it.",
    ),
    "competitor": Phrase(
        fr="Un concurrent pourrait y voir une pique. Parlez de ce que vous faites, ou "
        "faites-le relire.",
        en="A competitor could take this as a dig. Speak of what you do, or have somebody read it.",
    ),
    "crisis": Phrase(
        fr="Cela ressemble à un incident, un accident ou un conflit chez nous. Laissez une seule "
        "voix en parler, et prévenez la communication.",
        en="This looks like an incident, an accident or a dispute of ours. Let one voice speak of "
        "it, and tell the communications team.",
    ),
    "image_rights": Phrase(
        fr="Ce que montre l’image semble être à quelqu’un, ou montrer quelqu’un. A-t-il dit oui ? "
        "Sinon, prenez-en une autre.",
        en="What the picture shows seems to be somebody’s, or to show somebody. Did they agree? "
        "If not, take another one.",
    ),
    "absolute_claim": Phrase(
        fr="Cela ressemble à une promesse que personne ne peut tenir. Dites ce que vous avez vu, "
        "avec vos mots.",
        en="This sounds like a promise that nobody can keep. Say what you saw, in your own words.",
    ),
    "follow_bait": Phrase(
        fr="Cela ressemble à une demande de partages ou d’abonnés. Enlevez-la : un bon tweet s’en "
        "passe.",
        en="This looks like asking for shares or followers. Take it out: a good tweet does "
        "without.",
    ),
}


def likeliest(reading: Reading) -> str | None:
    """Give the family that a draft's words speak for, if any."""
    leaning = reading.once(weights().leaning)
    return leaning.family if leaning and leaning.odds > LIKELIER else None


def _finder(family: str) -> Finder:
    def find(reading: Reading) -> Iterator[Span]:
        if likeliest(reading) == family:
            yield weights().stretch(reading, family)

    return find


def _when_quiet(find: Finder) -> Finder:
    """Find what is only hinted at in a quiet period, and what holds a number on any day."""
    return lambda reading: (
        find(reading) if in_quiet_period(reading) or NUMBER in reading.tokens.said else ()
    )


def _rule(family: str, message: Phrase) -> Rule:
    rules = FAMILIES[family]
    find = _finder(family)
    return Rule(
        id=f"{family}.on_the_whole",
        severity=max(rule.severity for rule in rules),  # "stop" comes after "caution"
        message=message,
        why=rules[0].why,
        find=_when_quiet(find) if family == "financial" else find,
        masks=family == "secrets",
        caught=tuple(EXAMPLES[family]["caught"]),
        clean=tuple(EXAMPLES[family]["clean"]),
    )


ON_THE_WHOLE = MappingProxyType({family: _rule(family, said) for family, said in MESSAGES.items()})
