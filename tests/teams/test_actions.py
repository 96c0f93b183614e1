"""What there is to press in Teams: commands already typed, safe links, a menu for the rest."""

import pytest

from adapters.teams.cards import card
from bot.chat.reply import Button, Field, Form, Link, Reply
from teams.card_reading import inputs

FORM = Form(command="check", text="t", submit="Vérifier", fields=(Field(name="draft", label="?"),))


def test_a_button_is_a_command_already_typed() -> None:
    (action,) = card(Reply(title="T", actions=(Button("Autre", "idea", "autre 12"),)), "fr")[
        "actions"
    ]
    data = {"command": "idea", "text": "autre 12"}
    assert (action["type"], action["verb"]) == ("Action.Execute", "press")
    assert action["data"] == data
    assert action["fallback"] == {"type": "Action.Submit", "title": "Autre", "data": data}
    assert action["style"] == "positive"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "",
        "ms-settings:x",
        "https://a b",
        "//x.com",
        f"https://x/{'a' * 9_000}",
    ],
)
def test_a_link_that_is_not_safe_is_not_offered(url: str) -> None:
    made = card(Reply(title="T", actions=(Link("Ouvrir", url), Button("Non", "idea"))), "fr")
    (left,) = made["actions"]
    assert left["title"] == "Non"


@pytest.mark.parametrize("url", ["https://pv.example/s/abc", "HTTP://x.com", "mailto:a@b.example"])
def test_a_link_opens_in_the_browser(url: str) -> None:
    (action,) = card(Reply(title="T", actions=(Link("Ouvrir", url),)), "fr")["actions"]
    assert (action["type"], action["url"]) == ("Action.OpenUrl", url)


def test_the_seventh_button_is_in_the_menu() -> None:
    buttons = tuple(Button(f"Sujet {number}", "idea", str(number)) for number in range(8))
    made = card(Reply(title="T", actions=buttons), "fr")["actions"]
    assert [action.get("mode") for action in made] == [None] * 6 + ["secondary"] * 2


def test_a_form_alone_stands_in_the_card() -> None:
    made = card(Reply(title="T", form=FORM), "fr")
    assert made["body"][-1]["id"] == "field.draft"
    (send,) = made["actions"]
    assert (send["verb"], send["title"]) == ("send", "Vérifier")
    assert send["data"] == {"command": "check", "text": "t"}
    assert "associatedInputs" not in send


def test_a_form_beside_buttons_opens_below_them() -> None:
    made = card(Reply(title="T", form=FORM, actions=(Button("Autre", "idea"),)), "fr")
    opens, other = made["actions"]
    assert (opens["type"], opens["title"], other["title"]) == (
        "Action.ShowCard",
        "Vérifier",
        "Autre",
    )
    assert [asked["id"] for asked in inputs(opens["card"])] == ["field.draft"]
    (send,) = opens["card"]["actions"]
    assert (send["verb"], send["data"]) == ("send", {"command": "check", "text": "t"})


def test_a_button_that_no_card_can_hold_takes_no_other_with_it() -> None:
    huge, other = Button("A", "idea", "x" * 9_000), Button("B", "idea")
    (left,) = card(Reply(title="T", actions=(huge, other)), "fr")["actions"]
    assert left["title"] == "B"
