"""Link sites along the flyway."""

from __future__ import annotations

from qgis.core import QgsDistanceArea, QgsPointXY, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database


def test_links_are_lines_with_evidence_and_countries(run, office, tmp_path):
    results = run("flywaylinks", {"DATABASE": office, "OUTPUT": str(tmp_path / "l.gpkg")})
    layer = QgsVectorLayer(results["OUTPUT"], "links", "ogr")
    stored = open_database(office).read("flyway_links", {"run_id": results["RUN"]})
    assert layer.featureCount() == len(stored) > 50
    assert set(stored["link_evidence"]) == {"published", "inferred"}
    assert stored["borders_crossed"].fillna("").eq("").all()  # only telemetry could show one
    assert stored["country_from"].notna().all() and stored["country_to"].notna().all()


def test_distances_agree_with_qgis(run, office):
    """QGIS measures on the ellipsoid by its own code (GeographicLib)."""
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    database = open_database(office)
    places = database.read("sites").set_index("site_id")["geometry"]
    for row in database.read("flyway_links").head(40).itertuples():
        a, b = places[row.site_from], places[row.site_to]
        metres = measure.measureLine(QgsPointXY(a.x, a.y), QgsPointXY(b.x, b.y))
        assert abs(row.distance_km - metres / 1000) < 0.001 * max(row.distance_km, 1)


def test_more_neighbours_give_more_links(run, office):
    found = []
    for neighbours in (1, 3):
        run_id = run("flywaylinks", {"DATABASE": office, "NEIGHBOURS": neighbours})["RUN"]
        found.append(len(open_database(office).read("flyway_links", {"run_id": run_id})))
    assert found[0] < found[1]
