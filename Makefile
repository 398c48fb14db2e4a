# One command per job; `make help` tells them all.
PKG := neaspec_plugin
PY := /usr/bin/python3
PYTAG = $(shell $(PY) -c 'import sys; print("%d%d" % sys.version_info[:2])' 2>/dev/null)
PYDOT = $(shell $(PY) -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
LIBS = $(HOME)/.local/share/neaspec/py$(PYTAG)
VENV := .venv-dev
TOOLS := $(VENV)/bin
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
# damaged inputs that each reader must survive in its property test; .ci/run asks for 200
EXAMPLES ?= 20
# yes: also the tests that start QGIS anew or compute for long; .ci/run runs them
SLOW ?= no
# processes that share the tests; each needs 2 GB
WORKERS ?= $(shell n=$$(nproc 2>/dev/null || echo 2); [ $$n -gt 4 ] && echo 4 || echo $$n)
LOCALES := zh_CN ja ko ko_KP mn ru
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
TS := $(LOCALES:%=i18n/neaspec_%.ts)
QM := $(TS:.ts=.qm)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := qgis python3-qgis qgis-providers python3-pandas python3-scipy python3-pyproj python3-matplotlib python3-pip python3-venv \
  pyqt5-dev-tools qttools5-dev-tools xvfb xauth fonts-noto-cjk fonts-noto-core fonts-open-sans fonts-dejavu-core poppler-utils git
# what benchmarks compare with, where it is; never a part of the plugin
PEERS := pyamg==5.2.1 igraph==1.0.0 texttable==1.7.2 PyMaxflow==1.3.2

# what tests need beside QGIS's own Python; the plugin itself is run without it, as a user has it
TESTPATH = $(CURDIR)/$(VENV)/lib/python$(PYDOT)/site-packages
PYTEST = NEASPEC_EXAMPLES=$(EXAMPLES) PYTHONPATH=$(TESTPATH) QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q
HEADLESS := env -u PYTHONPATH QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help setup runtime developer dev qm ts demo test validate study answers bench peers lint package deploy screens clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##\(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

setup: runtime developer  ## install what is missing: Debian's packages, two pinned wheels, the developers' tools

runtime:
	@missing=$$(dpkg-query -W -f '$${Package} $${db:Status-Abbrev}\n' $(PACKAGES) 2>/dev/null | awk '$$2 == "ii" {print $$1}' | sort > build.have.$$$$; \
	  printf '%s\n' $(PACKAGES) | sort | comm -23 - build.have.$$$$ | tr '\n' ' '; rm -f build.have.$$$$); \
	if [ -n "$$missing" ]; then echo "installing: $$missing"; $(SUDO) apt-get -q update && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -q -y --no-install-recommends $$missing; fi
	@$(MAKE) --no-print-directory libraries

.PHONY: libraries
libraries:  # shapely 2 and geopandas beside QGIS's own Python; a new folder, then a rename, for pip does not replace
	@if [ ! -f "$(LIBS)/pins" ] || ! cmp -s requirements.txt "$(LIBS)/pins"; then \
	  rm -rf "$(LIBS).new" && $(PY) -m pip install -q --disable-pip-version-check --root-user-action=ignore --no-deps \
	    --target "$(LIBS).new" -c constraints.txt -r requirements.txt && cp requirements.txt "$(LIBS).new/pins" && \
	  rm -rf "$(LIBS)" && mv "$(LIBS).new" "$(LIBS)"; fi

developer: runtime
	@if [ ! -f $(VENV)/pins ] || ! cmp -s requirements-dev.txt $(VENV)/pins; then \
	  $(PY) -m venv --clear --system-site-packages $(VENV) && \
	  $(TOOLS)/pip install -q --disable-pip-version-check -c constraints-dev.txt -r requirements-dev.txt && \
	  cp requirements-dev.txt $(VENV)/pins; fi

dev: qm  ## assemble build/dev, which is the QGIS_PLUGINPATH
	@rm -rf build/dev && mkdir -p build/dev/$(PKG)
	@for f in $(wildcard $(PKG)/*) LICENSE metadata.txt resources i18n; do case $$f in *__pycache__) ;; *) \
	  ln -s "$(CURDIR)/$$f" "build/dev/$(PKG)/$$(basename $$f)";; esac; done

ts:  ## bring the .ts files up to the sources
	@$(PY) tests/tools/make_ts.py update $(PKG) $(TS)

qm: $(QM) resources/help/en/.built  ## compile translations, build the help pages

%.qm: %.ts
	@lrelease -silent $< -qm $@

resources/help/en/.built: $(TS) $(wildcard $(PKG)/adapters/texts/help/*.py) tests/tools/make_help.py
	@$(PY) tests/tools/make_help.py i18n resources/help && touch $@

demo: runtime dev  ## the main job on real published data, through qgis_process
	@$(HEADLESS) $(PY) tests/tools/demo.py build/dev build/demo

test: setup dev  ## tests/unit without QGIS, then tests/qgis
	@$(PYTEST) -p no:qgis -p no:pytest-qt -n $(WORKERS) $(if $(filter yes,$(SLOW)),,-m 'not slow') tests/unit
	@$(PYTEST) -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(if $(filter yes,$(SLOW)),,-m 'not slow') tests/qgis/processing/test_release.py tests/qgis

validate: setup dev  ## the methods against other people's answers
	@$(PYTEST) -n $(WORKERS) --dist loadfile tests/validation

study: answers  ## how far the numbers hold: simulated borders, and `answers`; writes docs/validation.md
	@OMP_NUM_THREADS=1 $(PY) tests/tools/study_crossings.py docs/validation.md

answers: setup  ## the part of docs/validation.md about other people's answers alone, from the tests of `validate`
	@PYTHONPATH=$(TESTPATH) QT_QPA_PLATFORM=offscreen $(PY) tests/tools/study_validation.py docs/validation.md

bench: setup  ## benchmarks, all or ONLY="name ...", with the references that are there; writes docs/benchmarks.md
	@PYTHONPATH=$(TESTPATH):$(CURDIR)/build/peers QT_QPA_PLATFORM=offscreen $(PY) tests/tools/make_benchmarks.py docs/benchmarks.md $(ONLY)

peers: runtime  ## install the references that benchmarks compare with: PyPI's into build/peers, GRASS from Debian
	@command -v grass >/dev/null || { $(SUDO) apt-get -q update && \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -q -y --no-install-recommends grass-core; }
	@$(PY) -m pip install -q --disable-pip-version-check --root-user-action=ignore --no-deps --upgrade \
	  --target build/peers $(PEERS)

lint: developer  ## style, and translations up to date
	@$(TOOLS)/ruff check $(PKG) tests benchmarks && $(TOOLS)/ruff format --check -q $(PKG) tests benchmarks
	@$(PY) tests/tools/make_ts.py check $(PKG) $(TS)

package: developer qm  ## the zip for users, reproducible and checked
	@rm -rf build/stage && mkdir -p build/stage/$(PKG)/i18n
	@cp -R $(PKG)/. build/stage/$(PKG)/ && cp LICENSE metadata.txt build/stage/$(PKG)/ && cp -R resources build/stage/$(PKG)/
	@cp i18n/*.qm build/stage/$(PKG)/i18n/
	@find build/stage \( -name __pycache__ -o -name '.built' \) -prune -exec rm -rf {} +
	@$(PY) tests/tools/make_zip.py build/$(PKG)-$(VERSION).zip build/stage $(PKG)
	@PATH="$(CURDIR)/$(TOOLS):$$PATH" $(PY) tests/tools/check_package.py build/$(PKG)-$(VERSION).zip

deploy: dev  ## link the plugin into a QGIS profile (PROFILE=...)
	@mkdir -p "$(PROFILE)/python/plugins" && ln -sfn "$(CURDIR)/build/dev/$(PKG)" "$(PROFILE)/python/plugins/$(PKG)"

screens: demo  ## real QGIS under Xvfb: one picture per dock and language, in build/screens
	@$(PY) tests/tools/screens.py build/dev build/demo build/screens

clean:  ## remove what was built
	@rm -rf build resources/help i18n/*.qm .pytest_cache .ruff_cache .qgis-settings
