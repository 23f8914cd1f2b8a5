# Two commands do everything: `make run` and `make test`.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
DATA ?= ../shared/data
STAMP := $(VENV)/.ready

.PHONY: run test setup check bench model languagetool translations lock clean

run: setup ## set up, then open the window on a sample draft
	@$(BIN)/luwes --contoh || [ $$? = 1 ] # 1: the sample was checked in the terminal, and has findings

test: setup ## run the tests
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q

setup: $(STAMP) ## make .venv with everything in it

$(STAMP): requirements-dev.lock pyproject.toml resources/packaging/setup.sh
	@PYTHON=$(PYTHON) sh resources/packaging/setup.sh $(VENV)
	@touch $@

check: setup ## lint, formatting, types, import rule
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup ## measure the budgets
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

model: setup ## train the pipeline anew from the treebanks in DATA; some 15 minutes
	OMP_NUM_THREADS=1 $(BIN)/python -m nlp.training $(DATA) --out resources/pipeline

languagetool: setup ## build the LanguageTool module for a release (needs a JDK 17 and Maven)
	@$(BIN)/python resources/packaging/build_languagetool.py

translations: setup ## gather the words of the windows into luwes_en.ts and say which lack a translation
	@$(BIN)/python resources/packaging/build_translations.py

lock: ## renew the lock files (needs uv)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements.lock
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements-dev.lock

clean: ## remove what make setup made
	rm -rf $(VENV)
