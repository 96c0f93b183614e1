"""Practice: write a pretend tweet, see what the check says of it, compare, and keep nothing."""

from collections.abc import Callable, Sequence

from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Block, Button, Facts, Field, Form, Level, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.commands.verdict import verdict_blocks
from bot.drafts.check import check
from bot.shares.card import LENGTH, SUBJECT
from bot.shares.examples import examples
from bot.shares.own import EMPTY
from bot.text.tweet import CAP, Tweet, read_tweet

COMPARED = 3  # approved tweets beside one's own

TITLE = Phrase(fr="S’entraîner, pour de faux", en="Practise, for pretend")
HOW = Phrase(
    fr="Écrivez un tweet que vous n’enverrez pas. Je le relis, vous le comparez à trois tweets "
    "approuvés, et j’oublie tout : rien n’est gardé, compté ni montré.",
    en="Write a tweet that you will not send. I read it over, you compare it with three approved "
    "ones, and I forget it all: nothing is kept, counted or shown.",
)
TWEET = Phrase(fr="Votre tweet pour de faux", en="Your pretend tweet")
HINT = Phrase(
    fr="Essayez, trompez-vous : personne ne regarde.", en="Try, get it wrong: nobody is looking."
)
SEND = Phrase(fr="Voir ce que ça donne", en="See how it does")
SAID: dict[Level, Phrase] = {
    "go": Phrase(fr="Pour de vrai, il passerait", en="For real, it would pass"),
    "caution": Phrase(
        fr="Pour de vrai, il faudrait y revenir", en="For real, something would need mending"
    ),
    "stop": Phrase(fr="Pour de vrai, pas comme ça", en="For real, not like this"),
}
COMPARE = Phrase(
    fr="Sur ce sujet, trois tweets approuvés, à lire et non à recopier :",
    en="On this subject, three approved tweets, to read and not to copy:",
)
COMPARE_FEWER = Phrase(
    fr="Sur ce sujet, ce qui est approuvé en ce moment, à lire et non à recopier :",
    en="On this subject, what is approved at the moment, to read and not to copy:",
)
NO_EXAMPLE = Phrase(
    fr="Il n’y a pas de tweet approuvé à comparer sur ce sujet en ce moment.",
    en="There is no approved tweet to compare with on this subject at the moment.",
)
HASHTAGS = Phrase(fr="Mots-dièse", en="Hashtags")
LINKS = Phrase(fr="Liens", en="Links")
BESIDE = Phrase(fr="le vôtre {mine}, les leurs {theirs}", en="yours {mine}, theirs {theirs}")
BETWEEN = Phrase(fr="de {least} à {most}", en="{least} to {most}")
FORGOTTEN = Phrase(
    fr="C’est oublié : ce tweet n’existe nulle part.",
    en="It is forgotten: this tweet exists nowhere.",
)
AGAIN = Phrase(fr="Encore une fois", en="Once more")
LESSON = Phrase(fr="Une leçon", en="A lesson")


async def answer(request: Request, house: House) -> Reply:
    """Ask for a pretend tweet, or read it over beside approved ones."""
    draft = request.fields.get("pretend", "")
    subject = _subject(request, house)
    if not draft.strip():
        return _form(request, house, subject, EMPTY if "pretend" in request.fields else None)
    language = request.person.language
    verdict = check(draft, house.company, request.at)
    allows = house.allows(request.at)
    beside = await examples(subject, language, request.at, allows, COMPARED)
    return Reply(
        title=request.say(SAID[verdict.level]),
        blocks=(
            *verdict_blocks(verdict, draft, house.charter, language),
            *_compared(request, verdict.tweet, beside),
            Paragraph(request.say(FORGOTTEN)),
        ),
        actions=(
            Button(request.say(AGAIN), "practice", subject),
            Button(request.say(LESSON), "lesson"),
        ),
    )


def _subject(request: Request, house: House) -> str:
    """Find the subject chosen, else the one named, else the first."""
    asked = request.fields.get("subject", request.text.strip())
    named = {
        said.casefold(): key
        for key, name in house.subjects.items()
        for said in (key, name.fr, name.en)
    }
    return named.get(asked.casefold(), next(iter(house.subjects), ""))


def _compared(request: Request, mine: Tweet, beside: Sequence[str]) -> tuple[Block, ...]:
    if not beside:
        return (Paragraph(request.say(NO_EXAMPLE)),)
    theirs = [read_tweet(tweet) for tweet in beside]
    counts: tuple[tuple[Phrase, Callable[[Tweet], int]], ...] = (
        (LENGTH, lambda tweet: tweet.weighted_length),
        (HASHTAGS, lambda tweet: len(tweet.hashtags)),
        (LINKS, lambda tweet: len(tweet.urls)),
    )
    rows = tuple(
        (request.say(name), _beside(request, count(mine), sorted(map(count, theirs))))
        for name, count in counts
    )
    words = COMPARE if len(beside) == COMPARED else COMPARE_FEWER
    quotes = tuple(Quote(tweet, language=request.person.language) for tweet in beside)
    return (Paragraph(request.say(words)), *quotes, Facts(rows))


def _beside(request: Request, mine: int, theirs: Sequence[int]) -> str:
    least, most = theirs[0], theirs[-1]
    said = str(least) if least == most else request.say(BETWEEN, least=least, most=most)
    return request.say(BESIDE, mine=mine, theirs=said)


def _form(request: Request, house: House, subject: str, error: Phrase | None) -> Reply:
    fields = (
        Field(
            name="subject",
            label=request.say(SUBJECT),
            kind="choice",
            value=subject,
            options=tuple((key, request.say(name)) for key, name in house.subjects.items()),
        ),
        Field(
            name="pretend",
            label=request.say(TWEET),
            kind="text",
            hint=request.say(HINT),
            limit=CAP,
            error=request.say(error) if error else "",
        ),
    )
    form = Form(
        command="practice",
        submit=request.say(SEND),
        fields=fields if house.subjects else fields[1:],
    )
    return Reply(title=request.say(TITLE), blocks=(Paragraph(request.say(HOW)),), form=form)


COMMAND = Command(
    name="practice",
    summary=Phrase(
        fr="un tweet pour de faux, relu, comparé à trois autres, et oublié",
        en="a pretend tweet, read over, compared with three others, and forgotten",
    ),
    example=Phrase(fr="m’entraîner", en="practice"),
    also=("practise", "entraînement", "entrainement", "entraîner", "entrainer"),
    alone=True,
    aside=True,
    heard=hears(
        r"(?:je (?:veux|voudrais|peux) |j['’]aimerais )?m['’]\s?entra[îi]ner\b[\s.!?]*$(?P<rest>)",
        r"(?:i (?:want|would like|need) to |i['’]d like to |can i |let me |let['’]s )?practi[cs]e"
        r"(?: a bit| (?:a|my) tweets?| tweeting)?[\s.!?]*$(?P<rest>)",
    ),
    answer=answer,
    order=140,
)
