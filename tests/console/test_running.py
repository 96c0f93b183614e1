"""The demo and the server, started and ended as an administrator does."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.samples import SAMPLE

ROOT = Path(__file__).parents[2]
MAELLE = "maelle.ferrandon@lumignon-velo.com"
PATIENCE = 30  # seconds before a start or an end counts as never


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


def _environment(**settings: str) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("PV_")}
    return own | {"PYTHONPATH": str(ROOT), "LANG": "C"} | settings


@contextmanager
def _started(
    folder: Path, *words: str, **settings: str
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start a command, wait for its one line, and give it with the address."""
    command = [sys.executable, "-m", "bot", *words]
    with subprocess.Popen(
        command,
        cwd=folder,
        env=_environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().removeprefix("Porte-voix: ").strip()
        finally:
            process.kill()


def _run(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        cwd=folder,
        env=_environment(**settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def _ask(address: str, text: str) -> str:
    asked = json.dumps({"person": MAELLE, "text": text}).encode()
    request = urllib.request.Request(  # noqa: S310 (our own address)
        f"{address}/api/ask", asked, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 (the same)
        told: str = answer.read().decode()
        return told


def test_the_demo_says_where_it_is_and_ends_cleanly_at_ctrl_c(tmp_path: Path) -> None:
    port = _free_port()
    with _started(tmp_path, "demo", PV_PORT=str(port)) as (process, address):
        assert address == f"http://127.0.0.1:{port}"
        with urllib.request.urlopen(address, timeout=PATIENCE) as page:  # noqa: S310 (our own)
            assert "Porte-voix" in page.read().decode()

        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=PATIENCE)

    assert (process.returncode, rest, errors) == (0, "", "")


def test_started_again_it_finds_the_same_data(tmp_path: Path) -> None:
    port = str(_free_port())
    told = []
    for _ in range(2):
        with _started(tmp_path, "demo", PV_PORT=port) as (process, address):
            told.append(_ask(address, "idée"))
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)

    first, second = (json.loads(answer)["reply"]["blocks"][0]["text"] for answer in told)
    assert first == second
    assert (tmp_path / "porte-voix.db").exists()


def test_a_second_one_is_told_so_in_one_line(tmp_path: Path) -> None:
    port = _free_port()
    with _started(tmp_path, "demo", PV_PORT=str(port)):
        same_file = _run(tmp_path, "demo", PV_PORT=str(_free_port()))
        same_port = _run(tmp_path, "demo", PV_PORT=str(port), PV_DATABASE_URL="sqlite://another.db")

    assert same_file.returncode == same_port.returncode == 2
    assert same_file.stderr.startswith("porte-voix: porte-voix.db is in use by another")
    assert same_port.stderr == f"porte-voix: port {port} is taken; set PV_PORT to another\n"


def test_serve_with_nothing_to_serve_says_what_to_set(tmp_path: Path) -> None:
    done = _run(tmp_path, "serve")

    assert done.returncode == 2
    assert "no platform has its settings: set" in done.stderr
    assert "PV_DEMO_PAGE" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_serve_offers_the_demo_page_on_loopback_only(tmp_path: Path) -> None:
    done = _run(tmp_path, "serve", PV_DEMO_PAGE="1", PV_HOST="0.0.0.0")  # noqa: S104 (refused)

    assert done.returncode == 2
    assert "PV_HOST=127.0.0.1" in done.stderr


def test_serve_asked_for_the_demo_page_serves_it(tmp_path: Path) -> None:
    port = str(_free_port())
    with _started(tmp_path, "serve", PV_DEMO_PAGE="1", PV_PORT=port) as (_, address):
        assert "reply" in _ask(address, "bonjour")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"PV_PORT": "eighty"}, "PV_PORT cannot be `eighty`"),
        ({"PV_PORT": "70000"}, "PV_PORT cannot be `70000`"),
        ({"PV_HOST": "192.0.2.1"}, "192.0.2.1 is not an address of this machine; set PV_HOST"),
        ({"PV_DATABASE_URL": "here"}, "PV_DATABASE_URL is no database address"),
        ({"PV_DATABASE_URL": "mysql://there/it"}, "names a database that Porte-voix does not open"),
        (
            {"PV_DATABASE_URL": "sqlite:///nowhere/at/all.db"},
            "the folder of /nowhere/at/all.db does not exist",
        ),
        ({"PV_PUBLIC_URL": "pv.example"}, "PV_PUBLIC_URL cannot be `pv.example`: it must begin"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    done = _run(tmp_path, "demo", **({"PV_PORT": str(_free_port())} | settings))

    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A company's folder, to break."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "acme"))


def test_a_companys_own_people_are_on_the_page(folder: Path) -> None:
    (folder / "people.csv").write_text(
        "name,email,team,manager,language,timezone,role\n"
        "Léa Bonnefoy,lea@acme.example,Support,,fr,Europe/Paris,editor\n",
        encoding="utf-8",
    )
    settings = {"PV_DEMO_PAGE": "1", "PV_PORT": str(_free_port()), "PV_COMPANY": str(folder)}
    with (
        _started(folder.parent, "serve", **settings) as (_, address),
        urllib.request.urlopen(f"{address}/api/cast", timeout=PATIENCE) as answer,  # noqa: S310 (our own)
    ):
        people = json.load(answer)["people"]

    assert [(one["name"], one["note"]["fr"]) for one in people] == [("Léa Bonnefoy", "Support")]


def _serve(folder: Path) -> subprocess.CompletedProcess[str]:
    port = str(_free_port())
    return _run(folder.parent, "serve", PV_DEMO_PAGE="1", PV_PORT=port, PV_COMPANY=str(folder))


def test_a_typo_in_company_toml_is_named_with_its_line(folder: Path) -> None:
    path = folder / "company.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("[limits]", "[limit]"), "utf-8")

    done = _serve(folder)

    assert done.returncode == 2
    assert "`limit` is not known here; did you mean `limits`?" in done.stderr
    assert ", line " in done.stderr


def test_a_missing_charter_is_said(folder: Path) -> None:
    for path in folder.glob("charter*.md"):
        path.unlink()

    done = _serve(folder)

    assert done.returncode == 2
    assert "charter" in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_doctor_finds_nothing_that_has_to_be_done(tmp_path: Path) -> None:
    done = _run(tmp_path, "doctor", PV_PORT=str(_free_port()))

    assert done.returncode == 0, done.stdout
    assert {line[:3] for line in done.stdout.splitlines()} == {"ok ", "-- "}


def test_the_doctor_says_what_to_do(folder: Path) -> None:
    (folder / "people.csv").write_text("name\n", encoding="utf-8")

    done = _run(folder.parent, "doctor", PV_PORT=str(_free_port()), PV_COMPANY=str(folder))

    assert done.returncode == 1
    assert "!!  people " in done.stdout
    assert "the column `email` is missing" in done.stdout
