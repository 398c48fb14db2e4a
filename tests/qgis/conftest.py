"""Fixtures of the tests that need QGIS."""

from __future__ import annotations

import gc
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt import sip

from neaspec_plugin import paths
from neaspec_plugin.adapters import rasters
from neaspec_plugin.core.errors import NeaspecError


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app):
    """Layers that Python still holds would be freed after QGIS has ended, which crashes.

    Some always remain: QGIS 3.22 never lets go of the traceback of an algorithm that raised, nor of what its frames hold.
    """
    yield
    QgsProject.instance().clear()
    gc.collect()
    for thing in gc.get_objects():
        if isinstance(thing, QgsMapLayer) and not sip.isdeleted(thing) and sip.ispyowned(thing):
            sip.delete(thing)


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider ``neaspec``, registered once for all tests."""
    from neaspec_plugin.processing.provider import NeaspecProvider

    provider = NeaspecProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


class Recording(QgsProcessingFeedback):
    """Keeps what an algorithm tells its log."""

    def __init__(self):
        super().__init__(False)
        self.told: list[str] = []

    def pushInfo(self, text):  # noqa: N802
        self.told.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.told.append(text)

    def reportError(self, text, fatalError=False):  # noqa: N802, N803
        self.told.append(text)

    def setProgressText(self, text):  # noqa: N802
        self.told.append(text)


@pytest.fixture
def run(provider):
    """``run(id, {...}) -> outputs``; the log of the last run is in ``run.feedback.told``. Errors are raised as they are."""

    def run(name: str, parameters: dict):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"neaspec:{name}")
        run.context, run.feedback = QgsProcessingContext(), Recording()
        possible, reason = algorithm.checkParameterValues(parameters, run.context)
        assert possible, reason
        results, worked = algorithm.run(parameters, run.context, run.feedback, {}, False)
        assert worked
        return results

    yield run
    run.context = run.feedback = None  # what a context holds must not outlive QGIS


@pytest.fixture
def stopped_in(run, monkeypatch):
    """``stopped_in(module, name, ask)``: seconds until ``ask()`` gives up that the user stops in a function, whose
    work would go on for longer."""

    def stopped_in(module, name: str, ask) -> float:
        begun = []

        def slow(*_given, **_more):
            begun.append(time.monotonic())
            run.feedback.cancel()
            time.sleep(4.0)
            raise NeaspecError("cancelled")

        monkeypatch.setattr(module, name, slow)
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            ask()
        return time.monotonic() - begun[0]

    return stopped_in


@pytest.fixture
def stopped_at(run, monkeypatch):
    """``stopped_at(path, ask)``: the user stops while ``ask()`` writes that raster; the file stays as it was."""

    def stopped_at(path, ask) -> None:
        real, file = rasters.write_bands, Path(path)

        def stopping(target, *given):
            if target == str(path):
                run.feedback.cancel()
            real(target, *given)

        monkeypatch.setattr(rasters, "write_bands", stopping)
        file.write_bytes(b"as it was")
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            ask()
        assert file.read_bytes() == b"as it was" and not list(file.parent.glob(f"{file.name}.*"))

    return stopped_at


@pytest.fixture(scope="session")
def session_folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("session")


@pytest.fixture(scope="session")
def filled(provider, session_folder):
    """A database with the reference data, the published counts, verdicts, scores and links; the model ran once."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:keysitestoreport")
    folder = session_folder
    parameters = {
        "create:DATABASE": str(folder / "neaspec.gpkg"),
        "layers:PROJECT": str(folder / "neaspec.qgz"),
        "report:HTML": str(folder / "report.html"),
        "report:PDF": str(folder / "report.pdf"),
        "LANGUAGE": "en",
        "COUNTS": paths.resource("reference", "counts.csv"),
    }
    feedback = Recording()
    _results, worked = algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)
    assert worked, feedback.told
    return folder


@pytest.fixture
def office(filled, tmp_path):
    """A copy of the filled database that a test may change."""
    import shutil

    path = tmp_path / "neaspec.gpkg"
    shutil.copy(filled / "neaspec.gpkg", path)
    return str(path)


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setenv("NEASPEC_LOCALE", "en")
    yield
    QgsSettings().remove("neaspec")
