"""The form on which a person makes their choices."""

from collections.abc import Mapping

from bot.chat.person import Person
from bot.chat.phrase import LANGUAGES, Phrase, same
from bot.chat.reply import Field, Form
from bot.people.choices import CADENCES, Cadence, Choices

LANGUAGE = Phrase(fr="Langue", en="Language")
SUBJECTS = Phrase(fr="Sujets", en="Subjects")
SUBJECTS_HINT = Phrase(fr="Aucun coché : tous vous vont.", en="None ticked: you are fine with all.")
HOW_OFTEN = Phrase(fr="Recevoir des idées", en="Get ideas")
NAMES = {"fr": same("français"), "en": same("English")}
KEEP = Phrase(fr="Garder ces choix", en="Keep these choices")


def choices_form(person: Person, choices: Choices, subjects: Mapping[str, Phrase]) -> Form:
    """Ask for language, subjects and cadence, filled in with the present choices."""
    language = Field(
        name="language",
        label=LANGUAGE.to(person.language),
        kind="choice",
        value=person.language,
        options=tuple((spoken, NAMES[spoken].to(spoken)) for spoken in LANGUAGES),
    )
    wanted = Field(
        name="subjects",
        label=SUBJECTS.to(person.language),
        kind="choices",
        value=",".join(choices.subjects),
        hint=SUBJECTS_HINT.to(person.language),
        options=tuple((key, name.to(person.language)) for key, name in subjects.items()),
        required=False,
    )
    often = Field(
        name="cadence",
        label=HOW_OFTEN.to(person.language),
        kind="choice",
        value=choices.cadence,
        options=tuple((key.value, said.to(person.language)) for key, said in CADENCES.items()),
    )
    submit = KEEP.to(person.language)
    return Form(command="mine", text="choices", submit=submit, fields=(language, wanted, often))


def choices_in(fields: Mapping[str, str], subjects: Mapping[str, Phrase]) -> Choices:
    """Read the choices off a sent form; what is not on the form is left out."""
    ticked = fields.get("subjects", "").split(",")
    often = next((known for known in Cadence if known == fields.get("cadence")), Cadence.ASKED)
    return Choices(subjects=tuple(key for key in subjects if key in ticked), cadence=often)
