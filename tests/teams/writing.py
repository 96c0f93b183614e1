"""Cards as a test writes them, in a few words."""

from teams.cards import CARD_KIND
from teams.shape import Json


def card(*body: Json, actions: tuple[Json, ...] = (), **more: object) -> Json:
    """A card."""
    pressed = {"actions": list(actions)} if actions else {}
    return {"type": "AdaptiveCard", "version": "1.5", "body": list(body), **pressed, **more}


def text(words: str, **more: object) -> Json:
    """A paragraph."""
    return {"type": "TextBlock", "text": words, "wrap": True, **more}


def button(title: str, command: str, words: str = "", verb: str = "press") -> Json:
    """A button, as the bot makes them."""
    data = {"command": command, "text": words}
    old = {"type": "Action.Submit", "title": title, "data": data}
    new = {"type": "Action.Execute", "title": title, "verb": verb, "data": data}
    return {**new, "fallback": old}


def opener(title: str, command: str) -> Json:
    """A button that opens a dialog."""
    data = {"command": command, "text": "", "msteams": {"type": "task/fetch"}}
    return {"type": "Action.Submit", "title": title, "data": data}


def sender(title: str, command: str) -> Json:
    """The button that sends a dialog."""
    return {"type": "Action.Submit", "title": title, "data": {"command": command, "text": ""}}


def question(name: str, label: str, **more: object) -> Json:
    """A field to fill in."""
    return {"type": "Input.Text", "id": f"field.{name}", "label": label, **more}


def attachment(content: Json) -> Json:
    """A card as a message carries it."""
    return {"contentType": CARD_KIND, "content": content}


def message(*cards: Json, **more: object) -> Json:
    """A message with cards."""
    return {"type": "message", "attachments": [attachment(one) for one in cards], **more}


def dialog(content: Json, title: str = "Vérifier") -> Json:
    """What a bot answers to open a dialog."""
    shown = {"title": title, "height": "medium", "width": 600, "card": attachment(content)}
    return {"task": {"type": "continue", "value": shown}}


def replacing(content: Json) -> Json:
    """What a bot answers to put a card in the place of the pressed one."""
    return {"statusCode": 200, "type": CARD_KIND, "value": content}
