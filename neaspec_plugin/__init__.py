"""NEASPEC conservation plugin: from records of six flagship species to verdicts, a score and a report."""

from __future__ import annotations


def classFactory(iface):  # noqa: N802 - QGIS's own name
    """The plugin object that QGIS asks for; ``iface`` is None in qgis_process."""
    from .plugin import NeaspecPlugin

    return NeaspecPlugin(iface)
