"""The few words of a profile, checked."""

from pathlib import Path

import pytest
from dialogue import MONDAY, Dialogue, words_of

from bot.charter.load import load_charter
from bot.charter.own_views import asks_own_views
from bot.chat.phrase import LANGUAGES
from bot.chat.reply import Facts, Findings, Reply
from bot.company import Company, read_company
from bot.drafts.bio import check_bio, length_of
from bot.samples import SAMPLE

CHARTERS = Path(__file__).parents[1] / "charter" / "data"

MAELLE = "maelle.ferrandon@lumignon-velo.com"
IMOGEN = "imogen.adeyemi-clarke@lumignon-velo.com"
GOOD = "Mécanicienne chez Lumignon. Je parle de réparation, de batteries et de vélo."


@pytest.fixture(scope="module")
def company() -> Company:
    return read_company(SAMPLE / "company.toml")


def _findings(reply: Reply) -> Findings:
    return next(block for block in reply.blocks if isinstance(block, Findings))


@pytest.mark.parametrize(
    "said",
    [
        f"vérifier ma bio : {GOOD}",
        f"vérifie ma bio {GOOD}",
        f"Relis ma bio\n{GOOD}",
        f"ma bio est-elle bonne ? {GOOD}",
        f"est-ce que ma bio va ? « {GOOD} »",
        f"check bio {GOOD}",
        f"check my bio: {GOOD}",
        f"is my bio ok? {GOOD}",
        f"what do you think of my profile? {GOOD}",
        f"bio {GOOD}",
    ],
)
async def test_a_good_bio_however_it_is_asked(talk: Dialogue, said: str) -> None:
    reply = await talk.ask(said, as_=MAELLE)

    assert reply.title == "Votre bio est prête"
    assert _findings(reply).draft == GOOD
    (facts,) = [block for block in reply.blocks if isinstance(block, Facts)]
    assert facts.rows[0] == ("Longueur", f"{len(GOOD)} sur 160, comme X compte")


@pytest.mark.parametrize(
    "said",
    ["puis-je mettre Lumignon dans ma bio ?", "is my bio enough to say that I work here?"],
)
async def test_a_question_on_bios_is_the_charters(talk: Dialogue, said: str) -> None:
    assert (await talk.ask(said, as_=MAELLE)).title.startswith("Article ")


async def test_without_a_bio_there_is_a_form(talk: Dialogue) -> None:
    form = await talk.ask("check bio", as_=IMOGEN)

    empty = await talk.fill(form, as_=IMOGEN, bio=" ")
    ready = await talk.fill(empty, as_=IMOGEN, bio="Designer at Lumignon, mostly about lights")

    assert empty.form is not None
    assert "paste your bio" in empty.form.fields[0].error
    assert ready.title == "Your bio is ready"


async def test_too_long_says_by_how_much_and_underlines_the_rest(talk: Dialogue) -> None:
    bio = GOOD + " Le soir, je remonte des lampes." * 4
    reply = await talk.ask(f"vérifier ma bio : {bio}", as_=MAELLE)

    found = _findings(reply)
    assert f"Trop longue de {len(bio) - 160}" in words_of(reply)
    assert [(mark.start, mark.end) for mark in found.marks] == [(160, len(bio))]


async def test_what_is_missing_is_said_and_the_charter_quoted(talk: Dialogue) -> None:
    reply = await talk.ask("check bio Follow me, I follow back", as_=IMOGEN)

    remarks = _findings(reply).remarks
    assert reply.title == "Almost: something to mend first"
    assert any(remark.source.startswith("Article 24") for remark in remarks)
    assert any("Name your employer" in remark.text for remark in remarks)
    assert any("what you talk about" in remark.text for remark in remarks)
    assert all(mark.end > mark.start for mark in _findings(reply).marks)


async def test_a_secret_project_and_a_customer_have_no_place_there(talk: Dialogue) -> None:
    for bio in (
        "Dev at Lumignon, working on Noctiluca and lights",
        "Lumignon, I sell lights to Groupe Hauterivière and other cities",
    ):
        reply = await talk.ask(f"check bio {bio}", as_=IMOGEN)

        assert reply.title == "Not like this"
        assert _findings(reply).level == "stop"
        assert reply.actions[-1].label == "Ask a human"


async def test_a_tweet_on_organic_food_is_still_a_tweet(talk: Dialogue) -> None:
    reply = await talk.ask("puis-je tweeter : Bio et local, notre cantine !", as_=MAELLE)

    assert "sur 280" in words_of(reply)


async def test_check_alone_can_be_told_that_it_is_a_bio(talk: Dialogue) -> None:
    """Where a platform has no command but `check`."""
    form = await talk.ask("check", as_=MAELLE)
    typed = await talk.fill(form, as_=MAELLE, draft=f"bio {GOOD}")

    assert "sur 280" in words_of(typed)
    assert (await talk.press(typed, "Vérifier ma bio", as_=MAELLE)).title == "Votre bio est prête"


@pytest.mark.parametrize(
    ("bio", "asked"),
    [
        (GOOD, True),
        (f"{GOOD} Mes tweets n’engagent que moi.", False),
        ("Designer at Lumignon. Lights, bikes, repair. Views my own.", False),
        ("Designer at Lumignon. Lights, bikes, repair. Opinions are mine", False),
    ],
)
def test_a_mention_is_asked_for_where_the_charter_does(
    company: Company, bio: str, *, asked: bool
) -> None:
    rules = [found.rule for found in check_bio(bio, company, MONDAY, "29").findings]

    assert ("bio.own_views" in rules) is asked
    assert check_bio(bio, company, MONDAY, None).level == "go"


@pytest.mark.parametrize(
    ("charter", "article"),
    [
        ("lumignon", ""),
        ("mutual", ""),
        ("plants", ""),
        ("software", ""),
        ("hospital", "3"),
        ("shops", "4"),
        ("utility", "5"),
        ("bank", "4"),
    ],
)
def test_a_charter_that_finds_it_polite_does_not_ask_for_it(charter: str, article: str) -> None:
    folder = SAMPLE if charter == "lumignon" else CHARTERS / charter
    read = load_charter(sorted(folder.glob("charter.*.md")))

    for language in LANGUAGES:
        found = asks_own_views(read, language)
        assert (found.number if found else "") == article


def test_length_is_that_of_the_form() -> None:
    assert length_of("e\u0301té") == 3
    assert length_of("🚲") == 2
    assert length_of("https://lumignon-velo.com/une-page-au-nom-long") == 46
