"""Measure the genetic diversity of groups of animals, and how far the groups differ."""

from __future__ import annotations

import os
import re

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

READS = ("samples", "genotypes", "identity_evidence")
NAMES = ("countries", "census_areas", "species")  # what the report takes its names from
GROUPINGS = ("country", "period", "column")
RULES = ("comparative", "taberlet")


class GeneticDiversityAlgorithm(NeaspecAlgorithm):
    """Alleles, heterozygosity and equilibrium by locus and group, differences between groups, migrants."""

    SPECIES, GROUP_BY, YEARS, COLUMN = "SPECIES", "GROUP_BY", "YEARS", "COLUMN"
    RULE, SEED = "RULE", "SEED"
    LOCI, GROUPS, PAIRWISE, MIGRANTS, REPORT = "LOCI", "GROUPS", "PAIRWISE", "MIGRANTS", "REPORT"
    NUMBERS = ("ANIMALS", "GROUP_COUNT")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", LOCI, GROUPS, PAIRWISE, MIGRANTS, *NUMBERS), WORKING),
        REPORT: PRODUCT,
    }
    requires = ("pandas", "shapely", "scipy")
    icon_name = "assess"

    def name(self) -> str:
        return "geneticdiversity"

    def displayName(self) -> str:  # noqa: N802
        return tr("Measure genetic diversity")

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
                self.GROUP_BY, tr("Groups"), list(GROUPINGS), usesStaticStrings=True, defaultValue=GROUPINGS[0]
            ),
            tr("The declared side of the border, the period of collection, or a column of the samples."),
        )
        self.add(
            QgsProcessingParameterString(self.YEARS, tr("First years of the periods"), optional=True),
            tr("For groups by period: years with commas between, such as 2010,2020."),
        )
        self.add(
            QgsProcessingParameterString(self.COLUMN, tr("Column of the samples"), optional=True),
            tr(
                "For groups by column: a field of the samples or a column of their source, such as the side of a fence."
            ),
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
                self.SEED, tr("Random seed"), QgsProcessingParameterNumber.Type.Integer, 1, minValue=0
            ),
            tr("The same seed gives the same intervals and P values."),
            advanced=True,
        )
        self.add_language()
        for output, label, help_text in (
            (self.LOCI, tr("Loci by group"), tr("Alleles, richness, heterozygosity, Fis and the exact test.")),
            (self.GROUPS, tr("Groups"), tr("Means and sums over the loci.")),
            (self.PAIRWISE, tr("Differences between groups"), tr("Fst with an interval over loci, and distances.")),
            (self.MIGRANTS, tr("Assignment of animals"), tr("One row per animal; it is never a border crossing.")),
        ):
            kind = QgsProcessing.SourceType.TypeVector
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on genetic diversity (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("Groups and their differences, to be passed on: no sample and no place."),
        )
        for output, label in zip(self.NUMBERS, (tr("Animals"), tr("Number of groups"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.individuals.consensus import consensus_calls
        from ...core.individuals.genotype_matrix import genotypes_of
        from ...core.individuals.group_diversity import animals_once, diversity_of, group_labels
        from ...core.progress import Part

        database = self.database(parameters, context)
        species, grouping, rule = (
            self.parameterAsEnumString(parameters, name, context) for name in (self.SPECIES, self.GROUP_BY, self.RULE)
        )
        years = self._years(self.parameterAsString(parameters, self.YEARS, context), grouping)
        column = self.parameterAsString(parameters, self.COLUMN, context).strip()
        seed = self.parameterAsInt(parameters, self.SEED, context)
        asked = {"species": species, "group_by": grouping, "years": years, "column": column, "rule": rule}
        run = self.start_run(asked, database, READS, seed=seed)
        samples, calls, evidence = (database.read(table) for table in READS)
        samples = samples[samples["species_id"] == species]
        calls = calls[calls["materialSampleID"].isin(samples["materialSampleID"])]
        if calls.empty:
            raise NeaspecError("match_no_genotypes", species=species, file=os.path.basename(database.path))
        labels = group_labels(samples, grouping, years, column).set_axis(samples["materialSampleID"])
        genotypes, group = animals_once(genotypes_of(consensus_calls(calls, rule)), labels, evidence)
        progress.set_progress(20)
        found = diversity_of(genotypes, group, seed, Part(progress, 20, 90))
        for name, animals in found.left_out.items():
            progress.info(Message("diversity_left_out", group=name, animals=animals))
        numbers = (int(found.groups["animals"].sum()), len(found.groups))
        progress.info(Message("diversity_found", animals=numbers[0], groups=numbers[1], loci=len(genotypes.loci)))
        with database.transaction() as writer:
            end_run(writer, run, {})
        results = {
            name: self.sink_frame(parameters, name, context, frame)
            for name, frame in (
                (self.LOCI, found.loci),
                (self.GROUPS, found.groups),
                (self.PAIRWISE, found.pairwise),
                (self.MIGRANTS, found.migrants),
            )
        }
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            self._report(page, found, species, database, self.parameterAsEnumString(parameters, self.LANGUAGE, context))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def _years(self, text: str, grouping: str) -> tuple[int, ...]:
        years = [part.strip() for part in text.split(",") if part.strip()]
        if any(not re.fullmatch(r"\d{4}", year) for year in years) or (grouping == "period" and not years):
            raise NeaspecError("diversity_years", years=text)
        return tuple(sorted(set(map(int, years))))

    def _report(self, page: str, found, species: str, database, language: str) -> None:
        from ...core.individuals import diversity_report
        from ...core.reports import html
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import sensitivity

        policy = Policy(sensitivity(paths.reference_dir()))
        names = release_tables({table: database.read(table) for table in NAMES}, policy, settings.pseudonym_key())
        document = diversity_report.build(found, species, names, language)
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
