"""What the pages of the Individuals dock show, read once for all of them."""

from __future__ import annotations

from ... import paths
from ...adapters.wording import Wording
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES
from ..labels import country_names


class Tables:
    """Frames of a database, all None where there is none; ``species`` and ``countries`` are names by code.

    ``seen`` and ``animals`` as in ``core.individuals.animal_overview``, ``pairs`` as in ``code_pairs``, ``evidence`` as
    stored, ``crossings`` of the latest run with the ``animal`` whose they are, ``directions`` as in
    ``crossing_overview``, ``counted`` and ``joint`` as in ``latest_question``. ``refused`` tells why the table of
    matched individuals was not used, None where it was.
    """

    def __init__(self, database, words: Wording):
        self.seen = self.animals = self.evidence = self.pairs = self.crossings = self.counted = self.joint = None
        self.directions = None
        self.refused: Message | None = None
        self.words = words
        self.countries = country_names(database, words)
        self.species = {code: code for code in SPECIES}
        if database is not None:
            self._read(database)

    def _read(self, database) -> None:
        from ...core.individuals import animal_overview as overview
        from ...core.individuals.code_pairs import code_pairs
        from ...core.movement import latest_question as question
        from ...core.movement.crossing_overview import directions, latest
        from ...core.species.reference import constants

        names = database.read("species", columns=["species_id", f"name_{self.words.language}"])
        self.species.update((code, name) for code, name in names.itertuples(index=False, name=None) if name)
        detections = database.read("detections", columns=list(question.DETECTIONS))
        samples = database.read("samples")
        self.evidence = database.read("identity_evidence")
        individuals = database.read("individuals")
        individuals = self._usable(individuals)
        self.seen = overview.sightings(detections, samples, individuals, self.evidence)
        claims, runs = database.read("identity_claims"), database.read("runs")
        self.pairs = code_pairs(self.seen, claims)
        crossings = latest(database.read("crossings"), runs)
        known = constants(paths.reference_dir(), "defaults")
        deployments = database.read("deployments")
        found = question.counted(detections, samples, self.evidence, deployments, individuals, claims, runs, known)
        self.counted, self.joint = found.individuals, found.joint
        self.directions = directions(crossings, found.sampled, found.unordered)
        self.crossings = overview.owned(crossings, self.seen, found.records)
        self.animals = overview.animals(individuals, self.seen, self.crossings)

    def _usable(self, individuals):
        """The animals that matching made; none, with the reason, where a code has two of them."""
        from ...core.movement.individual_codes import Organisms

        try:
            Organisms(individuals)
        except NeaspecError as error:
            self.refused = error.message
            return individuals.iloc[:0]
        return individuals

    def country(self, code: str | None) -> str:
        return self.countries.get(code or "", code or "")

    def listed(self, countries: str) -> str:
        """Names of countries with ';'."""
        return self.words.listed([self.country(code) for code in countries.split(";") if code])
