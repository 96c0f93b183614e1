"""Mine: what my shares did, for the person alone."""

from collections.abc import Iterator

from bot.chat.day import day_named
from bot.chat.phrase import Phrase
from bot.chat.reply import Block, Facts, Quote
from bot.chat.request import Request
from bot.commands.house import House
from bot.shares.said import Deeds, Shared, deeds_of, shares_of
from bot.shares.tables import Outcome, State

STATES = {
    State.OPENED: Phrase(fr="ouvert dans X le {day}", en="opened in X on {day}"),
    State.DECLARED: Phrase(fr="posté, dites-vous, le {day}", en="posted, you say, on {day}"),
    State.VERIFIED: Phrase(fr="posté le {day}, vérifié", en="posted on {day}, verified"),
}
OUTCOMES = {
    Outcome.WAITING: Phrase(fr="X n’a pas encore répondu", en="X has not answered yet"),
    Outcome.OTHER_WORDS: Phrase(fr="dans d’autres mots", en="in other words"),
    Outcome.DELETED: Phrase(fr="X ne trouve pas ce post", en="X does not find this post"),
    Outcome.PROTECTED: Phrase(fr="votre compte est protégé", en="your account is protected"),
    Outcome.ANOTHER: Phrase(
        fr="l’adresse donnée était celle d’un autre compte",
        en="the address given was another account’s",
    ),
}
SEE = Phrase(fr="Voir mes partages", en="See my shares")
FOLLOWED_ONCE = Phrase(fr="lien suivi une fois", en="link followed once")
FOLLOWED = Phrase(fr="lien suivi {count} fois", en="link followed {count} times")
SO_FAR = Phrase(fr="Jusqu’ici", en="So far")
OPENED = Phrase(fr="ouverts : {count}", en="opened: {count}")
DECLARED = Phrase(fr="postés : {count}", en="posted: {count}")
VERIFIED = Phrase(fr="vérifiés : {count}", en="verified: {count}")
CLICKS = Phrase(fr="clics sur vos liens : {count}", en="clicks on your links: {count}")


async def told(request: Request, house: House) -> tuple[Block, ...]:
    """Show the latest shares and what all of them did; nothing where there is none."""
    shares = await shares_of(request.person)
    if not shares:
        return ()
    deeds = tuple(_deeds(request, await deeds_of(request.person)))
    so_far = Facts(((request.say(SO_FAR), " · ".join(deeds)),))
    return (*(_shared(request, house, one) for one in shares), so_far)


def _shared(request: Request, house: House, shared: Shared) -> Quote:
    day = day_named(shared.at.astimezone(house.zone).date())
    said = [request.say(STATES[shared.state], day=day)]
    if shared.outcome in OUTCOMES:
        said.append(request.say(OUTCOMES[shared.outcome]))
    if shared.clicks:
        followed = FOLLOWED_ONCE if shared.clicks == 1 else FOLLOWED.given(count=shared.clicks)
        said.append(request.say(followed))
    return Quote(shared.text, " · ".join(filter(None, (*said, shared.post))))


def _deeds(request: Request, deeds: Deeds) -> Iterator[str]:
    yield request.say(OPENED, count=deeds.opened)
    for phrase, count in ((DECLARED, deeds.declared), (VERIFIED, deeds.verified)):
        if count:
            yield request.say(phrase, count=count)
    if deeds.clicks:
        yield request.say(CLICKS, count=deeds.clicks)
