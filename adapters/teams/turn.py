"""Botbuilder's turn around each activity; the one module that knows its types."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any

from botbuilder.core import ActivityHandler, BotAdapter, InvokeResponse, TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationAccount,
    ConversationReference,
    ResourceResponse,
)
from msrest.serialization import Model

from adapters.teams import activities
from adapters.teams.send import Connector, Where

TOLD = "told"  # where a turn keeps what Teams told, whole
ANSWER = BotAdapter._INVOKE_RESPONSE_KEY  # noqa: SLF001 (where botbuilder looks for it)
NOT_IMPLEMENTED = 501

Answer = tuple[int, Mapping[str, Any] | None]  # an HTTP status and a body
Answers = Callable[[activities.Activity], Awaitable[Mapping[str, Any] | None]]
Hears = Callable[[activities.Activity], Awaitable[None]]


class Turns(BotAdapter):  # type: ignore[misc]  # botbuilder brings no types
    """Runs activities through botbuilder, and sends what a turn says through our connector."""

    def __init__(self, connector: Connector) -> None:
        """Speak through a connector."""
        super().__init__()
        self._connector = connector

    async def run(self, handler: ActivityHandler, told: activities.Activity) -> Answer:
        """Give one activity to a handler; the HTTP answer that it deserves."""
        context = TurnContext(self, _activity(told))
        context.turn_state[TOLD] = told
        await self.run_pipeline(context, handler.on_turn)
        answer: Activity | None = context.turn_state.get(ANSWER)
        if answer is not None:
            return answer.value.status, answer.value.body
        return (NOT_IMPLEMENTED if told.type == "invoke" else 200), None

    async def send_activities(
        self, context: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        """Say what a handler says through its turn."""
        where = Where(context.activity.service_url, context.activity.conversation.id)
        return [
            ResourceResponse(id=await self._connector.send(where, _json(activity)))
            for activity in activities
        ]

    async def update_activity(self, context: TurnContext, activity: Activity) -> ResourceResponse:
        """Put another activity in the place of one."""
        where = Where(context.activity.service_url, context.activity.conversation.id)
        await self._connector.update(where, activity.id, _json(activity))
        return ResourceResponse(id=activity.id)

    async def delete_activity(self, context: TurnContext, reference: ConversationReference) -> None:
        """Take an activity away."""
        where = Where(context.activity.service_url, reference.conversation.id)
        await self._connector.delete(where, reference.activity_id)


class Hearing(ActivityHandler):  # type: ignore[misc]  # botbuilder brings no types
    """Leads each kind of activity to what hears it, by the names of the protocol."""

    def __init__(self, hears: Mapping[str, Hears], answers: Mapping[str, Answers]) -> None:
        """Hear activities by their type, and answer invokes by their name."""
        super().__init__()
        self._hears = hears
        self._answers = answers

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Hear somebody speak."""
        await self._hear(turn_context)

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Hear that somebody came or went."""
        await self._hear(turn_context)

    async def on_installation_update(self, turn_context: TurnContext) -> None:
        """Hear that the app was added or taken away."""
        await self._hear(turn_context)

    async def on_invoke_activity(self, turn_context: TurnContext) -> None:
        """Answer in the HTTP answer itself; a copy of the card is not made on the way."""
        told = turn_context.turn_state[TOLD]
        if answer := self._answers.get(told.name or ""):
            said = InvokeResponse(status=200, body=await answer(told))
            turn_context.turn_state[ANSWER] = Activity(type="invokeResponse", value=said)

    async def _hear(self, turn_context: TurnContext) -> None:
        told = turn_context.turn_state[TOLD]
        if hears := self._hears.get(told.type):
            await hears(told)


def _json(value: Any) -> Any:  # noqa: ANN401 (anything that a model may hold)
    """Write one of botbuilder's values as JSON, without the reflection of its writer."""
    match value:
        case Model():
            keys = value._attribute_map  # noqa: SLF001 (where msrest keeps the protocol's names)
            kept = ((keys[name]["key"], one) for name, one in vars(value).items() if name in keys)
            return {key: _json(one) for key, one in kept if one is not None}
        case list() | tuple():
            return [_json(one) for one in value]
        case dict():
            return {key: _json(one) for key, one in value.items()}
        case datetime():
            return value.isoformat()
        case Enum():
            return value.value
        case _:
            return value


def _activity(told: activities.Activity) -> Activity:
    """Make botbuilder's own value, without the reflection of its reader."""
    who, bot, there = told.from_, told.recipient, told.conversation
    return Activity(
        type=told.type,
        id=told.id,
        channel_id=told.channel_id,
        service_url=told.service_url,
        from_property=ChannelAccount(id=who.id, name=who.name, aad_object_id=who.aad_object_id),
        recipient=ChannelAccount(id=bot.id, name=bot.name),
        conversation=ConversationAccount(
            id=there.id, conversation_type=there.conversation_type, tenant_id=there.tenant_id
        ),
        text=told.text,
        name=told.name,
        value=told.value,
        action=told.action,
        locale=told.locale,
        reply_to_id=told.reply_to_id,
    )
