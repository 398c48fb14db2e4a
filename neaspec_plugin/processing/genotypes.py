"""What the algorithms on genotypes share: their questions, the calls of one species, and the report."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import paths, settings
from ..adapters.wording import FONTS, Wording, tr
from ..core.errors import NeaspecError
from ..core.schema import SPECIES
from .base import NeaspecAlgorithm, write_text

if TYPE_CHECKING:
    import pandas as pd

    from ..core.individuals.calibration import Calibration
    from ..core.individuals.sex_markers import SexMarker

RULES = ("comparative", "taberlet")
NAMES = ("countries", "census_areas", "species")  # what a report takes its names from


@dataclass(frozen=True)
class Genetics:
    """What both algorithms ask: ``asked`` and ``files`` are for the run."""

    species: str
    rule: str
    markers: tuple[SexMarker, ...]
    calibration: Calibration | None
    seed: int
    asked: dict[str, object]
    files: list[tuple[str, str]]


class GenotypeAlgorithm(NeaspecAlgorithm):
    """An algorithm on the genotypes of one species."""

    SPECIES, CALIBRATION, RULE, MARKERS, SEED = "SPECIES", "CALIBRATION", "RULE", "SEX_MARKERS", "SEED"
    REPORT = "REPORT"
    NUMBERS: tuple[str, ...] = ()
    requires = ("pandas", "shapely", "scipy")

    def add_species(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), list(SPECIES), usesStaticStrings=True, defaultValue="AL"
            ),
            tr("Samples of other species are left out."),
        )

    def add_calibration(self) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.CALIBRATION, tr("Calibration of laboratories (CSV)"), fileFilter="CSV (*.csv)", optional=True
            ),
            tr("Columns locus, lab_from, lab_to and offset, or sizes of reference samples. See the help."),
        )

    def add_genetic_options(self, seed_help: str) -> None:
        """The rule of the consensus, the markers of the sex, and the seed, with what it decides."""
        self.add(
            QgsProcessingParameterEnum(
                self.RULE, tr("Rule of the consensus"), list(RULES), usesStaticStrings=True, defaultValue=RULES[0]
            ),
            tr("How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.MARKERS, tr("Sex markers"), optional=True),
            tr("Locus and sizes of its X and Y products, such as AMEL:214/194; left empty, it is this one."),
            advanced=True,
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(QgsProcessingParameterNumber(self.SEED, tr("Random seed"), whole, 1, minValue=0), seed_help, True)

    def add_tables(self, *tables: tuple[str, str, str]) -> None:
        """Optional tables: name, label and help of each."""
        for output, label, help_text in tables:
            kind = QgsProcessing.SourceType.TypeVector
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)

    def add_report(self, label: str, help_text: str) -> None:
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, label, fileFilter="HTML (*.html)", optional=True),
            help_text,
        )

    def add_numbers(self, *labels: str) -> None:
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def genetics(self, parameters, context) -> Genetics:
        """What was asked. Raises ``NeaspecError`` of the calibration and the markers."""
        from ..core.individuals.calibration import read_calibration
        from ..core.individuals.sex_markers import read_markers
        from ..core.species.reference import constants

        species, rule = (self.parameterAsEnumString(parameters, name, context) for name in (self.SPECIES, self.RULE))
        told = self.parameterAsString(parameters, self.MARKERS, context)
        markers = read_markers(told, constants(paths.reference_dir(), "defaults"))
        path = self.parameterAsFile(parameters, self.CALIBRATION, context)
        text, files = _text(path) if path else ("", [])
        calibration = read_calibration(text, os.path.basename(path)) if path else None
        named = ", ".join(f"{marker.locus}:{marker.x}/{marker.y}" for marker in markers)
        asked = {"species": species, "rule": rule, "sex_markers": named}
        seed = self.parameterAsInt(parameters, self.SEED, context)
        return Genetics(species, rule, markers, calibration, seed, asked, files)

    def of_species(self, database, own: Genetics) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Samples and calls of one species, those of sex markers among them. Raises ``match_no_genotypes``."""
        from ..core.individuals.sex_markers import without_markers

        samples, calls = (database.read(table) for table in ("samples", "genotypes"))
        samples = samples[samples["species_id"] == own.species]
        calls = calls[calls["materialSampleID"].isin(samples["materialSampleID"])]
        if without_markers(calls, own.markers).empty:
            raise NeaspecError("match_no_genotypes", species=own.species, file=os.path.basename(database.path))
        return samples, calls

    def names_for_report(self, database) -> dict[str, pd.DataFrame]:
        """The tables of names as the release gate lets them pass."""
        from ..core.sharing.policy import Policy
        from ..core.sharing.release import release_tables
        from ..core.species.reference import sensitivity

        policy = Policy(sensitivity(paths.reference_dir()))
        return release_tables({table: database.read(table) for table in NAMES}, policy, settings.pseudonym_key())

    def write_report(self, page: str, document) -> None:
        from ..core.reports import html

        write_text(page, html.render(document, Wording(document.language), {}, FONTS[document.language]))


def _text(path: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of the calibration, and its digest for the run."""
    try:
        with open(path, "rb") as file:
            content = file.read()
        return content.decode("utf-8-sig"), [(path, hashlib.sha256(content).hexdigest())]
    except (OSError, UnicodeDecodeError) as error:
        raise NeaspecError("calibration_unreadable", file=os.path.basename(path)) from error
