"""What people do in Teams, as requests; and where each reply goes."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from adapters.errands import Errands
from adapters.teams import people
from adapters.teams.actions import SEND
from adapters.teams.activities import Activity, Data
from adapters.teams.cards import card, message
from adapters.teams.form import answers, dialog
from adapters.teams.markup import text_in
from adapters.teams.people import PLATFORM, Reference, channel_of, key_of, where
from adapters.teams.send import Connector, Json
from adapters.teams.sending import Mouth
from adapters.teams.turn import Answers, Hears
from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.reply import Link, Paragraph, Reply
from bot.chat.request import NOTHING, Place, Request

Pause = Callable[[float], Awaitable[None]]
ARRIVAL = 1.0  # seconds between the two activities of one arrival, at most

CARD = "application/vnd.microsoft.card.adaptive"
WORDS = "application/vnd.microsoft.activity.message"
CHAT = "https://teams.microsoft.com/l/chat/0/0?users={bot}"  # opens the chat with somebody

BELOW = Phrase(fr="Ma réponse est juste en dessous.", en="My answer is just below.")
IN_PRIVATE = Phrase(fr="Je vous réponds en privé", en="I answer you in private")
CONTINUED = Phrase(
    fr="Ma réponse vous attend dans notre conversation : ici, tout le monde la lirait.",
    en="My answer is waiting in our own chat: here, everybody would read it.",
)
NOT_YOURS_YET = Phrase(
    fr="Ajoutez-moi d’abord : je vous répondrai dans notre conversation, où personne "
    "d’autre ne me lira.",
    en="Add me first: I will answer in our own chat, where only you read me.",
)
OPEN_CHAT = Phrase(fr="Ouvrir notre conversation", en="Open our chat")


class Bot(people.Meets, Protocol):
    """The part of the bot asked here."""

    def now(self) -> datetime:
        """Tell the time, with its zone."""

    async def answer(self, request: Request, /) -> Reply:
        """Answer anything; never raises."""

    async def first_time(self, platform: str, key: str, /) -> bool:
        """Say whether nobody took this yet, and take it."""

    async def stands(self, platform: str, key: str, sent_id: str, card: str, /) -> None:
        """Note that a message shows the card of a share, or none any more."""

    async def stopped(self, person: Person, /) -> bool:
        """Tell whether nothing may be said first to a person."""


class Conversation:
    """One bot's talk with the members of its organisation."""

    def __init__(
        self,
        bot: Bot,
        connector: Connector,
        mouth: Mouth,
        errands: Errands,
        pause: Pause = asyncio.sleep,
    ) -> None:
        """Speak for a bot, through a connector."""
        self._pause = pause
        self._bot = bot
        self._connector = connector
        self._mouth = mouth
        self._errands = errands

    def hears(self) -> Mapping[str, Hears]:
        """Name the activities that are heard, as the protocol does."""
        return {
            "message": self.said,
            "conversationUpdate": self.changed,
            "installationUpdate": self.installed,
        }

    def answers(self) -> Mapping[str, Answers]:
        """Name the invokes that are answered, as Teams does."""
        return {
            "adaptiveCard/action": self.pressed,
            "composeExtension/fetchTask": self.extended,
            "composeExtension/submitAction": self.submitted,
        }

    async def said(self, told: Activity) -> None:
        """Answer what somebody writes, or a button of a client too old to change cards."""
        person = await self._meet(told)
        if "command" in told.data:
            reply = await self._ask(person, told.data)
            place = told.reply_to_id if reply.replaces else None
        else:
            reply = await self._plain(person, told)
            place = None
        said, shared = message(reply, person.language), not told.conversation.private
        if shared and reply.private:
            self._errands.start(self._in_private(told, person, said, reply.card))
        elif place:
            self._errands.start(self._put(told, place, said, reply.card))
        else:
            self._errands.start(self._say(told, said, reply.card))

    async def _say(self, told: Activity, said: Json, shown: str = "") -> None:
        """Say something where they spoke, and note where the card of a share stands."""
        place = await self._connector.send(where(told), said)
        if shown and told.conversation.private:
            await self._bot.stands(PLATFORM, key_of(told), place, shown)

    async def _put(self, told: Activity, place: str, said: Json, shown: str) -> None:
        """Say something in the place of a card, and note what stands there now."""
        await self._connector.update(where(told), place, said)
        if told.conversation.private:
            await self._bot.stands(PLATFORM, key_of(told), place, shown)

    async def _in_private(self, told: Activity, person: Person, said: Json, shown: str) -> None:
        """Answer only the person who asked; say in the channel where the answer is."""
        bot = told.recipient.id
        if answered := await self._mouth.privately(told, said):
            there, place = answered
            noted = Reference(there.service, there.conversation, bot).noted()
            await self._bot.reached(PLATFORM, key_of(told), noted)
            if shown:
                await self._bot.stands(PLATFORM, key_of(told), place, shown)
        words = CONTINUED if answered else NOT_YOURS_YET
        await self._connector.send(
            where(told), message(_elsewhere(person, words, bot), person.language)
        )

    async def pressed(self, told: Activity) -> Json:
        """Answer a button in the place of its card, or below it."""
        person = await self._meet(told)
        given = told.data.get("action")
        action = given if isinstance(given, dict) else {}
        reply = await self._ask(person, _data(action))
        said, here = message(reply, person.language), card(reply, person.language)
        if not told.conversation.private:  # others see the card: the answer is for one of them
            return {"statusCode": 200, "type": CARD, "value": here}
        if not reply.replaces and action.get("verb") != SEND:
            self._errands.start(self._say(told, said, reply.card))
            return {"statusCode": 200, "type": WORDS, "value": BELOW.to(person.language)}
        if told.reply_to_id:  # the answer below changes what this client shows; this, all others
            self._errands.start(self._put(told, told.reply_to_id, said, reply.card))
        return {"statusCode": 200, "type": CARD, "value": here}

    async def submitted(self, told: Activity) -> Json:
        """Take a dialog: its errors in place, else what comes of it in the same window."""
        return await self._dialog(told, _data(told.data))

    async def extended(self, told: Activity) -> Json:
        """Check a draft: the message somebody points at, or what they will type."""
        payload = told.data.get("messagePayload")
        body = payload.get("body") if isinstance(payload, dict) else None
        body = body if isinstance(body, dict) else {}
        content = str(body.get("content") or "")
        draft = content if body.get("contentType") == "text" else text_in(content)
        return await self._dialog(told, {"command": "check", "text": draft})

    async def _dialog(self, told: Activity, data: Data) -> Json:
        person = await self._meet(told)
        reply = await self._ask(person, data)
        return {"task": {"type": "continue", "value": dialog(reply, person.language)}}

    async def changed(self, told: Activity) -> None:
        """Hear that we were added to a conversation, or taken out of it."""
        us = told.recipient.id
        if not told.conversation.private:
            return
        if any(one.id == us for one in told.members_added or ()):
            self._errands.start(self._greet_later(told))
        if any(one.id == us for one in told.members_removed or ()):
            await self._mouth.lost(key_of(told), "the app was taken away")

    async def installed(self, told: Activity) -> None:
        """Hear that somebody added the app, or took it away."""
        if not told.conversation.private:
            return
        match told.action:
            case "remove":
                await self._mouth.lost(key_of(told), "the app was taken away")
            case "add":
                await self._greet(told)
            case "add-upgrade":  # whose "remove-upgrade" takes nobody away
                await self._meet(told)
            case _:
                pass

    async def _greet_later(self, told: Activity) -> None:
        """Greet unless that is done: an arrival is told twice, and this one names no language."""
        await self._pause(ARRIVAL)
        await self._greet(told)

    async def _greet(self, told: Activity) -> None:
        """Say once what can be asked; never to somebody who said stop."""
        person = await self._meet(told)
        greeted = not await self._bot.first_time(PLATFORM, f"greeted|{key_of(told)}")
        if not greeted and not await self._bot.stopped(person):
            reply = await self._ask(person, {"command": "help"})
            self._errands.start(self._connector.send(where(told), message(reply, person.language)))

    async def _meet(self, told: Activity) -> Person:
        return await people.meet(self._bot, self._connector, told)

    async def _plain(self, person: Person, told: Activity) -> Reply:
        place = Place(PLATFORM, private=told.conversation.private, channel=channel_of(told))
        return await self._answer(person, place, "", told.said)

    async def _ask(self, person: Person, data: Data) -> Reply:
        """Ask what a button or a form types."""
        command, text = str(data.get("command") or "help"), str(data.get("text") or "")
        return await self._answer(person, Place(PLATFORM), command, text, answers(data))

    async def _answer(
        self,
        person: Person,
        place: Place,
        command: str,
        text: str,
        fields: Mapping[str, str] = NOTHING,
    ) -> Reply:
        now = self._bot.now()
        return await self._bot.answer(
            Request(person=person, at=now, place=place, command=command, text=text, fields=fields)
        )


def _data(told: Data) -> Data:
    data: Any = told.get("data")
    return data if isinstance(data, dict) else {}


def _elsewhere(person: Person, words: Phrase, bot: str) -> Reply:
    """Say in a channel where the answer is; nothing of the answer itself."""
    return Reply(
        title=IN_PRIVATE.to(person.language),
        blocks=(Paragraph(words.to(person.language)),),
        actions=(Link(OPEN_CHAT.to(person.language), CHAT.format(bot=bot)),),
        private=False,
    )
