"""Find which DNA samples are of one animal."""

from __future__ import annotations

import hashlib
import os

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ... import paths
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

READS = ("samples", "genotypes", "individuals", "identity_evidence")
METHODS = ("likelihood", "alleles")
RULES = ("comparative", "taberlet")


class MatchGenotypesAlgorithm(NeaspecAlgorithm):
    """Consensus, all pairs compared and graded, groups without chains, and proposals that a person confirms."""

    SPECIES, METHOD, MISMATCH, CALIBRATION = "SPECIES", "METHOD", "MISMATCH", "CALIBRATION"
    RULE, MISSING, SEED = "RULE", "MISSING", "SEED"
    GROUPS, PAIRS, PLOT = "GROUPS", "PAIRS", "PLOT"
    NUMBERS = ("SAMPLES", "INDIVIDUALS", "MATCHES", "CONFLICTS")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", GROUPS, PAIRS, *NUMBERS), WORKING), PLOT: PRODUCT}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "database"

    def name(self) -> str:
        return "matchgenotypes"

    def displayName(self) -> str:  # noqa: N802
        return tr("Match genotypes")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), list(SPECIES), usesStaticStrings=True, defaultValue="AL"
            ),
            tr("Samples of other species are left out."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD, tr("Method"), list(METHODS), usesStaticStrings=True, defaultValue=METHODS[0]
            ),
            tr("“likelihood” groups by likelihood and grade; “alleles” by the number of mismatching alleles."),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.MISMATCH, tr("Mismatching alleles"), whole, None, True, 0),
            tr("For the method “alleles”. Left empty, it is the second minimum of the profile."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.CALIBRATION, tr("Calibration of laboratories (CSV)"), fileFilter="CSV (*.csv)", optional=True
            ),
            tr("Columns locus, lab_from, lab_to and offset, or allele_from and allele_to. See the help."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.RULE, tr("Rule of the consensus"), list(RULES), usesStaticStrings=True, defaultValue=RULES[0]
            ),
            tr("How repeated amplifications become one genotype: a homozygote after 3, or after 7 identical ones."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MISSING, tr("Share of loci needed"), QgsProcessingParameterNumber.Type.Double, 0.75, False, 0.5, 1
            ),
            tr("Samples with a smaller share of the loci are left out and named in the log by their number."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.SEED, tr("Random seed"), whole, 1, minValue=0),
            tr("The profile of more than 2,000 samples is that of 2,000 drawn from them."),
            advanced=True,
        )
        self.add_language()
        for output, label, help_text in (
            (self.GROUPS, tr("Samples and their animals"), tr("One row per sample, with its animal and grade.")),
            (self.PAIRS, tr("Pairs of samples that match"), tr("With loci, likelihood, P(ID)sib and conflicts.")),
        ):
            kind = QgsProcessing.SourceType.TypeVector
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.PLOT, tr("Plot of the run (SVG)"), fileFilter="SVG (*.svg)", optional=True
            ),
            tr("Pairs by mismatching loci, and P(ID)sib by number of loci. No sample is named."),
        )
        for output, label in zip(
            self.NUMBERS, (tr("Samples compared"), tr("Animals proposed"), tr("Matching pairs"), tr("Conflicts"))
        ):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.individuals import genotype_groups, match_plot
        from ...core.individuals.calibration import read_calibration
        from ...core.individuals.proposals import propose
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        species, method, rule = (
            self.parameterAsEnumString(parameters, name, context) for name in (self.SPECIES, self.METHOD, self.RULE)
        )
        given = parameters.get(self.MISMATCH) is not None
        mismatch = self.parameterAsInt(parameters, self.MISMATCH, context) if given else None
        missing = self.parameterAsDouble(parameters, self.MISSING, context)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        path = self.parameterAsFile(parameters, self.CALIBRATION, context)
        text, files = self._text(path) if path else ("", [])
        calibration = read_calibration(text, os.path.basename(path)) if path else None
        asked = {"species": species, "method": method, "mismatch": mismatch, "rule": rule, "missing": missing}
        run = self.start_run(asked, database, READS[:2], files, seed)
        samples, calls, individuals, evidence = (database.read(table) for table in READS)
        samples = samples[samples["species_id"] == species]
        calls = calls[calls["materialSampleID"].isin(samples["materialSampleID"])]
        if calls.empty:
            raise NeaspecError("match_no_genotypes", species=species, file=os.path.basename(database.path))
        progress.set_progress(10)
        found = genotype_groups.grouped(
            calls,
            samples,
            evidence,
            constants(paths.reference_dir(), "defaults"),
            genotype_groups.Choice(method, mismatch, rule, missing, seed),
            calibration,
            progress,
        )
        for message in found.told:
            progress.info(message)
        proposed = propose(found.matches, species, samples, individuals, evidence)
        if proposed.contradicted:
            progress.info(Message("match_contradicted", groups=proposed.contradicted))
        with database.transaction() as writer:
            writer.delete("identity_evidence", "evidence_id", proposed.outdated_evidence)
            writer.delete("individuals", "organismID", proposed.outdated_individuals)
            writer.replace("individuals", proposed.individuals)
            writer.replace("identity_evidence", proposed.evidence.assign(note=run["run_id"]))
            end_run(writer, run, {})
        pairs = found.matches.pairs
        numbers = (
            len(found.matches.samples),
            len(set(filter(None, proposed.animal))),
            int(pairs["status"].eq("together").sum()),
            int(pairs["status"].eq("conflict").sum()),
        )
        progress.info(Message("match_found", samples=numbers[0], animals=numbers[1], conflicts=numbers[3]))
        table = found.matches.samples.assign(organismID=proposed.animal).drop(columns="group")
        results = {
            self.GROUPS: self.sink_frame(parameters, self.GROUPS, context, table),
            self.PAIRS: self.sink_frame(parameters, self.PAIRS, context, pairs),
        }
        page = self.parameterAsFileOutput(parameters, self.PLOT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            words = Wording(language)
            write_text(page, match_plot.draw(found.matches.profile, found.matches.identity, words, FONTS[language]))
            results[self.PLOT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def _text(self, path: str) -> tuple[str, list[tuple[str, str]]]:
        """The text of the calibration, and its digest for the run."""
        try:
            with open(path, "rb") as file:
                content = file.read()
            return content.decode("utf-8-sig"), [(path, hashlib.sha256(content).hexdigest())]
        except (OSError, UnicodeDecodeError) as error:
            raise NeaspecError("calibration_unreadable", file=os.path.basename(path)) from error
