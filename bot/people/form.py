"""The form on which a person makes their choices."""

from collections.abc import Mapping

from bot.chat.person import Person
from bot.chat.phrase import LANGUAGES, Phrase, same
from bot.chat.reply import Field, Form
from bot.people.choices import CADENCES, Cadence, Choices
from bot.people.hours import Quiet

HOURS = tuple(str(hour) for hour in range(24))

LANGUAGE = Phrase(fr="Langue", en="Language")
SUBJECTS = Phrase(fr="Sujets", en="Subjects")
SUBJECTS_HINT = Phrase(fr="Aucun coché : tous vous vont.", en="None ticked: you are fine with all.")
HOW_OFTEN = Phrase(fr="Recevoir des idées", en="Get ideas")
NAMES = {"fr": same("français"), "en": same("English")}
QUIET_FROM = Phrase(fr="Heures calmes, à partir de", en="Quiet hours, from")
QUIET_UNTIL = Phrase(fr="Heures calmes, jusqu’à", en="Quiet hours, until")
QUIET_HINT = Phrase(
    fr="Je ne vous écris jamais en premier à ces heures-là, ni le week-end.",
    en="I never write to you first at these hours, nor at weekends.",
)
SAME_HOUR = Phrase(fr="Choisissez deux heures différentes.", en="Choose two different hours.")
HOUR = Phrase(fr="{hour} h", en="{hour}:00")
AROUND = Phrase(
    fr="avant {end}, après {start}, et le week-end",
    en="before {end}, after {start}, and at weekends",
)
WITHIN = Phrase(
    fr="de {start} à {end}, et le week-end", en="from {start} to {end}, and at weekends"
)
QUIET_HOURS = Phrase(fr="Heures calmes", en="Quiet hours")
SHOWN = Phrase(fr="Votre manager", en="Your manager")
SHOWN_YES = Phrase(fr="peut voir mes partages", en="may see my shares")
SHOWN_NO = Phrase(fr="ne voit pas mes partages", en="does not see my shares")
SHOWN_HINT = Phrase(
    fr="Décoché, il ne lit que les chiffres d’une équipe. Coché, il lit votre nom et vos posts, et "
    "peut vous dire qu’il les a vus.",
    en="Left empty, they only read a team’s figures. Ticked, they read your name and your posts, "
    "and can tell you that they saw them.",
)
KEEP = Phrase(fr="Garder ces choix", en="Keep these choices")


def quiet_named(quiet: Quiet) -> Phrase:
    """Say quiet hours in words."""
    said = WITHIN if quiet.start < quiet.end else AROUND
    return said.given(start=HOUR.given(hour=quiet.start), end=HOUR.given(hour=quiet.end))


def choices_form(person: Person, choices: Choices, subjects: Mapping[str, Phrase]) -> Form:
    """Ask for all that a person chooses, filled in with the present choices."""
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
    shown = Field(
        name="shown",
        label=SHOWN.to(person.language),
        kind="choices",
        value="yes" if choices.shown else "",
        hint=SHOWN_HINT.to(person.language),
        options=(("yes", SHOWN_YES.to(person.language)),),
        required=False,
    )
    submit = KEEP.to(person.language)
    fields = (language, wanted, often, *_quiet(person, choices.quiet), shown)
    return Form(command="mine", text="choices", submit=submit, fields=fields)


def _quiet(person: Person, quiet: Quiet) -> tuple[Field, Field]:
    hours = tuple((hour, HOUR.to(person.language, hour=hour)) for hour in HOURS)
    start = Field(
        name="quiet_from",
        label=QUIET_FROM.to(person.language),
        kind="choice",
        value=str(quiet.start),
        options=hours,
        error=SAME_HOUR.to(person.language) if quiet.start == quiet.end else "",
    )
    end = Field(
        name="quiet_until",
        label=QUIET_UNTIL.to(person.language),
        kind="choice",
        value=str(quiet.end),
        hint=QUIET_HINT.to(person.language),
        options=hours,
    )
    return start, end


def choices_in(
    fields: Mapping[str, str], subjects: Mapping[str, Phrase], before: Choices
) -> Choices:
    """Read the choices off a sent form; what is not on the form is left out, or as before."""
    ticked = fields.get("subjects", "").split(",")
    often = next((known for known in Cadence if known == fields.get("cadence")), Cadence.ASKED)
    start = _hour(fields.get("quiet_from", ""), before.quiet.start)
    end = _hour(fields.get("quiet_until", ""), before.quiet.end)
    return Choices(
        subjects=tuple(key for key in subjects if key in ticked),
        cadence=often,
        quiet=Quiet(start, end),
        shown=fields.get("shown") == "yes",
    )


def _hour(said: str, before: int) -> int:
    return int(said) if said in HOURS else before
