"""The Bot Connector: what a bot may ask of Teams, over REST, as its swagger says."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from aiohttp import web

from teams import refused
from teams.cards import checked_attachments
from teams.entra import Entra
from teams.faults import READS, WRITES, Faults, Rates
from teams.records import Call, Conversation
from teams.refused import ConnectorError
from teams.roster import as_member, page, text_size
from teams.shape import Json
from teams.world import THREAD, World

PREFIX = "/emea/{tenant}"
PLACES = f"{PREFIX}/v3/conversations"
PLACE = f"{PLACES}/{{conversation}}"
ACTIVITY = f"{PLACE}/activities/{{activity}}"
SIZE = 100 * 1024  # of a message as UTF-16, in bytes
KINDS = ("message", "typing", "event", "trace")
READING = ("member", "members", "paged_members")
Work = Callable[[Call, web.Request], web.Response]


@dataclass
class Connector:
    """The REST surface, and every call that came."""

    world: World
    entra: Entra
    faults: Faults = field(default_factory=Faults)
    rates: Rates = field(default_factory=Rates)
    calls: list[Call] = field(default_factory=list)
    connections: dict[asyncio.BaseTransport | None, int] = field(default_factory=dict)

    def routes(self) -> list[web.RouteDef]:
        """Say where it is asked."""
        surface: tuple[tuple[str, str, str, Work], ...] = (
            ("POST", PLACES, "create", self._create),
            ("POST", f"{PLACE}/activities", "send", self._send),
            ("POST", ACTIVITY, "reply", self._send),
            ("PUT", ACTIVITY, "update", self._update),
            ("DELETE", ACTIVITY, "delete", self._delete),
            ("GET", f"{PLACE}/members", "members", self._members),
            ("GET", f"{PLACE}/members/{{member}}", "member", self._member),
            ("GET", f"{PLACE}/pagedmembers", "paged_members", self._paged_members),
        )
        return [
            web.route(method, path, partial(self._answer, name, work))
            for method, path, name, work in surface
        ]

    async def _answer(self, name: str, work: Work, request: web.Request) -> web.Response:
        """Answer a call, unless a test ordered otherwise."""
        call = await self._heard(name, request)
        fault = await self.faults.met(name)
        if fault and not fault.done:
            answer = fault.answer(request)
        else:
            answer = self._worked(call, work, request)
        answer = fault.answer(request) if fault and fault.done else answer
        call.status = answer.status
        return answer

    async def _heard(self, name: str, request: web.Request) -> Call:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        where = request.match_info.get("conversation", ""), request.match_info.get("activity", "")
        line = self.connections.setdefault(request.transport, len(self.connections) + 1)
        body = _object(await request.read())
        at, headers = self.world.clock.now, request.headers
        call = Call(name, *where, body, token, line, at, headers)
        self.calls.append(call)
        return call

    def _worked(self, call: Call, work: Work, request: web.Request) -> web.Response:
        if not self.entra.knows(call.token):
            return refused.unauthorized()
        try:
            self._keep_pace(call)
            return work(call, request)
        except ConnectorError as refusal:
            return refusal.response()

    def _keep_pace(self, call: Call) -> None:
        windows = READS if call.name in READING else WRITES
        members = call.body.get("members") or [{}]
        place = call.conversation or str(members[0])
        if seconds := self.rates.wait(place, windows, self.world.clock.now):
            raise refused.throttled(seconds)

    def _create(self, call: Call, _request: web.Request) -> web.Response:
        """Begin a chat with somebody, or a thread in a channel."""
        data = call.body.get("channelData") or {}
        if call.body.get("bot", {}).get("id") not in (self.world.bot["id"], self.world.app_id):
            raise refused.bad("Bot id does not match the caller.", "BadArgument")
        if channel := data.get("channel", {}).get("id"):
            return self._begin_thread(channel, call.body.get("activity"))
        tenant = call.body.get("tenantId") or data.get("tenant", {}).get("id")
        if tenant != self.world.tenant:
            raise refused.bad("Invalid tenant id.", "BadArgument")
        place = self._chat(call.body)
        made = {"id": place.id}
        if activity := call.body.get("activity"):
            made["activityId"] = self._post(place, activity)["id"]
        return web.json_response(made, status=201)

    def _chat(self, asked: Json) -> Conversation:
        members = asked.get("members") or []
        if asked.get("isGroup") or len(members) != 1:
            raise refused.bad("Incorrect conversation creation parameters")
        person = self.world.find_person(str(members[0].get("id", "")))
        if not person:
            raise refused.bad("Failed to decrypt pairwise id", "BadArgument")
        if not person.installed:
            raise refused.not_installed()
        return self.world.personal(person)

    def _begin_thread(self, channel: str, activity: object) -> web.Response:
        place = self._place(channel)
        if not isinstance(activity, dict):
            raise refused.bad("Activity is missing.")
        kept = self._post(place, activity)
        made = {"id": kept["conversation"]["id"], "activityId": kept["id"]}
        return web.json_response(made, status=201)

    def _send(self, call: Call, _request: web.Request) -> web.Response:
        place = self._place(call.conversation)
        answered = call.activity or call.body.get("replyToId")
        if answered and not self.world.find_message(place, answered):
            raise refused.activity_not_found()
        thread = call.conversation.partition(THREAD)[2]
        return web.json_response({"id": self._post(place, call.body, thread)["id"]}, status=201)

    def _post(self, place: Conversation, activity: Json, thread: str = "") -> Json:
        self._check_writable(place)
        _check_activity(activity)
        message = {**activity, "from": self.world.bot}
        message.pop("id", None)
        if activity["type"] != "message":
            return {"id": self.world.new_id()}
        return self.world.post(place, message, thread)

    def _update(self, call: Call, _request: web.Request) -> web.Response:
        place, kept = self._own(call)
        self._check_writable(place)
        _check_activity(call.body)
        same = ("id", "timestamp", "conversation", "from")
        fixed = {key: kept[key] for key in same}
        kept.clear()
        kept.update({**call.body, **fixed})
        self.world.forget_replaced(call.activity)
        return web.json_response({"id": call.activity})

    def _delete(self, call: Call, _request: web.Request) -> web.Response:
        place, kept = self._own(call)
        self._check_writable(place)
        self.world.messages[place.id].remove(kept)
        return web.Response()

    def _own(self, call: Call) -> tuple[Conversation, Json]:
        place = self._place(call.conversation)
        kept = self.world.find_message(place, call.activity)
        if not kept or kept["from"]["id"] != self.world.bot["id"]:
            raise refused.activity_not_found()
        return place, kept

    def _place(self, name: str) -> Conversation:
        if place := self.world.find_place(name):
            return place
        raise refused.conversation_not_found()

    def _check_writable(self, place: Conversation) -> None:
        if place.person and place.person.blocked:
            raise refused.writes_blocked()
        if not (place.person.installed if place.person else place.with_bot):
            raise refused.not_in_roster()

    def _members(self, call: Call, _request: web.Request) -> web.Response:
        return web.json_response(self._roster(call))

    def _member(self, call: Call, request: web.Request) -> web.Response:
        person = self.world.find_person(request.match_info["member"])
        known = [one["id"] for one in self._roster(call)]
        if not person or person.id not in known:
            said = "The user was not found in the conversation."
            raise ConnectorError(404, "MemberNotFoundInConversation", said)
        return web.json_response(as_member(person))

    def _paged_members(self, call: Call, request: web.Request) -> web.Response:
        return web.json_response(page(self._roster(call), request.query))

    def _roster(self, call: Call) -> list[Json]:
        place = self._place(call.conversation)
        if not (place.person.installed if place.person else place.with_bot):
            raise refused.not_in_roster()
        return [as_member(self.world.people[name]) for name in place.members]


def _object(body: bytes) -> Json:
    try:
        read = json.loads(body) if body else {}
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def _check_activity(activity: Json) -> None:
    """Refuse an activity that Teams would not show: unknown, empty, too big or badly written."""
    if activity.get("type") not in KINDS:
        raise refused.bad("Unknown activity type")
    if text_size(activity) > SIZE:
        raise refused.too_big()
    if errors := checked_attachments(activity):
        raise refused.bad("; ".join(errors))
    if activity["type"] == "message" and not (activity.get("text") or activity.get("attachments")):
        raise refused.bad("Activity must include non empty text or at least 1 attachment")
