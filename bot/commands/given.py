"""A card given before, as it stands now: on hold, back, or gone; kept honest on every platform."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.reply import Button, Paragraph, Reply
from bot.chat.request import Place, Request
from bot.commands.held import reaching, stopped_by, suspended
from bot.commands.house import House
from bot.commands.posted import ANOTHER
from bot.commands.second import card_for_asker
from bot.holds import cards
from bot.holds.held import Held, holds_on
from bot.holds.reach import Now
from bot.ideas.content import whole
from bot.people.register import person_by
from bot.reviews.ask import review_of
from bot.reviews.tables import ReviewRow
from bot.shares.card import card
from bot.shares.follow import TAKEN, TAKEN_WHY, over
from bot.shares.offer import Offer
from bot.shares.opening import look_at
from bot.shares.tables import ShareRow

BACK = Phrase(
    fr="Ce n’est plus suspendu : l’idée est de nouveau là.",
    en="This is no longer on hold: the idea is back.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The cards that people have, in the house of the moment."""

    house: Callable[[], Awaitable[House]]
    now: Callable[[], dt.datetime]

    async def stands(self, platform: str, key: str, sent_id: str, token: str) -> None:
        """Note that a message shows the card of a share, or with no token that it shows none.

        A hold set while the card was on its way reaches it too: it is looked for once it is noted.
        """
        number = await cards.stands(platform, key, sent_id, token, self.now())
        for held in (await holds_on()) if number else ():
            found = await cards.reached(await self.reaching(held), self.now(), [number])
            await cards.look_again(found, self.now())

    async def reaching(self, held: Held) -> cards.Reaches:
        """Tell what a hold reaches: the ideas of its subject, and whatever speaks of it."""
        house, now = await self.house(), self.now()
        known: dict[str, bool] = {}

        def reaches(subject: str, text: str) -> bool:
            if held.reaches(subject):
                return True
            if text not in known:
                known[text] = stopped_by(text, house, held, now)
            return known[text]

        return reaches

    async def show(self, share: ShareRow, platform: str) -> Now | None:
        """Give the card of a share as it stands now; None for somebody who left."""
        person = await person_by(share.person_id)
        if person is None or person.closed:
            return None
        house = await (await self.house()).holds_again()
        asked = Request(person=person, at=self.now(), place=Place(platform), unasked=True)
        tweet = whole(share.text, share.link)
        held = reaching(house, asked.at, share.idea.subject, tweet)
        says = held.id if held else 0
        review = await ReviewRow.get_or_none(share_id=share.id)
        if review and (whole_one := await review_of(review.id)):
            return Now(card_for_asker(asked, house, whole_one), says, person.language)
        shown = suspended(asked, house, held) if held else await back(asked, house, share)
        return Now(replace(shown, card=share.token), says, person.language)


async def back(request: Request, house: House, share: ShareRow) -> Reply:
    """Show the words again where they are still there for the person, else say where they went."""
    look = (await look_at([share.token]))[share.token]
    if why := over(look, request.at, house.zone) or _taken(share, request.person, request.at):
        title, said = why
        another = Button(request.say(ANOTHER), "idea")
        blocks = (Paragraph(request.say(said)),)
        return Reply(title=request.say(title), blocks=blocks, actions=(another,))
    return card(
        Offer(share, share.idea, None),
        request.person,
        subject=house.subject(share.idea.subject),
        address=house.link(share.token),
        zone=house.zone,
        note=request.say(BACK),
    )


def _taken(share: ShareRow, person: Person, now: dt.datetime) -> tuple[Phrase, Phrase] | None:
    """Tell whether a colleague has the words by now."""
    words = share.wording
    if words is None or words.free_at <= now or words.holder_id == person.id:
        return None
    return TAKEN, TAKEN_WHY
