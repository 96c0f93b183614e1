"""Bio: the few words of a profile, read against the charter and against what X takes."""

from dataclasses import replace

from bot.charter.own_views import asks_own_views
from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Facts, Field, Findings, Form, Level, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.human import ask_a_human
from bot.commands.verdict import TITLES, charter_facts, findings_block
from bot.drafts.bio import LIMIT, check_bio, length_of
from bot.drafts.check import Verdict
from bot.shares.card import COUNTED, LENGTH
from bot.text.tweet import CAP

READY = Phrase(fr="Votre bio est prête", en="Your bio is ready")
EXPLAINED: dict[Level, Phrase] = {
    "go": Phrase(
        fr="Elle dit qui vous êtes et de quoi vous parlez, et rien dans la charte ne s’y oppose.",
        en="It says who you are and what you talk about, and nothing in the charter stands "
        "against it.",
    ),
    "caution": Phrase(
        fr="Vous pouvez arranger cela sans demander à personne. Prenez ce qui vous parle.",
        en="You can mend this without asking anybody. Take what makes sense to you.",
    ),
    "stop": Phrase(
        fr="Personne n’est prévenu. Voici ce qui gêne et pourquoi.",
        en="Nobody is told. Here is what is in the way, and why.",
    ),
}
FORGOTTEN = Phrase(
    fr="Votre bio n’est ni gardée ni montrée à qui que ce soit.",
    en="Your bio is neither kept nor shown to anybody.",
)
AGAIN = Phrase(fr="Vérifier une autre version", en="Check another version")
TITLE = Phrase(fr="Ma bio va-t-elle ?", en="Is my bio all right?")
BIO = Phrase(fr="Votre bio", en="Your bio")
HINT = Phrase(
    fr="Qui vous êtes, de quoi vous parlez, pour qui vous travaillez : {limit} caractères.",
    en="Who you are, what you talk about, whom you work for: {limit} characters.",
)
SEND = Phrase(fr="Vérifier ma bio", en="Check my bio")
EMPTY = Phrase(
    fr="Il n’y a rien à vérifier encore : collez votre bio.",
    en="There is nothing to check yet: paste your bio.",
)


async def answer(request: Request, house: House) -> Reply:
    """Check the bio, or ask for it with a form."""
    said = request.fields.get("bio", request.text).strip().strip('«»“”"').strip()
    if not said:
        return _form(request, error=request.say(EMPTY) if "bio" in request.fields else "")
    asks = asks_own_views(house.charter, request.person.language)
    verdict = check_bio(said, house.company, request.at, asks.number if asks else None)
    return _verdict(request, house, verdict, said)


def _verdict(request: Request, house: House, verdict: Verdict, said: str) -> Reply:
    language, level = request.person.language, verdict.level
    length = request.say(COUNTED, length=length_of(said), limit=LIMIT)
    facts = ((request.say(LENGTH), length), *charter_facts(verdict, house.charter, language))
    return Reply(
        title=request.say(READY if level == "go" else TITLES[level]),
        blocks=(
            Paragraph(request.say(EXPLAINED[level])),
            _underlined(findings_block(verdict, said, house.charter, language)),
            Facts(facts),
            Paragraph(request.say(FORGOTTEN)),
        ),
        actions=_actions(request, level),
    )


def _underlined(found: Findings) -> Findings:
    """Underline only what stands somewhere: some remarks are about the whole bio."""
    return replace(found, marks=tuple(mark for mark in found.marks if mark.end > mark.start))


def _actions(request: Request, level: Level) -> tuple[Action, ...]:
    human = (ask_a_human(request),) if level == "stop" else ()
    return (Button(request.say(AGAIN), "bio"), *human)


def _form(request: Request, error: str = "") -> Reply:
    field = Field(
        name="bio",
        label=request.say(BIO),
        kind="text",
        hint=request.say(HINT, limit=LIMIT),
        limit=CAP,
        error=error,
    )
    form = Form(command="bio", submit=request.say(SEND), fields=(field,))
    return Reply(title=request.say(TITLE), form=form)


MINE = r"(?:ma|mon|cette|my|this|the)"
NAMED = r"(?:bio|biographie|biography|profil|profile)"
REST = r"\b(?:\s*(?:\bsur|\bon|\bfor) (?:x|twitter))?\s*[?:]*\s*(?P<rest>.*)$"

COMMAND = Command(
    name="bio",
    summary=Phrase(
        fr="les mots de votre profil, relus sans que personne ne les voie",
        en="the words of your profile, read over without anybody seeing them",
    ),
    example=Phrase(fr="vérifier ma bio : …", en="check bio …"),
    aside=True,
    heard=hears(
        rf"(?s:(?:v[ée]rifi(?:e[rsz]?|ez)|relis(?:ez)?|relire|regarde[rz]?|contr[ôo]le[rz]?|check"
        rf"|review|read|look at)(?:[- ]moi)? (?:{MINE} )?{NAMED}{REST})",
        rf"(?s:(?:voici|here is|here['’]s) {MINE} {NAMED}{REST})",
        rf"(?s:(?:est-ce que )?{MINE} {NAMED} (?:est(?:-elle|-il)? |est-ce )?(?:va|convient|passe"
        r"|bien|bonne?|ok|correcte?|r[ée]ussie?)(?:-t-(?:elle|il))?"
        r"\s*[?:]+\s*(?P<rest>.*)$)",
        rf"(?s:is {MINE} {NAMED} (?:ok|okay|fine|good|all right|alright|correct)(?: like this)?"
        r"\s*[?:]*\s*(?P<rest>.*)$)",
        rf"(?s:(?:que pense[sz]-(?:tu|vous) de|what do you think of) {MINE} {NAMED}{REST})",
    ),
    answer=answer,
    order=130,
)
