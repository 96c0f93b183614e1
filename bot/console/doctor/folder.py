"""The doctor looks at a company's folder: what it says, its charter, its ideas, its people."""

from collections.abc import Callable
from pathlib import Path

from bot.charter.load import load_charter
from bot.chat.phrase import Phrase, same
from bot.chat.trouble import Trouble
from bot.company import Company, read_company
from bot.console.doctor.look import Seen, must, well
from bot.drafts.check import check
from bot.folder import charters_in, library_in
from bot.ideas.content import whole
from bot.ideas.library import Library
from bot.opening import present
from bot.people.file import read_people

COMPANY = Phrase(fr="entreprise", en="company")
CHARTER = Phrase(fr="charte", en="charter")
IDEAS = Phrase(fr="idées", en="ideas")
PEOPLE = Phrase(fr="personnes", en="people")

NAMED = Phrase(fr="{name}, {folder}", en="{name}, {folder}")
ARTICLES = Phrase(
    fr="{count} articles ({languages}), version {version}",
    en="{count} articles ({languages}), version {version}",
)
LIBRARY = Phrase(
    fr="{ideas} idées sur {subjects} sujets, toutes passent la vérification",
    en="{ideas} ideas in {subjects} subjects, all pass the check",
)
STOPPED = Phrase(
    fr="la vérification des brouillons arrêterait celles-ci ; changez-les : {keys}",
    en="the draft check would not let these go; change them: {keys}",
)
TEAMS = Phrase(fr="{people} personnes dans {teams} équipes", en="{people} people in {teams} teams")
NOBODY = Phrase(
    fr="pas de people.csv : chacun apparaît en écrivant pour la première fois",
    en="no people.csv: everybody appears by writing for the first time",
)


def look_at_folder(folder: Path) -> list[Seen]:
    """Look at each file of it."""
    looks: dict[Phrase, Callable[[], Seen]] = {
        COMPANY: lambda: _company(folder),
        CHARTER: lambda: _charter(folder),
        IDEAS: lambda: _ideas(folder),
        PEOPLE: lambda: _people(folder),
    }
    return [_look(what, look) for what, look in looks.items()]


def _look(what: Phrase, look: Callable[[], Seen]) -> Seen:
    try:
        return look()
    except Trouble as trouble:
        return must(what, trouble.phrase)
    except OSError as error:
        return must(what, same(str(error)))


def _company(folder: Path) -> Seen:
    company = read_company(folder / "company.toml")
    return well(COMPANY, NAMED, name=company.name, folder=folder)


def _charter(folder: Path) -> Seen:
    charter = load_charter(charters_in(folder))
    spoken = ", ".join(sorted({article.language for article in charter.articles}))
    count = len(charter.articles)
    return well(CHARTER, ARTICLES, count=count, languages=spoken, version=charter.version)


def _ideas(folder: Path) -> Seen:
    company, library = read_company(folder / "company.toml"), library_in(folder)
    if stopped := _stopped(company, library):
        return must(IDEAS, STOPPED, keys=", ".join(stopped))
    return well(IDEAS, LIBRARY, ideas=len(library.ideas), subjects=len(library.subjects))


def _stopped(company: Company, library: Library) -> list[str]:
    now = present()
    return [
        idea.key
        for idea in library.ideas
        if any(
            check(whole(text, idea.link), company, now, on_the_whole=False).level != "go"
            for texts in idea.wordings.values()
            for text in texts
        )
    ]


def _people(folder: Path) -> Seen:
    path = folder / "people.csv"
    if not path.exists():
        return well(PEOPLE, NOBODY)
    people = read_people(path)
    teams = len({entry.team for entry in people})
    return well(PEOPLE, TEAMS, people=len(people), teams=teams)
