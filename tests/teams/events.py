"""What happens in Teams and is told to the bot: words, members, installations, reactions."""

import html

from teams.answer import Answer
from teams.records import Conversation, Person
from teams.shape import Json
from teams.stage import Stage
from teams.world import THREAD


class Events(Stage):
    """Everything that is told as an activity without an answer in it."""

    async def say(self, person: Person, text: str) -> Answer:
        """Write to the bot in the personal chat."""
        return await self.deliver(self.message(person, text))

    async def mention(
        self, person: Person, place: Conversation, text: str, thread: str = ""
    ) -> Answer:
        """Name the bot in a channel or a group chat, before the text.

        In a channel this begins a thread, or answers in that of the message `thread`.
        """
        named = f"<at>{self.world.bot_name}</at> {text}"
        mention = {
            "type": "mention",
            "mentioned": self.world.bot,
            "text": f"<at>{self.world.bot_name}</at>",
        }
        told = self.message(person, named, place, thread)
        return await self.deliver({**told, "entities": [*told["entities"], mention]})

    def message(
        self, person: Person, text: str, place: Conversation | None = None, thread: str = ""
    ) -> Json:
        """Write what somebody says, without sending it; it is kept in the conversation."""
        where = place or self.world.personal(person)
        shown = [{"contentType": "text/html", "content": f"<p>{_as_html(text)}</p>"}]
        told = self.activity("message", person, where, text=text, textFormat="plain")
        if where.kind == "channel":
            told["conversation"] = self.where(where, thread or told["id"])
        kept = {**told, "attachments": []}
        self.world.post(where, kept, thread)
        return {**told, "attachments": shown}

    def write(self, person: Person, place: Conversation, text: str) -> Json:
        """Let somebody write where the bot hears nothing; the message as it is kept."""
        name = self.message(person, text, place)["id"]
        return next(one for one in self.world.seen(place, person) if one["id"] == name)

    async def install(
        self, person: Person, place: Conversation | None = None, *, upgrade: bool = False
    ) -> tuple[Answer, ...]:
        """Add the app to somebody's personal scope, or to a conversation they are in.

        With `upgrade`, a new version of it is added (add-upgrade), and nobody joins.
        """
        where = self._set_installed(person, place, there=True)
        action = "add-upgrade" if upgrade else "add"
        added = self.activity("installationUpdate", person, where, action=action)
        if upgrade:
            return (await self.deliver(added),)
        who = [self.world.bot, *([{"id": person.id}] if where.person else [])]
        return await self._joined(person, where, membersAdded=who), await self.deliver(added)

    async def uninstall(
        self, person: Person, place: Conversation | None = None, *, upgrade: bool = False
    ) -> tuple[Answer, ...]:
        """Take the app away (remove), or its old version before a new one (remove-upgrade)."""
        where = self._set_installed(person, place, there=upgrade)
        action = "remove-upgrade" if upgrade else "remove"
        removed = self.activity("installationUpdate", person, where, action=action)
        if upgrade or where.person:
            return (await self.deliver(removed),)
        left = await self._joined(person, where, membersRemoved=[self.world.bot])
        return left, await self.deliver(removed)

    def _set_installed(
        self, person: Person, place: Conversation | None, *, there: bool
    ) -> Conversation:
        where = place or self.world.personal(person)
        if where.person:
            person.installed = there
        else:
            where.with_bot = there
        return where

    async def _joined(self, person: Person, place: Conversation, **who: object) -> Answer:
        told = self.activity("conversationUpdate", person, place, **who)
        if place.kind == "channel":
            event = "teamMemberAdded" if "membersAdded" in who else "teamMemberRemoved"
            told["channelData"] |= {"eventType": event}
        return await self.deliver(told)

    async def join(self, person: Person, place: Conversation) -> Answer:
        """Add somebody to a conversation where the bot is."""
        place.members.append(person.id)
        who = [{"id": person.id, "aadObjectId": person.aad_id}]
        return await self._joined(person, place, membersAdded=who)

    async def leave(self, person: Person, place: Conversation) -> Answer:
        """Take somebody out of a conversation where the bot is."""
        place.members.remove(person.id)
        who = [{"id": person.id, "aadObjectId": person.aad_id}]
        return await self._joined(person, place, membersRemoved=who)

    async def react(self, person: Person, message: Json, kind: str = "like") -> Answer:
        """Put a sign under a message of the bot."""
        place = self.world.place_of(message["id"])
        reaction = {"reactionsAdded": [{"type": kind}], "replyToId": message["id"]}
        thread = str(message["conversation"]["id"]).partition(THREAD)[2]
        told = self.activity("messageReaction", person, place, **reaction)
        return await self.deliver({**told, "conversation": self.where(place, thread)})

    async def edit(self, person: Person, message: Json, text: str) -> Answer:
        """Change what one said, which Teams tells as messageUpdate."""
        place = self.world.place_of(message["id"])
        told = self.activity("messageUpdate", person, place, id=message["id"], text=text)
        told["channelData"] |= {"eventType": "editMessage"}
        return await self.deliver(told)


def _as_html(text: str) -> str:
    named = html.escape(text, quote=False).replace("&lt;at&gt;", '<span itemtype="mention">')
    return named.replace("&lt;/at&gt;", "</span>")
