"""A map of planning units by plan, with places as the release gate lets them pass; run by the demo.

priority_map.py DATABASE UNITS_GPKG PICTURE_PNG
"""

from __future__ import annotations

import math
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import QgsApplication  # noqa: E402

from neaspec_plugin import libraries, paths, settings  # noqa: E402

TITLE = "Key sites of the three birds by plan: evidence, not value, where counts are missing"
SIGN_KM, KM_OF_DEGREE = 38.0, 111.2  # of a sign on an overview map: it is no area


def main(database: str, units: str, picture: str) -> None:
    libraries.make_available()
    from neaspec_plugin.adapters import frame
    from neaspec_plugin.adapters.database import open_database
    from neaspec_plugin.adapters.maps import MapLayer, render_map
    from neaspec_plugin.adapters.wording import Wording
    from neaspec_plugin.core.messages import Message
    from neaspec_plugin.core.sharing.policy import Policy
    from neaspec_plugin.core.sharing.release import release_tables
    from neaspec_plugin.core.species.reference import sensitivity

    with closing(sqlite3.connect(units)) as connection:
        (table,) = connection.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
        role = dict(connection.execute(f'SELECT unit_id, role FROM "{table}"'))
    stored = open_database(database)
    tables = {name: stored.read(name) for name in ("sites", "site_species")}
    sites = release_tables(tables, Policy(sensitivity(paths.reference_dir())), settings.pseudonym_key())["sites"]
    sites = sites[sites["site_id"].isin(role) & sites["geometry"].notna()]
    order = {"none": 0, "both": 1, "alone_only": 2, "joint_only": 3}
    shown = sites.assign(role=sites["site_id"].map(role)).sort_values("role", key=lambda column: column.map(order))
    shown["geometry"] = [_sign(place) for place in shown["geometry"]]
    words = Wording("en")
    sources = words.text(Message("map_sources_listed"))
    view = frame.around(shown["geometry"], margin=0.05)
    layer = MapLayer(
        "cooperation", shown[["site_id", "role", "geometry"]], title=words.text(Message("layer_cooperation"))
    )
    Path(picture).write_bytes(render_map([layer], TITLE, words, sources, view=view))


def _sign(place):
    """A round sign of one size on the map."""
    import shapely

    circle = shapely.Point(0, 0).buffer(SIGN_KM / KM_OF_DEGREE)
    wide = [1 / math.cos(math.radians(place.y)), 1.0]
    return shapely.transform(circle, lambda corners: corners * wide + [place.x, place.y])


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(*sys.argv[1:])
    application.exitQgis()
