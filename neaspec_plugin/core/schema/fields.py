"""What a table and its fields are, and the fields that many tables have."""

from __future__ import annotations

from dataclasses import dataclass, field

from .words import LANGUAGES


@dataclass(frozen=True)
class Field:
    """One column. ``type`` is text, integer, real, boolean, date, datetime or json; ``references`` is table.field."""

    name: str
    type: str = "text"
    note: str = ""
    unit: str = ""
    vocabulary: str = ""
    references: str = ""
    required: bool = False


@dataclass(frozen=True)
class Table:
    """One table. ``geometry`` is '', Point, LineString, Polygon or Geometry (mixed), always EPSG:4326.

    ``key`` names the column whose text identifies a row in any office's file; ``fid`` is the format's alone.
    """

    name: str
    theme: str
    note: str
    fields: tuple[Field, ...]
    key: tuple[str, ...] = ()
    geometry: str = ""
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", tuple(f.name for f in self.fields))

    def __getitem__(self, name: str) -> Field:
        return self.fields[self.names.index(name)]


def column(name: str, type: str = "text", note: str = "", **more) -> Field:
    return Field(name, type, note, **more)


SPECIES_ID = column("species_id", note="flagship species", vocabulary="species_id", references="species.species_id")
SITE_ID = column("site_id", note="key site", references="sites.site_id")
RUN_ID = column("run_id", note="the run that computed the row", references="runs.run_id", required=True)
SOURCE = (
    column("source", note="where the row comes from"),
    column("confidence", note="how sure the source makes it", vocabulary="confidence"),
)
NAMES = tuple(column(f"name_{language}", note=f"name in {language}") for language in LANGUAGES)
NOTE = column("note", note="remark")
IMPORT = (
    column("import_id", note="the import that brought the row", references="imports.import_id"),
    column("source_file", note="name of the file, without its folder"),
    column("source_row", "integer", "row in that file, 1 = first row below the header"),
)
PROVENANCE = tuple(f.name for f in IMPORT)  # where a row came from, which is no part of what it says
# how a place was read; what the source wrote never passes the release gate
PLACE = (
    column("coordinateUncertaintyInMeters", "real", unit="m"),
    column("coordinatePrecision", "real", unit="degree"),
    column("verbatimCoordinates", note="as the source wrote them; restricted"),
    column("verbatimSRS", note="reference system of the source; restricted"),
    column("transformOp", note="operation of PROJ that led to WGS 84, with its accuracy"),
    column("coordOffsetModel", note="shift of Chinese online maps", vocabulary="offset_model"),
    column("coordCorrection", note="what was done about that shift", vocabulary="offset_correction"),
)
SIDE = (
    column("country", note="country as the source wrote it"),
    column("declaredSide", note="side of the border that the custodian declares; it decides", vocabulary="country"),
    column("countryFromPoint", note="country computed from the point", vocabulary="country"),
    column("sideStatus", note="what geometry says of the side", vocabulary="side_status"),
    column("borderDistance_m", "real", "to the nearest border line, negative beyond the declared side", unit="m"),
)
COARSE = (
    column("dataGeneralizations", note="set where the place was coarsened; never refined again"),
    column("informationWithheld"),
)
MORE = column("dynamicProperties", "json", "fields of the source that have no column here; restricted")
OWNER = (
    column("owner_country", note="country that owns the record", vocabulary="country"),
    column("sensitivity", note="category of Chapman (2020)", vocabulary="sensitivity"),
)
