"""Writes the two filled-in forms of the tutorial into ``resources/examples``: what an office would fill in of the published
facts of ``resources/reference``, and no more.

Every answer names the row that it stands in ("file: key"); what no row tells stays empty or unknown. The offices are
exercises. Run it again when the words of the forms have changed:

    example_assessments.py OUT_FOLDER
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "resources" / "reference"
YEAR = 2026  # of the exercise: no row gives the areas and the species a year of their own
SEASONS = {"breeding": ("breeding",), "passage": ("spring_passage", "autumn_passage")}
UNKNOWN = {
    "state": "condition",
    "state_trend": "state_trend",
    "protection": "protection_share",
    "management": "management_plan",
    "action": "conservation_action",
}


@dataclass(frozen=True)
class Office:
    """One side of the exercise: the form's language, its site, the invented office, and the words "exercise" and
    "exercise, no fact", as its people would write them."""

    language: str
    site: str
    country: str
    name: str
    exercise: str
    no_fact: str

    @property
    def file(self) -> str:
        return f"assessment_{self.site.split('-')[1].lower()}_{self.language}.xlsx"


OFFICES = (
    Office("zh_CN", "CHN-XINGKAI", "CHN", "练习机构（中国一侧）", "练习", "练习，并非事实"),
    Office("ru", "RUS-KHANKA", "RUS", "Учебная организация (российская сторона)", "учебный пример", "учебный пример, не факт"),
)  # fmt: skip


def rows(name: str) -> list[dict[str, str]]:
    """A table of the reference data."""
    with (REFERENCE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def answers(office: Office, wording, species: dict[str, str]) -> dict[str, list[dict[str, str]]]:
    """{table: rows as {field: text}} in the office's words; ``species``: names by id, as its form has them."""
    word, site = wording.word, office.site
    (about,) = (row for row in rows("sites") if row["site_id"] == site)
    (link,) = (row for row in rows("site_links") if {row["site_a"], row["site_b"]} == {one.site for one in OFFICES})
    pair = f"{link['site_a']};{link['site_b']}"
    return {
        "assessments": [
            {
                "site_id": site,
                **{field: word(vocabulary, "unknown") for field, vocabulary in UNKNOWN.items()},
                "area_ha": about["area_ha"],
                "note": office.exercise,
                "source": f"sites.csv: {site}",
                "confidence": word("confidence", about["confidence"]),
            }
        ],
        "assessment_species": [
            {
                "site_id": site,
                "species_id": species[row["species_id"]],
                "season": word("season", season),
                **_number(office, row),
            }
            for row in rows("site_species")
            if row["site_id"] == site
            for season in SEASONS[row["season"]]
        ],
        "recommendations": [
            {
                "level": word("addressee_level", "site"),
                "addressee": site,
                "text_code": word("recommendation", "count_same_days"),
                "species_ids": species[link["species_ids"]],
                "site_ids": pair,
                "status": word("recommendation_status", "open"),
                "note": f"{office.no_fact}; site_links.csv: {pair}",
            }
        ],
    }


def _number(office: Office, row: dict[str, str]) -> dict[str, str]:
    """No row gives a number with its year, so that none is filled in; what is unconfirmed stays blank as a whole."""
    if row["presence"] != "present":
        return {}
    return {"note": f"{office.exercise}; site_species.csv: {row['site_id']};{row['species_id']};{row['season']}"}


def write(folder: Path, database: str, run: Callable[[str, dict], dict]) -> list[Path]:
    """Both files; ``run(id, parameters)`` runs an algorithm on a database with the reference data."""
    from filled_forms import fill

    from neaspec_plugin.adapters.wording import Wording

    made = []
    for office in OFFICES:
        path = folder / office.file
        asked = {"SITES": office.site, "COUNTRY": office.country, "YEAR": YEAR, "OFFICE": office.name}
        run("assessmentform", {"DATABASE": database, **asked, "LANGUAGE": office.language, "FORM": str(path)})
        species = {row["species_id"]: row[f"name_{office.language}"] for row in rows("species")}
        fill(str(path), office.language, answers(office, Wording(office.language), species))
        made.append(path)
    return made


def main(out: Path) -> None:
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()
    from neaspec_plugin import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()

    def run(name: str, parameters: dict) -> dict:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"neaspec:{name}")
        return algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)[0]

    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "neaspec.gpkg")
        run("createdatabase", {"DATABASE": database})
        run("loadflagshiplayers", {"DATABASE": database, "PROJECT": str(Path(folder) / "neaspec.qgz")})
        for path in write(out, database, run):
            print(path.name)
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
