"""`weigh`: what a text weighs on X, and what X reads in it."""

import argparse

from bot.chat.phrase import Language, Phrase
from bot.chat.reply import Facts, Reply
from bot.console.given import given_text, refuse_text
from bot.console.lines import Answer, Row, answer_lines
from bot.console.show import show
from bot.text.entity import Entity
from bot.text.tweet import LIMIT, Tweet, read_tweet

FITS = Phrase(fr="Cela tient dans un tweet", en="It fits in a tweet")
TOO_LONG = Phrase(fr="C’est trop long pour un tweet", en="It is too long for a tweet")
NOT_A_TWEET = Phrase(
    fr="X n’en voudrait pas\u00a0: le texte est vide, ou contient un signe interdit",
    en="X would not take it: the text is empty, or has a character that is not allowed",
)
LENGTH = Phrase(fr="Longueur", en="Length")
REMAIN = Phrase(
    fr="{length} sur {limit} comme X les compte, il en reste {count}",
    en="{length} of {limit} as X counts them, {count} left",
)
OVER = Phrase(
    fr="{length} sur {limit} comme X les compte, {count} de trop",
    en="{length} of {limit} as X counts them, {count} too many",
)
LINKS = Phrase(fr="Liens", en="Links")
HASHTAGS = Phrase(fr="Hashtags", en="Hashtags")
MENTIONS = Phrase(fr="Mentions", en="Mentions")
CASHTAGS = Phrase(fr="Cashtags", en="Cashtags")


def run(args: argparse.Namespace) -> int:
    """Weigh each line, or the one text given; always 0."""
    if args.json:
        refuse_text(args)
        return answer_lines(_answer, fine=lambda _: True)
    show(_reply(read_tweet(given_text(args)), args.lang), args.lang)
    return 0


def length_in_words(tweet: Tweet, language: Language) -> tuple[str, str]:
    """Say the length as X counts it, and how many characters remain or are too many."""
    left = LIMIT - tweet.weighted_length
    phrase = REMAIN if left >= 0 else OVER
    said = phrase.to(language, length=tweet.weighted_length, limit=LIMIT, count=abs(left))
    return LENGTH.to(language), said


def _answer(row: Row) -> Answer:
    tweet = read_tweet(row.text("text"))
    return {
        "id": row.id,
        "weighted_length": tweet.weighted_length,
        "valid": tweet.valid,
        "urls": _entities(tweet.urls),
        "hashtags": _entities(tweet.hashtags),
        "mentions": _entities(tweet.mentions),
        "cashtags": _entities(tweet.cashtags),
    }


def _entities(entities: tuple[Entity, ...]) -> list[Answer]:
    return [{"text": entity.text, "start": entity.start, "end": entity.end} for entity in entities]


def _reply(tweet: Tweet, language: Language) -> Reply:
    kinds = (
        (LINKS, "", tweet.urls),
        (HASHTAGS, "#", tweet.hashtags),
        (MENTIONS, "@", tweet.mentions),
        (CASHTAGS, "$", tweet.cashtags),
    )
    rows = [
        (label.to(language), " ".join(sign + entity.text for entity in entities))
        for label, sign, entities in kinds
        if entities
    ]
    facts = Facts((length_in_words(tweet, language), *rows))
    return Reply(title=_title(tweet).to(language), blocks=(facts,))


def _title(tweet: Tweet) -> Phrase:
    if tweet.weighted_length > LIMIT:
        return TOO_LONG
    return FITS if tweet.valid else NOT_A_TWEET
