"""What Slack tells us, as values: only what the bot reads, and nothing of a wrong kind."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[str, Field(max_length=100)]


class Told(BaseModel):
    """Anything Slack tells; what we do not read is left out."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Named(Told):
    """Something with an id: a team, a channel."""

    id: Id


class Member(Told):
    """Who pressed or sent something."""

    id: Id
    name: str = ""
    username: str = ""
    team_id: Id | None = None


class Slash(Told):
    """A slash command (docs.slack.dev/interactivity/implementing-slash-commands)."""

    command: str
    text: str = ""
    user_id: Id
    user_name: str = ""
    channel_id: Id = ""
    team_id: Id | None = None
    enterprise_id: Id | None = None
    trigger_id: str = ""

    @property
    def user(self) -> Member:
        """Who typed it."""
        return Member(id=self.user_id, name=self.user_name)


class State(Told):
    """What was typed in a view, field by field."""

    values: dict[str, dict[str, dict[str, Any]]] = {}


class View(Told):
    """A modal, or somebody's Home."""

    id: Id = ""
    type: str = ""
    private_metadata: str = ""
    state: State = State()


class Container(Told):
    """Where something was pressed."""

    type: str = ""
    is_ephemeral: bool = False
    message_ts: str = ""
    thread_ts: str | None = None


class Action(Told):
    """What was pressed."""

    action_id: str = ""
    value: str = ""


class Message(Told):
    """A message somebody points at."""

    text: str = ""


class Interactive(Told):
    """What all that is pressed, sent and chosen has in common."""

    user: Member
    team: Named | None = None
    enterprise: Named | None = None
    trigger_id: str = ""

    @property
    def team_id(self) -> str | None:
        """The workspace it happened in."""
        return self.team.id if self.team else self.user.team_id

    @property
    def enterprise_id(self) -> str | None:
        """The organisation of that workspace."""
        return self.enterprise.id if self.enterprise else None


class Press(Interactive):
    """Something pressed (docs.slack.dev/reference/interaction-payloads/block_actions-payload)."""

    type: Literal["block_actions"]
    actions: Annotated[tuple[Action, ...], Field(min_length=1)]
    container: Container = Container()
    channel: Named | None = None
    view: View | None = None
    response_url: str = ""


class Submission(Interactive):
    """A modal sent (docs.slack.dev/reference/interaction-payloads/view-interactions-payload)."""

    type: Literal["view_submission"]
    view: View


class Shortcut(Interactive):
    """A shortcut chosen, on a message or anywhere."""

    type: Literal["shortcut", "message_action"]
    callback_id: str
    message: Message = Message()


class Other(Interactive):
    """What the bot has no use for: suggestions, closed views."""

    type: str


class Event(Told):
    """Something that happened (docs.slack.dev/reference/events)."""

    type: str
    subtype: str = ""
    user: Id | dict[str, Any] = ""
    text: str = ""
    channel: Id | dict[str, Any] = ""
    channel_type: str = ""
    ts: str = ""
    thread_ts: str = ""
    tab: str = ""
    bot_id: str | None = None
    user_team: Id | None = None
    assistant_thread: dict[str, Any] = {}
    tokens: dict[str, list[str]] = {}


class Happening(Told):
    """An event as it is delivered (docs.slack.dev/apis/events-api)."""

    type: Literal["event_callback"]
    team_id: Id | None = None
    enterprise_id: Id | None = None
    event_id: Id
    event: Event


class Question(Told):
    """Slack asks whether we are there."""

    type: Literal["url_verification"]
    challenge: str = ""


Anything = Slash | Press | Submission | Shortcut | Other | Happening | Question
KINDS: dict[str, type[Anything]] = {
    "block_actions": Press,
    "view_submission": Submission,
    "shortcut": Shortcut,
    "message_action": Shortcut,
    "event_callback": Happening,
    "url_verification": Question,
}


def read(body: dict[str, Any]) -> Anything:
    """Read what Slack tells; raises pydantic's ValidationError for what it never tells."""
    if "command" in body:
        return Slash.model_validate(body)
    return KINDS.get(str(body.get("type")), Other).model_validate(body)
