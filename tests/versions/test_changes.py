"""Two charters compared, and one article changed in its file."""

from bot.charter.load import Charter, read_charter
from bot.versions.changes import changes
from bot.versions.edit import next_number, source_of, with_article

OLD = """# Notre charte

## Article 1 — Parler
Parlez en votre nom. Restez courtois.

## Article 2 — Clients
Ne nommez pas un client sans son accord.

## Article 3 — Photos
Demandez avant de photographier quelqu'un.
"""


def _charter(text: str) -> Charter:
    return Charter.of(read_charter("charter.fr.md", text))


def _kinds(new: str) -> list[tuple[str, str]]:
    found = changes(_charter(OLD), _charter(new))
    return [(change.kind, change.article.heading) for change in found]


def test_the_same_words_change_nothing() -> None:
    assert _kinds(OLD) == []
    assert _kinds(OLD.replace("\n", "\r\n")) == []


def test_a_sentence_more_is_told_alone() -> None:
    (change,) = changes(
        _charter(OLD), _charter(OLD.replace("courtois.", "courtois. Signez vos tweets."))
    )
    assert (change.kind, change.gone, change.come) == ("changed", (), ("Signez vos tweets.",))


def test_an_article_in_between_renames_those_after_it() -> None:
    new = OLD.replace("Article 3", "Article 4").replace("Article 2", "Article 3")
    new = new.replace(
        "## Article 3", "## Article 2 — Presse\nLa presse appelle Anne.\n\n## Article 3"
    )
    assert _kinds(new) == [
        ("added", "Article 2 — Presse"),
        ("renamed", "Article 3 — Clients"),
        ("renamed", "Article 4 — Photos"),
    ]


def test_an_article_gone_is_told_with_all_its_words() -> None:
    (change,) = changes(_charter(OLD), _charter(OLD[: OLD.index("## Article 3")]))
    assert change.kind == "removed"
    assert change.gone == ("Demandez avant de photographier quelqu'un.",)
    assert change.come == ()


def test_reworded_under_another_title_and_number_it_is_still_the_same_rule() -> None:
    new = OLD.replace("## Article 3 — Photos", "## Article 9 — Images et vidéos").replace(
        "photographier quelqu'un", "photographier ou de filmer quelqu'un"
    )
    assert _kinds(new) == [("changed", "Article 9 — Images et vidéos")]


def test_one_article_changes_and_every_other_character_stays() -> None:
    files = {"charter.fr.md": OLD.replace("\n", "\r\n")}
    assert source_of(files, "2", "fr").startswith("## Article 2 — Clients")

    new = with_article(files, "2", "fr", "## Article 2 — Clients\n\nDemandez d'abord.")[
        "charter.fr.md"
    ]

    before, _, after = files["charter.fr.md"].partition("## Article 2")
    assert new.startswith(before)
    assert new.endswith(after[after.index("## Article 3") :])
    assert "Demandez d'abord." in new
    assert "sans son accord" not in new


def test_a_new_article_comes_last_with_the_next_number() -> None:
    files = {"charter.fr.md": OLD}
    assert next_number(files) == 4
    new = with_article(files, "", "fr", "## Article 4 — Presse\n\nAnne répond.")
    assert new["charter.fr.md"] == OLD + "\n## Article 4 — Presse\n\nAnne répond.\n"
    assert "charter.en.md" in with_article(files, "", "en", "## Article 4 — Press\n\nAnne answers.")


def test_a_part_s_own_title_stays_when_the_article_before_it_changes() -> None:
    text = OLD.replace("## Article 2", "# Deuxième partie\n\n## Article 2")
    new = with_article({"c.md": text}, "1", "fr", "## Article 1 — Parler\n\nParlez.")["c.md"]
    assert "# Deuxième partie\n\n## Article 2" in new
    assert "courtois" not in new
