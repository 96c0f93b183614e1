"""An account of X that two colleagues say is theirs: an owner sees who gave it, and frees it."""

from dataclasses import replace

from bot.chat.phrase import Phrase
from bot.chat.reply import Button, Facts, Paragraph, Reply
from bot.chat.request import Request

ACCOUNT = Phrase(fr="Compte X", en="X account")
FREE = Phrase(fr="Libérer ce compte", en="Free this account")
FREED = Phrase(
    fr="@{handle} n’est plus à ce nom. Je le dis à la personne ; un collègue dont c’est le compte "
    "peut le donner.",
    en="@{handle} is no longer under this name. I tell them; a colleague whose account it is "
    "can give it.",
)
NOBODY = Phrase(
    fr="Personne n’a donné le compte @{handle} ici : il est libre. Qui l’a peut le donner : « mes "
    "choix », puis « Mon compte X ».",
    en="Nobody gave the account @{handle} here: it is free. Whoever has it can give it: “mine”, "
    "then “My X account”.",
)


def given(request: Request, card: Reply, key: int, handle: str) -> Reply:
    """Add to somebody's card the account that they gave, which is seen nowhere else."""
    account = Facts(((request.say(ACCOUNT), f"@{handle}"),))
    free = Button(request.say(FREE), "desk", f"people free {key} {handle}")
    return replace(card, blocks=(*card.blocks, account), actions=(free, *card.actions))


def freed(request: Request, card: Reply, handle: str) -> Reply:
    """Say below somebody's card that an account is no longer theirs."""
    said = Paragraph(request.say(FREED, handle=handle))
    return replace(card, blocks=(*card.blocks, said))
