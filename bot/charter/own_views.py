"""Whether a charter asks people to say in their profile that their views are their own."""

import re

from bot.charter.article import Article
from bot.charter.load import Charter
from bot.charter.words import fold
from bot.chat.phrase import Language

MENTION = re.compile(
    r"n.?engagent? que|(?:views?|opinions?|tweets?|posts?|words) (?:are |is )?(?:your|their|my|his"
    r"|her|one.s) own|views (?:are )?(?:mine|personal)|(?:en|a) (?:votre|ton|son) (?:nom|titre) "
    r"(?:propre|personnel)|a titre personnel|in a personal capacity"
)
ASKED = re.compile(
    r"\b(?:ajoute\w*|indiqu\w+|precis\w+|mentionn\w+|ecri(?:s|vez|re|vent)|dites|dis|dire|doit|dois"
    r"|doivent|devez|faut|obligatoire|exig\w+|demand\w+|must|should|shall|add|state|say|says"
    r"|specify"
    r"|mention|clear|include|write|required|requires|have to|need to)\b"
)
LEFT_FREE = re.compile(
    r"\b(?:recommand\w+|recommend\w*|bienvenue?s?|welcome|utiles?|useful|politesse|courtoisie"
    r"|manners"
    r"|courtesy|inutile|unnecessary|not (?:enough|need\w*)|suffit|bouclier|shield|pouvez|peux|peut"
    r"|peuvent|may|can|conseill\w+|advis\w+|optional|facultati\w+)\b"
)


def asks_own_views(charter: Charter, language: Language) -> Article | None:
    """Find the article that asks for "my views are my own"; None where none does.

    An article that recommends it, or finds it polite, does not ask for it.
    """
    spoken = sorted(charter.articles, key=lambda one: one.language != language)
    return next((one for one in spoken if any(map(_asks, one.sentences))), None)


def _asks(sentence: str) -> bool:
    read = fold(sentence.lower())
    return bool(MENTION.search(read) and ASKED.search(read) and not LEFT_FREE.search(read))
