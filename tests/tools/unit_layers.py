"""Made-up planning units in a layer of QGIS, and how an algorithm that selects units is asked about them."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

BASIC = {
    "UNIT_ID": "unit_id",
    "COST": "cost",
    "STATUS": "status",
    "COUNTRY": "country_iso3",
    "SHARE_PERCENT": 50,
    "GAP": 0,
}


def layer_of(rows, crs="EPSG:32652"):
    """Made-up units of 1 km in a row."""
    fields = "&".join(
        f"field={name}"
        for name in (
            "unit_id:string",
            "cost:double",
            "status:string",
            "country_iso3:string",
            "f_a:double",
            "f_b:double",
        )
    )
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "made up units", "memory")
    for number, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        x = 500_000 + 1000 * number
        corners = ",".join(f"{x + i} {4_800_000 + j}" for i, j in ((0, 0), (1000, 0), (1000, 1000), (0, 1000), (0, 0)))
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({corners}))"))
        layer.dataProvider().addFeature(feature)
    return layer
