"""What all algorithms of the plugin share: texts, help, the database, the run, and the kinds of their outputs."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputFile,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from .. import compat, libraries, paths, settings
from ..about import VERSION
from ..adapters.wording import Wording, interface_language, tr
from ..core import memory, schema
from ..core.errors import NeaspecError
from ..core.messages import Message

if TYPE_CHECKING:
    import pandas as pd

    from ..core.grid import Grid

WORKING, PRODUCT = "working", "product"
_WKB = {
    "": QgsWkbTypes.Type.NoGeometry,
    "Point": QgsWkbTypes.Type.Point,
    "LineString": QgsWkbTypes.Type.MultiLineString,
    "Polygon": QgsWkbTypes.Type.MultiPolygon,
}


class NeaspecAlgorithm(QgsProcessingAlgorithm):
    """An algorithm names itself, declares its parameters and the kind of each output, and computes in ``execute``."""

    DATABASE, RUN, LANGUAGE = "DATABASE", "RUN", "LANGUAGE"
    OUTPUT_KINDS: Mapping[str, str] = {}
    RESULT_ROLES: Mapping[str, str] = {}  # output: its role in adapters/styles or raster_styles.py
    requires: tuple[str, ...] = ("pandas", "shapely")
    icon_name = "neaspec"

    def createInstance(self):  # noqa: N802
        return type(self)()

    def groupId(self) -> str:  # noqa: N802
        return type(self).__module__.split(".")[-2]

    def group(self) -> str:
        return Wording().text(Message(f"theme_{self.groupId()}"))

    def icon(self) -> QIcon:
        return QIcon(paths.icon(self.icon_name))

    def svgIconPath(self) -> str:  # noqa: N802
        return paths.icon(self.icon_name)

    def shortHelpString(self) -> str:  # noqa: N802
        page = paths.help_file(interface_language(), self.name())
        if not os.path.exists(page):
            return ""
        with open(page, encoding="utf-8") as file:
            return file.read()

    def shortDescription(self) -> str:  # noqa: N802
        return self.displayName()

    def canExecute(self):  # noqa: N802
        lacking = libraries.missing(self.requires)
        if lacking:
            return False, Wording().text(Message("library_missing", libraries=lacking))
        return True, ""

    # --- parameters that mean the same everywhere -----------------------------------------------------------------

    def add(self, parameter, help_text: str, advanced: bool = False):
        """Declare a parameter with its tooltip."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | parameter.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_database(self, optional: bool = False) -> None:
        self.add(
            QgsProcessingParameterFile(self.DATABASE, tr("Conservation database"), extension="gpkg", optional=optional),
            tr("The GeoPackage that “Create conservation database” wrote."),
        )
        self.addOutput(QgsProcessingOutputFile(self.DATABASE, tr("Conservation database")))
        self.addOutput(QgsProcessingOutputString(self.RUN, tr("Run")))

    def add_language(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                self.LANGUAGE,
                tr("Language of the result"),
                options=list(schema.LANGUAGES),
                usesStaticStrings=True,
                defaultValue="en",
            ),
            tr("The language of names and texts in the result; it may differ from that of the interface."),
        )

    def add_codes(self, name: str, label: str, options: tuple[str, ...], help_text: str) -> None:
        """A choice of several codes; nothing chosen means all."""
        self.add(
            QgsProcessingParameterEnum(
                name, label, options=list(options), allowMultiple=True, usesStaticStrings=True, optional=True
            ),
            help_text,
        )

    # --- running ---------------------------------------------------------------------------------------------------

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        from ..adapters.feedback import FeedbackProgress

        self.words = Wording()
        try:
            with memory.allowed(settings.memory_gigabytes()):
                return self.execute(parameters, context, FeedbackProgress(feedback, self.words))
        except memory.TooLargeError as error:
            told = self.words.text(error.message), self.words.text(Message("memory_mend"))
            raise QgsProcessingException(" ".join(told)) from error
        except NeaspecError as error:
            raise QgsProcessingException(self.words.text(error.message)) from error

    def execute(self, parameters, context, progress) -> dict[str, Any]:
        """Read the parameters, call core once, write; returns the outputs."""
        raise NotImplementedError

    def database(self, parameters, context):
        """The database that DATABASE names, opened."""
        from ..adapters.database import open_database

        return open_database(self.parameterAsFile(parameters, self.DATABASE, context))

    def codes(self, parameters, name: str, context, options: tuple[str, ...]) -> tuple[str, ...]:
        """The chosen codes in the order of ``options``; all of them where none was chosen."""
        chosen = [code for code in self.parameterAsEnumStrings(parameters, name, context) if code]
        unknown = [code for code in chosen if code not in options]
        if unknown:
            raise NeaspecError("unknown_parameter_value", parameter=name, value=unknown[0], accepted=list(options))
        return tuple(code for code in options if code in chosen) or options

    def sink(self, parameters, name: str, context, frame: pd.DataFrame, table: schema.Table) -> str | None:
        """Write a frame with a table's fields into the sink of an output; returns its id, None if it was left out."""
        kinds = {field.name: field.type for field in table.fields if field.name in frame.columns}
        return self._sink(parameters, name, context, frame, kinds, table.geometry)

    def sink_frame(self, parameters, name: str, context, frame: pd.DataFrame, geometry: str = "") -> str | None:
        """As ``sink``, for a frame that is no table: the types of its fields are those of its columns."""
        kinds = {str(column): compat.kind_of(frame[column]) for column in frame.columns if column != "geometry"}
        return self._sink(parameters, name, context, frame, kinds, geometry)

    def _sink(self, parameters, name, context, frame, kinds: Mapping[str, str], geometry: str) -> str | None:
        import shapely

        fields = QgsFields()
        for column, kind in kinds.items():
            fields.append(QgsField(column, compat.field_type(kind)))
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        sink, destination = self.parameterAsSink(parameters, name, context, fields, _WKB[geometry], wgs84)
        if sink is None:
            if parameters.get(name) in (None, ""):
                return None
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        shapes = shapely.to_wkb(frame["geometry"].to_numpy()) if geometry else [None] * len(frame)
        for values, shape in zip(frame[list(kinds)].itertuples(index=False, name=None), shapes):
            feature = QgsFeature(fields)
            feature.setAttributes([compat.attribute(value) for value in values])
            if shape is not None:
                feature.setGeometry(_geometry(shape, geometry))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, name))
        del sink  # flushes and closes what the next step opens
        self._style_when_loaded(name, context, destination)
        return destination

    def write_raster(self, parameters, name: str, context, grid: Grid, progress=None) -> str | None:
        """Write a grid where a raster destination says; returns its path, None if it was left out."""
        return self.write_raster_bands(parameters, name, context, grid, [""], [grid.values], progress)

    def write_raster_bands(self, parameters, name: str, context, grid: Grid, names, bands, progress=None) -> str | None:
        """As ``write_raster``, for named bands on the cells of a grid, taken one after the other."""
        from ..adapters.rasters import write_bands

        path = self.parameterAsOutputLayer(parameters, name, context)
        if path:
            write_bands(path, grid, names, bands, progress)
            self._style_when_loaded(name, context, path)
        return path or None

    def check_space(self, parameters, name: str, context, megabytes: float) -> None:
        """Raises what ``adapters.disk_space`` does for an output; asked for its path, QGIS would load it twice."""
        from ..adapters.disk_space import check_space

        given = parameters[name]
        if isinstance(given, QgsProcessingOutputLayerDefinition):
            given = given.sink.valueAsString(context.expressionContext())[0]
        temporary = given == QgsProcessing.TEMPORARY_OUTPUT
        check_space(os.path.join(QgsProcessingUtils.tempFolder(), name) if temporary else str(given), megabytes)

    def _style_when_loaded(self, name: str, context, destination: str | None) -> None:
        if name in self.RESULT_ROLES:
            from ..adapters.result_styles import style_when_loaded

            style_when_loaded(context, destination, self.RESULT_ROLES[name], self.words)

    def start_run(
        self, parameters: Mapping[str, Any], database, tables: tuple[str, ...], files=(), seed=None, recipient=None
    ):
        """The row of ``runs`` for this question: its id is a hash of the parameters and of what is read."""
        from ..adapters import database as db
        from ..adapters.clock import now

        inputs = {table: db.digest(database.read(table)) for table in tables}
        inputs.update({os.path.basename(path): digest for path, digest in files})
        asked = dict(sorted({**parameters, **({"recipient": recipient} if recipient else {})}.items()))
        question = json.dumps([self.name(), asked, inputs], ensure_ascii=False, sort_keys=True, default=str)
        return {
            "run_id": f"{self.name()}-{hashlib.sha256(question.encode('utf-8')).hexdigest()[:12]}",
            "algorithm": self.name(),
            "parameters": json.dumps(asked, ensure_ascii=False, sort_keys=True, default=str),
            "inputs": json.dumps(inputs, ensure_ascii=False, sort_keys=True),
            "plugin_version": VERSION,
            "qgis_version": Qgis.QGIS_VERSION.split("-")[0],
            "seed": seed,
            "recipient": recipient,
            "started": now(),
            "ended": None,
        }


def end_run(writer, run: dict[str, Any], results: Mapping[str, pd.DataFrame]) -> None:
    """Store a run and its rows; the same question asked before is the same run, and its rows are replaced."""
    import pandas as pd

    from ..adapters.clock import now

    run["ended"] = now()
    for table, frame in results.items():
        writer.delete(table, "run_id", [run["run_id"]])
        writer.insert(table, frame.assign(run_id=run["run_id"]))
    writer.replace("runs", pd.DataFrame([run]))


def write_text(path: str, text: str) -> None:
    """All of the file, or the file as it was: written beside, then renamed. Raises ``NeaspecError``: not_writable."""
    draft = f"{path}.{os.getpid()}.part"
    try:
        with open(draft, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(draft, path)
    except OSError as error:
        raise NeaspecError("not_writable", file=os.path.basename(path)) from error


def _geometry(wkb: bytes, kind: str) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if kind != "Point":
        geometry.convertToMultiType()
    return geometry
