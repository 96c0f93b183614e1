"""What administrators and newcomers read of the bot, whatever the platform."""

from bot.chat.phrase import Phrase

NAME = "Porte-voix"
LONG = Phrase(
    fr="Porte-voix aide à tweeter à propos de l’entreprise, si on en a envie et seulement dans "
    "ce cas. Il propose des tweets approuvés, dans des mots que personne d’autre n’aura ; répond "
    "aux questions sur la charte, en la citant mot pour mot ; relit vos brouillons sans que "
    "personne ne les voie. « stop » arrête tout, tout de suite et pour de bon.",
    en="Porte-voix helps people tweet about the company, if they feel like it and only then. It "
    "suggests approved tweets, in words that nobody else gets; answers questions about the "
    "charter, quoting it word for word; reads drafts over without anybody seeing them. “stop” "
    "stops everything, at once and for good.",
)
CHECK = Phrase(fr="Vérifier un brouillon", en="Check a draft")
CHECK_WHY = Phrase(fr="Puis-je tweeter ça ?", en="Can I tweet this?")
