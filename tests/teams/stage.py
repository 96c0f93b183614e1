"""What everything that happens shares: this Teams' world, its voice, and how activities begin."""

from uuid import uuid4
from zoneinfo import ZoneInfo

from teams.answer import Answer
from teams.records import Conversation, Person
from teams.sender import Sender
from teams.shape import Json
from teams.world import THREAD, World


class Stage:
    """A Teams in which things happen."""

    world: World
    sender: Sender

    async def deliver(self, activity: Json, token: str | None = None) -> Answer:
        """Send an activity to the bot; `token` replaces the good one, "" sends none."""
        return await self.sender.deliver(activity, token)

    async def redeliver(self, activity: Json | None = None) -> Answer:
        """Send an activity again, the last one where none is given: it was not answered in 15 s."""
        return await self.sender.deliver(activity or self.sender.sent[-1])

    def activity(
        self, kind: str, person: Person, place: Conversation | None = None, **more: object
    ) -> Json:
        """Write an activity as Teams does, without sending it; `more` adds to it or replaces."""
        where, moment = place or self.world.personal(person), self.world.now()
        local = moment.astimezone(ZoneInfo(person.timezone))
        activity: Json = {
            "type": kind,
            "id": self.world.new_id(),
            "timestamp": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "localTimestamp": local.isoformat(timespec="milliseconds"),
            "localTimezone": person.timezone,
            "serviceUrl": self.world.service_url,
            "channelId": "msteams",
            "from": {"id": person.id, "name": person.name, "aadObjectId": person.aad_id},
            "conversation": self.where(where),
            "recipient": self.world.bot,
            "entities": [_client(person)],
            "channelData": self.channel_data(where),
            "locale": person.locale,
        }
        return {**activity, **more}

    def where(self, place: Conversation, thread: str = "") -> Json:
        """Name a conversation as activities do."""
        named: Json = {
            "id": f"{place.id}{THREAD}{thread}" if thread else place.id,
            "conversationType": place.kind,
            "tenantId": place.tenant,
        }
        if place.kind != "personal":
            named |= {"isGroup": True, "name": place.name}
        return named

    def channel_data(self, place: Conversation) -> Json:
        """Write what only Teams adds."""
        data: Json = {"tenant": {"id": place.tenant}}
        if place.kind == "channel":
            ids = {"teamsChannelId": place.id, "teamsTeamId": place.team}
            data |= {**ids, "channel": {"id": place.id}, "team": {"id": place.team}}
        return data

    def invoke(
        self,
        name: str,
        value: object,
        person: Person,
        place: Conversation | None = None,
        **more: object,
    ) -> Json:
        """Write an invoke, which is answered in the HTTP response."""
        named = {"id": f"f:{uuid4()}", "name": name, "value": value}
        return self.activity("invoke", person, place, **{**named, **more})

    async def ask(
        self,
        name: str,
        value: object,
        person: Person,
        place: Conversation | None = None,
        **more: object,
    ) -> Answer:
        """Send any invoke, such as signin/verifyState; nothing is made of the answer."""
        return await self.deliver(self.invoke(name, value, person, place, **more))


def _client(person: Person) -> Json:
    country = person.locale.rpartition("-")[2]
    told = {"locale": person.locale, "country": country, "timezone": person.timezone}
    return {"type": "clientInfo", "platform": "Web", **told}
