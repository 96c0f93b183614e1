"""Report: a fake account, a leak, a post that worries: one short form, to the desk only."""

from functools import partial

from bot.chat.command import Command, hears
from bot.chat.day import day_named
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Block, Button, Facts, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.contact import contact_rows
from bot.commands.house import House
from bot.commands.verdict import veiled
from bot.drafts.check import check
from bot.people.desk import desk_without_manager_of
from bot.reports.keep import Seen, forget_old, reports_of, send
from bot.reports.tables import ReportRow, State

WHAT_LIMIT = 1_500  # characters
LINK_LIMIT = 500

TITLE = Phrase(fr="Signaler", en="Report something")
WHO_READS = Phrase(
    fr="Un faux compte, une fuite, un post qui vous inquiète : dites ce que vous avez vu. Le "
    "bureau de la communication le lit, sans votre nom ; votre manager, jamais.",
    en="A fake account, a leak, a post that worries you: say what you saw. The communications "
    "desk reads it, without your name; your manager never does.",
)
WHAT = Phrase(fr="Ce que vous avez vu", en="What you saw")
WHAT_HINT = Phrase(
    fr="Une phrase suffit. Pas besoin de preuve, ni de savoir si c’est grave.",
    en="One sentence is enough. You need no proof, nor to know whether it is serious.",
)
LINK = Phrase(
    fr="Un lien ou un nom de compte, si vous en avez un", en="A link or an account’s name"
)
LINK_HINT = Phrase(fr="Facultatif.", en="Optional.")
SEND = Phrase(fr="Envoyer au bureau", en="Send to the desk")
EMPTY = Phrase(
    fr="Dites en quelques mots ce que vous avez vu.", en="Say in a few words what you saw."
)
SENT = Phrase(fr="Merci, le bureau est prévenu", en="Thank you, the desk knows")
SENT_WHY = Phrase(
    fr="Vous avez bien fait. Vous n’avez plus rien à faire, et je vous dirai ce qu’il en est. "
    "Ces mots seront effacés {days} jours après la réponse.",
    en="You did well. There is nothing more for you to do, and I will tell you what came of it. "
    "These words are erased {days} days after the answer.",
)
URGENT = Phrase(fr="Si cela ne peut pas attendre :", en="If it cannot wait:")
ALONE = Phrase(
    fr="Personne d’autre que votre manager ne lit les signalements ici : rien n’a été envoyé. "
    "« contacts » dit qui appeler.",
    en="Nobody but your manager reads reports here: nothing was sent. “contacts” says whom to "
    "call.",
)
MINE = Phrase(fr="Voir mes signalements", en="See my reports")
MINE_TITLE = Phrase(fr="Vos signalements", en="Your reports")
NONE = Phrase(fr="Vous n’avez rien signalé.", en="You have reported nothing.")
ANSWERED = Phrase(fr="Le bureau vous répond", en="The desk answers you")
ANSWERED_WHY = Phrase(
    fr="Vous aviez signalé cela le {day}. C’est clos, merci encore.",
    en="You reported this on {day}. It is closed, thank you again.",
)
DESK = Phrase(fr="le bureau de la communication", en="the communications desk")
YOURS = Phrase(fr="signalé le {day}, {state}", en="reported on {day}, {state}")
STATES = {
    State.WAITING: Phrase(fr="le bureau le lira bientôt", en="the desk will read it soon"),
    State.TAKEN: Phrase(fr="quelqu’un s’en occupe", en="somebody looks after it"),
    State.CLOSED: Phrase(fr="clos", en="closed"),
}
GONE = Phrase(
    fr="Je ne retrouve pas ce signalement parmi les vôtres ; il est peut-être effacé.",
    en="I cannot find this report among yours; it may be erased already.",
)


async def answer(request: Request, house: House) -> Reply:
    """Ask for what was seen, send it, or show what became of it."""
    await forget_old(house.company, request.at)
    verb, _, rest = request.text.strip().partition(" ")
    if "what" in request.fields:
        return await _sent(request, house, rest if verb == "send" else house.token())
    if request.text.strip().lower() in ("mine", "mes signalements", "my reports"):
        return await _mine(request, house)
    if verb == "answer" and rest.isdecimal():
        return await _answered(request, house, int(rest))
    return _form(request, house.token(), request.text.strip()[:WHAT_LIMIT])


def _form(request: Request, token: str, what: str, error: str = "") -> Reply:
    fields = (
        Field(
            name="what",
            label=request.say(WHAT),
            kind="text",
            value=what,
            hint=request.say(WHAT_HINT),
            limit=WHAT_LIMIT,
            error=error,
        ),
        Field(
            name="link",
            label=request.say(LINK),
            value=request.fields.get("link", ""),
            hint=request.say(LINK_HINT),
            required=False,
            limit=LINK_LIMIT,
        ),
    )
    form = Form(command="report", text=f"send {token}", submit=request.say(SEND), fields=fields)
    return Reply(title=request.say(TITLE), blocks=(Paragraph(request.say(WHO_READS)),), form=form)


async def _sent(request: Request, house: House, token: str) -> Reply:
    what = request.fields.get("what", "").strip()
    if not what:
        return _form(request, token, "", error=request.say(EMPTY))
    readers = await desk_without_manager_of(request.person)
    if not readers:
        raise Refusal(ALONE)
    seen = Seen(
        token=token,
        what=_veiled(request, house, what[:WHAT_LIMIT]),
        link=_veiled(request, house, request.fields.get("link", "").strip()[:LINK_LIMIT]),
    )

    async def tell_the_desk(row: ReportRow) -> None:
        for reader in readers:
            await house.tell(reader.person.id, "desk", f"reports {row.id}", f"report {row.id}")

    await send(seen, request.person, request.at, tell_the_desk)
    urgent = contact_rows(request, house, "security", "communications")
    more: tuple[Block, ...] = (Paragraph(request.say(URGENT)), Facts(urgent)) if urgent else ()
    return Reply(
        title=request.say(SENT),
        blocks=(Paragraph(request.say(SENT_WHY, days=30)), *more),
        actions=(Button(request.say(MINE), "report", "mine"),),
        replaces=True,
    )


def _veiled(request: Request, house: House, said: str) -> str:
    """Hide the secrets that a report repeats: they are never kept."""
    found = check(said, house.company, request.at, on_the_whole=False).findings
    return veiled(said, tuple(one for one in found if one.family == "secrets"))


async def _mine(request: Request, house: House) -> Reply:
    rows = await reports_of(request.person)
    shown = partial(_shown, request, house)
    blocks = tuple(block for row in rows for block in shown(row))
    return Reply(title=request.say(MINE_TITLE), blocks=blocks or (Paragraph(request.say(NONE)),))


def _shown(request: Request, house: House, row: ReportRow) -> tuple[Block, ...]:
    day = day_named(row.made_at.astimezone(house.zone).date())
    state = STATES[State(row.state)]
    mine = Quote(row.what, request.say(YOURS, day=day, state=state))
    return (mine, Quote(row.word, request.say(DESK))) if row.word else (mine,)


async def _answered(request: Request, house: House, key: int) -> Reply:
    """Tell what became of a report: what the bot says first to whoever sent it."""
    rows = await reports_of(request.person)
    row = next((one for one in rows if one.id == key and one.state == State.CLOSED), None)
    if row is None:
        raise Refusal(GONE)
    day = day_named(row.made_at.astimezone(house.zone).date())
    said = Paragraph(request.say(ANSWERED_WHY, day=day))
    return Reply(
        title=request.say(ANSWERED),
        blocks=(Quote(row.word, request.say(DESK)), Quote(row.what), said),
        actions=(Button(request.say(MINE), "report", "mine"),),
    )


COMMAND = Command(
    name="report",
    summary=Phrase(
        fr="un faux compte, une fuite, un post qui inquiète, lus par le bureau sans votre nom",
        en="a fake account, a leak, a post that worries, read by the desk without your name",
    ),
    example=Phrase(fr="signaler", en="report"),
    also=("signaler", "signale", "signalement"),
    aside=True,
    heard=hears(
        r"(?:je (?:veux|voudrais|dois|souhaite)|j['’]aimerais|j['’]ai) (?:vous |te )?signaler"
        r"\b(?P<rest>.*)$",
        r"(?:i (?:want|need|wish|have)|i['’]?d like|i would like) to report\b(?P<rest>.*)$",
        r"(?P<rest>mes signalements|my reports)\s*$",
        r"(?P<rest>(?:je viens de voir|j['’]ai (?:vu|trouvé|repéré)|il y a|y a|voici) "
        r"(?:un faux (?:compte|profil)|une (?:fuite|usurpation))[^?]*)$",
        r"(?P<rest>(?:i (?:saw|found|just saw|have found)|i['’]ve (?:seen|found)|there is"
        r"|there['’]s)"
        r" (?:a fake (?:account|profile)|an? (?:leak|impostor|impersonator))[^?]*)$",
    ),
    answer=answer,
    order=120,
)
