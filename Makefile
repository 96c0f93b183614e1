# The verbs of this house; `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install

.PHONY: help demo test e2e check format rules subjects weights bench stress audit lock

help:  ## what can be asked of make
	@grep -E '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/run: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/run tests/requirements.lock
	@$(PIP) --require-hashes -r tests/requirements.lock
	@touch $@

demo: .venv/run  ## open the bot on a page, with a company of our invention
	@exec $(BIN)/python -m bot demo

test: .venv/dev  ## every test that needs no browser, on SQLite and on PostgreSQL
	@$(BIN)/python -m pytest -m "not browser"

e2e: .venv/dev  ## the page in a real browser (Chromium), and Teams in Microsoft’s own playground (npm)
	@$(BIN)/python -m pytest -m browser

check: .venv/dev  ## format, lint, types, who may import whom, stale pages
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python tests/pages.py --check
	@$(BIN)/python tests/subjects.py --check
	@PYTHONPATH=tests $(BIN)/python tests/weights.py --check

format: .venv/dev  ## lay the code out
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix-only --quiet .

rules: .venv/dev  ## write docs/rules.md from the rules
	@$(BIN)/python tests/pages.py

subjects: .venv/dev  ## learn again what questions are about, from tests/charter/lessons
	@$(BIN)/python tests/subjects.py

weights: .venv/dev  ## learn again what the words of a draft speak for, from tests/drafts
	@PYTHONPATH=tests $(BIN)/python tests/weights.py

bench: .venv/dev  ## how fast a check and a question are, beside what others offer (WRITE=1 notes it in docs/why.md)
	@PYTHONPATH=tests $(BIN)/python -m bench.engine $(if $(WRITE),--markdown)

stress: .venv/dev  ## replicas killed while they deliver, callers cancelled around transactions (half an hour)
	@PYTHONPATH=tests $(BIN)/python -m bench.deliveries
	@PYTHONPATH=tests $(BIN)/python -m stress.cancels
	@PYTHONPATH=tests $(BIN)/python -m stress.kills

audit: .venv/dev  ## look for known faults in what we depend on (asks the vulnerability database)
	@$(BIN)/pip-audit --requirement requirements.image.lock --no-deps --disable-pip

lock: .venv/dev  ## pin every package again, with hashes and no index address
	@$(BIN)/python tests/lock.py
