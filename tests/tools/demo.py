"""The main job on real published data through qgis_process, as a user without a screen would run it; the birds' key sites as
priorities; then movement across a border on a simulated survey, and the exercise of two offices at one lake, each with a
database of its own.

demo.py PLUGIN_PATH OUT_FOLDER
"""

from __future__ import annotations

import contextlib
import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

from key_site_units import STAYS, key_sites, write_units  # noqa: E402
from simulated_survey import SIDES, write_decisions, write_survey  # noqa: E402

from neaspec_plugin.core.schema import BIRDS, COUNTRIES  # noqa: E402

LANGUAGES = ("en", "zh_CN", "ja", "ko", "ko_KP", "mn", "ru")
LIMIT_S = 600


def environment(plugin_path: Path, out: Path, profile_name: str = "qgis-config") -> dict[str, str]:
    """A profile of its own with the plugin enabled; no PYTHONPATH, as a user has it."""
    profile = out.parent / profile_name
    ini = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text("[PythonPlugins]\nneaspec_plugin=true\n", encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_PLUGINPATH": str(plugin_path.resolve())}
    env.update({"QGIS_CUSTOM_CONFIG_PATH": str(profile.resolve()), "NEASPEC_LOCALE": "en"})
    env.pop("PYTHONPATH", None)
    return env


def program() -> str:
    """Debian's ``qgis_process`` is a wrapper that fails on 3.22; the program beside it is what is meant."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"


def run(algorithm: str, env: dict[str, str], **parameters: str) -> dict:
    """The JSON that qgis_process prints. Raises ``SystemExit`` with its error text."""
    command = [program(), "--json", "run", algorithm, "--", *(f"{key}={value}" for key, value in parameters.items())]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=LIMIT_S, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"{algorithm} failed (exit {done.returncode}):\n{done.stdout}\n{done.stderr}")
    return json.loads(done.stdout)


def report_lines(answer: dict) -> list[str]:
    """What the report told its log, between its own marks."""
    lines = [line for entry in answer["log"]["info"] for line in str(entry).split("\n")]
    begin = [place for place, line in enumerate(lines) if line.startswith("====")]
    return lines[begin[0] : begin[-1] + 1] if begin else lines


def printed(heading: str, rows: list[tuple], *titles: str) -> None:
    """A table with its heading, numbers to the right."""
    cells = [
        titles,
        *(
            [f"{cell:,.1f}" if isinstance(cell, float) else str("" if cell is None else cell) for cell in row]
            for row in rows
        ),
    ]
    widths = [max(len(row[place]) for row in cells) for place in range(len(titles))]
    print(f"\n{heading}")
    for row in cells:
        print(
            "  " + "  ".join(cell.ljust(w) if n < 3 else cell.rjust(w) for n, (cell, w) in enumerate(zip(row, widths)))
        )


CROSSINGS = """SELECT name_en, side_from, side_to, sum(evidence_class IN ('track', 'detections')), count(*)
    FROM crossings JOIN species USING (species_id) WHERE evidence_class <> 'ambiguous' GROUP BY 1, 2, 3"""
PUBLISHED = """SELECT name_en, replace(quantity, '_', ' '), year_from || '-' || year_to, value
    FROM transborder_figures JOIN species USING (species_id) WHERE quantity IN ('total', 'both_sides') ORDER BY figure_id"""


def simulated_movements(env: dict[str, str], out: Path) -> list[Path]:
    """A simulated survey of two offices: records, individuals, crossings, segments, report; returns what to open."""
    folder = out / "simulated"
    folder.mkdir()
    database, table = folder / "simulated_neaspec.gpkg", folder / "simulated_segments.csv"
    strip, page = folder / "simulated_border_segments.html", folder / "simulated_report_en.html"
    run("neaspec:createdatabase", env, DATABASE=database)
    run("neaspec:loadflagshiplayers", env, DATABASE=database, PROJECT=folder / "simulated_neaspec.qgz")
    for side in SIDES:
        run("neaspec:importdetections", env, INPUT=write_survey(folder, side), DATABASE=database, COUNTRY=side)
    decisions = write_decisions(folder, tuple(f"simulated-{side}" for side in SIDES))
    for species in ("AT", "AL"):
        run("neaspec:matchidentities", env, DATABASE=database, SPECIES=species, DECISIONS=decisions)
    movements = {"DATABASE": database, "IDENTITY": "individuals"}
    run("neaspec:transbordermovements", env, **movements)
    run("neaspec:crossingsegments", env, **movements, LENGTH_KM="20", SEGMENTS=table, REPORT=strip)
    run("neaspec:conservationreport", env, DATABASE=database, HTML=page)
    print("\nSIMULATED SURVEY of two offices: cameras and animals are made up, the published findings are real")
    with contextlib.closing(sqlite3.connect(database)) as connection:
        crossings, published = (connection.execute(query).fetchall() for query in (CROSSINGS, PUBLISHED))
    printed("Crossings, simulated", crossings, "Species", "From", "To", "At least", "With probable identities")
    printed("Published findings of 2013-2015, Laoye Mountains and Land of the Leopard", published,
            "Species", "Quantity", "Years", "Animals")  # fmt: skip
    with table.open(encoding="utf-8", newline="") as file:
        found = [row for row in csv.DictReader(file) if float(row["with_probable"] or 0) >= 0.5]
    rows = []
    for row in found:
        crossings, probable = float(row["crossings"] or 0), float(row["with_probable"])
        days = (float(row[name]) if row[name] else "not surveyed" for name in ("trap_days_a", "trap_days_b"))
        where = f"{row['side_a']} - {row['side_b']}", f"{float(row['from_km']):.0f} - {float(row['to_km']):.0f}"
        drawn = "#" * round(2 * crossings) + "+" * round(2 * (probable - crossings))
        rows.append((*where, drawn, crossings, probable, *days))
    printed("Strip along the border, simulated: segments with half a crossing or more (no line is drawn)", rows, "Sides", "Kilometres", "# at least, + probable", "At least",
            "With probable identities", "Trap-days, first side", "second side")  # fmt: skip
    return [database, table, strip, page]


def named_corridors(env: dict[str, str], database: Path, out: Path) -> list[Path]:
    """The published corridors of the two Amur cats over countries and protected sites; returns what to open.

    The database has sites as points and no polygons of protected areas: it tells no protected share, and none is shown.
    """
    layer, table = out / "corridors_overlaid.gpkg", out / "corridors_by_country.csv"
    run("neaspec:corridoroverlay", env, DATABASE=database, SPECIES="AT,AL", CORRIDORS=layer, BY_COUNTRY=table)
    with table.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    rows = []
    for row in found:
        name = row["name"] if len(row["name"]) <= 44 else row["name"][:43] + "…"
        measures = (float(row[key]) if row[key] else "no place" for key in ("length_km", "area_km2"))
        numbers = (int(row[key]) if row[key] else "-" for key in ("key_sites", "protected_sites"))
        border = float(row["border_km"]) if row["border_km"] else "-"
        rows.append((row["status"], name, row["country_iso3"], *measures, border, *numbers))
    printed(
        "Published corridors of Amur Tiger and Amur Leopard by country, existing ones first. Lines are schematic; sites\n"
        "are points inside or at the ends, so that no protected share is told; unknown is beside a border or at sea",
        rows, "Status", "Corridor", "Country", "km", "km2", "Border km", "Key sites", "Protected",
    )  # fmt: skip
    return [layer, table]


TARGET_PERCENT = 50
IN_PLANS = """SELECT country_iso3, count(*), sum(role IN ('both', 'alone_only')) FROM "{table}" GROUP BY 1"""


def priority_sites(env: dict[str, str], database: Path, out: Path) -> list[Path]:
    """The birds' key sites as units: what each country, pairs and all together must take; returns what to open."""
    units, plans, groups = out / "key_site_units.geojson", out / "key_sites_by_plan.gpkg", out / "cooperation.csv"
    picture = out / "key_sites_by_plan.png"
    sites = key_sites(database)
    amounts = write_units(sites, units)
    run("neaspec:cooperationvalue", env, INPUT=units, UNIT_ID="unit_id", COST="cost", COUNTRY="country_iso3",
        SHARE_PERCENT=TARGET_PERCENT, GAP=0, TIME_LIMIT=60, DATABASE=database, UNITS=plans, GROUPS=groups)  # fmt: skip
    subprocess.run([sys.executable, ROOT / "tests/tools/priority_map.py", database, plans, picture],
                   env=env, check=True, timeout=LIMIT_S, stderr=subprocess.DEVNULL)  # fmt: skip
    placed = [site for site in sites.values() if site.place]
    counted = sum(bool(site.counted) for site in placed)
    print(
        f"\nPRIORITIES for the key sites of the three birds: {len(placed)} units, one a site ({len(sites) - len(placed)} more have no place), of equal\n"
        "cost, for areas are not known of all and not comparable. This is evidence, not value: a site not counted adds\n"
        f"nothing to the birds counted, though it may hold many. A winter count is known of {counted} sites."
    )
    rows = []
    for species in BIRDS:
        for stay in (*STAYS, "counted"):
            own = amounts.get(f"f_{species}_{stay}", {})
            what = "birds counted in winter, mean" if stay == "counted" else f"key sites, {stay}"
            rows.append((species, what, sum(value > 0 for value in own.values()), round(sum(own.values()))))
    printed(f"What the plans must hold: {TARGET_PERCENT} % of each", rows, "Species", "Feature", "Sites", "Amount")
    _plans(plans, groups)
    return [plans, groups, picture]


def _plans(plans: Path, groups: Path) -> None:
    """The tables of the plans, countries in the order of the programme."""
    with contextlib.closing(sqlite3.connect(plans)) as connection:
        (table,) = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()
        found = {row[0]: row for row in connection.execute(IN_PLANS.format(table=table))}
    rows = [found[one] for one in COUNTRIES if one in found]
    printed(
        f"Each country alone: {TARGET_PERCENT} % of what it holds", rows, "Country", "Key sites", "Sites in its plan"
    )
    with groups.open(encoding="utf-8", newline="") as file:
        stored = list(csv.DictReader(file))
    names = ("alone", "alone_bound", "together", "together_bound", "gain_least_percent", "gain_most_percent")
    print(
        "\nActing together, the same targets are reached wherever in the group the fewest sites reach them; the bound is\n"
        "what no plan can be below. The plan shown is one of several as good: it tells nothing against a site outside it."
    )
    printed(
        "Gain of acting together, in sites; pairs and all in the programme's order, no country is ranked",
        [(row["group"], *(float(row[name]) for name in names)) for row in stored],
        "Countries", "Alone", "Bound", "Together", "Bound", "Least gain %", "Most gain %",
    )  # fmt: skip


EXERCISE = "CHN-XINGKAI;RUS-KHANKA"  # the sites of the tutorial, linked across the border


def two_offices(env: dict[str, str], database: Path, out: Path) -> list[Path]:
    """The exercise of the tutorial on a copy of the database: both forms, readiness, joint view; returns what to open."""
    examples, folder = ROOT / "resources" / "examples", out / "exercise"
    folder.mkdir()
    copy, ready, sites, page = (
        folder / f"exercise_{name}" for name in ("neaspec.gpkg", "readiness.csv", "sites.csv", "joint_area.html")
    )
    shutil.copy(database, copy)
    taken = run("neaspec:importassessments", env, INPUT=examples, DATABASE=copy)["results"]
    run("neaspec:sitereadiness", env, DATABASE=copy, SITES=EXERCISE, READINESS=ready)
    run("neaspec:jointstudy", env, DATABASE=copy, OWN_SITES=EXERCISE, SITES=sites, HTML=page)
    print(
        "\nEXERCISE of two offices at Lake Khanka / Xingkai (the tutorial): the offices are invented, areas and species are\n"
        f"published. Two forms, one in Chinese and one in Russian: rows in {taken['ROWS_IN']}, kept {taken['ROWS_KEPT']}, rejected {taken['ROWS_REJECTED']}."
    )
    with ready.open(encoding="utf-8", newline="") as file:
        rows = [
            (row["country_iso3"], row["site_id"], row["sheet_words"], row["answered"], row["required"])
            for row in csv.DictReader(file)
        ]
    printed("Readiness, exercise", rows, "Country", "Site", "Sheet", "Answered", "Required")
    with sites.open(encoding="utf-8", newline="") as file:
        rows = [
            (row["side"], row["site_id"], row["office"], row["assessed"], row["state"], row["counts"] or "not counted")
            for row in csv.DictReader(file)
        ]
    printed("Both sides, exercise", rows, "Side", "Site", "Office", "Assessed", "State", "Counts")
    return [copy, ready, sites, page]


def main(plugin_path: Path, out: Path) -> None:
    started = time.monotonic()
    shutil.rmtree(out, ignore_errors=True)  # what an earlier demo left, maybe of an earlier schema
    out.mkdir(parents=True)
    env = environment(plugin_path, out)
    database, project = out / "neaspec.gpkg", out / "neaspec.qgz"
    page, sheet = (lambda language, kind=kind: out / f"neaspec_report_{language}.{kind}" for kind in ("html", "pdf"))
    model = {"create:DATABASE": database, "layers:PROJECT": project, "LANGUAGE": "en"}
    model.update({"report:HTML": page("en"), "report:PDF": sheet("en")})
    answer = run("neaspec:keysitestoreport", env, **model)
    print("\n".join(report_lines(answer)))
    corridors, priorities = named_corridors(env, database, out), priority_sites(env, database, out)

    def reports() -> None:
        for language in LANGUAGES:  # in English again, with the corridors
            files = {"HTML": page(language), "PDF": sheet(language)}
            run("neaspec:conservationreport", env, DATABASE=database, LANGUAGE=language, **files)

    with ThreadPoolExecutor(1) as beside:  # the survey has a database and a profile of its own
        written = beside.submit(reports)
        simulated = simulated_movements(environment(plugin_path, out, "qgis-config-survey"), out)
        written.result()
    exercise = two_offices(env, database, out)
    print(f"\nGeoPackage    {os.path.relpath(database, ROOT)}\nQGIS project  {os.path.relpath(project, ROOT)}")
    for language in LANGUAGES:
        print(f"Report {language:6} {os.path.relpath(page(language), ROOT)}   {os.path.relpath(sheet(language), ROOT)}")
    for path in corridors:
        print(f"Corridors     {os.path.relpath(path, ROOT)}")
    for path in priorities:
        print(f"Priorities    {os.path.relpath(path, ROOT)}")
    for path in simulated:
        print(f"Simulated     {os.path.relpath(path, ROOT)}")
    for path in exercise:
        print(f"Exercise      {os.path.relpath(path, ROOT)}")
    print(f"Made in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
