"""What Teams makes of the answer to an invoke, and what it has against it."""

from teams.answer import Answer
from teams.cards import CARD_KIND, attachment_errors, card_errors
from teams.shape import Json

OK = 200
MESSAGE_KIND = "application/vnd.microsoft.activity.message"
SIZES = ("small", "medium", "large")


def read_json(answer: Answer) -> object:
    """Read the body of an answer; None where it is empty or no JSON."""
    try:
        return answer.json
    except ValueError:
        return None


def action_errors(answer: Answer) -> list[str]:
    """Look at the answer to adaptiveCard/action (…/authoring-cards/universal-action-model)."""
    body = read_json(answer)
    match body:
        case _ if answer.status != OK:
            return [f"HTTP {answer.status or answer.kind}"]
        case {"statusCode": 200, "type": kind, "value": dict(card)} if kind == CARD_KIND:
            return card_errors(card)
        case {"statusCode": 200, "type": kind, "value": str(said)} if kind == MESSAGE_KIND and said:
            return []
        case _:
            return [f"not an answer to an action: {answer.body[:300]}"]


def task_errors(answer: Answer, *, opening: bool) -> list[str]:
    """Look at the answer to a dialog's opening or its submission (…/task-modules-bots).

    An empty answer closes a dialog, and opens none.
    """
    if answer.status != OK:
        return [f"HTTP {answer.status or answer.kind}"]
    body = read_json(answer)
    if not body and not opening and answer.body.strip() in ("", "{}", "null"):
        return []
    match body:
        case {"task": {"type": "message", "value": str()}}:
            return []
        case {"task": {"type": "continue", "value": dict(shown)}}:
            return _dialog_errors(shown)
        case {"composeExtension": {"type": "result", "attachments": list(attachments)}}:
            return [error for one in attachments for error in attachment_errors(one)]
        case _:
            return [f"not an answer to a dialog: {answer.body[:300]}"]


def _dialog_errors(shown: Json) -> list[str]:
    card = shown.get("card")
    errors = attachment_errors(card, "card")
    if not isinstance(card, dict) or card.get("contentType") != CARD_KIND:
        errors.append("card: not an Adaptive Card")
    if not shown.get("title") or not isinstance(shown["title"], str):
        errors.append("title: none")
    for side in ("height", "width"):
        size = shown.get(side, "medium")
        if size not in SIZES and not isinstance(size, int):
            errors.append(f"{side}: {size!r} is no size")
    return errors
