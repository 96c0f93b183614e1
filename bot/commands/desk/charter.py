"""Desk, charter: the version that holds, an article written or changed, and its publication."""

from bot.charter.article import CharterError
from bot.chat.command import Command
from bot.chat.person import Role
from bot.chat.phrase import LANGUAGES, Language, Phrase, language_from
from bot.chat.refusal import Refusal
from bot.chat.reply import Button, Facts, Field, Form, Paragraph, Reply
from bot.chat.request import Request
from bot.commands.house import House
from bot.text.language import language_of
from bot.versions import publish
from bot.versions.edit import next_number, source_of, with_article
from bot.versions.recheck import failing_ideas
from bot.versions.report import report, told
from bot.versions.tables import VersionRow

LONGEST = 3_000  # characters of an article: what a form takes on every platform

TITLE = Phrase(fr="La charte, {version}", en="The charter, {version}")
HOW = Phrase(
    fr="« bureau charte 7 » ouvre l’article 7 pour le changer. Rien n’est publié avant que vous "
    "n’ayez vu ce qui change.",
    en="“desk charter 7” opens article 7 to change it. Nothing is published before you have seen "
    "what changes.",
)
ARTICLES = Phrase(fr="{count} articles", en="{count} articles")
WRITE = Phrase(fr="Écrire un article", en="Write an article")
CHANGE = Phrase(fr="Changer un article", en="Change an article")
NO_ARTICLE = Phrase(
    fr="La charte n’a pas d’article « {asked} ».", en="The charter has no article “{asked}”."
)
ASKED = Phrase(fr="On a demandé : « {question} »", en="People asked: “{question}”")
TEXT = Phrase(fr="L’article", en="The article")
TEXT_HINT = Phrase(
    fr="Une ligne de titre, puis des phrases que l’on pourra citer mot pour mot.",
    en="A title line, then sentences that can be quoted word for word.",
)
LANGUAGE = Phrase(fr="Sa langue", en="Its language")
NAMES: dict[Language, Phrase] = {
    "fr": Phrase(fr="français", en="French"),
    "en": Phrase(fr="anglais", en="English"),
}
SEE = Phrase(fr="Voir ce qui change", en="See what changes")
BEGIN: dict[Language, str] = {
    "fr": "## Article {number} — Son titre\n\nCe que l’on peut faire. Ce que l’on évite.",
    "en": "## Article {number} — Its title\n\nWhat people may do. What they leave out.",
}
BROKEN = Phrase(fr="Je n’y lis pas d’article : {error}", en="I cannot read an article: {error}")
PREVIEW = Phrase(fr="Ce qui changerait", en="What would change")
PUBLISH = Phrase(fr="Publier", en="Publish")
PUBLISHED = Phrase(fr="C’est publié : {version}", en="Published: {version}")
PUBLISHED_WHY = Phrase(
    fr="Réponses et verdicts citent ces mots dès maintenant.",
    en="Answers and verdicts quote these words from now on.",
)
TOO_LATE = Phrase(
    fr="Une autre version a été publiée entre-temps. Rouvrez l’article, pour ne rien effacer de "
    "ce qu’elle change.",
    en="Another version was published meanwhile. Open the article again, so that nothing it "
    "changes is lost.",
)


async def answer(request: Request, house: House) -> Reply:
    """Show the charter, an article to change, what would change; or publish it."""
    word, _, rest = request.text.strip().partition(" ")
    match word.lower():
        case "":
            return _overview(request, house)
        case "new":
            return await _form(request, "", rest)
        case "see":
            return await _preview(request, house, rest)
        case "publish":
            return await _publish(request, house, rest)
        case _:
            return await _article(request, house, request.text.strip().removeprefix("#"))


def _overview(request: Request, house: House) -> Reply:
    articles = house.charter.articles
    counts = {one: sum(it.language == one for it in articles) for one in LANGUAGES}
    rows = tuple(
        (request.say(NAMES[language]), request.say(ARTICLES, count=count))
        for language, count in counts.items()
        if count
    )
    return Reply(
        title=request.say(TITLE, version=house.charter.named),
        blocks=(Facts(rows), Paragraph(request.say(HOW))),
        actions=(Button(request.say(WRITE), "desk", "charter new"),),
    )


async def _article(request: Request, house: House, asked: str) -> Reply:
    by_number = house.charter.article(asked, request.person.language)
    by_id = [one for one in house.charter.articles if one.id == asked]
    found = by_number or next(iter(by_id), None)
    if found is None:
        raise Refusal(NO_ARTICLE.given(asked=asked[:40]))
    return await _form(request, found.id, language=found.language)


async def _form(
    request: Request,
    key: str,
    question: str = "",
    language: Language | None = None,
    error: str = "",
) -> Reply:
    """Ask for an article's words; what was written already stands in the form."""
    holds = await _holds()
    spoken = language or language_of(question) or request.person.language
    source = source_of(holds.files, key, spoken) if key else ""
    begun = source or BEGIN[spoken].format(number=next_number(holds.files))
    value = request.fields.get("article", begun)
    fields = (
        Field(
            name="article",
            label=request.say(TEXT),
            kind="text",
            value=value,
            hint=request.say(TEXT_HINT),
            limit=max(LONGEST, len(begun)),
            error=error,
        ),
        Field(
            name="language",
            label=request.say(LANGUAGE),
            kind="choice",
            value=spoken,
            options=tuple((one, request.say(name)) for one, name in NAMES.items()),
        ),
    )
    return Reply(
        title=request.say(CHANGE if key else WRITE),
        blocks=(Paragraph(request.say(ASKED, question=question)),) if question else (),
        form=Form(
            command="desk",
            text=f"charter see {holds.number} {key}".strip(),
            submit=request.say(SEE),
            fields=fields,
        ),
    )


async def _preview(request: Request, house: House, text: str) -> Reply:
    number, _, key = text.partition(" ")
    language = language_from(request.fields.get("language")) or request.person.language
    holds = await _holds()
    if str(holds.number) != number:
        raise Refusal(TOO_LATE)
    try:
        files = with_article(holds.files, key, language, request.fields.get("article", ""))
        row = await publish.prepare(files, request.at, request.person.id)
    except CharterError as error:
        said = request.say(BROKEN, error=error.phrase)
        return await _form(request, key, language=language, error=said)
    failing = await failing_ideas(house.company, request.at)
    found = report(house.charter, publish.charter_of(files), failing, house.company)
    ways_on = (Button(request.say(PUBLISH), "desk", f"charter publish {row.id} {number}"),)
    return Reply(
        title=request.say(PREVIEW),
        blocks=told(found, request.person.language),
        actions=ways_on if found.changes else (),
    )


async def _publish(request: Request, house: House, text: str) -> Reply:
    key, _, number = text.partition(" ")
    known = key.isdecimal() and number.isdecimal()
    row = await publish.prepared(int(key)) if known else None
    published = await publish.publish_prepared(row, request.at, int(number)) if row else None
    if published is None:
        raise Refusal(TOO_LATE)
    named = publish.named(published, house.zone)
    said = Paragraph(request.say(PUBLISHED_WHY))
    return Reply(title=request.say(PUBLISHED, version=named), blocks=(said,), replaces=True)


async def _holds() -> VersionRow:
    """Give the version that holds: there is one from the first start on."""
    row = await publish.latest()
    if row is None:
        raise Refusal(TOO_LATE)
    return row


PART = Command(
    name="charter",
    summary=Phrase(
        fr="la version en vigueur, un article à changer ou à écrire",
        en="the version that holds, an article to change or to write",
    ),
    example=Phrase(fr="bureau charte", en="desk charter"),
    role=Role.OWNER,
    also=("charte",),
    answer=answer,
    order=60,
)
