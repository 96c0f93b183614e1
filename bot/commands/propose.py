"""Propose: a colleague gives the communications team an idea, and hears what became of it."""

from bot.chat.command import Command, hears
from bot.chat.day import day_named
from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Block, Button, Facts, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.verdict import charter_facts, findings_block
from bot.drafts.check import check
from bot.ideas import proposals
from bot.ideas.tables import ProposalRow, State
from bot.people.register import people_with
from bot.shares.own import EMPTY

LONGEST = 500

TITLE = Phrase(fr="Proposer une idée", en="Propose an idea")
WHAT = Phrase(fr="De quoi pourrait-on parler ?", en="What could we talk about?")
HINT = Phrase(
    fr="Une phrase ou un lien suffit, sans rien peaufiner. L’équipe communication saura que c’est "
    "vous, et vous saurez ce qu’il en advient.",
    en="A sentence or a link is enough, no need to polish. The communications team will know it is "
    "you, and you will hear what becomes of it.",
)
SEND = Phrase(fr="Proposer", en="Propose")
MEND = Phrase(
    fr="Pas ces mots-là : voyez plus haut ce qui gêne. Rien n’a été envoyé ni gardé.",
    en="Not these words: see above what is in the way. Nothing was sent or kept.",
)
THANKS = Phrase(fr="Merci, c’est proposé", en="Thank you, it is proposed")
THANKS_WHY = Phrase(
    fr="L’équipe communication vous répondra, que ce soit oui ou non. Vous n’avez rien d’autre à "
    "faire.",
    en="The communications team will answer you, yes or no. There is nothing else to do.",
)
YOURS = Phrase(fr="Votre proposition", en="Your proposal")
STATES: dict[str, Phrase] = {
    State.WAITING: Phrase(
        fr="L’équipe communication ne l’a pas encore lue.",
        en="The communications team has not read it yet.",
    ),
    State.DRAFT: Phrase(
        fr="L’équipe communication en écrit une idée.",
        en="The communications team is making an idea of it.",
    ),
    State.APPROVED: Phrase(
        fr="C’est devenu une idée approuvée, que vos collègues peuvent partager. Merci !",
        en="It became an approved idea that your colleagues can share. Thank you!",
    ),
    State.REFUSED: Phrase(
        fr="L’équipe communication ne s’en servira pas, et vous répond :",
        en="The communications team will not use it, and answers:",
    ),
}
ON = Phrase(fr="proposé le {day}", en="proposed on {day}")
ANOTHER = Phrase(fr="Proposer autre chose", en="Propose something else")
SEE = Phrase(fr="Voir mes propositions", en="See my proposals")
MINE = Phrase(fr="Vos propositions", en="Your proposals")
NONE = Phrase(fr="Vous n’avez encore rien proposé.", en="You have proposed nothing yet.")


async def answer(request: Request, house: House) -> Reply:
    """Ask for an idea, take it, or show what became of one's own."""
    verb, _, rest = request.text.strip().partition(" ")
    if verb == "show" and rest.isdecimal():
        row = await proposals.proposal_of(request.person.id, int(rest))
        return Reply(
            title=request.say(YOURS),
            blocks=_told(request, house, row),
            actions=(Button(request.say(ANOTHER), "propose"),),
        )
    if request.text.strip() == "mine":
        return await _mine(request, house)
    text = request.fields.get("idea", request.text).strip()
    if not text:
        return _form(request, error=EMPTY if "idea" in request.fields else None)
    return await _proposed(request, house, text)


async def _proposed(request: Request, house: House, text: str) -> Reply:
    verdict = check(text[:LONGEST], house.company, request.at, on_the_whole=False)
    if verdict.level == "stop":
        language = request.person.language
        quoted = charter_facts(verdict, house.charter, language)
        found = findings_block(verdict, text[:LONGEST], house.charter, language)
        blocks = (found, *((Facts(quoted),) if quoted else ()))
        return _form(request, value=text, error=MEND, blocks=blocks)
    await proposals.propose(request.person.id, text[:LONGEST], request.at)
    day = request.at.astimezone(house.zone).date()
    for editor in await people_with(Role.EDITOR, Role.OWNER):
        if editor != request.person.id:
            await house.tell(editor, "desk", "proposals", f"proposals {day}")
    return Reply(
        title=request.say(THANKS),
        blocks=(Quote(text[:LONGEST]), Paragraph(request.say(THANKS_WHY))),
        actions=(Button(request.say(SEE), "propose", "mine"),),
        replaces=True,
    )


def _form(
    request: Request,
    *,
    value: str = "",
    error: Phrase | None = None,
    blocks: tuple[Block, ...] = (),
) -> Reply:
    field = Field(
        name="idea",
        label=request.say(WHAT),
        kind="text",
        value=value,
        hint=request.say(HINT),
        limit=LONGEST,
        error=request.say(error) if error else "",
    )
    form = Form(command="propose", submit=request.say(SEND), fields=(field,))
    return Reply(title=request.say(TITLE), blocks=blocks, form=form, replaces=bool(error))


async def _mine(request: Request, house: House) -> Reply:
    rows = await proposals.latest_of(request.person.id)
    told = [block for row in rows for block in _told(request, house, row)]
    ways_on: tuple[Action, ...] = (Button(request.say(ANOTHER), "propose"),)
    blocks = tuple(told) or (Paragraph(request.say(NONE)),)
    return Reply(title=request.say(MINE), blocks=blocks, actions=ways_on)


def _told(request: Request, house: House, row: ProposalRow) -> tuple[Block, ...]:
    day = day_named(row.made_at.astimezone(house.zone).date())
    said: list[Block] = [
        Quote(row.text, request.say(ON, day=day)),
        Paragraph(request.say(STATES[row.state])),
    ]
    return (*said, Quote(row.reason)) if row.reason else tuple(said)


COMMAND = Command(
    name="propose",
    summary=Phrase(
        fr="une idée pour les collègues ; on vous dira ce qu’elle est devenue",
        en="an idea for colleagues; you will hear what became of it",
    ),
    example=Phrase(fr="proposer", en="propose"),
    also=("proposer",),
    heard=hears(
        r"(?:je (?:propose|voudrais proposer|veux proposer)|j['’]ai) une idée"
        r"\s*[:.!]*\s*(?P<rest>.*)$",
        r"(?:i (?:propose|have|would like to propose|want to propose)) an idea"
        r"\s*[:.!]*\s*(?P<rest>.*)$",
        r"(?:proposer|propose)(?: une idée| an idea)?\s*:\s*(?P<rest>.+)$",
    ),
    answer=answer,
    aside=True,
    order=35,
)
