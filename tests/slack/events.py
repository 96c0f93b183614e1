"""What happens in Slack and is told to the app: https://docs.slack.dev/reference/events."""

from secrets import token_hex
from uuid import uuid4

from slack.answer import Answer
from slack.records import Channel, User, Workspace
from slack.shape import Json
from slack.stage import Stage


class Events(Stage):
    """Everything that is told as an event; each returns what the app answered."""

    workspace: Workspace

    async def event(
        self, event: Json, workspace: Workspace | None = None, event_id: str | None = None
    ) -> Answer:
        """Tell an event, in its envelope; the same `event_id` twice is a duplicate."""
        home = workspace or self.workspace
        body: Json = {
            "token": self.token,
            "team_id": home.id,
            "api_app_id": self.world.app_id,
            "type": "event_callback",
            "event": {"event_ts": self.world.new_ts(), **event},
            "event_id": event_id or self.world.new_id("Ev"),
            "event_time": int(self.world.clock.now),
            "authorizations": [self._authorization(home)],
            "is_ext_shared_channel": False,
            "event_context": f"4-{token_hex(16)}",
        }
        if home.enterprise_id:
            body["enterprise_id"] = home.enterprise_id
        return await self.sender.event(body)

    def _authorization(self, home: Workspace) -> Json:
        org = self.is_org_wide(home)
        return {
            "enterprise_id": home.enterprise_id,
            "team_id": None if org else home.id,
            "user_id": home.bot_user,
            "is_bot": True,
            "is_enterprise_install": org,
        }

    async def verify_url(self) -> Answer:
        """Ask whether the app is there (url_verification); its body must be the challenge."""
        body = {"token": self.token, "challenge": token_hex(16), "type": "url_verification"}
        answer = await self.sender.challenge(body)
        given = answer.json.get("challenge") if answer.kind.endswith("json") else answer.body
        if answer.status != 200 or given != body["challenge"]:
            raise AssertionError(f"the challenge was not answered: {answer}")
        return answer

    async def say(self, user: User, text: str, thread_ts: str | None = None) -> Answer:
        """Write to the app in direct messages (message.im)."""
        channel = self.world.direct(user)
        message = self._said(user, channel, text, thread_ts)
        told = {"channel": channel.id, "channel_type": "im"}
        return await self.event({**message, **told}, self.workspace_of(user))

    async def mention(
        self, user: User, channel: Channel, text: str, thread_ts: str | None = None
    ) -> Answer:
        """Name the app in a channel, before the text (app_mention)."""
        workspace = self.workspace_of(user)
        named = f"<@{workspace.bot_user}> {text}"
        message = self._said(user, channel, named, thread_ts)
        told = {"type": "app_mention", "channel": channel.id}
        return await self.event({**message, **told}, workspace)

    def _said(self, user: User, channel: Channel, text: str, thread_ts: str | None) -> Json:
        message: Json = {
            "type": "message",
            "user": user.id,
            "team": user.team_id,
            "text": text,
            "ts": self.world.new_ts(),
            "client_msg_id": str(uuid4()),
        }
        if thread_ts:
            message["thread_ts"] = thread_ts
        self.world.messages[channel.id].append(message)
        return message

    async def echo(self, message: Json) -> Answer:
        """Tell the app of its own message in direct messages, as Slack does."""
        channel = self.channel_of(message["ts"])
        told = {"channel": channel.id, "channel_type": "im"}
        return await self.event({**message, **told}, self.world.workspaces[channel.team_id])

    def channel_of(self, ts: str) -> Channel:
        """Find the conversation of a message, which everybody or one person reads."""
        for name, messages in self.world.messages.items():
            if any(one["ts"] == ts for one in messages):
                return self.world.channels[name]
        for _, name, message in self.world.ephemerals:
            if message["ts"] == ts:
                return self.world.channels[name]
        raise LookupError(f"no message {ts}: it was deleted, or never was")

    async def open_home(self, user: User, tab: str = "home") -> Answer:
        """Open the app's page (app_home_opened); `tab` is home or messages."""
        told: Json = {
            "type": "app_home_opened",
            "user": user.id,
            "channel": self.world.direct(user).id,
            "tab": tab,
        }
        if home := self.world.homes.get(user.id):
            told["view"] = self.world.views[home].shown
        return await self.event(told, self.workspace_of(user))

    async def uninstall(self, workspace: Workspace | None = None) -> tuple[Answer, Answer]:
        """Take the app away: its tokens are revoked, then it is uninstalled."""
        home = workspace or self.workspace
        revoked = await self.revoke_tokens(home)
        return revoked, await self.event({"type": "app_uninstalled"}, home)

    async def revoke_tokens(self, workspace: Workspace | None = None) -> Answer:
        """Make the app's tokens in a workspace worthless (tokens_revoked)."""
        home = workspace or self.workspace
        for token in self.world.tokens_of(home):
            token.revoked = True
        tokens = {"oauth": [], "bot": [home.bot_user]}
        return await self.event({"type": "tokens_revoked", "tokens": tokens}, home)

    async def change_user(self, user: User, **changes: object) -> Answer:
        """Change somebody, as deleted=True or locale="en-GB" (user_change)."""
        for key, value in changes.items():
            if not hasattr(user, key):
                raise AttributeError(key)
            setattr(user, key, value)
        profile = {"real_name": user.real_name, "display_name": user.name, "email": user.email}
        keys = ("id", "team_id", "name", "deleted", "locale", "tz", "tz_offset", "is_restricted")
        told = {key: getattr(user, key) for key in keys} | {"profile": profile}
        moment = int(self.world.clock.now)
        event = {"type": "user_change", "user": told, "cache_ts": moment}
        return await self.event(event, self.workspace_of(user))
