"""What every dock over a database does of its own."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from neaspec_plugin.gui.docks import database_dock


class Layer:
    """As much of a layer as is asked."""

    def __init__(self, source):
        self._source, self.reloaded = source, 0

    def source(self):
        return self._source

    def reload(self):
        self.reloaded += 1

    def triggerRepaint(self):  # noqa: N802
        pass


@pytest.mark.parametrize(("database", "reloaded"), [("", [0, 0]), ("/office/neaspec.gpkg", [1, 0])])
def test_only_the_layers_of_the_database_are_read_again(monkeypatch, database, reloaded):
    layers = [Layer("/office/neaspec.gpkg|layername=sites"), Layer("/office/other.gpkg")]
    project = SimpleNamespace(mapLayers=lambda: dict(enumerate(layers)))
    monkeypatch.setattr(database_dock, "QgsProject", SimpleNamespace(instance=lambda: project))
    database_dock.DatabaseDock._reload_layers(SimpleNamespace(database_path=database))
    assert [layer.reloaded for layer in layers] == reloaded
