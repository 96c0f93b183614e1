"""What people press and fill in: buttons of cards, dialogs, the message extension."""

from dataclasses import replace

from teams.answer import Answer
from teams.events import Events
from teams.filling import NotPossibleError, Values, find_action, sent
from teams.outcomes import action_errors, read_json, task_errors
from teams.payload import message_payload
from teams.reading import cards_of, pressables
from teams.records import Conversation, Dialog, Person
from teams.shape import Json
from teams.world import THREAD

THEME = {"theme": "default"}


class Doing(Events):
    """Everything people press; each returns what the bot answered."""

    async def press(
        self, person: Person, on: Json, title: str, values: Values | None = None
    ) -> Answer:
        """Press the button with this title on a message, or on a card of it, as it is seen now.

        `values` has a label or an id → what stands in the fields beside it. A card that the
        bot answers takes the place of the pressed one for that person.

        Raises:
            NotPossibleError: there is no such button, or a field may not be left so.
            LookupError: the message was taken away.

        """
        index, card = self._card_with(person, on, title)
        action = find_action(pressables(card), title)
        action = _for_old_client(action) if person.old_client else action
        if action["type"] == "Action.Execute":
            data = sent(action, card, values)
            return await self._execute(person, on, index, {**action, "data": data})
        if action["type"] != "Action.Submit":
            raise NotPossibleError(f"“{title}” tells the bot nothing: it is {action['type']}")
        return await self._submit(person, on, sent(action, card, values))

    def _card_with(self, person: Person, on: Json, title: str) -> tuple[int, Json]:
        place = self.world.place_of(on["id"])
        seen = next(one for one in self.world.seen(place, person) if one["id"] == on["id"])
        offered: list[Json] = []
        for index, attachment in enumerate(seen["attachments"]):
            for card in cards_of(attachment):
                offered += (known := pressables(card))
                if any(title in (one.get("title"), one.get("id")) for one in known):
                    return index, card
        titles = [one.get("title") for one in offered]
        raise NotPossibleError(f"nothing to press is called {title!r} among {titles}")

    async def _execute(self, person: Person, on: Json, index: int, action: Json) -> Answer:
        """Press an Action.Execute, and show what the bot answers."""
        told = {
            key: action[key] for key in ("type", "title", "id", "verb", "data") if key in action
        }
        value = {"action": told, "trigger": "manual"}
        answer = await self._act(person, on, "adaptiveCard/action", value)
        if errors := action_errors(answer):
            return replace(answer, errors=tuple(errors))
        shown = answer.json["value"]
        if isinstance(shown, str):
            self.world.notices[person.id].append(shown)
        else:
            self.world.replaced[(person.id, on["id"], index)] = shown
        return answer

    async def _act(self, person: Person, on: Json, name: str, value: Json) -> Answer:
        place = self.world.place_of(on["id"])
        thread = str(on["conversation"]["id"]).partition(THREAD)[2]
        told = self.invoke(name, value, person, place, replyToId=on["id"])
        return await self.deliver({**told, "conversation": self.where(place, thread)})

    async def _submit(self, person: Person, on: Json, data: object) -> Answer:
        """Press an Action.Submit: it opens a dialog, or is a message with a value."""
        asked = data.get("msteams", {}) if isinstance(data, dict) else {}
        if asked.get("type") == "task/fetch":
            value = {"data": data, "context": THEME}
            answer = await self._act(person, on, "task/fetch", value)
            return self._shown(answer, person, self.world.place_of(on["id"]), message=on["id"])
        place = self.world.place_of(on["id"])
        told = self.activity("message", person, place, value=data, replyToId=on["id"])
        told["channelData"] |= {"source": {"name": "message"}, "legacy": {"replyToId": on["id"]}}
        thread = str(on["conversation"]["id"]).partition(THREAD)[2]
        return await self.deliver({**told, "conversation": self.where(place, thread)})

    async def refresh(self, person: Person, on: Json) -> Answer:
        """Look at a card that refreshes itself for this person.

        Raises:
            NotPossibleError: it does not.

        """
        place = self.world.place_of(on["id"])
        seen = next(one for one in self.world.seen(place, person) if one["id"] == on["id"])
        for index, card in enumerate(cards_of(seen)):
            asked = card.get("refresh", {})
            if person.id in asked.get("userIds", [person.id] if asked else []):
                return await self._execute(person, on, index, asked["action"])
        raise NotPossibleError("this card does not refresh itself for them")

    async def compose(
        self,
        person: Person,
        command: str,
        place: Conversation | None = None,
        message: Json | None = None,
    ) -> Answer:
        """Choose a command of the message extension: beside the text box, or on a `message`."""
        where = place or (self.world.place_of(message["id"]) if message else None)
        value: Json = {
            "commandId": command,
            "commandContext": "message" if message else "compose",
            "context": THEME,
            "requestId": self.world.new_id(),
        }
        if message:
            value["messagePayload"] = message_payload(self.world, message, person)
        answer = await self.ask("composeExtension/fetchTask", value, person, where)
        known = where or self.world.personal(person)
        return self._shown(answer, person, known, extension=value)

    async def submit(self, person: Person, values: Values | None = None, title: str = "") -> Answer:
        """Fill the open dialog in and send it, by the button with this title or the first one.

        Raises:
            NotPossibleError: no dialog, no such field or button, or a field left empty.

        """
        if not (dialog := self.world.dialogs.get(person.id)):
            raise NotPossibleError("no dialog is open")
        offered = [_for_old_client(one) for one in pressables(dialog.card)]
        offered = [one for one in offered if one["type"] == "Action.Submit"]
        if not offered:
            raise NotPossibleError("this dialog has nothing to send")
        action = find_action(offered, title or str(offered[0].get("title")))
        value: Json = {"data": sent(action, dialog.card, values), "context": THEME}
        name = "task/submit"
        if dialog.extension:
            name, value = "composeExtension/submitAction", {**dialog.extension, **value}
        more = {"replyToId": dialog.message} if dialog.message else {}
        answer = await self.ask(name, value, person, dialog.place, **more)
        opened_by = dialog.extension, dialog.message
        return self._shown(answer, person, dialog.place, *opened_by, opening=False)

    def _shown(
        self,
        answer: Answer,
        person: Person,
        place: Conversation,
        extension: Json | None = None,
        message: str = "",
        *,
        opening: bool = True,
    ) -> Answer:
        """Show the dialog that the bot answers, say its message, or close what is open."""
        if errors := task_errors(answer, opening=opening):
            return replace(answer, errors=tuple(errors))
        self.world.dialogs.pop(person.id, None)
        match read_json(answer):
            case {"task": {"type": "continue", "value": {"title": title, "card": card}}}:
                dialog = Dialog(title, card["content"], place, extension, message)
                self.world.dialogs[person.id] = dialog
            case {"task": {"value": str(said)}}:
                self.world.notices[person.id].append(said)
            case {"composeExtension": {"attachments": list(attachments)}}:
                self.world.composed[person.id] += attachments
            case _:
                pass  # an empty answer closes the dialog
        return answer

    def close(self, person: Person) -> None:
        """Close the open dialog; the bot is told nothing."""
        del self.world.dialogs[person.id]


def _for_old_client(action: Json) -> Json:
    """Give what a client presses that knows no Action.Execute."""
    if action["type"] != "Action.Execute":
        return action
    fallback = action.get("fallback")
    if not isinstance(fallback, dict):
        raise NotPossibleError(f"“{action.get('title')}” has no fallback for an old client")
    return _for_old_client(fallback)
