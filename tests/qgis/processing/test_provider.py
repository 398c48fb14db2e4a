"""What holds for every algorithm: names, help, tooltips, kinds of outputs, and quick loading."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm

from neaspec_plugin import paths
from neaspec_plugin.core.schema import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def algorithms(provider):
    return sorted(provider.algorithms(), key=lambda algorithm: algorithm.name())


def test_names_are_stable_and_unique(algorithms):
    assert [algorithm.name() for algorithm in algorithms] == [
        "assessmentform", "capturehistories", "checkdetections", "checkhabitats", "connectivityindices", "conservationplan", "conservationreport", "cooperationvalue", "corridoroverlay", "createdatabase", "criteriaweights", "crossingmodel", "crossingsegments", "currentflow", "estimatedensity", "exportcamtrapdp", "exportdarwincore", "exportsitesheet", "flywaylinks", "geneticdiversity", "habitatchange", "habitatsuitability", "homeranges", "importassessments", "importdetections", "independentevents", "jointstudy", "keysitestoreport", "leastcostcorridors", "loadflagshiplayers", "matchgenotypes", "matchidentities", "occupancy", "omnidirectionalflow", "planningunits", "priorityscore", "progressreport", "protectiongaps", "rankpriorityareas", "resistancesurface", "restorationneeds", "reviewidentities", "reviewissues", "selectpriorityareas", "separaterestricted", "sharedetections", "sitecriteria", "sitereadiness", "surveyeffort", "threatmap",
        "transbordermovements",
    ]  # fmt: skip
    for algorithm in algorithms:
        assert re.fullmatch(r"[a-z0-9]+", algorithm.name()) and re.fullmatch(r"[a-z]+", algorithm.groupId())
        assert algorithm.displayName() and algorithm.group()


def test_every_parameter_has_a_tooltip(algorithms):
    lacking = [
        f"{algorithm.name()}:{definition.name()}"
        for algorithm in algorithms
        for definition in algorithm.parameterDefinitions()
        if not definition.help() and not isinstance(algorithm, QgsProcessingModelAlgorithm)
    ]
    assert lacking == []


def test_every_output_is_declared_working_or_product(algorithms):
    for algorithm in algorithms:
        kinds = type(algorithm).OUTPUT_KINDS
        names = {output.name().split(":")[-1] for output in algorithm.outputDefinitions()}
        assert names and names <= set(kinds), (algorithm.name(), names - set(kinds))
        assert set(kinds.values()) <= {"working", "product"}


def test_help_exists_in_all_languages(algorithms):
    for algorithm in algorithms:
        pages = set()
        for language in LANGUAGES:
            page = Path(paths.resource("help", language, f"{algorithm.name()}.html"))
            assert page.exists(), page
            pages.add(page.read_text(encoding="utf-8"))
        assert len(pages) == len(LANGUAGES), f"{algorithm.name()}: two languages have the same page"
        assert algorithm.shortHelpString().startswith("<p>")


def test_defaults_pass_the_check_of_options(algorithms):
    for algorithm in algorithms:
        for definition in algorithm.parameterDefinitions():
            if definition.type() == "enum" and definition.defaultValue() is not None:
                assert definition.defaultValue() in definition.options(), (algorithm.name(), definition.name())


def test_missing_parameters_are_refused(algorithms):
    for algorithm in algorithms:
        possible, reason = algorithm.create().checkParameterValues({}, QgsProcessingContext())
        assert not possible and reason


def test_the_model_shows_its_outputs(provider):
    model = QgsApplication.processingRegistry().algorithmById("neaspec:keysitestoreport")
    outputs = {output.name() for output in model.outputDefinitions()}
    assert {
        "create:DATABASE",
        "layers:PROJECT",
        "criteria:VERDICTS",
        "score:OUTPUT",
        "report:HTML",
        "report:PDF",
    } <= outputs


def test_loading_the_provider_imports_nothing_heavy():
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "before = set(sys.modules)  # newer QGIS itself imports shapely\n"
        "from neaspec_plugin.processing.provider import NeaspecProvider\n"
        "provider = NeaspecProvider(); QgsApplication.processingRegistry().addProvider(provider)\n"
        "found = len(provider.algorithms())\n"
        "heavy = [n for n in ('pandas', 'geopandas', 'scipy', 'shapely', 'matplotlib', 'numba') if n in set(sys.modules) - before]\n"
        "print(found, heavy, flush=True)\n"
        "import os; os._exit(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.split("\n")[0] == "51 []", done.stdout + done.stderr
