"""The agent's threads: https://docs.slack.dev/reference/methods?family=assistant."""

from slack.calls import ApiError, Call, Method, invalid_arguments
from slack.shape import Json

PROMPTS = 4


def _thread(call: Call) -> Json:
    channel, ts = call.channel("channel_id"), call.need("thread_ts")
    if not channel.person:
        raise ApiError("channel_not_found")
    return call.world.threads[(channel.id, ts)]


def set_status(call: Call) -> Json:
    """Say what the app is doing; an empty one says nothing (…/assistant.threads.setStatus)."""
    if "status" not in call.arguments:
        raise invalid_arguments("[ERROR] missing required field: status")
    _thread(call)["status"] = call.text("status")
    return {}


def set_title(call: Call) -> Json:
    """Name a thread (…/methods/assistant.threads.setTitle)."""
    _thread(call)["title"] = call.need("title")
    return {}


def set_prompts(call: Call) -> Json:
    """Offer things to say, four at most (…/assistant.threads.setSuggestedPrompts)."""
    prompts = call.value("prompts")
    if not isinstance(prompts, list) or not 0 < len(prompts) <= PROMPTS:
        raise invalid_arguments(f"[ERROR] 1 to {PROMPTS} prompts [json-pointer:/prompts]")
    for index, prompt in enumerate(prompts):
        if not isinstance(prompt, dict) or set(prompt) != {"title", "message"}:
            raise invalid_arguments(f"[ERROR] invalid prompt [json-pointer:/prompts/{index}]")
    _thread(call)["prompts"] = prompts
    return {}


METHODS = {
    "assistant.threads.setStatus": Method(set_status, "assistant:write|chat:write"),
    "assistant.threads.setTitle": Method(set_title, "assistant:write"),
    "assistant.threads.setSuggestedPrompts": Method(set_prompts, "assistant:write"),
}
