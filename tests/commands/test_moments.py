"""The two moments that frighten, told in many ways; and the questions that are not that."""

import pytest
from dialogue import Dialogue, button_of, words_of

from bot.chat.reply import Facts, Paragraph, Quote, Reply
from bot.commands.moments import moment_in
from bot.company import Contacts

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"

PRESS = (
    "un journaliste m’a écrit",
    "Un journaliste m'a contacté sur X",
    "une journaliste m’appelle sans arrêt",
    "je suis contactée par une journaliste",
    "j’ai reçu un message d’un journaliste",
    "une journaliste de France 3 veut m’interviewer",
    "la presse m’appelle",
    "un reporter me pose des questions sur le rappel",
    "j’ai un journaliste au téléphone",
    "des journalistes sont devant l’usine",
    "la radio locale veut me parler",
    "Que faire ? un journaliste vient de m’écrire en privé",
    "A journalist wrote to me",
    "a journalist just emailed me",
    "I got a message from a reporter",
    "a reporter is calling me",
    "some journalist DM’d me about the recall",
    "the press is asking me for a comment",
    "a reporter wants a quote",
    "What do I do, a journalist contacted me?",
    "there is a reporter on the phone",
    "a podcaster reached out to me",
    "I’ve been contacted by a journalist",
    "a newspaper wants to interview me",
)
ATTACK = (
    "quelqu’un nous attaque",
    "On nous attaque sur X !",
    "on m’insulte sous mon tweet",
    "quelqu’un m’insulte",
    "je me fais insulter",
    "je me fais harceler depuis hier",
    "nous sommes attaqués sur X",
    "un troll me harcèle",
    "des gens s’en prennent à moi",
    "je reçois des menaces",
    "on se moque de moi sous mon post",
    "un type m’a traité de tous les noms, il m’insulte encore",
    "des commentaires haineux sous mon tweet",
    "someone attacks us",
    "Someone is attacking us on X",
    "someone insults me under my tweet",
    "I’m being insulted",
    "I am being harassed online",
    "we are being attacked",
    "a troll is harassing me",
    "people are piling on me",
    "I’m getting threats",
    "nasty replies under my tweet",
    "somebody is being nasty to me",
    "they are making fun of me",
)
NEITHER = (
    "puis-je parler à un journaliste ?",
    "may I share an article from the press?",
    "a journalist wrote a lovely article, may I share it?",
    "la presse parle de nous, je peux partager ?",
    "can I mock our competitor?",
    "puis-je insulter un concurrent ?",
    "on a subi une attaque informatique",
    "my account was hacked",
    "idée presse",
    "check: a journalist wrote to me",
    "signaler un compte qui m’insulte",
    "pourquoi on n’efface pas les commentaires méchants sous nos publications ?",
    "my boss insults me",
    "x " * 600 + "un journaliste m’a écrit",
)


@pytest.mark.parametrize("said", PRESS)
def test_a_journalist_however_it_is_told(said: str) -> None:
    moment = moment_in(said)

    assert moment is not None
    assert moment.key == "press"


@pytest.mark.parametrize("said", ATTACK)
def test_an_attack_however_it_is_told(said: str) -> None:
    moment = moment_in(said)

    assert moment is not None
    assert moment.key == "attack"


@pytest.mark.parametrize("said", NEITHER)
def test_what_is_neither_goes_where_it_went(said: str) -> None:
    assert moment_in(said) is None


def _first(reply: Reply) -> Paragraph:
    return next(block for block in reply.blocks if isinstance(block, Paragraph))


async def test_a_journalist_three_lines_a_person_and_the_charter(talk: Dialogue) -> None:
    reply = await talk.ask("Un journaliste m’a écrit, je suis perdue", as_=MAELLE)

    assert reply.title == "Un journaliste vous écrit"
    assert len(_first(reply).text.splitlines()) == 3
    assert "Hélène Dombasle · +33 4 65 71 00 19 · presse@lumignon-velo.com" in words_of(reply)
    (quote,) = [block for block in reply.blocks if isinstance(block, Quote)]
    assert quote.source.startswith("Article 19 — ")
    article = talk.bot.house.charter.article("19", "fr")
    assert article is not None
    assert quote.text in article.text
    assert [action.label for action in reply.actions] == [
        "Je n’écris rien",
        "Le signaler au bureau",
        "Lire l’article entier",
    ]


async def test_an_attack_in_english(talk: Dialogue) -> None:
    reply = await talk.ask("someone insults me under my tweet", as_=IMOGEN)

    assert "Apolline Sarazin · +33 4 65 71 00 33" in words_of(reply)
    (quote,) = [block for block in reply.blocks if isinstance(block, Quote)]
    assert quote.source.startswith("Article 20 — ")
    whole = await talk.press(reply, "Read the whole article", as_=IMOGEN)
    assert whole.title == quote.source


async def test_nothing_need_be_written_and_it_may_be_reported(talk: Dialogue) -> None:
    reply = await talk.ask("on m’insulte sous mon tweet", as_=MAELLE)

    calm = await talk.press(reply, "Je n’écris rien", as_=MAELLE)
    form = await talk.press(reply, "Le signaler au bureau", as_=MAELLE)

    assert calm.title == "C’est très bien ainsi"
    assert form.form is not None
    assert form.form.fields[0].value == "On nous attaque\u00a0:"


async def test_the_article_is_found_and_not_known_beforehand(talk: Dialogue) -> None:
    """Where the charter moves its article elsewhere, or has none, the answer follows."""
    form = await talk.ask("bureau charte 19", as_="helene.dombasle@lumignon-velo.com")
    assert form.form is not None
    changed = form.form.fields[0].value.replace("répondez aimablement", "souriez largement")
    preview = await talk.fill(
        form, as_="helene.dombasle@lumignon-velo.com", article=changed, language="fr"
    )
    await talk.press(preview, "Publier", as_="helene.dombasle@lumignon-velo.com")

    reply = await talk.ask("un journaliste m’a écrit", as_=MAELLE)

    assert "souriez largement" in words_of(reply)


async def test_without_contacts_it_is_the_reviewers_and_the_desk(talk: Dialogue) -> None:
    company = talk.bot.company.model_copy(update={"contacts": Contacts()})
    object.__setattr__(talk.bot.house, "company", company)  # as if company.toml had no [contacts]

    reply = await talk.ask("a journalist wrote to me", as_=IMOGEN)

    (facts,) = [block for block in reply.blocks if isinstance(block, Facts)]
    assert [label for label, _ in facts.rows] == [
        "Shirin Moradpour",
        "Apolline Sarazin",
        "Rhys Penhallow",
        "Hélène Dombasle",
    ]


async def test_whom_to_call_can_be_asked_beforehand(talk: Dialogue) -> None:
    reply = await talk.ask("contacts", as_=MAELLE)

    assert "securite@lumignon-velo.com" in words_of(reply)
    helped = await talk.press(reply, "Un journaliste vous écrit", as_=MAELLE)
    assert button_of(helped, "Je n’écris rien").command == "contact"


async def test_all_of_it_is_found_from_help(talk: Dialogue) -> None:
    hello = await talk.ask("aide", as_=MAELLE)
    more = await talk.press(hello, "Autre chose", as_=MAELLE)

    opened = [(await talk.press(more, action.label, as_=MAELLE)).title for action in more.actions]

    assert opened == [
        "Un journaliste vous écrit",
        "On vous attaque, ou on nous attaque",
        "Signaler",
        "Ma bio va-t-elle\u202f?",
        "S’entraîner, pour de faux",
        "Leçon 1 sur 7\u00a0: peu de comptes, peu de listes",
    ]
    (facts,) = [block for block in hello.blocks if isinstance(block, Facts)]
    assert [label for label, _ in facts.rows] == [
        "idée",
        "puis-je tweeter\u00a0: …",
        "puis-je citer un client\u202f?",
        "mes choix",
        "parler à un humain",
        "autre chose",
    ]


@pytest.mark.parametrize("email", [MAELLE, IMOGEN])
async def test_whatever_is_shown_as_an_example_is_understood(talk: Dialogue, email: str) -> None:
    for asked in ("help", "more"):
        shown = await talk.ask(asked, as_=email)
        (facts,) = [block for block in shown.blocks if isinstance(block, Facts)]
        for example, _ in facts.rows:
            reply = await talk.ask(example.removesuffix("…"), as_=email)

            assert reply.title not in ("Je n’ai pas compris", "I did not understand"), example
            assert "charte n’en dit rien" not in reply.title, example
            assert "charter does not say" not in reply.title, example
