"""Forms in dialogs: every kind of question, what was wrong beside it, and what comes back."""

import json

import hypothesis
import jsonschema
import pytest
from dialogue import Dialogue
from hypothesis import given
from replies import REPLIES

from adapters.teams import limits
from adapters.teams.form import answers, dialog
from bot.chat.reply import Button, Chart, Field, FieldKind, Form, Paragraph, Reply
from teams.card_reading import Json, card_schema, inputs, without_charts

MAELLE = "maelle.ferrandon@lumignon-velo.com"
OPTIONS = (("a", "Rouge"), ("b", "Vert"), ("c", "Bleu"))


def form(*fields: Field) -> Reply:
    """A reply that asks these questions."""
    return Reply(
        title="Questions",
        form=Form(command="mine", text="choices", submit="Garder", fields=fields),
    )


def body(reply: Reply) -> list[Json]:
    """What stands in the dialog of a reply."""
    shown: list[Json] = dialog(reply, "fr")["card"]["content"]["body"]
    return shown


def actions(reply: Reply) -> list[Json]:
    """What there is to press in the dialog of a reply."""
    shown: list[Json] = dialog(reply, "fr")["card"]["content"].get("actions", [])
    return shown


def said(element: Json) -> str:
    """What a block of text says."""
    return "".join(run["text"] for run in element["inlines"])


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft6Validator:
    """The schema of Adaptive Cards 1.5."""
    return card_schema()


@given(REPLIES)
@hypothesis.settings(max_examples=30)
def test_any_reply_is_a_dialog_by_the_schema(
    schema: jsonschema.Draft6Validator, reply: Reply
) -> None:
    shown = dialog(reply, "en")["card"]["content"]
    schema.validate(without_charts(shown))


@given(REPLIES)
@hypothesis.settings(max_examples=50)
def test_any_reply_is_a_dialog_that_teams_takes(reply: Reply) -> None:
    shown = dialog(reply, "fr")
    content = shown["card"]["content"]
    assert len(json.dumps(content, ensure_ascii=False).encode()) <= limits.CARD
    assert content["body"]
    assert 0 < len(shown["title"]) <= limits.DIALOG_TITLE + 8
    assert {shown["width"], shown["height"]} <= {"small", "medium", "large"}
    assert all(action["type"] != "Action.Execute" for action in content.get("actions", []))
    asked = [part["id"] for part in inputs(content)]
    fields = reply.form.fields if reply.form else ()
    assert asked == [f"field.{field.name}" for field in fields]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("line", {"type": "Input.Text", "isMultiline": False, "value": "a", "maxLength": 12}),
        ("text", {"type": "Input.Text", "isMultiline": True, "value": "a", "maxLength": 12}),
        ("choice", {"type": "Input.ChoiceSet", "isMultiSelect": False, "value": "a"}),
        ("choices", {"type": "Input.ChoiceSet", "isMultiSelect": True, "value": "a"}),
    ],
)
def test_every_kind_of_question_is_asked(kind: FieldKind, shown: Json) -> None:
    (asked,) = body(
        form(Field(name="n", label="L", kind=kind, value="a", options=OPTIONS, limit=12))
    )
    assert asked["id"] == "field.n"
    assert asked["label"] == "L"
    assert shown.items() <= asked.items()
    assert asked["errorMessage"] == "Il manque une réponse ici."


def test_what_need_not_be_answered_may_stay_empty() -> None:
    (asked,) = body(form(Field(name="n", label="L", required=False)))
    assert "isRequired" not in asked


def test_what_was_wrong_stands_beside_its_question_and_the_answer_is_kept() -> None:
    wrong = Field(name="post", label="Adresse", value="mon post", hint="https://…", error="Non.")
    asked, hint, error, other = body(form(wrong, Field(name="n", label="Autre")))
    assert asked["value"] == "mon post"
    assert said(hint) == "https://…"
    assert said(error) == "⚠️ Non."
    assert error["inlines"][0]["color"] == "Attention"
    assert other["id"] == "field.n"


def test_several_choices_are_ticked_and_what_is_not_offered_is_not() -> None:
    field = Field(name="n", label="L", kind="choices", value="c,z,a", options=OPTIONS)
    (asked,) = body(form(field))
    assert asked["value"] == "c,a"
    assert [one["title"] for one in asked["choices"]] == ["Rouge", "Vert", "Bleu"]


@pytest.mark.parametrize(
    ("labels", "style"),
    [(("Rouge", "Vert"), "expanded"), (("*Rouge*", "Vert"), "compact"), (("x",) * 5, "compact")],
)
def test_few_choices_are_in_sight_unless_markdown_would_change_them(
    labels: tuple[str, ...], style: str
) -> None:
    options = tuple((str(place), label) for place, label in enumerate(labels))
    (asked,) = body(form(Field(name="n", label="L", kind="choice", options=options)))
    assert asked["style"] == style
    assert tuple(one["title"] for one in asked["choices"]) == labels


def test_a_long_text_to_change_is_kept_whole() -> None:
    article = "Une ligne de la charte, ni plus ni moins.\n" * 250
    (asked,) = body(form(Field(name="n", label="L", kind="text", value=article, limit=12_000)))
    assert asked["value"] == article


def test_the_fullest_dialog_still_fits() -> None:
    field = Field(name="n", label="🚲" * 900, kind="text", value="🚲" * 9_000, hint="🚲" * 900)
    reply = Reply(
        title="🚲" * 900,
        blocks=(Paragraph("🚲" * 9_000),),
        actions=tuple(Button("🚲" * 900, "idea", "x" * 900) for _ in range(9)),
        form=form(field, field).form,
    )
    content = dialog(reply, "fr")["card"]["content"]
    assert len(json.dumps(content, ensure_ascii=False).encode()) <= limits.CARD
    assert len(inputs(content)) == 2


def test_a_form_is_sent_with_its_command() -> None:
    (send,) = actions(form(Field(name="n", label="L")))
    assert (send["type"], send["title"]) == ("Action.Submit", "Garder")
    assert send["data"] == {"command": "mine", "text": "choices"}
    assert send["style"] == "positive"


def test_what_else_there_is_to_press_asks_for_no_answer() -> None:
    reply = form(Field(name="n", label="L"))
    both = Reply(title="T", form=reply.form, actions=(Button("Autre", "idea"),))
    send, other = actions(both)
    assert "associatedInputs" not in send
    assert other["associatedInputs"] == "None"
    assert other["data"] == {"command": "idea", "text": ""}


def test_a_dialog_to_read_has_nothing_to_press() -> None:
    assert actions(Reply(title="T", blocks=(Paragraph("Lu."),))) == []


def test_a_title_too_long_for_the_dialog_is_read_inside() -> None:
    title = "Avec vos mots : " + "un titre qui ne finit pas " * 5
    shown = dialog(Reply(title=title, blocks=(Chart("C", (), "mots"),)), "fr")
    assert shown["title"].endswith("…")
    assert shown["card"]["content"]["body"][0]["text"] == title.strip()


def test_answers_are_read_by_the_names_of_the_fields() -> None:
    data = {"command": "mine", "text": "choices", "field.subjects": "a,b", "field.command": "x"}
    assert answers(data | {"field.none": None}) == {"subjects": "a,b", "command": "x", "none": ""}


async def test_choices_are_filled_in_as_they_are(talk: Dialogue) -> None:
    asked = await talk.ask("mine choices", as_=MAELLE)
    language, _subjects, hint, cadence, start, *_ = body(asked)
    assert language["value"] == "fr"
    assert said(hint).startswith("Aucun coché")
    assert cadence["value"] in {one["value"] for one in cadence["choices"]}
    assert start["value"] == "18"


async def test_own_words_that_do_not_pass_come_back_with_why(talk: Dialogue) -> None:
    card = await talk.ask("idea", as_=MAELLE)
    asked = await talk.press(card, "Avec mes mots", as_=MAELLE)
    again = await talk.fill(asked, as_=MAELLE, tweet="Ces imbéciles de Velocia #salariée")
    *_, field, _hint, error = body(again)
    assert field["value"] == "Ces imbéciles de Velocia #salariée"
    assert said(error).startswith("⚠️ Pas encore tout à fait")
