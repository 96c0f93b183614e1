"""My data: what is kept of me and for how long, all of it in a file, and all of it erased."""

import re

from bot.chat.person import Role
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Facts, Link, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.people.erase import erase
from bot.people.export import in_short
from bot.people.own_file import AWAITS, prepare
from bot.people.register import people_with
from bot.people.roles import LAST_OWNER

SPOKEN = (
    r"(?:(?:efface|supprime|erase|delete|exporte|export|télécharge|download)[zr]?(?:-moi)? )?"
    r"(?:toutes )?(?:all )?(?:mes données|my data)\b[\s.!?]*$"
    r"|(?:oublie[zr]?[- ]moi|forget me)\b[\s.!?]*$"
)
DATA = re.compile(SPOKEN, re.IGNORECASE)
ERASES = re.compile(r"efface|supprime|erase|delete|oublie|forget", re.IGNORECASE)
EXPORTS = re.compile(r"export|télécharge|download", re.IGNORECASE)
PRESSED_WITHIN = 600  # seconds between the two presses

TITLE = Phrase(fr="Mes données", en="My data")
KEPT = Phrase(fr="Ce que je garde de vous", en="What I keep of you")
NOWHERE = Phrase(
    fr="C’est tout. Les brouillons que vous me faites vérifier ne sont gardés nulle part. Vous "
    "seul voyez cette page.",
    en="That is all. The drafts that you have me check are kept nowhere. Only you see this page.",
)
TAKE = Phrase(fr="Tout emporter", en="Take it all along")
ERASE = Phrase(fr="Tout effacer", en="Erase everything")
READY = Phrase(fr="Votre fichier est prêt", en="Your file is ready")
READY_HOW = Phrase(
    fr="Tout ce que je garde de vous, en français, avec le pourquoi et le combien de temps. Le "
    "lien ne sert qu’une fois, dans les {minutes} minutes : ne le donnez à personne.",
    en="All that I keep of you, in English, with why and for how long. The link works once, within "
    "{minutes} minutes: give it to nobody.",
)
OPEN = Phrase(fr="Ouvrir mon fichier", en="Open my file")
SURE = Phrase(
    fr="Tout effacer ? Cela ne se défait pas.", en="Erase everything? It cannot be undone."
)
GOES = Phrase(
    fr="Partent à l’instant : votre nom, vos choix, vos partages, les textes que vous avez fait "
    "relire, vos signalements et vos propositions, même en cours, et tout ce que j’allais vous "
    "écrire. Les mots gardés pour vous servent à d’autres.",
    en="Gone at once: your name, your choices, your shares, the texts that you had reviewed, your "
    "reports and your proposals, also those under way, and all that I was about to write to you. "
    "The words kept for you serve others.",
)
STAYS = Phrase(
    fr="Restent : au journal, ce que vous avez décidé et les mots que vous avez approuvés, sous un "
    "numéro qui ne mène plus à personne, car un journal troué ne prouve plus rien ; les chiffres "
    "des équipes, qui ne nomment personne. Cette conversation reste dans votre messagerie, et vos "
    "posts sur X : ils sont à vous.",
    en="What stays: in the journal, what you decided and the words that you approved, under a "
    "number that leads to nobody, since a journal with holes proves nothing; the figures of teams, "
    "which name nobody. This conversation stays in your chat, and your posts on X: they are yours.",
)
AGAIN = Phrase(
    fr="Si vous m’écrivez ensuite, nous ferons connaissance, et un « stop » d’avant sera à redire.",
    en="If you write to me afterwards, we will meet anew, and an earlier “stop” has to be said "
    "again.",
)
FOR_EVER = Phrase(fr="Effacer pour toujours", en="Erase for ever")
TAKE_FIRST = Phrase(fr="Emporter d’abord", en="Take it along first")
KEEP = Phrase(fr="Ne rien effacer", en="Erase nothing")
GONE = Phrase(fr="C’est effacé", en="It is erased")
GONE_WHY = Phrase(
    fr="Il ne reste plus rien de vous ici. Merci d’être passé, et bonne route.",
    en="Nothing of you is left here. Thank you for having come, and all the best.",
)


def typed(said: str) -> str:
    """Turn plain speech about one's data into what a button would type; else nothing."""
    if not DATA.match(said):
        return ""
    if ERASES.match(said):
        return "erase"
    return "export" if EXPORTS.match(said) else "data"


async def shown(request: Request, house: House, _: str) -> Reply:
    """Show what is kept, how much of it, and for how long."""
    whom = house.whom(request.person)
    rows = await in_short(whom, house.company, request.person.language)
    return Reply(
        title=request.say(KEPT),
        blocks=(Facts(rows), Paragraph(request.say(NOWHERE))),
        actions=(
            Button(request.say(TAKE), "mine", "export"),
            Button(request.say(ERASE), "mine", "erase"),
        ),
    )


async def exported(request: Request, house: House, _: str) -> Reply:
    """Give the link behind which the file awaits."""
    token = house.token()
    await prepare(request.person, token, request.at)
    minutes = int(AWAITS.total_seconds()) // 60
    return Reply(
        title=request.say(READY),
        blocks=(Paragraph(request.say(READY_HOW, minutes=minutes)),),
        actions=(Link(request.say(OPEN), house.own_file_link(token)),),
    )


async def erased(request: Request, house: House, pressed: str) -> Reply:
    """Ask whether it is meant, then erase: the second press says who pressed first, and when."""
    if not _pressed_before(request, pressed):
        return await _sure(request)
    await erase(house.whom(request.person), request.person.id, request.at)
    said = Paragraph(request.say(GONE_WHY))
    return Reply(title=request.say(GONE), blocks=(said,), replaces=True)


async def _sure(request: Request) -> Reply:
    if Role.OWNER in request.person.roles and await people_with(Role.OWNER) == [request.person.id]:
        raise Refusal(LAST_OWNER)
    mark = f"{request.person.id}-{int(request.at.timestamp())}"
    return Reply(
        title=request.say(SURE),
        blocks=tuple(Paragraph(request.say(said)) for said in (GOES, STAYS, AGAIN)),
        actions=(
            Button(request.say(TAKE_FIRST), "mine", "export"),
            Button(request.say(FOR_EVER), "mine", f"erase {mark}"),
            Button(request.say(KEEP), "mine"),
        ),
    )


def _pressed_before(request: Request, mark: str) -> bool:
    """Tell whether the first press was this person's own, a moment ago: cards stay for years."""
    who, _, when = mark.strip().partition("-")
    if who != str(request.person.id) or not (when.isdecimal() and len(when) < 12):  # noqa: PLR2004
        return False
    return 0 <= request.at.timestamp() - int(when) <= PRESSED_WITHIN


VERBS = {"data": shown, "export": exported, "erase": erased}
