"""What people do with an app: https://docs.slack.dev/reference/interaction-payloads."""

import json
from dataclasses import replace

from slack.answer import Answer
from slack.calls import ApiError
from slack.events import Events
from slack.forms import (
    KEYS,
    NotPossibleError,
    Values,
    check_filled,
    filled,
    find_element,
    write,
)
from slack.methods_views import check_view, show, stack_up
from slack.records import Channel, Place, User, View
from slack.responses import respond
from slack.shape import Json

OK = 200


class People(Events):
    """Everything people do that an app is told of; each returns what the app answered."""

    async def command(
        self, command: str, text: str, user: User, channel: Channel | None = None
    ) -> Answer:
        """Type a slash command; what the app answers is shown as Slack shows it."""
        place = channel or self.world.direct(user)
        typed = {"command": command, "text": text}
        answer = await self.sender.command({**self._form(user, place), **typed})
        return self._shown(answer, Place(user, place, self.world.clock.now))

    def _form(self, user: User, place: Channel) -> dict[str, str]:
        workspace = self.workspace_of(user)
        form = {
            "token": self.token,
            "team_id": workspace.id,
            "team_domain": workspace.name,
            "channel_id": place.id,
            "channel_name": self.where(place)["name"],
            "user_id": user.id,
            "user_name": user.name,
            "api_app_id": self.world.app_id,
            "is_enterprise_install": str(self.is_org_wide(workspace)).lower(),
            "response_url": self.world.response_url(user, place),
            "trigger_id": self.world.trigger(user),
        }
        if not workspace.enterprise_id:
            return form
        organisation = {"enterprise_name": "Organisation"}
        return {**form, **organisation, "enterprise_id": workspace.enterprise_id}

    def _shown(self, answer: Answer, place: Place) -> Answer:
        """Show an answer to a command: a message in JSON, or plain text."""
        if answer.status != OK:
            return replace(answer, errors=(f"dispatch_failed: {answer.status or answer.kind}",))
        if not answer.body:
            return answer
        try:
            body = answer.json if answer.kind == "application/json" else {"text": answer.body}
            if body:
                respond(self.world, place, body)
        except (ValueError, AttributeError):
            return replace(answer, errors=("invalid_payload",))
        except ApiError as refusal:
            return replace(answer, errors=_errors(refusal))
        return answer

    async def press(
        self,
        on: Json,
        action: str,
        *,
        user: User | None = None,
        option: object = None,
        values: Values | None = None,
    ) -> Answer:
        """Press `action`, an action_id or what stands on it, on a message or a view.

        `option` is what is chosen or written there; `values` is what stands in the other
        fields; in a channel, `user` says who presses.

        Raises:
            NotPossibleError: there is no such thing to press.
            LookupError: the message or the view is there no more.

        """
        block, element = find_element(on["blocks"], action)
        ids = {"action_id": element["action_id"], "block_id": block["block_id"]}
        pressed = {**_pressed(element, action, option), **ids, "action_ts": self.world.new_ts()}
        place = self._in_view(on, values) if "hash" in on else self._in_message(on, user, values)
        return self._heard(await self.sender.interaction({**place, "actions": [pressed]}))

    def _in_view(self, on: Json, values: Values | None) -> Json:
        view = self._view(on)
        shown = {**view.shown, "state": {"values": filled(view.shown["blocks"], values or {})}}
        view.shown["state"] = shown["state"]
        container = {"type": "view", "view_id": shown["id"]}
        return {
            **self.payload("block_actions", view.user),
            "container": container,
            "view": shown,
        }

    def _view(self, on: Json) -> View:
        if on["id"] not in self.world.views:
            raise LookupError(f"the view {on['id']} is closed")
        return self.world.views[on["id"]]

    def _in_message(self, on: Json, user: User | None, values: Values | None) -> Json:
        channel, readers = self.channel_of(on["ts"]), self._readers(on["ts"])
        name = user.id if user else next(iter(readers), channel.person)
        if name is None or (readers and name not in readers):
            raise NotPossibleError("say who presses, and somebody who reads it")
        container: Json = {
            "type": "message",
            "message_ts": on["ts"],
            "channel_id": channel.id,
            "is_ephemeral": bool(readers),
        }
        return {
            **self.payload("block_actions", self.world.users[name]),
            "container": container,
            "channel": self.where(channel),
            **({} if readers else {"message": on}),
            "state": {"values": filled(on["blocks"], values or {})},
            "response_url": self.world.response_url(self.world.users[name], channel, on["ts"]),
        }

    def _readers(self, ts: str) -> set[str]:
        return {user for user, _, message in self.world.ephemerals if message["ts"] == ts}

    def _heard(self, answer: Answer) -> Answer:
        failed = answer.status != OK
        return replace(answer, errors=("dispatch_failed",)) if failed else answer

    async def suggest(self, on: Json, action: str, typed: str, user: User | None = None) -> Answer:
        """Type in a menu that the app fills (block_suggestion)."""
        block, element = find_element(on["blocks"], action)
        place = self._in_view(on, None) if "hash" in on else self._in_message(on, user, None)
        ids = {"action_id": element["action_id"], "block_id": block["block_id"]}
        told = {**place, "type": "block_suggestion", **ids, "value": typed}
        return self._heard(await self.sender.interaction(told))

    async def submit(self, on: Json, values: Values | None = None) -> Answer:
        """Fill a modal in and submit it; Slack then does what the app answers.

        `values` has a label, an action_id or a block_id → what is written or chosen. Where the
        app answers errors, the modal stays, and `answer.json["errors"]` has them.

        Raises:
            NotPossibleError: no such field, or one that Slack does not let through.
            LookupError: the modal is closed.

        """
        view = self._view(on)
        if "submit" not in view.shown:
            raise NotPossibleError("this modal has nothing to submit")
        state = filled(view.shown["blocks"], values or {})
        check_filled(view.shown["blocks"], state)
        view.shown["state"] = {"values": state}
        told = {**self.payload("view_submission", view.user), "view": view.shown}
        answer = await self.sender.interaction({**told, "response_urls": []})
        try:
            self._follow(view, answer)
        except ApiError as refusal:
            return replace(answer, errors=_errors(refusal))
        return answer

    def _follow(self, view: View, answer: Answer) -> None:
        """Do what the app answers to a submission (…/surfaces/modals#response_actions)."""
        if answer.status != OK:
            raise ApiError("dispatch_failed")
        try:
            body = answer.json or {}
        except ValueError:
            raise ApiError("invalid_payload") from None
        match body:
            case {"response_action": "errors", "errors": dict(errors)} if errors:
                self._check_errors(view, errors)
            case {"response_action": "update", "view": dict(new)}:
                show(self.world, view.user, check_view(new, "modal"), view.shown)
            case {"response_action": "push", "view": dict(new)}:
                stack_up(self.world, view.user, check_view(new, "modal"))
            case {"response_action": "clear"}:
                self.world.close(view.shown["root_view_id"])
            case {} if not body:
                self.world.close(view.shown["id"])
            case _:
                raise ApiError("invalid_payload")

    def _check_errors(self, view: View, errors: Json) -> None:
        inputs = {one["block_id"] for one in view.shown["blocks"] if one["type"] == "input"}
        if unknown := errors.keys() - inputs:
            raise ApiError("invalid_payload", unknown=sorted(unknown))

    async def close(self, on: Json, *, everything: bool = False) -> Answer | None:
        """Close a modal, or every one; the app is told where it asked for it (view_closed)."""
        view = self._view(on)
        self.world.close(view.shown["root_view_id"] if everything else view.shown["id"])
        if not view.shown.get("notify_on_close"):
            return None
        told = {**self.payload("view_closed", view.user), "view": view.shown}
        del told["trigger_id"]
        return self._heard(await self.sender.interaction({**told, "is_cleared": everything}))

    async def shortcut(self, callback_id: str, user: User, message: Json | None = None) -> Answer:
        """Choose a shortcut: a global one, or one of a message."""
        told = self.payload("message_action" if message else "shortcut", user)
        told |= {"callback_id": callback_id, "action_ts": self.world.new_ts()}
        if message:
            channel, ts = self.channel_of(message["ts"]), message["ts"]
            told |= {"channel": self.where(channel), "message": message, "message_ts": ts}
            told["response_url"] = self.world.response_url(user, channel, ts)
        return self._heard(await self.sender.interaction(told))


def _pressed(element: Json, action: str, option: object) -> Json:
    """Write what was pressed (…/interaction-payloads/block_actions-payload)."""
    if element["type"] in KEYS:
        return write(element, option)
    pressed: Json = {key: element[key] for key in ("type", "text", "value") if key in element}
    for key in ("positive_button", "negative_button"):
        if element.get(key, {}).get("text", {}).get("text") == action:
            pressed |= element[key]
    return pressed


def _errors(refusal: ApiError) -> tuple[str, ...]:
    messages = refusal.answer.get("response_metadata", {}).get("messages", [])
    unknown = refusal.answer.get("unknown", [])
    return (refusal.answer["error"], *messages, *map(json.dumps, unknown))
