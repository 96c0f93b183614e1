"""In your own words: the facts of an idea, and a form for the tweet."""

from bot.chat.person import Person
from bot.chat.phrase import Phrase
from bot.chat.reply import Block, Field, Form, Quote, Reply
from bot.ideas.content import whole
from bot.ideas.tables import IdeaRow
from bot.shares.card import title_of
from bot.shares.offer import link_for

YOUR_WORDS = Phrase(fr="Avec vos mots : {title}", en="In your own words: {title}")
TWEET = Phrase(fr="Votre tweet", en="Your tweet")
HINT = Phrase(
    fr="Je vérifie avant de vous donner le bouton.", en="I check before giving you the button."
)
HINT_LINK = Phrase(
    fr="Le lien sera ajouté à la fin. Je vérifie avant de vous donner le bouton.",
    en="The link will be added at the end. I check before giving you the button.",
)
SEND = Phrase(fr="Vérifier et préparer", en="Check and prepare")
MEND = Phrase(
    fr="Pas encore tout à fait : voyez plus haut ce qui gêne.",
    en="Not quite yet: see above what is in the way.",
)
EMPTY = Phrase(fr="Écrivez quelques mots d’abord.", en="Write a few words first.")


def tweet_of(text: str, idea: IdeaRow) -> str:
    """The whole tweet: a person's own words, and the idea's link unless they hold it."""
    return whole(text, link_for(text, idea))


def form_for(
    idea: IdeaRow,
    person: Person,
    *,
    value: str = "",
    error: Phrase | None = None,
    blocks: tuple[Block, ...] = (),
) -> Reply:
    """Give the facts and ask for the tweet, again with what was wrong where it did not pass."""
    language = person.language
    facts = idea.facts.get(language, "")
    field = Field(
        name="tweet",
        label=TWEET.to(language),
        kind="text",
        value=value,
        hint=(HINT_LINK if idea.link else HINT).to(language),
        limit=500,
        error=error.to(language) if error else "",
    )
    form = Form(command="idea", text=f"own {idea.key}", submit=SEND.to(language), fields=(field,))
    title = YOUR_WORDS.to(language, title=title_of(idea, language))
    said = blocks or ((Quote(facts),) if facts else ())
    return Reply(title=title, blocks=said, form=form, replaces=bool(error))
