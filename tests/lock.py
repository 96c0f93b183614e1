"""Pin every package again, for every Python we run on, with hashes and no index address."""

import subprocess
import sys

COMPILE = [
    *(sys.executable, "-m", "uv", "pip", "compile", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet", "--upgrade"),
]


def main() -> None:
    """Write requirements.lock (what runs) and tests/requirements.lock (what checks it)."""
    # setuptools builds the project itself, so that nothing unlocked is fetched for it
    run = [*COMPILE, "pyproject.toml", "-", "-o", "requirements.lock"]
    subprocess.run(run, input=b"setuptools>=80\n", check=True)
    extras = ("--extra", "dev", "--extra", "pgqueuer")
    dev = [*COMPILE, "pyproject.toml", *extras, "-c", "requirements.lock"]
    subprocess.run([*dev, "-o", "tests/requirements.lock"], check=True)


if __name__ == "__main__":
    main()
