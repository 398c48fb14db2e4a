"""Find which codes of several agencies are one animal, by what reviewers decided."""

from __future__ import annotations

import hashlib
import os

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ... import paths
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES
from ..base import PRODUCT, WORKING, end_run
from ..genotypes import GenotypeAlgorithm

READS = ("detections", "deployments", "identity_claims")


class MatchIdentitiesAlgorithm(GenotypeAlgorithm):
    """The joint minimum of the code lists before all else; then animals, conflicts, bounds, kappa and sensitivity."""

    CATALOGUE, DECISIONS, SAME_CODES = "CATALOGUE", "DECISIONS", "SAME_CODES"
    MISID, DRAWS = "MISID", "DRAWS"
    INDIVIDUALS, CLAIMS, CONFLICTS, JOINT = "INDIVIDUALS", "CLAIMS", "CONFLICTS", "JOINT"
    NUMBERS = ("JOINT_MINIMUM", "ANIMALS_MIN", "ANIMALS_MAX", "CONFLICTS_FOUND", "KAPPA")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", INDIVIDUALS, CLAIMS, CONFLICTS, JOINT, *NUMBERS), WORKING),
        GenotypeAlgorithm.REPORT: PRODUCT,
    }
    icon_name = "links"

    def name(self) -> str:
        return "matchidentities"

    def displayName(self) -> str:  # noqa: N802
        return tr("Match identities of agencies")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), list(SPECIES), usesStaticStrings=True, defaultValue="AL"
            ),
            tr("Codes of other species are left out."),
        )
        files = "CSV (*.csv *.txt *.tsv)"
        self.add(
            QgsProcessingParameterFile(
                self.CATALOGUE, tr("Catalogues of agencies (CSV)"), fileFilter=files, optional=True
            ),
            tr("Columns agency and code, and if known species_id, flank, sex, country, first_seen and last_seen."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.DECISIONS, tr("Decisions of reviewers (CSV)"), fileFilter=files, optional=True
            ),
            tr(
                "Columns agency_a, code_a, agency_b, code_b, decision and reviewer, and if known flank, method, decided and note."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.SAME_CODES, tr("Equal codes are a proposal"), defaultValue=True),
            tr("Equal codes of two agencies count once in the joint minimum. Only a person joins them."),
        )
        kinds = QgsProcessingParameterNumber.Type
        self.add(
            QgsProcessingParameterNumber(self.MISID, tr("Share of wrong identities"), kinds.Double, None, True, 0, 0.5),
            tr("Left empty, the published share of the species, or 0.02 and 0.15 where none is known."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.DRAWS, tr("Draws"), kinds.Integer, 200, minValue=20, maxValue=10_000),
            tr("How often wrong identities are drawn and counted."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.SEED, tr("Random seed"), kinds.Integer, 1, minValue=0),
            tr("The same seed draws the same wrong identities."),
            advanced=True,
        )
        self.add_language()
        self.add_tables(
            (self.INDIVIDUALS, tr("Individuals"), tr("One row per animal with its codes by agency.")),
            (self.CLAIMS, tr("Pairs that were judged"), tr("Joined, apart, unsure or in conflict, with the grade.")),
            (self.CONFLICTS, tr("Conflicts"), tr("Pairs that a person has to look at again, with the reason.")),
            (self.JOINT, tr("Joint minimum"), tr("Animals counted once by pair of agencies, from the codes alone.")),
        )
        self.add_report(tr("Report on the identities (HTML)"), tr("Sums alone: no code, no place and no reviewer."))
        self.add_numbers(
            tr("Joint minimum"), tr("Animals at least"), tr("Animals at most"), tr("Conflicts"), tr("Kappa")
        )

    def execute(self, parameters, context, progress):
        import pandas as pd

        from ...core.individuals import (
            identity_animals,
            identity_bounds,
            identity_catalogue,
            identity_claims,
            identity_graph,
            reviewer_agreement,
        )
        from ...core.individuals.identity_report import Identities

        database = self.database(parameters, context)
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        same_codes = self.parameterAsBoolean(parameters, self.SAME_CODES, context)
        draws, seed = (self.parameterAsInt(parameters, name, context) for name in (self.DRAWS, self.SEED))
        rates = self._rates(parameters, context, species)
        files, lists, new = self._files(parameters, context, species)
        asked = {"species": species, "same_codes": same_codes, "rates": rates, "draws": draws}
        run = self.start_run(asked, database, READS, files, seed)
        detections, deployments, kept = (database.read(table) for table in READS)
        seen = identity_catalogue.seen_codes(detections, deployments, species)
        new = new[~new["claim_id"].isin(kept["claim_id"])]
        claims = pd.concat([kept[kept["species_id"] == species], new], ignore_index=True)
        standing = identity_claims.standing(claims)
        codes = identity_catalogue.catalogue([seen.codes, *(one.codes for one in lists)])
        judged = [pair for end in "ab" for pair in zip(standing[f"agency_{end}"], standing[f"code_{end}"])]
        codes = identity_catalogue.catalogue([codes, identity_catalogue.without_codes(codes, judged)])
        if codes.empty:
            raise NeaspecError("identity_no_codes", species=species, file=os.path.basename(database.path))

        resolved = identity_graph.resolve(codes, standing)
        proposals = identity_graph.equal_codes(resolved.codes, resolved.pairs) if same_codes else []
        joint = identity_bounds.joint_of_agencies(resolved, proposals)
        bounds = identity_bounds.bounds(resolved, proposals)
        agreement = reviewer_agreement.agreement(standing)
        silent = seen.silent + sum(one.silent for one in lists)
        self._tell(progress, species, joint, bounds, resolved.pairs, agreement, silent)
        if others := sum(one.other_species for one in lists):
            progress.info(Message("identity_other_species", rows=others))
        moved = self._sensitivity(progress, seen.captures, resolved.codes, rates, seed, draws)
        animals = identity_animals.individuals(resolved, species)
        with database.transaction() as writer:
            known, evidence = writer.read("individuals"), writer.read("identity_evidence")
            writer.delete("individuals", "organismID", identity_animals.outdated(known, animals, species, evidence))
            writer.replace("individuals", identity_animals.written(animals, known))
            writer.insert("identity_claims", new)
            end_run(writer, run, {})
        conflicts = identity_graph.conflicts(resolved.pairs)
        results = {
            name: self.sink_frame(parameters, name, context, frame)
            for name, frame in (
                (self.INDIVIDUALS, animals),
                (self.CLAIMS, resolved.pairs),
                (self.CONFLICTS, conflicts),
                (self.JOINT, joint),
            )
        }
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            found = Identities(species, same_codes, resolved, bounds, joint, agreement, moved)
            self._report(page, found, database, self.parameterAsEnumString(parameters, self.LANGUAGE, context))
            results[self.REPORT] = page
        numbers = dict(zip(self.NUMBERS, (int(joint["joint"].iloc[-1]), *bounds, len(conflicts))))
        if len(agreement) and pd.notna(agreement["kappa"].iloc[0]):
            numbers["KAPPA"] = float(agreement["kappa"].iloc[0])
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **numbers}

    def _rates(self, parameters, context, species) -> tuple[float, ...]:
        """The share that was asked, else those of the species."""
        from ...core.movement.crossing_model import misid_shares
        from ...core.species.reference import constants

        if parameters.get(self.MISID) is not None:
            return (self.parameterAsDouble(parameters, self.MISID, context),)
        return misid_shares(species, constants(paths.reference_dir(), "defaults"))

    def _files(self, parameters, context, species):
        """Paths and digests of both files, the catalogue's codes in a list, and the claims of the decisions."""
        import pandas as pd

        from ...core.individuals.identity_catalogue import read_catalogue
        from ...core.individuals.identity_claims import COLUMNS, read_decisions

        files, lists, claims = [], [], pd.DataFrame(columns=COLUMNS)
        for name in (self.CATALOGUE, self.DECISIONS):
            path = self.parameterAsFile(parameters, name, context)
            if not path:
                continue
            told = os.path.basename(path)
            try:
                with open(path, "rb") as file:
                    files.append((path, hashlib.sha256(file.read()).hexdigest()))
                with open(path, "rb") as file:
                    if name == self.CATALOGUE:
                        lists.append(read_catalogue(file, told, species))
                    else:
                        claims = read_decisions(file, told, species)
            except OSError as error:
                raise NeaspecError("not_readable", file=told) from error
        return files, lists, claims

    def _tell(self, progress, species, joint, bounds, pairs, agreement, silent) -> None:
        """The joint minimum before all else; no code is named."""
        for row in reversed(joint.to_dict("records")):
            progress.info(
                Message(
                    "identity_joint_told",
                    species=species,
                    agencies=row["agencies"].split(";"),
                    joint=int(row["joint"]),
                    listed=int(row["national_sum"]),
                    twice=int(row["counted_twice"]),
                )
            )
        if silent:
            progress.info(Message("identity_silent_told", rows=silent))
        states = pairs["state"].tolist()
        progress.info(
            Message(
                "identity_told",
                least=bounds[0],
                most=bounds[1],
                joined=states.count("joined"),
                conflicts=states.count("conflict"),
            )
        )
        if len(agreement) and agreement["kappa"].notna().iloc[0]:
            first = agreement.iloc[0]
            progress.info(Message("identity_kappa_told", common=int(first["common"]), kappa=f"{first['kappa']:.2f}"))

    def _sensitivity(self, progress, captures, codes, rates, seed, draws):
        """How far wrong identities move the numbers; both ends of the shares are told."""
        import pandas as pd

        from ...core.individuals.misidentification import COLUMNS, sensitivity
        from ...core.progress import watched

        if captures.empty:
            return pd.DataFrame(columns=COLUMNS)
        own = captures.merge(codes[["agency", "code", "animal"]], on=["agency", "code"])
        moved = watched(progress, 90, lambda inner: sensitivity(own, rates, seed, draws, inner))
        for row in moved.to_dict("records"):
            progress.info(
                Message(
                    "identity_errors_told",
                    rate=f"{row['rate']:g}",
                    low=row["n_low"],
                    high=row["n_high"],
                    crossers_low=row["crossers_low"],
                    crossers_high=row["crossers_high"],
                )
            )
        return moved

    def _report(self, page, found, database, language) -> None:
        from ...core.individuals import identity_report

        self.write_report(page, identity_report.build(found, self.names_for_report(database), language))
