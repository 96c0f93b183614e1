"""Whoever set something up wrong reads why in French where the terminal is."""

import re
import shutil
from pathlib import Path

import pytest
from command_line import Run

from bot.chat.trouble import Trouble
from bot.company import read_company
from bot.folder import charter_files_in, library_in
from bot.samples import SAMPLE
from bot.settings import read_settings
from bot.storage.database import StorageError, open_database

TYPED = re.compile(r"`[^`]*`|https?://\S*|sqlite://\S*|postgres://\S*|\d\d:\d\d\S*|/\S*")
BARE = re.compile(r"(?<![\u00a0\u202f])[:;?!»]|«(?![\u00a0\u202f])|'")


def _well_set(said: str) -> bool:
    return not BARE.search(TYPED.sub("…", said))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A company's folder, to break."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "acme"))


@pytest.fixture
def french(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """A command line whose terminal is in French."""
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    return run


COMPANY = '[company]\nnames = ["Acme"]\n'


@pytest.mark.parametrize(
    ("company", "said"),
    [
        (f"{COMPANY}handel = '@a'\n", "ligne 3 : `handel` n’est pas connu ici ; vouliez-vous dire"),
        ("[company]\n", "ligne 1 : il manque `company.names`"),
        ("[company]\nnames = []\n", "ligne 2 : `company.names` : il en faut au moins 1"),
        ("[company]\nnames = 'Acme'\n", "ligne 2 : `company.names` : il faut une liste"),
        (f"{COMPANY}languages = ['de']\n", "les valeurs possibles sont `fr` ou `en`"),
        (f"{COMPANY}[limits]\nlinks = 'two'\n", "ligne 4 : `limits.links` : il faut un nombre"),
        (f"{COMPANY}[limits]\nlinks = -1\n", "`limits.links` : il faut au moins 0"),
        (f"{COMPANY}[privacy]\ndrafts_days = 31\n", "`privacy.drafts_days` : il faut au plus 30"),
        (f"{COMPANY}[words]\ninsults = ['x']\n", "`insults` n’est pas une famille de règles"),
        (f"{COMPANY}[words]\ninsult = ['-']\n", "une tournure a besoin d’une lettre"),
        (
            f"{COMPANY}[[unreleased]]\nname = 'X'\nembargo_until = 2026-11-21T10:00:00\n",
            "il manque le fuseau horaire, tel que +01:00",
        ),
        ("[company]\nnames = \n", "ligne 2, colonne 9 : ce n’est pas du TOML"),
        ("[company", "la fin manque"),
    ],
)
def test_a_company_that_is_wrong_is_explained(
    french: Run, tmp_path: Path, company: str, said: str
) -> None:
    file = tmp_path / "company.toml"
    file.write_text(company, encoding="utf-8")

    done = french("check", "--company", str(file), "Bonjour")

    assert done.status == 2
    wrong = done.err.removeprefix(f"porte-voix: {file}").strip()
    assert said in wrong.replace("\u00a0", " ").replace("\u202f", " ")
    assert _well_set(wrong)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "--company", "nowhere", "x"], "nowhere n’existe pas"),
        (["check", "--now", "demain", "x"], "--now ne peut pas être `demain`"),
        (["check", "--json", "x"], "--json lit l’entrée standard"),
        (["manifest", "slack"], "--url est l’adresse du bot"),
        (["manifest", "slack", "--out", "a.zip"], "vont avec `manifest teams`"),
        (["journal", "verify", "nowhere"], "nowhere ne se lit pas"),
        (["serve"], "aucune plateforme n’a ses réglages"),
    ],
)
def test_a_command_that_cannot_run_says_why(
    french: Run, words: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PV_DEMO_PAGE", raising=False)
    done = french(*words)
    assert done.status == 2
    assert said in done.err
    wrong = done.err.removeprefix("porte-voix: ").strip()
    assert _well_set(wrong.replace("[Errno 2] No such file or directory: 'nowhere'", ""))


def test_a_line_that_is_no_json_is_named(french: Run) -> None:
    done = french("check", "--json", given=b"{\n")
    assert 'la ligne 1 n’est pas du JSON\u202f; écrivez un {"id": …} par ligne' in done.err


def test_whoever_asks_for_a_language_is_answered_in_it(french: Run) -> None:
    done = french("check", "--lang", "en", "--now", "demain", "x")
    assert "--now cannot be `demain`" in done.err


def _said(trouble: Trouble, folder: Path) -> str:
    assert "{" not in trouble.phrase.fr + trouble.phrase.en
    assert str(trouble) == trouble.phrase.en
    return trouble.phrase.fr.replace(str(folder), "…")


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"public_url": "pv.example"}, "PV_PUBLIC_URL ne peut pas être `pv.example`"),
        ({"metrics_token": "short"}, "il faut 20 caractères ou plus"),
        ({"owner": "me"}, "il faut une adresse e-mail"),
        ({"port": "eighty"}, "il faut un nombre entier"),
        ({"log": "loud"}, "les valeurs possibles sont ``, `json` ou `text`"),
    ],
)
def test_a_wrong_setting_is_named(setting: dict[str, str], said: str, folder: Path) -> None:
    with pytest.raises(Trouble) as wrong:
        read_settings(**setting)
    assert said in _said(wrong.value, folder)


def test_the_files_of_a_folder_are_explained(folder: Path) -> None:
    ideas, charter = folder / "ideas.toml", folder / "charter.fr.md"
    ideas.write_text("[[idea]]\nkey = 'a'\n", encoding="utf-8")
    with pytest.raises(Trouble) as wrong:
        library_in(folder)
    assert _said(wrong.value, folder).endswith("idée a, subject\u00a0: il faut le donner")

    for file in folder.glob("charter*"):
        file.unlink()
    with pytest.raises(Trouble) as wrong:
        charter_files_in(folder)
    assert "n’a pas de charte\u00a0: écrivez-y" in _said(wrong.value, folder)

    charter.write_bytes(b"## Article 1\n\xff")
    with pytest.raises(Trouble) as wrong:
        charter_files_in(folder)
    said = _said(wrong.value, folder)
    assert said.startswith("charter.fr.md, ligne 2\u00a0: ce caractère n’est pas en UTF-8")

    with pytest.raises(Trouble) as wrong:
        read_company(folder)
    assert "ne se lit pas" in _said(wrong.value, folder)


async def test_a_database_that_cannot_serve_says_why(tmp_path: Path, sqlite_url: str) -> None:
    async def said(url: str) -> str:
        with pytest.raises(StorageError) as wrong:
            async with open_database(url):
                pass
        return _said(wrong.value, tmp_path)

    assert "PV_DATABASE_URL n’est pas l’adresse d’une base" in await said("here")
    assert "le dossier où irait …/no/a.db n’existe pas" in await said(
        f"sqlite://{tmp_path}/no/a.db"
    )
    async with open_database(sqlite_url):
        assert "sert déjà à un autre Porte-voix" in await said(sqlite_url)
    (tmp_path / "text.db").write_text("no database at all, and long enough to be read" * 99)
    assert "ne peut pas servir" in await said(f"sqlite://{tmp_path}/text.db")
    assert "ne répond pas" in await said("postgres://nobody@127.0.0.1:1/nothing")


def test_an_address_of_another_machine(
    french: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PV_HOST", "192.0.2.1")
    monkeypatch.setenv("PV_PORT", "0")
    monkeypatch.setenv("PV_DATABASE_URL", f"sqlite://{tmp_path}/a.db")
    assert "192.0.2.1 n’est pas une adresse de cette machine" in french("demo").err


UNKNOWN = "«\u00a0chek\u00a0» n’est pas connu ici"
MISTYPED = {
    ("chek",): (
        f"{UNKNOWN}\u00a0; vouliez-vous dire «\u00a0check\u00a0»\u00a0?",
        "“chek” is not known here; did you mean “check”?",
    ),
    ("check", "--lang", "xy", "x"): (
        "«\u00a0xy\u00a0» n’est pas connu ici\u00a0; il y a fr, en",
        "“xy” is not known here; there is fr, en",
    ),
    ("import",): (
        "il manque WHAT\u00a0; `porte-voix import --help` en dit plus",
        "WHAT is missing; `porte-voix import --help` says more",
    ),
    ("doctor", "--all"): (
        "«\u00a0--all\u00a0» n’a pas sa place ici\u00a0; `porte-voix --help` en dit plus",
        "“--all” has no place here; `porte-voix --help` says more",
    ),
    ("check", "--lang"): (
        "il manque ce qui suit --lang\u00a0; `porte-voix check --help` en dit plus",
        "what follows --lang is missing; `porte-voix check --help` says more",
    ),
}


@pytest.mark.parametrize("typed", MISTYPED)
def test_a_mistyped_command_is_named_with_what_to_type(french: Run, typed: tuple[str, ...]) -> None:
    done = french(*typed)

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("À taper\u00a0: porte-voix")
    assert done.err.endswith(f"\nporte-voix: {MISTYPED[typed][0]}\n")


@pytest.mark.parametrize("typed", MISTYPED)
def test_and_in_english(run: Run, monkeypatch: pytest.MonkeyPatch, typed: tuple[str, ...]) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    done = run(*typed)

    assert done.status == 2
    assert done.err.startswith("To type: porte-voix")
    assert done.err.endswith(f"\nporte-voix: {MISTYPED[typed][1]}\n")


def test_help_is_in_french_to_its_headings(french: Run) -> None:
    done = french("weigh", "--help")

    assert done.status == 0
    assert "\nà écrire\u00a0:\n" in done.out
    assert "\nau choix\u00a0:\n" in done.out
    assert "montrer ces lignes" in done.out
