"""Pin every package again, for every Python we run on, with hashes and no index address."""

import subprocess
import sys

COMPILE = [
    *(sys.executable, "-m", "uv", "pip", "compile", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet", "--upgrade"),
]


def main() -> None:
    """Write what runs, what runs in the image, and what checks it: three lock files."""
    # setuptools builds the project itself, so that nothing unlocked is fetched for it
    setuptools, replicas = b"setuptools>=80\n", ("--extra", "pgqueuer")
    run = [*COMPILE, "pyproject.toml", "-", "-o", "requirements.lock"]
    subprocess.run(run, input=setuptools, check=True)
    with_it = ("-c", "requirements.lock", *replicas)
    image = [*COMPILE, "pyproject.toml", "-", *with_it, "-o", "requirements.image.lock"]
    subprocess.run(image, input=setuptools, check=True)
    dev = [*COMPILE, "pyproject.toml", "--extra", "dev", *with_it]
    subprocess.run([*dev, "-o", "tests/requirements.lock"], check=True)


if __name__ == "__main__":
    main()
