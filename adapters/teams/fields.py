"""The questions of a form as inputs of a card, what was wrong with an answer beside it."""

from collections.abc import Iterator
from typing import assert_never

from adapters.teams import limits
from adapters.teams.words import Json, Run, label, lines, means_nothing, shown
from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Field, Form

PREFIX = "field."  # of an input's id, so that no field is taken for a command
MISSING = Phrase(fr="Il manque une réponse ici.", en="An answer is missing here.")
IN_SIGHT = 4  # choices that are shown at once; more of them fold
TICKS = 12  # the same, where several may be ticked


def inputs(form: Form, language: Language, longest: int) -> list[Json]:
    """Lay out the fields of a form, each with its hint and what was wrong with its answer."""
    return [part for field in form.fields for part in _asked(field, language, longest)]


def _asked(field: Field, language: Language, longest: int) -> Iterator[Json]:
    required = {"isRequired": True, "errorMessage": MISSING.to(language)} if field.required else {}
    yield {
        "id": f"{PREFIX}{field.name}",
        "label": label(field.label, min(limits.LABEL, longest)),
        "spacing": "Medium",
        **_input(field, longest),
        **required,
    }
    subtle = {"isSubtle": True, "size": "Small"}
    yield from lines([Run(field.hint, subtle)], longest, "Small")
    wrong = Run(f"⚠️ {field.error}" if field.error.strip() else "", {"color": "Attention"})
    yield from lines([wrong], longest, "Small")


def _input(field: Field, longest: int) -> Json:
    match field.kind:
        case "line":
            return _typed(field, longest, isMultiline=False)
        case "text":
            return _typed(field, longest, isMultiline=True)
        case "choice":
            style = "expanded" if len(field.options) <= IN_SIGHT else "compact"
            return _chosen(field, longest, style, isMultiSelect=False)
        case "choices":
            style = "expanded" if len(field.options) <= TICKS else "compact"
            return _chosen(field, longest, style, isMultiSelect=True)
        case _:
            assert_never(field.kind)


def _typed(field: Field, longest: int, **kind: bool) -> Json:
    value = {"value": shown(field.value, longest)} if field.value else {}
    return {"type": "Input.Text", "maxLength": field.limit, **value, **kind}


def _chosen(field: Field, longest: int, style: str, **kind: bool) -> Json:
    """Fold the choices that Markdown would change: in a folded list nothing is markup."""
    said = [(value, label(text, longest)) for value, text in field.options[: limits.OPTIONS]]
    plain = all(means_nothing(text) for _, text in said)
    known = dict(said)
    several = field.value.split(",") if kind["isMultiSelect"] else [field.value]
    return {
        "type": "Input.ChoiceSet",
        "style": style if plain else "compact",
        "wrap": True,
        "choices": [{"title": text, "value": value} for value, text in said],
        "value": ",".join(value for value in several if value in known),
        **kind,
    }
