"""What the pages of the Individuals dock show, read once for all of them."""

from __future__ import annotations

from ...adapters.wording import Wording
from ...core.schema import SPECIES
from ..labels import country_names


class Tables:
    """Frames of a database, all None where there is none; ``species`` and ``countries`` are names by code.

    ``seen`` and ``animals`` as in ``core.individuals.animal_overview``, ``pairs`` as in ``code_pairs``, ``evidence`` as
    stored, ``crossings`` of the latest run.
    """

    def __init__(self, database, words: Wording):
        self.seen = self.animals = self.evidence = self.pairs = self.crossings = None
        self.words = words
        self.countries = country_names(database, words)
        self.species = {code: code for code in SPECIES}
        if database is not None:
            self._read(database)

    def _read(self, database) -> None:
        from ...core.individuals import animal_overview as overview
        from ...core.individuals.code_pairs import code_pairs
        from ...core.movement.crossing_overview import latest

        names = database.read("species", columns=["species_id", f"name_{self.words.language}"])
        self.species.update((code, name) for code, name in names.itertuples(index=False, name=None) if name)
        detections = database.read("detections", columns=list(overview.DETECTIONS))
        samples = database.read("samples", columns=list(overview.SAMPLES))
        self.evidence = database.read("identity_evidence")
        individuals = database.read("individuals")
        self.seen = overview.sightings(detections, samples, individuals, self.evidence)
        self.pairs = code_pairs(self.seen, database.read("identity_claims"))
        self.crossings = latest(database.read("crossings"), database.read("runs"))
        self.animals = overview.animals(individuals, self.seen, self.crossings)

    def country(self, code: str | None) -> str:
        return self.countries.get(code or "", code or "")

    def listed(self, countries: str) -> str:
        """Names of countries with ';'."""
        return self.words.listed([self.country(code) for code in countries.split(";") if code])
