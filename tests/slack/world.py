"""What Slack keeps: workspaces, people, conversations, messages, views and files."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from secrets import token_hex

from slack.records import (
    BOT_SCOPES,
    Channel,
    Clock,
    Place,
    Registration,
    Token,
    Trigger,
    User,
    View,
    Workspace,
)
from slack.shape import Json


@dataclass
class World:
    """Everything of this Slack, and its clock; `address` is where it is served."""

    clock: Clock
    address: str = ""
    registration: Registration = field(default_factory=Registration)
    app_id: str = "A0PORTEVOIX"
    workspaces: dict[str, Workspace] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    messages: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    ephemerals: list[tuple[str, str, Json]] = field(default_factory=list)  # user, channel
    scheduled: dict[str, tuple[float, str, Json]] = field(default_factory=dict)  # when, channel
    views: dict[str, View] = field(default_factory=dict)
    stacks: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    homes: dict[str, str] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)  # by the end of the response_url
    codes: dict[str, Json] = field(default_factory=dict)
    tickets: set[str] = field(default_factory=set)  # of Socket Mode addresses, once each
    files: dict[str, Json] = field(default_factory=dict)
    threads: dict[tuple[str, str], Json] = field(default_factory=lambda: defaultdict(dict))
    last: int = 0

    def new_id(self, letter: str) -> str:
        """Name something new, as Slack does: U…, C…, V…."""
        return f"{letter}{token_hex(5).upper()}"

    def new_ts(self) -> str:
        """Name a message by its moment, `seconds.microseconds`, that no other has."""
        self.last = max(self.last + 1, int(self.clock.now * 1_000_000))
        return f"{self.last // 1_000_000}.{self.last % 1_000_000:06}"

    def add_workspace(self, name: str, enterprise_id: str | None = None) -> Workspace:
        """Found a workspace, with the app's bot in it and no token yet."""
        team, bot = self.new_id("T"), self.new_id("U")
        workspace = Workspace(team, name, enterprise_id, bot, self.new_id("B"))
        self.workspaces[team] = workspace
        self.users[bot] = User(bot, team, "portevoix", "Porte-voix", "", is_bot=True)
        return workspace

    def add_token(
        self,
        team_id: str | None,
        scopes: frozenset[str] = BOT_SCOPES,
        *,
        kind: str = "bot",
        enterprise_id: str | None = None,
    ) -> Token:
        """Give the app a token: `kind` is bot (xoxb), user (xoxp) or app (xapp)."""
        prefix = {"bot": "xoxb", "user": "xoxp", "app": "xapp-1"}[kind]
        token = Token(f"{prefix}-{token_hex(12)}", kind, scopes, team_id, enterprise_id)
        self.tokens[token.text] = token
        return token

    def tokens_of(self, workspace: Workspace) -> list[Token]:
        """Find the app's tokens in a workspace: its own, and its organisation's."""
        place = (None, workspace.enterprise_id) if workspace.enterprise_id else ()
        return [
            token
            for token in self.tokens.values()
            if token.kind != "app"
            and (token.team_id == workspace.id or (token.team_id, token.enterprise_id) == place)
        ]

    def direct(self, user: User) -> Channel:
        """Open the direct messages of somebody with the app."""
        for channel in self.channels.values():
            if channel.person == user.id:
                return channel
        bot = self.workspaces[user.team_id].bot_user
        name, members = self.new_id("D"), {user.id, bot}
        self.channels[name] = Channel(name, user.team_id, "", members, person=user.id)
        return self.channels[name]

    def post_due(self) -> None:
        """Post the scheduled messages whose moment has come."""
        due = [key for key, (when, _, _) in self.scheduled.items() if when <= self.clock.now]
        for key in sorted(due, key=lambda key: self.scheduled[key][0]):
            _, channel, message = self.scheduled.pop(key)
            self.messages[channel].append({**message, "ts": self.new_ts()})

    def find_message(self, channel: str, ts: str) -> Json | None:
        """Find a message by its moment."""
        self.post_due()
        return next((one for one in self.messages[channel] if one["ts"] == ts), None)

    def stack(self, user: str) -> list[View]:
        """Read the modals that somebody has open, the visible one last."""
        return [self.views[name] for name in self.stacks[user]]

    def close(self, name: str) -> None:
        """Take a modal away, and those above it."""
        user = self.views.pop(name).user.id
        stack = self.stacks[user]
        for above in stack[stack.index(name) + 1 :]:
            self.views.pop(above, None)
        self.stacks[user] = stack[: stack.index(name)]

    def everybody(self, team_id: str | None) -> Iterator[User]:
        """Go through the people of a workspace, or of all."""
        return (user for user in self.users.values() if team_id in (None, user.team_id))

    def response_url(self, user: User, channel: Channel, message: str | None = None) -> str:
        """Let the app answer where somebody did something."""
        name = token_hex(12)
        self.places[name] = Place(user, channel, self.clock.now, message)
        return f"{self.address}/respond/{name}"

    def trigger(self, user: User) -> str:
        """Let the app open a modal for somebody."""
        name = f"{self.last}.{token_hex(8)}"
        self.triggers[name] = Trigger(user, self.clock.now)
        return name
