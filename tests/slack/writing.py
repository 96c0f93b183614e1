"""Blocks as a test writes them, in a few words."""

from slack.shape import Json


def plain(text: str) -> Json:
    """Text without formatting."""
    return {"type": "plain_text", "text": text}


def section(text: str) -> Json:
    """A paragraph."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(label: str, action_id: str, value: str = "1") -> Json:
    """A button."""
    return {"type": "button", "text": plain(label), "action_id": action_id, "value": value}


def actions(*elements: Json) -> Json:
    """A row of buttons and menus."""
    return {"type": "actions", "elements": list(elements)}


def question(label: str, action_id: str, **element: object) -> Json:
    """A field to fill in."""
    field = {"type": "plain_text_input", "action_id": action_id, **element}
    return {"type": "input", "block_id": action_id, "label": plain(label), "element": field}


def options(*texts: str) -> list[Json]:
    """Things to choose, each with its text as value."""
    return [{"text": plain(text), "value": text} for text in texts]


def modal(title: str, *blocks: Json, **more: object) -> Json:
    """A modal to submit."""
    ends = {"submit": plain("Envoyer"), "close": plain("Annuler")}
    return {"type": "modal", "title": plain(title), "blocks": list(blocks), **ends, **more}


def home(*blocks: Json) -> Json:
    """A home tab."""
    return {"type": "home", "blocks": list(blocks)}
