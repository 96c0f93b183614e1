"""The door of the methods: who may call what, and how a refusal is said."""

from aiohttp import web

from slack import (
    files,
    methods_assistant,
    methods_auth,
    methods_chat,
    methods_conversations,
    methods_users,
    methods_views,
    oauth,
)
from slack.calls import ApiError, Call, Method
from slack.records import Token

METHODS: dict[str, Method] = {
    **methods_assistant.METHODS,
    **methods_auth.METHODS,
    **methods_chat.METHODS,
    **methods_conversations.METHODS,
    **methods_users.METHODS,
    **methods_views.METHODS,
    **files.METHODS,
    **oauth.METHODS,
}


def perform(call: Call, method: Method | None) -> web.Response:
    """Do what a call asks for; a refusal is HTTP 200 with `ok: false`."""
    try:
        done = _checked(call, method).run(call)
    except ApiError as refusal:
        return web.json_response(refusal.answer, headers=_scopes(call))
    return web.json_response({"ok": True, **done}, headers=_scopes(call))


def _checked(call: Call, method: Method | None) -> Method:
    if not method:
        raise ApiError("unknown_method", req_method=call.method)
    _check_token(call, method)
    return method


def _check_token(call: Call, method: Method) -> None:
    """Refuse a token that does not open a method (…/apis/web-api/#errors)."""
    if not method.kind:
        return
    if not call.token:
        raise ApiError("not_authed")
    token = call.world.tokens.get(call.token)
    if not token:
        raise ApiError("invalid_auth")
    if token.revoked:
        raise ApiError("token_revoked")
    if token.expires is not None and token.expires <= call.at:
        raise ApiError("token_expired")
    if (token.kind == "app") != (method.kind == "app"):
        raise ApiError("not_allowed_token_type")
    _check_scope(token, method.scope)


def _check_scope(token: Token, needed: str) -> None:
    if needed and not token.scopes & set(needed.split("|")):
        provided = ",".join(sorted(token.scopes))
        raise ApiError("missing_scope", needed=needed.replace("|", ","), provided=provided)


def _scopes(call: Call) -> dict[str, str]:
    token = call.world.tokens.get(call.token)
    return {"x-oauth-scopes": ",".join(sorted(token.scopes))} if token else {}
