"""What every algorithm on records of known animals asks and reads."""

from __future__ import annotations

import hashlib
import os

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from .. import paths
from ..adapters.wording import tr
from ..core.errors import NeaspecError
from ..core.schema import BIRDS, COUNTRIES, SPECIES
from .base import NeaspecAlgorithm

READS = ("deployments", "effort", "detections")
SAMPLED = ("samples", "identity_evidence")
IDENTITIES = ("shared_codes", "per_dataset", "individuals")
GRADES = ("probable", "certain")


class AnimalRecordsAlgorithm(NeaspecAlgorithm):
    """Which records are used, what a code of an animal means, and how wrong identities are tried."""

    SPECIES, COUNTRIES, IDENTITY, ALIASES, GRADE = "SPECIES", "COUNTRIES", "IDENTITY", "ALIASES", "GRADE"
    MISID, SEED, SENSITIVITY = "MISID", "SEED", "SENSITIVITY"
    COMPARED: tuple[str, ...] = ()  # tables that tell which codes of different data sets are held apart
    WITH_SAMPLES = True  # not for models of effort and of ranges: a sample has no effort, and lies where it was sought
    icon_name = "links"

    def add_species(self) -> None:
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all six."))

    def add_records(self) -> None:
        """The parameters that say which records are used and what a code means."""
        self.add_database()
        self.add_species()
        self.add_codes(
            self.COUNTRIES, tr("Countries"), COUNTRIES, tr("Only records on these sides. Nothing chosen means all six.")
        )
        self.add_choice(
            self.IDENTITY,
            tr("What a code of an individual means"),
            IDENTITIES,
            tr(
                "Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell."  # noqa: E501
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                self.ALIASES, tr("Codes that are one animal (CSV)"), fileFilter="CSV (*.csv)", optional=True
            ),
            tr("Columns code and animal. A code may be written as data set, colon, code."),
        )
        self.add_choice(
            self.GRADE,
            tr("Least grade of identity"),
            GRADES,
            tr("What probable identities add is shown apart and never counted in the headline number."),
        )

    def add_choice(self, name: str, label: str, words: tuple[str, ...], help_text: str, advanced: bool = False) -> None:
        """A parameter that is one of some words, the first if nothing is said."""
        choice = QgsProcessingParameterEnum(name, label, list(words), usesStaticStrings=True, defaultValue=words[0])
        self.add(choice, help_text, advanced=advanced)

    def add_misidentification(self, help_text: str, seed_text: str) -> None:
        """The share of wrong identities that is tried, and the seed of what is drawn."""
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.MISID, tr("Share of wrong identities"), real, None, True, 0, 0.5),
            help_text,
            advanced=True,
        )
        seed = QgsProcessingParameterNumber(self.SEED, tr("Random seed"), whole, 1, minValue=0)
        self.add(seed, seed_text, advanced=True)

    def shares(self, parameters, context, species: str) -> tuple[float, ...]:
        """The shares of wrong identities that are tried for a species."""
        from ..core.movement.crossing_model import misid_shares
        from ..core.species.reference import constants

        if parameters.get(self.MISID) is not None:
            return (self.parameterAsDouble(parameters, self.MISID, context),)
        return misid_shares(species, constants(paths.reference_dir(), "defaults"))

    def movements(self, parameters, context, database, **more):
        """The run, the tables ``READS``, the usable records and what they tell; ``more`` is asked beside the records.

        The last of the tables has the records of samples below the detections.
        """
        from ..core.movement.transborder import transborder_movements
        from ..core.species.reference import constants

        run, tables, usable = self.usable(parameters, context, database, **more)
        known = constants(paths.reference_dir(), "defaults")
        gaps = {one: known["max_gap_birds_h" if one in BIRDS else "max_gap_cats_h"] for one in SPECIES}
        return run, tables, usable, transborder_movements(usable, gaps)

    def usable(self, parameters, context, database, **more):
        """The run, the tables ``READS`` (the last with the records of samples) and the usable records, row by row."""
        from ..core.movement.individual_codes import Organisms
        from ..core.movement.sample_records import with_samples
        from ..core.movement.usable import usable_records
        from ..core.species.reference import constants

        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        identity = self.parameterAsEnumString(parameters, self.IDENTITY, context)
        grade = self.parameterAsEnumString(parameters, self.GRADE, context)
        files, aliases = self.aliases(parameters, context)
        asked = {"species": species, "countries": countries, "identity": identity, "grade": grade, **more}
        matched = ("individuals",) if identity == "individuals" else ()
        sampled = SAMPLED if self.WITH_SAMPLES else ()
        compared = self.COMPARED if identity != "shared_codes" else ()
        run = self.start_run(asked, database, (*READS, *sampled, *matched, *compared), files)
        organisms = Organisms(database.read("individuals")) if matched else None
        tables = [database.read(table) for table in READS]
        if sampled:
            tables[2] = with_samples(tables[2], *(database.read(table) for table in sampled))
        known = constants(paths.reference_dir(), "defaults")
        usable = usable_records(
            tables[2],
            tables[0],
            self.speeds(),
            identity,
            grade,
            aliases,
            species,
            countries,
            organisms,
            known["independence_min"],
        )
        return run, tables, usable

    def speeds(self) -> dict[str, float]:
        """How far each species goes in a day at most, km, by species_id."""
        from ..core.species.reference import constants

        known = constants(paths.reference_dir(), "defaults")
        return {one: known[f"speed_{one.lower()}_km_day"] for one in SPECIES}

    def aliases(self, parameters, context):
        """The file's path and SHA-256 in a list, and the animal of each code in it; nothing where none was given."""
        from ..core.movement.aliases import read_aliases

        path = self.parameterAsFile(parameters, self.ALIASES, context)
        if not path:
            return (), {}
        try:
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            with open(path, "rb") as file:
                return ((path, digest),), read_aliases(file, os.path.basename(path))
        except OSError as error:
            raise NeaspecError("not_readable", file=os.path.basename(path)) from error
