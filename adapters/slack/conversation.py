"""What people do in Slack, as requests; and where each reply goes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from adapters.errands import Errands
from adapters.slack import people
from adapters.slack.actions import FORM
from adapters.slack.blocks import message
from adapters.slack.form import answers, asked_by, errors_of, modal
from adapters.slack.home import Homes
from adapters.slack.payloads import Action, Event, Member, Press, Shortcut, Slash, Submission
from adapters.slack.people import PLATFORM, key_of
from adapters.slack.send import Wire
from adapters.slack.sending import Mouth, standing
from adapters.slack.words import typed, unescaped
from adapters.slack.workspaces import Home
from bot.chat.person import Person
from bot.chat.reply import Reply
from bot.chat.request import NOTHING, Channel, Place, Request

COMMAND = "/tweet-"
CHECK_DRAFT = "check_draft"
Payload = Mapping[str, Any]
EMPTY: Payload = {}


class Answers(people.Meets, Protocol):
    """The part of the bot asked here."""

    def now(self) -> datetime:
        """Tell the time, with its zone."""

    async def answer(self, request: Request, /) -> Reply:
        """Answer anything; never raises."""

    async def stands(self, platform: str, key: str, sent_id: str, card: str, /) -> None:
        """Note that a message shows the card of a share, or none any more."""


class Conversation:
    """One bot's talk with the members of its workspaces."""

    def __init__(self, bot: Answers, wire: Wire, mouth: Mouth, errands: Errands) -> None:
        """Speak for a bot, over a wire."""
        self._bot = bot
        self._wire = wire
        self._mouth = mouth
        self._errands = errands
        self._homes = Homes(self._ask, mouth)

    async def command(self, home: Home, slash: Slash) -> Payload:
        """Answer a slash command in the answer itself, or open the form that it asks for."""
        person = await self._meet(home, slash.user)
        name = slash.command.removeprefix(COMMAND).lower()
        here = _channel(home, slash.channel_id)
        reply = await self._ask(person, name, unescaped(slash.text), here=here)
        if reply.form and not reply.actions and slash.trigger_id:
            self._errands.start(
                self._mouth.open(home, slash.trigger_id, modal(reply, person.language))
            )
            return EMPTY
        return {"response_type": "ephemeral" if reply.private else "in_channel", **message(reply)}

    async def pressed(self, home: Home, press: Press) -> None:
        """Answer a button where it was pressed; a link opens by itself."""
        action = next((one for one in press.actions if one.value), None)
        if action is None:
            return
        person = await self._meet(home, press.user)
        command, _, text = action.value.partition(" ")
        reply = await self._ask(person, command, text)
        self._errands.start(self._answer(home, person, press, action, reply))

    async def _answer(
        self, home: Home, person: Person, press: Press, action: Action, reply: Reply
    ) -> None:
        view = modal(reply, person.language)
        if press.view and press.view.type == "modal":
            await self._mouth.update(home, press.view, view)
        elif press.view:
            await self._mouth.open(home, press.trigger_id, view)
            await self._homes.show(home, person, press.user.id)
        elif reply.form and (action.action_id == FORM or not reply.actions):
            await self._mouth.open(home, press.trigger_id, view)
        else:
            await self._wire.respond(press.response_url, _card(press, reply))
            if reply.replaces and (there := _standing(press)):
                await self._bot.stands(PLATFORM, key_of(home, press.user.id), there, reply.card)

    async def submitted(self, home: Home, submission: Submission) -> Payload:
        """Take a form: its errors in place, else what comes of it in the same window."""
        person = await self._meet(home, submission.user)
        asked = asked_by(submission.view.private_metadata)
        fields = answers(submission.view.state.values)
        reply = await self._ask(person, asked.command, asked.text, fields)
        errors = errors_of(reply.form) if reply.form else {}
        if errors and not reply.blocks and errors.keys() <= fields.keys():
            return {"response_action": "errors", "errors": errors}
        return {"response_action": "update", "view": modal(reply, person.language)}

    async def shortcut(self, home: Home, shortcut: Shortcut) -> None:
        """Check a draft: the message somebody points at, or what they will paste."""
        person = await self._meet(home, shortcut.user)
        reply = await self._ask(person, "check", typed(shortcut.message.text))
        view = modal(reply, person.language)
        self._errands.start(self._mouth.open(home, shortcut.trigger_id, view))

    async def said(self, home: Home, event: Event) -> None:
        """Answer a direct message in its thread."""
        user, channel = str(event.user), str(event.channel)
        person = await self._meet(home, Member(id=user))
        reply = await self._ask(person, "", typed(event.text))
        thread = event.thread_ts or event.ts
        said = {"channel": channel, "thread_ts": thread, **message(reply)}
        self._errands.start(self._post(home, user, said, reply.card))

    async def _post(self, home: Home, user: str, said: Payload, card: str) -> None:
        """Post an answer, and note where a card of it stands."""
        there = await self._mouth.post(home, user, said)
        if there and card:
            await self._bot.stands(PLATFORM, key_of(home, user), there, card)

    async def mentioned(self, home: Home, event: Event) -> None:
        """Answer in a channel so that nobody but the person who asked sees it."""
        user = str(event.user)
        person = await self._meet(home, Member(id=user))
        words = event.text.replace(f"<@{home.bot_user}>", " ", 1).strip()
        here = _channel(home, str(event.channel))
        reply = await self._ask(person, "", typed(words), private=False, here=here)
        thread = {"thread_ts": event.thread_ts} if event.thread_ts else {}
        said = {"channel": str(event.channel), "user": user, **thread, **message(reply)}
        self._errands.start(self._mouth.whisper(home, user, said))

    async def opened(self, home: Home, event: Event) -> None:
        """Show somebody their Home, or what they may ask where they write to the bot."""
        user = str(event.user)
        person = await self._meet(home, Member(id=user))
        if event.tab == "home":
            self._errands.start(self._homes.show(home, person, user))
        else:
            self._errands.start(self._mouth.prompt(home, person.language, event))

    async def _meet(self, home: Home, member: Member) -> Person:
        return await people.meet(self._bot, self._wire, home, member)

    async def _ask(
        self,
        person: Person,
        command: str,
        text: str = "",
        fields: Mapping[str, str] = NOTHING,
        *,
        private: bool = True,
        here: Channel | None = None,
    ) -> Reply:
        return await self._bot.answer(
            Request(
                person=person,
                at=self._bot.now(),
                place=Place(PLATFORM, private=private, channel=here),
                command=command,
                text=text,
                fields=fields,
            )
        )


def _standing(press: Press) -> str:
    """Say where the pressed message stands, and how it is changed where chat.update cannot.

    What one person alone sees is changed at the response_url of the last press, for half an hour
    (docs.slack.dev/interactivity/handling-user-interaction#message_responses).
    """
    if not press.channel:
        return ""
    there = standing(press.channel.id, press.container.message_ts)
    if press.container.is_ephemeral:
        return f"{there} {press.response_url}" if there else ""
    return there if press.channel.id.startswith("D") else ""


def _channel(home: Home, channel: str) -> Channel | None:
    """Name a channel that several read (docs.slack.dev: the ids of others begin with D)."""
    return Channel(key_of(home, channel)) if channel and not channel.startswith("D") else None


def _card(press: Press, reply: Reply) -> Payload:
    """Say in the place of the card, or after it: to whoever pressed where others see the card."""
    own = press.channel is not None and press.channel.id.startswith("D")
    alone = press.container.is_ephemeral or not own
    thread = {"thread_ts": press.container.thread_ts} if press.container.thread_ts else {}
    return {
        "replace_original": reply.replaces and (own or press.container.is_ephemeral),
        "response_type": "ephemeral" if alone else "in_channel",
        **thread,
        **message(reply),
    }
