# make setup | run | test | test-full | check | lock    (needs Python 3.11 or newer)
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
DIGEST = $(shell cat $(1) pyproject.toml | sha256sum | cut -c1-16)
RUN_STAMP := $(STAMPS)/run-$(call DIGEST,requirements.txt)
TEST_STAMP := $(STAMPS)/test-$(call DIGEST,requirements.txt requirements-test.txt)
COMPILE := pip-compile -q --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --strip-extras --allow-unsafe
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
# Compiled modules are kept, whatever the shell says: each of some hundred processes would compile them again.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: setup run test test-full check lock setup-test
.DEFAULT_GOAL := setup

setup: $(RUN_STAMP)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Saathi needs Python 3.11 or newer; this is %d.%d. Set PYTHON to a newer one: make setup PYTHON=python3.12" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)

# --no-build-isolation: the package itself is built with the setuptools named in the hashed list, not a fresh download.
$(RUN_STAMP): | $(BIN)/python
	$(BIN)/python -m pip install -q --require-hashes -r requirements.txt
	$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
	@mkdir -p $(STAMPS) && rm -f $(STAMPS)/run-* && touch $@

setup-test: $(RUN_STAMP) $(TEST_STAMP)

$(TEST_STAMP): | $(RUN_STAMP)
	$(BIN)/python -m pip install -q --require-hashes -r requirements-test.txt
	@mkdir -p $(STAMPS) && rm -f $(STAMPS)/test-* && touch $@

run: setup
	@SAATHI_MODE=$${SAATHI_MODE:-demo} exec $(BIN)/saathi run

# Three processes on two cores: each waits now and then for a server of its own or a browser.
# Browser journeys in a pairwise choice of language, theme and width; test-full takes every combination.
test: setup-test
	@.ci/chromium
	SAATHI_COMBINATIONS=pairwise $(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder $(ARGS)

test-full: setup-test
	@.ci/chromium
	SAATHI_COMBINATIONS=all $(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder $(ARGS)

check: setup-test
	$(BIN)/ruff check src tests tools
	$(BIN)/mypy
	$(BIN)/lint-imports

lock: setup-test
	$(BIN)/python -m pip install -q pip-tools
	$(BIN)/$(COMPILE) --build-deps-for editable -o requirements.txt pyproject.toml
	$(BIN)/$(COMPILE) --extra test -c requirements.txt -o requirements-test.txt pyproject.toml
