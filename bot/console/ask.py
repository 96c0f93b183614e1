"""`ask`: what the charter says, word for word, or that it does not say."""

import argparse
from functools import partial

from bot.charter.article import Article
from bot.charter.search import Outcome, Search
from bot.chat.phrase import Language, Phrase, language_from
from bot.chat.reply import Paragraph, Quote, Reply
from bot.console.files import charter_files, charter_from, company_file
from bot.console.given import given_text, refuse_text
from bot.console.lines import Answer, Row, answer_lines
from bot.console.show import show
from bot.text.language import language_of

UNSURE = Phrase(
    fr="Je ne suis pas sûr\u00a0: l’un de ces deux articles",
    en="I am not sure: one of these two articles",
)
SILENT = Phrase(fr="La charte n’en dit rien", en="The charter does not say")
ASK_A_HUMAN = Phrase(
    fr="Plutôt que d’inventer une règle, je vous le dis\u00a0: demandez à l’équipe communication, "
    "ou essayez avec d’autres mots.",
    en="Rather than make up a rule, I say so: ask the communications team, or try other words.",
)
ALSO = Phrase(fr="À lire aussi\u00a0: {headings}", en="See also: {headings}")


def run(args: argparse.Namespace) -> int:
    """Answer each line, or the one question given; 1 where the charter is silent."""
    search = Search(charter_from(args.charter or charter_files(company_file(None).parent)))
    if args.json:
        refuse_text(args)
        answer = partial(_answer, search=search)
        return answer_lines(answer, fine=lambda said: said["outcome"] != "silent")
    question = given_text(args)
    outcome = search.ask(question, language_of(question) or args.lang)
    show(_reply(outcome, args.lang), args.lang)
    return 1 if outcome.kind == "silent" else 0


def _answer(row: Row, search: Search) -> Answer:
    asked_in = row.fields.get("lang")
    language = language_from(asked_in) if isinstance(asked_in, str) else None
    outcome = search.ask(row.text("question"), language)
    return {
        "id": row.id,
        "outcome": outcome.kind,
        "article": outcome.article.heading if outcome.article else None,
        "quote": outcome.quote,
        "candidates": [article.heading for article in outcome.candidates],
    }


def _reply(outcome: Outcome, language: Language) -> Reply:
    if outcome.article and outcome.quote:
        return _found(outcome.article, outcome.quote, outcome.close, language)
    if outcome.kind == "unsure":
        quotes = tuple(map(_beginning, outcome.candidates))
        return Reply(title=UNSURE.to(language), blocks=quotes)
    said = Paragraph(ASK_A_HUMAN.to(language))
    return Reply(title=SILENT.to(language), blocks=(said,))


def _found(article: Article, quote: str, close: tuple[Article, ...], language: Language) -> Reply:
    """Quote the article, and name those that come close."""
    blocks = [Quote(quote, article.heading, article.language)]
    others = [other.heading for other in close]
    also = [Paragraph(ALSO.to(language, headings=" · ".join(others)))] if others else []
    return Reply(title=article.title, blocks=(*blocks, *also))


def _beginning(article: Article) -> Quote:
    return Quote(next(iter(article.sentences), article.text), article.heading, article.language)
