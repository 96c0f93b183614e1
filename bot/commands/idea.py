"""Idea: an approved tweet in words that nobody else gets, or the facts for one's own."""

from rapidfuzz import fuzz, process, utils

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.refusal import Refusal
from bot.chat.reply import NOTHING, Action, Button, Facts, Link, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.held import holding, suspended, told
from bot.commands.house import House
from bot.commands.pause import NOT_FOR_TWO
from bot.commands.unasked import brief
from bot.commands.verdict import charter_facts, findings_block, rewrite_blocks
from bot.drafts.check import check
from bot.ideas.use import in_use, is_for
from bot.people import choose
from bot.people.register import team_of
from bot.shares import own
from bot.shares.card import card
from bot.shares.letting_go import let_go
from bot.shares.offer import Offer, Wish, offer, offer_own_words
from bot.shares.said import share_of, share_on_table

NO_SUBJECT = Phrase(fr="Je n’ai pas de sujet « {asked} »", en="I have no subject “{asked}”")
SUBJECTS = Phrase(fr="Voici ceux que j’ai :", en="These are the ones I have:")
NO_WORDS = Phrase(fr="Plus de mots pour le moment", en="No words left for now")
NO_WORDS_WHY = Phrase(
    fr="Vos collègues ont pris tous les mots de ce que vous demandez, et je ne donne jamais les "
    "mêmes deux fois. Vous pouvez écrire les vôtres, ou relayer le compte de l’entreprise.",
    en="Colleagues took all the words of what you ask for, and I never give the same twice. You "
    "can write your own, or repost the company’s account.",
)
REPOST = Phrase(fr="Voir le compte de l’entreprise", en="See the company’s account")
ANY = Phrase(fr="N’importe quel sujet", en="Any subject")
WHICH_NO = Phrase(fr="Pas pour vous : dites-moi", en="Not for you: tell me")
NO_REASON = Phrase(
    fr="Personne ne saura ce que vous choisissez, et vous ne devez aucune explication.",
    en="Nobody will know what you choose, and you owe no explanation.",
)
NOT_THIS = Phrase(fr="Pas cette idée", en="Not this idea")
NOT_SUBJECT = Phrase(fr="Pas ce sujet", en="Not this subject")
NOT_NOW = Phrase(fr="Pas maintenant", en="Not now")
NEVER = Phrase(fr="Plus jamais", en="Never again")
SUBJECT_GONE = Phrase(
    fr="C’est noté : plus d’idées sur « {subject} ». « mes choix » permet d’y revenir.",
    en="Noted: no more ideas on “{subject}”. “mine” lets you change your mind.",
)
LATER = Phrase(fr="Entendu, pas maintenant", en="All right, not now")
LATER_WHY = Phrase(
    fr="Les mots retournent aux collègues. Demandez « idée » le jour où vous en voudrez une.",
    en="The words go back to colleagues. Ask for an “idea” the day you want one.",
)
GONE = Phrase(
    fr="Cette idée n’est plus disponible. Demandez-en une autre avec « idée ».",
    en="This idea is no longer available. Ask for another one with “idea”.",
)


async def answer(request: Request, house: House) -> Reply:
    """Understand `idea`, `idea SUBJECT` and what the card's buttons type."""
    if request.unasked:
        return await _first(request, house)
    verb, _, rest = request.text.partition(" ")
    match verb.lower():
        case "another" if rest:
            await share_of(request.person, rest)
            return await _offered(request, house, instead_of=rest, replaces=True)
        case "another" | "autre":
            on_table = await share_on_table(request.person)
            return await _offered(request, house, instead_of=on_table.token if on_table else "")
        case "no":
            return await _not_for_me(request, house, rest)
        case "own":
            return await _own_words(request, house, rest)
        case _:
            return await _asked(request, house)


async def _first(request: Request, house: House) -> Reply:
    """Give an idea at the person's pace; where there is none for them, there is nothing to say."""
    subject = _subject(request.text, house)
    if house.held_on(subject):
        return NOTHING
    offered = await offer(await _wish(request, house, subject))
    if offered is None:
        return NOTHING
    return brief(request, _card(request, house, offered), offered.share.token)


async def _asked(request: Request, house: House) -> Reply:
    subject = _subject(request.text, house)
    if request.text and subject is None:
        title = request.say(NO_SUBJECT, asked=request.text[:60])
        said = Paragraph(request.say(SUBJECTS))
        return Reply(title=title, blocks=(said,), actions=_subjects(request, house))
    return await _offered(request, house, subject=subject)


def _subject(asked: str, house: House) -> str | None:
    """Find the subject somebody means, in either language, with a typo or two."""
    names = {
        name: key for key, phrase in house.subjects.items() for name in (key, phrase.fr, phrase.en)
    }
    near = process.extractOne(
        asked, list(names), scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=80
    )
    return names[near[0]] if near else None


def _subjects(request: Request, house: House) -> tuple[Action, ...]:
    return tuple(Button(request.say(name), "idea", key) for key, name in house.subjects.items())


async def _wish(request: Request, house: House, subject: str | None) -> Wish:
    return Wish(
        person=request.person,
        subject=subject,
        now=request.at,
        shelf=await house.shelf(request.at),
        allows=house.allows(request.at),
        token=house.token,
        held=house.held_on,
        carrier=house.carrier,
    )


async def _offered(
    request: Request,
    house: House,
    *,
    subject: str | None = None,
    instead_of: str = "",
    note: str = "",
    replaces: bool = False,
) -> Reply:
    if held := house.held_on(subject):
        return suspended(request, house, held, replaces=replaces)
    offered = await offer(await _wish(request, house, subject), instead_of)
    if offered is None:
        return _no_words(request, house, replaces=replaces)
    return _card(request, house, offered, note=note, replaces=replaces)


def _card(
    request: Request, house: House, offered: Offer, *, note: str = "", replaces: bool = False
) -> Reply:
    return card(
        offered,
        request.person,
        subject=house.subject(offered.idea.subject),
        address=house.link(offered.share.token),
        zone=house.zone,
        note=note,
        replaces=replaces,
    )


def _no_words(request: Request, house: House, *, replaces: bool) -> Reply:
    account = Link(request.say(REPOST), f"https://x.com/{house.company.company.handle}")
    return Reply(
        title=request.say(NO_WORDS),
        blocks=(Paragraph(request.say(NO_WORDS_WHY)), *told(request, house, house.held)),
        actions=(Button(request.say(ANY), "idea"), account),
        replaces=replaces,
    )


async def _not_for_me(request: Request, house: House, rest: str) -> Reply:
    what, _, token = rest.rpartition(" ")
    share = await share_of(request.person, token)
    if not what:
        return _which_no(request, token)
    await let_go(request.person, token, request.at, unwanted=what == "this")
    if what == "now":
        said = Paragraph(request.say(LATER_WHY))
        return Reply(title=request.say(LATER), blocks=(said,), replaces=True)
    if what == "subject":
        await choose.decline(request.person, share.idea.subject)
        note = request.say(SUBJECT_GONE, subject=house.subject(share.idea.subject))
        return await _offered(request, house, note=note, replaces=True)
    return await _offered(request, house, replaces=True)


def _which_no(request: Request, token: str) -> Reply:
    return Reply(
        title=request.say(WHICH_NO),
        blocks=(Paragraph(request.say(NO_REASON)),),
        actions=(
            Button(request.say(NOT_THIS), "idea", f"no this {token}"),
            Button(request.say(NOT_SUBJECT), "idea", f"no subject {token}"),
            Button(request.say(NOT_NOW), "idea", f"no now {token}"),
            Button(request.say(NOT_FOR_TWO), "mine", f"pause fortnight {token}"),
            Button(request.say(NEVER), "mine", f"stop {token}"),
        ),
        replaces=True,
    )


async def _own_words(request: Request, house: House, key: str) -> Reply:
    idea = await in_use(request.at).get_or_none(key=key)
    if idea is None or not is_for(idea, await team_of(request.person), request.person.language):
        raise Refusal(GONE)
    if held := house.held_on(idea.subject):
        return suspended(request, house, held)
    draft = request.fields.get("tweet")
    if draft is None:
        return own.form_for(idea, request.person)
    text = draft.strip()
    if not text:
        return own.form_for(idea, request.person, error=own.EMPTY)
    tweet = own.tweet_of(text, idea)
    recent = await house.recent(request.at, besides=request.person)
    verdict = check(tweet, house.company, request.at, recent)
    if verdict.level != "go":
        language = request.person.language
        found = findings_block(verdict, tweet, house.charter, language)
        quoted = charter_facts(verdict, house.charter, language)
        facts = (Facts(quoted),) if quoted else ()
        why = told(request, house, holding(tweet, house, verdict, request.at))
        blocks = (found, *facts, *why, *rewrite_blocks(verdict, language))
        return own.form_for(idea, request.person, value=draft, error=own.MEND, blocks=blocks)
    share = await offer_own_words(await _wish(request, house, None), idea, text)
    return _card(request, house, Offer(share, idea, None), replaces=True)


COMMAND = Command(
    name="idea",
    summary=Phrase(
        fr="un tweet approuvé, dans des mots que personne d’autre n’aura",
        en="an approved tweet, in words nobody else will get",
    ),
    example=Phrase(fr="idée", en="idea"),
    also=("idée", "idee", "idées", "ideas"),
    heard=hears(
        r"(?:une )?(?P<rest>another|autre)(?: idée| idea| one)?\s*[.!?]*$",
        r"(?:une|des|an?|some) (?:idées?|ideas?)(?: (?:sur|de|pour|à propos de|about|on|for))?"
        r"\b(?P<rest>.*)$",
        r"(?:donne[sz]?|propose[sz]?|trouve[sz]?)[- ]moi (?:une|un|des) (?:idées?|tweets?)"
        r"(?: (?:sur|à propos de|de))?(?P<rest>.*)$",
        r"(?:je (?:veux|voudrais|cherche)|j['’]aimerais) (?:une|des) idées?"
        r"(?: (?:sur|à propos de))?(?P<rest>.*)$",
        r"(?:give me|i(?:['’]d| would) like|i (?:want|need)|suggest) (?:an?|some|another) "
        r"(?:ideas?|tweets?)(?: (?:about|on|for))?(?P<rest>.*)$",
        r"(?:que|quoi) tweeter\b(?P<rest>)",
        r"what (?:can|should|could) i tweet(?: about)?\s*\??$(?P<rest>)",
    ),
    answer=answer,
    order=10,
)
