"""Check: may I tweet this? A verdict, the charter's own sentence, and a way out."""

import re
from dataclasses import replace

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Field, Form, Level, Link, Paragraph, Reply
from bot.chat.request import Request
from bot.commands import bio
from bot.commands.held import holding, told
from bot.commands.house import House
from bot.commands.human import ask_a_human
from bot.commands.verdict import TITLES, veiled, verdict_blocks
from bot.drafts.check import Verdict, check
from bot.shares.card import OPEN
from bot.shares.follow import intent
from bot.text.tweet import CAP

EXPLAINED: dict[Level, Phrase] = {
    "go": Phrase(
        fr="Rien dans la charte ne s’y oppose. Ce sont vos mots, gardez-les.",
        en="Nothing in the charter stands against it. These are your words, keep them.",
    ),
    "caution": Phrase(
        fr="Vous pouvez arranger cela sans demander à personne.",
        en="You can mend this without asking anybody.",
    ),
    "stop": Phrase(
        fr="Rien n’est parti, et personne n’est prévenu. Voici ce qui gêne et pourquoi.",
        en="Nothing was sent, and nobody is told. Here is what is in the way, and why.",
    ),
}
FORGOTTEN = Phrase(
    fr="Votre brouillon n’est ni gardé ni montré à qui que ce soit.",
    en="Your draft is neither kept nor shown to anybody.",
)
AGAIN = Phrase(fr="Vérifier un autre brouillon", en="Check another draft")
FORM_TITLE = Phrase(fr="Puis-je tweeter ça ?", en="Can I tweet this?")
DRAFT = Phrase(fr="Votre brouillon", en="Your draft")
DRAFT_HINT = Phrase(
    fr="Rien ne part d’ici : je lis, je réponds, j’oublie.",
    en="Nothing leaves from here: I read, I answer, I forget.",
)
SEND = Phrase(fr="Vérifier", en="Check")
EMPTY = Phrase(
    fr="Il n’y a rien à vérifier encore : collez votre brouillon.",
    en="There is nothing to check yet: paste your draft.",
)

BIO = re.compile(
    r"(?:(?:ma|my)\s+bio\b\s*:?|bio\s*:|bio$)\s*(?P<rest>.*)$", re.IGNORECASE | re.DOTALL
)


async def answer(request: Request, house: House) -> Reply:
    """Check the text, or ask for it with a form; "check bio: …" is about a profile."""
    if of_profile := BIO.match(request.text):
        return await bio.answer(replace(request, text=of_profile["rest"]), house)
    draft = request.fields.get("draft", request.text)
    if not draft.strip():
        return _form(request, error=request.say(EMPTY) if "draft" in request.fields else "")
    recent = await house.recent(request.at, besides=request.person)
    verdict = check(draft, house.company, request.at, recent)
    return _verdict(request, house, verdict, draft)


def _verdict(request: Request, house: House, verdict: Verdict, draft: str) -> Reply:
    return Reply(
        title=request.say(TITLES[verdict.level]),
        blocks=(
            Paragraph(request.say(EXPLAINED[verdict.level])),
            *told(request, house, holding(draft, house, verdict, request.at)),
            *verdict_blocks(verdict, draft, house.charter, request.person.language),
            Paragraph(request.say(FORGOTTEN)),
        ),
        actions=_actions(request, verdict, draft),
    )


def _actions(request: Request, verdict: Verdict, draft: str) -> tuple[Action, ...]:
    ready = draft if verdict.level == "go" else verdict.rewrite
    first: tuple[Action, ...] = (Link(request.say(OPEN), intent(ready)),) if ready else ()
    shown = veiled(draft, verdict.findings) == draft  # a button carries nothing that is veiled
    human = ask_a_human(request, draft if shown else "")
    again = Button(request.say(AGAIN), "check")
    begun = draft.casefold().startswith("bio ")  # "/tweet-check bio …", or a tweet on organic food
    if begun:
        return (*first, human, Button(request.say(bio.SEND), "bio", draft[4:]), again)
    return (*first, again, human) if verdict.level == "go" else (*first, human, again)


def _form(request: Request, error: str = "") -> Reply:
    field = Field(
        name="draft",
        label=request.say(DRAFT),
        kind="text",
        hint=request.say(DRAFT_HINT),
        limit=CAP,
        error=error,
    )
    form = Form(command="check", submit=request.say(SEND), fields=(field,))
    return Reply(title=request.say(FORM_TITLE), form=form)


COMMAND = Command(
    name="check",
    summary=Phrase(
        fr="un brouillon relu à la lumière de la charte, sans que personne ne le voie",
        en="a draft read against the charter, without anybody seeing it",
    ),
    example=Phrase(fr="puis-je tweeter : …", en="can I tweet this: …"),
    also=("vérifie", "verifie", "vérifier", "verifier"),
    heard=hears(
        r"(?:est-ce que )?(?:puis-je|je peux|peut-on|on peut|j['’]ai le droit de) "
        r"(?:tweeter|poster|publier|dire)(?: (?:ça|ceci|cela|ce tweet))?\s*[?]?\s*:\s*"
        r"(?P<rest>.+)$",
        r"(?:est-ce que )?(?:puis-je|je peux|peut-on|on peut) (?:tweeter|poster|publier) "
        r"(?:ça|ceci|cela|ce tweet)\s*[?:]*\s*(?P<rest>.*)$",
        r"(?:can|may|could|should) i (?:tweet|post|say|publish)"
        r"(?: (?:this|that|it))?\s*[?]?\s*:\s*(?P<rest>.+)$",
        r"(?:can|may|could|should) i (?:tweet|post|publish) (?:this|that|it)(?: tweet)?"
        r"\s*[?:]*\s*(?P<rest>.*)$",
        r"(?:vérifiez?|verifiez?|relis(?:ez)?|check)(?:[- ](?:ça|ceci|this|my draft))?\s*:\s*"
        r"(?P<rest>.+)$",
    ),
    answer=answer,
    order=20,
)
