"""Charter: what may I say? The right article word for word, or an honest silence."""

from bot.charter.article import Article
from bot.charter.search import Aside, Outcome
from bot.chat.command import Command, hears
from bot.chat.phrase import Phrase
from bot.chat.reply import Action, Button, Field, Form, Paragraph, Quote, Reply
from bot.chat.request import Request
from bot.commands import check
from bot.commands.help import not_understood
from bot.commands.house import House
from bot.commands.human import ask_a_human
from bot.gaps.keep import keep
from bot.reviews.tables import Kind
from bot.text.language import language_of

FEWEST_WORDS = 4  # of a question without a question mark
QUESTION_LIMIT = 500  # characters; what is longer is a draft that somebody pasted

UNSURE = Phrase(fr="Je ne suis pas sûr", en="I am not sure")
UNSURE_WHY = Phrase(
    fr="C’est l’un de ces deux articles. Lequel répond à votre question ?",
    en="It is one of these two articles. Which one answers your question?",
)
SILENT = Phrase(fr="La charte n’en dit rien", en="The charter does not say")
SILENT_WHY = Phrase(
    fr="Je préfère vous le dire plutôt que d’inventer une règle. Un humain saura vous répondre. "
    "Ou essayez avec d’autres mots.",
    en="I would rather tell you than make up a rule. A human will know. Or try with other words.",
)
NOTED = Phrase(
    fr="Je garde votre question {days} jours, sans votre nom, pour qui tient la charte.",
    en="I keep your question {days} days, without your name, for whoever keeps the charter.",
)
ASIDES: dict[Aside, Phrase] = {
    "small talk": Phrase(
        fr="Merci d’être là. Posez-moi une question sur la charte quand vous voulez.",
        en="Good to see you. Ask me about the charter whenever you like.",
    ),
    "insult": Phrase(
        fr="Je vous ai mal répondu, sans doute. Dites-moi ce que vous cherchez, je réessaie.",
        en="I did not help, I think. Tell me what you are looking for, and I will try again.",
    ),
    "instruction": Phrase(
        fr="Je cite la charte, mot pour mot, et je ne sais rien faire d’autre ici.",
        en="I quote the charter, word for word, and can do nothing else here.",
    ),
}
SEE_ALSO = Phrase(fr="Voir aussi : {heading}", en="See also: {heading}")
WHOLE = Phrase(fr="Lire l’article entier", en="Read the whole article")
FORM_TITLE = Phrase(fr="Que dit la charte ?", en="What does the charter say?")
QUESTION = Phrase(fr="Votre question", en="Your question")
QUESTION_HINT = Phrase(
    fr="Comme à un collègue : « puis-je parler de mon client ? »",
    en="As to a colleague: “may I talk about my customer?”",
)
SEND = Phrase(fr="Demander", en="Ask")
EMPTY = Phrase(fr="Écrivez votre question d’abord.", en="Write your question first.")
WORDS = Phrase(
    fr="La charte, {version}, mot pour mot.", en="The charter, {version}, word for word."
)


async def answer(request: Request, house: House) -> Reply:
    """Answer a question, show an article, or ask for the question with a form."""
    question = request.fields.get("question", request.text).strip()
    if not question:
        return _form(request, error=request.say(EMPTY) if "question" in request.fields else "")
    if question.startswith("#"):
        return _article(request, house, question.removeprefix("#"))
    if len(question) > QUESTION_LIMIT:
        return await check.answer(request, house)
    return await _answered(request, house, question)


async def _answered(request: Request, house: House, question: str) -> Reply:
    outcome = house.search.ask(question, request.person.language)
    match outcome.kind:
        case "answer":
            return _answer(request, house, outcome)
        case "unsure":
            return _unsure(request, outcome)
        case "silent":
            return await _unknown(request, house, question, outcome)


async def _unknown(request: Request, house: House, question: str, outcome: Outcome) -> Reply:
    """Say that the charter does not say; keep the question, and not who asked it."""
    if outcome.aside:
        ways_on = (Button(request.say(FORM_TITLE), "charter"),)
        return Reply(title=request.say(ASIDES[outcome.aside]), actions=ways_on)
    if not _asks(question):
        return not_understood(request)
    asker = house.fingerprint(request.person)
    language = language_of(question) or request.person.language
    await keep(question, language, asker, house.company, request.at)
    days = house.company.privacy.questions_days
    return _silent(request, request.say(NOTED, days=days) if days else "", question)


def _asks(said: str) -> bool:
    """Whether somebody asks something, and did not just say a word or two."""
    return "?" in said or len(said.split()) >= FEWEST_WORDS


def _answer(request: Request, house: House, outcome: Outcome) -> Reply:
    article = outcome.article
    if article is None:
        return _silent(request)
    also = "\n".join(request.say(SEE_ALSO, heading=other.heading) for other in outcome.close[:1])
    return Reply(
        title=article.heading,
        blocks=(
            Quote(outcome.quote or article.text, article.heading, article.language),
            *((Paragraph(also),) if also else ()),
            Paragraph(request.say(WORDS, version=house.charter.named)),
        ),
        actions=(
            Button(request.say(WHOLE), "charter", f"#{article.id}"),
            *(_button(other) for other in outcome.close),
        ),
    )


def _unsure(request: Request, outcome: Outcome) -> Reply:
    actions: tuple[Action, ...] = tuple(_button(article) for article in outcome.candidates[:2])
    said = Paragraph(request.say(UNSURE_WHY))
    return Reply(title=request.say(UNSURE), blocks=(said,), actions=actions)


def _button(article: Article) -> Button:
    return Button(article.heading, "charter", f"#{article.id}")


def _silent(request: Request, noted: str = "", question: str = "") -> Reply:
    said = Paragraph(f"{request.say(SILENT_WHY)} {noted}".strip())
    ways_on = (
        ask_a_human(request, question, Kind.QUESTION),
        Button(request.say(FORM_TITLE), "charter"),
    )
    return Reply(title=request.say(SILENT), blocks=(said,), actions=ways_on)


def _article(request: Request, house: House, key: str) -> Reply:
    found = [article for article in house.charter.articles if article.id == key]
    if not found:
        return _silent(request)
    article = min(found, key=lambda one: one.language != request.person.language)
    return Reply(
        title=article.heading,
        blocks=(
            Quote(article.text, article.heading, article.language),
            Paragraph(request.say(WORDS, version=house.charter.named)),
        ),
    )


def _form(request: Request, error: str = "") -> Reply:
    field = Field(
        name="question",
        label=request.say(QUESTION),
        hint=request.say(QUESTION_HINT),
        limit=QUESTION_LIMIT,
        error=error,
    )
    form = Form(command="charter", submit=request.say(SEND), fields=(field,))
    return Reply(title=request.say(FORM_TITLE), form=form)


COMMAND = Command(
    name="charter",
    summary=Phrase(
        fr="ce que dit la charte, mot pour mot", en="what the charter says, word for word"
    ),
    example=Phrase(fr="puis-je citer un client ?", en="may I name a customer?"),
    also=("charte", "règle", "regle", "rules"),
    heard=hears(
        r"que dit la charte(?: (?:sur|de|du|des))?\b",
        r"what does the charter say(?: (?:about|on))?\b",
    ),
    answer=answer,
    order=30,
)
