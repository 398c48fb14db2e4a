"""Measure the genetic diversity of groups of animals, and how far the groups differ."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import PRODUCT, WORKING, end_run
from ..genotypes import GenotypeAlgorithm

READS = ("samples", "genotypes", "identity_evidence")
GROUPINGS = ("country", "barrier", "period", "column")


class GeneticDiversityAlgorithm(GenotypeAlgorithm):
    """Alleles, heterozygosity and equilibrium by locus and group, differences between groups, migrants."""

    GROUP_BY, BARRIER, NAME, YEARS, COLUMN = "GROUP_BY", "BARRIER", "BARRIER_NAME", "YEARS", "COLUMN"
    LOCI, GROUPS, PAIRWISE, MIGRANTS, REPORT = "LOCI", "GROUPS", "PAIRWISE", "MIGRANTS", "REPORT"
    NUMBERS = ("ANIMALS", "GROUP_COUNT")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", LOCI, GROUPS, PAIRWISE, MIGRANTS, *NUMBERS), WORKING),
        REPORT: PRODUCT,
    }
    icon_name = "assess"

    def name(self) -> str:
        return "geneticdiversity"

    def displayName(self) -> str:  # noqa: N802
        return tr("Measure genetic diversity")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_species()
        self.add(
            QgsProcessingParameterEnum(
                self.GROUP_BY, tr("Groups"), list(GROUPINGS), usesStaticStrings=True, defaultValue=GROUPINGS[0]
            ),
            tr("Declared side of the border, side of a barrier, period of collection, or a column of the samples."),
        )
        kinds = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSource(
                self.BARRIER, tr("Barrier"), [kinds.TypeVectorLine, kinds.TypeVectorPolygon], optional=True
            ),
            tr("For groups by barrier: lines, whose groups are left and right of them as drawn, or polygons."),
        )
        self.add(
            QgsProcessingParameterField(
                self.NAME, tr("Name of a polygon"), parentLayerParameterName=self.BARRIER, optional=True
            ),
            tr("Left empty, the groups are inside and outside of the polygons."),
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
        self.add_calibration()
        self.add_genetic_options(tr("The same seed gives the same intervals and P values."))
        self.add_language()
        self.add_tables(
            (self.LOCI, tr("Loci by group"), tr("Alleles, richness, heterozygosity, Fis and the exact test.")),
            (self.GROUPS, tr("Groups"), tr("Means and sums over the loci.")),
            (self.PAIRWISE, tr("Differences between groups"), tr("Fst with an interval over loci, and distances.")),
            (self.MIGRANTS, tr("Assignment of animals"), tr("One row per animal; it is never a border crossing.")),
        )
        self.add_report(
            tr("Report on genetic diversity (HTML)"),
            tr("Groups and their differences, to be passed on: no sample and no place."),
        )
        self.add_numbers(tr("Animals"), tr("Number of groups"))

    def execute(self, parameters, context, progress):
        from ...core.individuals.calibration import under_one_name
        from ...core.individuals.consensus import consensus_calls
        from ...core.individuals.genotype_matrix import genotypes_of
        from ...core.individuals.group_diversity import (
            animals_once,
            diversity_of,
            group_labels,
            of_one_measure,
            without_group,
        )
        from ...core.individuals.sex_markers import without_markers
        from ...core.progress import Part

        database = self.database(parameters, context)
        own = self.genetics(parameters, context)
        grouping = self.parameterAsEnumString(parameters, self.GROUP_BY, context)
        years = self._years(self.parameterAsString(parameters, self.YEARS, context), grouping)
        column = self.parameterAsString(parameters, self.COLUMN, context).strip()
        samples, calls = self.of_species(database, own)
        if grouping == "barrier":
            samples, column = self._beside_barrier(parameters, context, samples, progress), self.BARRIER
        labels = group_labels(samples, grouping, years, column).set_axis(samples["materialSampleID"])
        asked = {**own.asked, "group_by": grouping, "years": years, "column": column}
        if grouping == "barrier":
            asked["groups"] = dict(labels.value_counts().sort_index())
        run = self.start_run(asked, database, READS, own.files, own.seed)
        labs = samples.set_index("materialSampleID")["lab"]
        calls = under_one_name(without_markers(calls, own.markers), labs, own.calibration)
        genotypes, told = of_one_measure(genotypes_of(consensus_calls(calls, own.rule)), samples, own.calibration)
        told += without_group(genotypes, labels)
        genotypes, group = animals_once(genotypes, labels, database.read("identity_evidence"))
        progress.set_progress(20)
        found = diversity_of(genotypes, group, own.seed, Part(progress, 20, 90))
        left = [Message("diversity_left_out", group=name, animals=animals) for name, animals in found.left_out.items()]
        numbers = (int(found.groups["animals"].sum()), len(found.groups))
        sums = Message("diversity_found", animals=numbers[0], groups=numbers[1], loci=len(genotypes.loci))
        for message in (*told, *left, sums):
            progress.info(message)
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
            from ...core.individuals import diversity_report

            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            names = self.names_for_report(database)
            self.write_report(page, diversity_report.build(found, own.species, told, names, language))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def _years(self, text: str, grouping: str) -> tuple[int, ...]:
        years = [part.strip() for part in text.split(",") if part.strip()]
        if any(not re.fullmatch(r"\d{4}", year) for year in years) or (grouping == "period" and not years):
            raise NeaspecError("diversity_years", years=text)
        return tuple(sorted(set(map(int, years))))

    def _beside_barrier(self, parameters, context, samples, progress):
        """The samples with the side of the barrier in a column of its name."""
        from ...adapters.layers import frame_of
        from ...core.individuals.barrier_side import sides_of_barrier

        source = self.parameterAsSource(parameters, self.BARRIER, context)
        if source is None:
            raise NeaspecError("diversity_no_barrier")
        name = self.parameterAsString(parameters, self.NAME, context)
        barrier = frame_of(source, [name] if name else [], context, progress)
        unsure = samples["coordinateUncertaintyInMeters"].to_numpy(dtype=float, na_value=float("nan"))
        return samples.assign(**{self.BARRIER: sides_of_barrier(samples["geometry"], unsure, barrier, name)})
