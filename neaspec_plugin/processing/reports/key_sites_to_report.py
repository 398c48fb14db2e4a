"""The model that goes from published facts to the report: database, layers, counts, verdicts, score, links, report."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtGui import QIcon

from ... import paths
from ...adapters.wording import Wording, interface_language, tr
from ...core.messages import Message
from ...core.schema import LANGUAGES

_Source = QgsProcessingModelChildParameterSource


class KeySitesToReportModel(QgsProcessingModelAlgorithm):
    """Built in code, so that its texts are translated like any other. Gives the outputs of its steps by their names."""

    NAME = "keysitestoreport"
    OUTPUT_KINDS = {
        "DATABASE": "working",
        "PROJECT": "working",
        "VERDICTS": "working",
        "EDITIONS": "working",
        "OUTPUT": "working",
        "HTML": "product",
        "PDF": "product",
    }

    def __init__(self):
        super().__init__(self.NAME, Wording().text(Message("theme_reports")), "reports")
        self._names_by_step()
        self._parameters()
        self._steps()
        self.updateDestinationParameters()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:  # noqa: N802
        return tr("From key sites to report")

    def groupId(self) -> str:  # noqa: N802
        return "reports"

    def createInstance(self):  # noqa: N802
        return KeySitesToReportModel()

    def icon(self) -> QIcon:
        return QIcon(paths.icon("model"))

    def svgIconPath(self) -> str:  # noqa: N802
        return paths.icon("model")

    def shortHelpString(self) -> str:  # noqa: N802
        with open(paths.help_file(interface_language(), self.NAME), encoding="utf-8") as page:
            return page.read()

    def _names_by_step(self) -> None:
        """``step:OUTPUT`` in every QGIS and language; from 3.26 or so the names would be made of translated labels."""
        empty = self.toVariant()
        if empty.pop("internal_version", None):
            self.loadVariant(empty)

    def _parameters(self) -> None:
        for definition, help_text in (
            (
                QgsProcessingParameterFile("COUNTS", tr("Table of counts"), fileFilter="All files (*)", optional=True),
                tr("A table of counts (CSV, XLSX or ODS). Left empty: the published counts of the plugin."),
            ),
            (
                QgsProcessingParameterEnum(
                    "LANGUAGE", tr("Language of the result"), list(LANGUAGES), defaultValue="en", usesStaticStrings=True
                ),
                tr("The language of names and texts in the result; it may differ from that of the interface."),
            ),
        ):
            definition.setHelp(help_text)
            self.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))

    def _steps(self) -> None:
        value, given, before = _Source.fromStaticValue, _Source.fromModelParameter, _Source.fromChildOutput
        database = {"DATABASE": before("create", "DATABASE")}
        self._step("create", "createdatabase", {}, {"DATABASE": tr("Conservation database")})
        self._step(
            "layers", "loadflagshiplayers", {**database, "LANGUAGE": given("LANGUAGE")}, {"PROJECT": tr("QGIS project")}
        )
        self._step(
            "counts",
            "importdetections",
            {**database, "INPUT": given("COUNTS"), "FORMAT": value("count_table")},
            {},
            "layers",
        )
        self._step(
            "criteria",
            "sitecriteria",
            {"DATABASE": before("counts", "DATABASE")},
            {"VERDICTS": tr("Verdicts"), "EDITIONS": tr("Verdicts that differ between editions")},
        )
        self._step(
            "score",
            "priorityscore",
            {
                "DATABASE": before("criteria", "DATABASE"),
                "INPUT": before("criteria", "SITES"),
                "UNIT_ID": value("site_id"),
            },
            {"OUTPUT": tr("Scored units")},
        )
        self._step("links", "flywaylinks", {"DATABASE": before("counts", "DATABASE")}, {"OUTPUT": tr("Flyway links")})
        self._step(
            "report",
            "conservationreport",
            {"DATABASE": before("score", "DATABASE"), "LANGUAGE": given("LANGUAGE")},
            {"HTML": tr("Report (HTML)"), "PDF": tr("Report (PDF)")},
            "links",
        )

    def _step(self, child_id: str, algorithm: str, sources: dict, outputs: dict[str, str], after: str = "") -> None:
        child = QgsProcessingModelChildAlgorithm(f"neaspec:{algorithm}")
        child.setChildId(child_id)
        for name, source in sources.items():
            child.addParameterSources(name, [source])
        final = {}
        for name, label in outputs.items():
            output = QgsProcessingModelOutput(name, label)
            output.setChildId(child_id)
            output.setChildOutputName(name)
            output.setMandatory(name == "DATABASE")
            final[name] = output
        child.setModelOutputs(final)
        if after:
            child.setDependencies([_dependency(after)])
        self.addChildAlgorithm(child)


def _dependency(child_id: str):
    from qgis.core import QgsProcessingModelChildDependency

    return QgsProcessingModelChildDependency(child_id)
