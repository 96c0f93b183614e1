"""How the Bot Connector says no: msteams-docs, “Status codes from bot conversational APIs”."""

from aiohttp import web


class ConnectorError(Exception):
    """A refusal of the Bot Connector: `{"error": {"code", "message"}}` with HTTP's status."""

    def __init__(
        self, status: int, code: str, message: str, retry_after: int | None = None
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.message = status, code, message
        self.retry_after = retry_after

    def response(self) -> web.Response:
        """Write the refusal down."""
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        body = {"error": {"code": self.code, "message": self.message}}
        return web.json_response(body, status=self.status, headers=headers)


def unauthorized() -> web.Response:
    """Refuse a call without a good token; the body is from memory."""
    body = {"message": "Authorization has been denied for this request."}
    return web.json_response(body, status=401, headers={"WWW-Authenticate": "Bearer"})


def bad(message: str, code: str = "BadSyntax") -> ConnectorError:
    """Refuse what cannot be understood."""
    return ConnectorError(400, code, message)


def conversation_not_found() -> ConnectorError:
    """Refuse a conversation that is not there."""
    return ConnectorError(404, "ConversationNotFound", "Conversation not found.")


def activity_not_found() -> ConnectorError:
    """Refuse a message that is not there."""
    return ConnectorError(
        404, "ActivityNotFoundInConversation", "Activity not found in the conversation."
    )


def not_installed() -> ConnectorError:
    """Refuse to begin with somebody who has not the app."""
    said = "The bot is not installed in user's personal scope"
    return ConnectorError(403, "ForbiddenOperationException", said)


def not_in_roster() -> ConnectorError:
    """Refuse to write where the app is not, or is no more."""
    said = "The bot is not part of the conversation roster."
    return ConnectorError(403, "BotNotInConversationRoster", said)


def writes_blocked() -> ConnectorError:
    """Refuse to write to somebody who blocked the bot (…/send-proactive-messages)."""
    said = "Thread is blocked from message writes."
    return ConnectorError(403, "MessageWritesBlocked", said)


def too_big() -> ConnectorError:
    """Refuse a message over 100 KB (…/format-your-bot-messages)."""
    return ConnectorError(413, "MessageSizeTooBig", "Message size too large.")


def throttled(seconds: int) -> ConnectorError:
    """Refuse calls that come too often (…/bots/how-to/rate-limit)."""
    return ConnectorError(429, "Throttled", "Too many requests.", seconds)
