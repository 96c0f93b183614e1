"""The two moments that frighten: how people tell of them, what to do now, whom to call."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.chat.phrase import Phrase
from bot.company import Contact, Contacts

LONGEST = 400  # characters of somebody's cry for help; what is longer is a draft
Contacted = Literal["press", "security", "communications"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One frightening moment; `asked` is the question that the charter is searched for."""

    key: str
    title: Phrase
    asked: Phrase
    steps: tuple[Phrase, Phrase, Phrase]
    call: tuple[Contacted, ...]  # whom to call, the first that the company names
    told: Phrase  # as it opens a report


# Sentences that begin so are other commands, or ask leave to do the thing oneself.
ELSE = (
    r"(?!/|(?:check|v[ée]rifi\w*|ideas?|id[ée]es?|charter|charte|desk|bureau|report|signal\w*"
    r"|practi[cs]e|bio|pourquoi|why|(?:i|we) want|je veux|nous voulons)\b)(?!(?:may|can|could"
    r"|should|must|would|puis|peut|peux|ai)[ -](?:i|we|you"
    r"|one|je|on|tu)(?: le droit d['’e] ?)? ?(?:\w+ )?(?:attack|attaqu|insult|mock|moquer|troll"
    r"|crit|interview|invit))"
)
PRESS = (
    r"(?:journaliste?s?|reporters?|la presse|the press|the media|les m[ée]dias|un m[ée]dia"
    r"|(?:une?|la|des|le) (?:radio|t[ée]l[ée](?:vision)?|cha[iî]ne|r[ée]daction|magazine"
    r"|quotidien|journal"
    r"|podcast\w*|blogueu\w+|blogger|youtub\w+)\b|(?:an?|the|some) (?:\w+ )?(?:newspaper|magazine"
    r"|radio|tv \w+|television|podcast\w*|blogger|youtuber|news \w+|media \w+|news\w*))"
)
REACHED = (
    r"(?:(?:m['’] ?|me |nous |leur )(?:a |ont |avait |veut |voudrait |souhaite |propose |vient de "
    r"|a encore )?(?:d[ée]j[àa] |encore )?(?:[ée]cri|contact|appel|t[ée]l[ée]phon|sollicit|interrog"
    r"|relanc|demand|pos[ée]|interview|joindre|parler|voir|rencontr|film|questionn|envo[iy]|invit"
    r"|harc|dm|mp|suit|attend|laiss|tann|approch|cherche)"
    r"|contact[ée]e?s? par|appel[ée]e?s? par|sollicit[ée]e?s? par|approch[ée]e?s? par"
    r"|(?:re[çc]u|recevoir|re[çc]ois|eu) (?:un|une|des|le|l['’])|au (?:t[ée]l[ée]phone|bout du fil)"
    r"|(?:est|sont) (?:devant|[àa] l)|veut (?:m['’]|me|une|un|mon|nous|savoir|que)"
    r"|dans (?:mes|ma) (?:dm|mp|messages?|bo[iî]te)|pose des questions"
    r"|(?:wrote|writes|writing|written|e-?mailed|e-?mailing|e-?mails|messaged|messaging|contacted"
    r"|contacting|called|calling|calls|rang|rings|ringing|phoned|phoning|dm['’]?e?d|dming|texted"
    r"|texting|approached|interviewing|chasing|pestering|tagged|quoting|following)(?: (?:to|at))? "
    r"(?:me|us|my|asking|for)|wrote to|reached out|got in touch|slid|got hold of"
    r"|(?:wants?|would like|asks?|asked|asking|is after|keeps asking) (?:me|us|to|for|my|our|an?|if"
    r"|some|what|about|questions)|(?:is|are) (?:at|outside|on the|in|waiting)|on the phone"
    r"|in my (?:inbox|dms?|mentions|messages)|(?:contacted|called|approached|asked) by"
    r"|(?:e-?mail|message|call|dm|letter|note|text|request|question) from)"
)
HURTS = (
    r"(?:attaqu|insult|harc[eè]l|menac|agress(?!if)|injuri|lynch|pourri|d[ée]mol|diffam|humili"
    r"|troll"
    r"|calomni|crach|descend|bash|raid)"
)
HURT = (
    r"(?:insult|attack|harass|threat|troll|bull(?:y|ied)|abus|mock|smear|slander|sham|pil(?:e|ing)"
    r"|hound|stalk|bash|target(?:ed|ing|s))"
)
US = (
    r"(?:me|us|my (?:team|company|colleagues?|employer|boss|tweets?|posts?|account|family)"
    r"|our (?:team|company|brand|tweets?|posts?|account|people|products?))\b"
)
OURS = (
    r"(?:mon|mes|ma|notre|nos|my|our|the company['’]?s?) (?:\w+ )?(?:tweets?|posts?|publi\w*"
    r"|comptes?"
    r"|messages?|replies|mentions|dms?|account|page|profile?|profil|notifs?|notifications)"
)
ATTACKED = (
    rf"(?:(?:m['’] ?|\bme |\bnous |\bt['’])(?:(?:a|ont|avons|fait|font|fais|en|fais|se|suis"
    rf"|sommes|traite)"
    rf" )?(?:\w+ ){{0,2}}?{HURTS}"
    rf"|\b(?:suis|sommes|fait|fais|faisons|font|[ée]t[ée]) (?:\w+ ){{0,2}}?{HURTS}"
    r"|\bme traitent? de|\bs['’]en pren\w+ [àa] (?:moi|nous)|\bmoque(?:nt)? de (?:moi|nous|mon|ma"
    r"|mes)\b"
    r"|\b(?:me|nous) tombent? dessus"
    rf"|\b(?:{HURTS}|{HURT})\w* (?:\w+ ){{0,3}}?(?:sous|sur|dans|under|below|beneath|on|in"
    rf"|at) {OURS}"
    r"|\b(?:re[çc]ois|re[çc]u|recevons|re[çc]oit|avons re[çc]u) (?:\w+ ){0,3}?(?:insult|menac|injur"
    r"|attaqu|haine|horreur|saloperi|messages? (?:haineux|violent|de haine|d['’]insulte))"
    r"|commentaires? (?:haineux|m[ée]chant|violent|odieux)\w* (?:\w+ )?(?:sous|sur)"
    rf"|\b{HURT}\w*(?: (?:on|at|off|with|to|down|up))?(?: all of)? {US}"
    rf"|\bswear\w* (?:at|on) {US}|\bpiling (?:on|in|onto)|\b(?:having|has|had|have) a go at {US}"
    rf"|\bcalling (?:me|us) "
    rf"|\b(?:coming|going|come|comes|is|are) (?:for|after) {US}|\b(?:making|make|makes) fun of {US}"
    rf"|\b(?:rude|nasty|mean|vile|horrible|aggressive|abusive|hateful|awful) (?:to|with|about) {US}"
    rf"|\b(?:i['’]?m|i am|we['’]?re|we are|was|were|been|being|gets?|got|getting|receiv\w+) "
    rf"(?:\w+ ){{0,3}}?(?:{HURT}\w*|hate|hateful|dogpiled)\b"
    rf"|(?:nasty|hateful|vile|horrible|mean|abusive) \w+ (?:under|below|on|in) {OURS})"
)
ASIDE = (
    r"(?![\s\S]*(?:cyber|informatique|hacked|hacker|phish|ransom|heart attack|cardiaque|panic"
    r"|panique|malware|virus|pirat|concurrent|competitor|coll[èe]gue|colleague keeps|teammate"
    r"|(?:mon|ma|my) (?:chef|responsable|manager|boss|patron)))"
)


def _told(*parts: str) -> re.Pattern[str]:
    """Match a whole sentence that holds each of the parts, in whatever order."""
    ahead = "".join(rf"(?=[\s\S]{{0,{LONGEST}}}?\b{part})" for part in parts)
    return re.compile(rf"{ELSE}(?![\s\S]{{{LONGEST + 1}}}){ahead}", re.IGNORECASE)


PRESS_TOLD = _told(PRESS, REACHED)
ATTACK_TOLD = re.compile(
    rf"{ELSE}{ASIDE}(?![\s\S]{{{LONGEST + 1}}})(?=[\s\S]{{0,{LONGEST}}}?{ATTACKED})", re.IGNORECASE
)

MOMENTS = {
    "press": Moment(
        key="press",
        title=Phrase(fr="Un journaliste vous écrit", en="A journalist writes to you"),
        asked=Phrase(
            fr="Un journaliste m’a écrit, que dois-je faire ?",
            en="A journalist wrote to me, what should I do?",
        ),
        steps=(
            Phrase(
                fr="Rien ne presse : vous ne devez pas de réponse, même « entre nous ».",
                en="No hurry: you owe no answer, not even “off the record”.",
            ),
            Phrase(
                fr="Une phrase suffit : « Merci, je transmets à la personne qui vous répondra. »",
                en="One sentence is enough: “Thank you, I am passing this on to the right person.”",
            ),
            Phrase(
                fr="Transmettez son message avec son nom et son délai, et c’est fini pour vous.",
                en="Pass the message on, with the name and the deadline, and you are done.",
            ),
        ),
        call=("press", "communications"),
        told=Phrase(fr="Un journaliste m’a écrit : ", en="A journalist wrote to me: "),
    ),
    "attack": Moment(
        key="attack",
        title=Phrase(fr="On vous attaque, ou on nous attaque", en="You, or we, are under attack"),
        asked=Phrase(
            fr="Quelqu’un nous attaque et m’insulte sous mon tweet, que dois-je faire ?",
            en="Someone attacks us and insults me under my tweet, what should I do?",
        ),
        steps=(
            Phrase(
                fr="Ne répondez pas : se taire n’est pas donner raison.",
                en="Do not answer: staying silent does not mean they are right.",
            ),
            Phrase(
                fr="Gardez une capture et le lien, puis masquez ou bloquez le compte.",
                en="Keep a screenshot and the link, then mute or block the account.",
            ),
            Phrase(
                fr="Dites-le à la personne ci-dessous : vous n’avez pas à porter cela sans aide.",
                en="Tell the person below: you need not carry this alone.",
            ),
        ),
        call=("communications", "press"),
        told=Phrase(fr="On nous attaque : ", en="Somebody attacks us: "),
    ),
}


def moment_in(said: str) -> Moment | None:
    """Find the moment that somebody tells of, by its key or in their own words."""
    if said.strip() in MOMENTS:
        return MOMENTS[said.strip()]
    if PRESS_TOLD.match(said):
        return MOMENTS["press"]
    return MOMENTS["attack"] if ATTACK_TOLD.match(said) else None


def contact_for(moment: Moment, contacts: Contacts) -> Contact | None:
    """Find whom to call: the first of the moment's contacts that the company names."""
    named = (getattr(contacts, kind) for kind in moment.call)
    return next((one for one in named if isinstance(one, Contact)), None)
