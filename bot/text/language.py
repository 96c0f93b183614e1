"""French or English, by the small words and the spelling; for texts as short as a tweet."""

import re
from typing import Literal

from bot.text.tweet import CAP

_FRENCH_WORDS = """
    le la les un une des du de au aux et ou où est sont était être été suis es sommes êtes ont
    avons avez ai as je tu il elle nous vous ils elles ce cet cette ces ça mon ma mes ton ta tes
    son sa ses notre nos votre vos leur leurs qui que quoi dont quand comme comment pourquoi
    combien quel quelle quels quelles ne pas plus jamais rien très trop aussi encore déjà ici
    là avec sans sous sur dans par pour vers chez entre avant après pendant depuis mais donc
    car si peut peux puis dois doit faut fait faire aller va vais veut veux voici voilà
    tout tous toute toutes même autre autres merci bonjour salut hier aujourd'hui demain
    y en se me te lui eux moi toi soi lorsque parce afin alors bien peu beaucoup moins ceux
    celle celui cela oui non à
"""
_ENGLISH_WORDS = """
    the an and or of to in at by for from with without about into over under between after
    before is are was were be been being am has have had having do does did doing don't doesn't
    i you he she it we they me him her us them my your his its our their this that these those
    who whom whose which what when where why how not no never nothing very too also still
    already here there but so because if then than can could may might must should shall will
    would i'm i've i'd i'll it's we're we've we'll you're you've that's what's can't won't isn't
    all any some each every both other others thanks thank hello hi yesterday today tomorrow
    just only more most much many few out off up down again as let get got go going new
    yes please people someone anyone everyone until while during since
"""
_FRENCH = frozenset(_FRENCH_WORDS.split())
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_NO_WORDS = re.compile(r"https?://\S+|[@#$]\w+|\b\w++@\S+")
_FRENCH_SPELLING = re.compile(
    r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[aeiouyhàâéèêëîïôœ])"
    r"|[àâçèéêëîïôœùû]|(?:ement|eux|euses?|aient|[^aeiou]ez|iques|tés|tion [dl]e)\b",
)
_ENGLISH_SPELLING = re.compile(
    r"(?:[a-z]{2}ings?|ght|ould|n't|'(?:s|re|ve|ll|m)|[^aeiou]ed|[^aeiou]ly|ness|ship)\b",
)


def language_of(text: str) -> Literal["fr", "en"] | None:
    """Tell a text's language, or None when its words say both or neither."""
    told = _NO_WORDS.sub(" ", text[:CAP].lower().replace("’", "'"))
    words = _WORD.findall(told)
    french = sum(map(_FRENCH.__contains__, words)) + len(_FRENCH_SPELLING.findall(told))
    english = sum(map(_ENGLISH.__contains__, words)) + len(_ENGLISH_SPELLING.findall(told))
    if french == english:
        return None
    return "fr" if french > english else "en"
