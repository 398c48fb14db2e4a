"""A source into a real database: all of it or nothing, whenever it is stopped, and the same at every size of chunk."""

from __future__ import annotations

import pytest
from simulated_packages import observation, write_package

from neaspec_plugin import paths
from neaspec_plugin.adapters import geopackage
from neaspec_plugin.adapters.border_strips import office_or_bundled, read_sides
from neaspec_plugin.adapters.checking import default_setting
from neaspec_plugin.adapters.database import digest, open_database
from neaspec_plugin.adapters.intake import take_in
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.species.reference import constants, reference_tables

TABLES = ("deployments", "effort", "detections", "import_issues")


class Watched(Silent):
    """Says stop at the question of that number, and notes what it was told."""

    def __init__(self, stop=None):
        self.stop, self.asked, self.percents = stop, 0, []

    def is_canceled(self):
        self.asked += 1
        return self.asked == self.stop

    def set_progress(self, percent):
        self.percents.append(percent)


@pytest.fixture(scope="module")
def sides():
    return read_sides(office_or_bundled(""), constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])


@pytest.fixture
def database(tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    geopackage.create(path)
    database = open_database(path)
    with database.transaction() as writer:
        writer.insert("species", reference_tables(paths.reference_dir())["species"])
    return database


def taken(database, folder, sides, progress=None, **more):
    return take_in(database, str(folder), "auto", "", {}, sides, progress or Silent(), **more).account


def content(database):
    return {table: digest(database.read(table)) for table in TABLES}


def test_stopped_at_whatever_question_it_leaves_the_database_as_it_was(database, tmp_path, sides):
    setting = default_setting()
    first = write_package(tmp_path / "p", observations=[observation(n) for n in range(8)])
    taken(database, first, sides, setting=setting)
    before = content(database)
    newer = write_package(tmp_path / "p", observations=[observation(n, count="2") for n in range(4, 1500)])
    stop, stopped = 1, 0
    while True:
        watched = Watched(stop)
        try:
            taken(database, newer, sides, watched, setting=setting)
        except NeaspecError as error:
            assert error.message.code == "cancelled"
            assert content(database) == before
            stopped, stop = stopped + 1, stop + 2
        else:
            break
    assert stopped > 3 and watched.asked < stop
    assert watched.percents == sorted(watched.percents) and watched.percents[-1] == 100
    assert content(database) != before


def test_chunks_of_any_size_give_the_same_database(database, tmp_path, sides, monkeypatch):
    """Rows of an id that comes again later, a newer export, and what is gone: in one chunk, or in many."""
    from neaspec_plugin.core.detections import delimited

    rows = [observation(n, sex="" if n % 2 else "male") for n in range(40)]
    rows += [observation(3), observation(50, count="many"), observation(51, eventEnd="2024-04-01T00:00:00Z")]
    first = write_package(tmp_path / "p", observations=rows)
    newer = [{**rows[n], "count": "3" if n % 7 else "1"} for n in range(35, 5, -1)]
    newer = write_package(tmp_path / "q", observations=newer)
    found = []
    for size in (10_000, 7):
        original = delimited.read_rows
        monkeypatch.setattr(
            "neaspec_plugin.core.detections.data_package.read_rows",
            lambda *asked, size=size, original=original, **more: original(*asked, **{**more, "chunk": size}),
        )
        path = str(tmp_path / f"{size}.gpkg")
        geopackage.create(path)
        one = open_database(path)
        accounts = [taken(one, folder, sides) for folder in (first, newer)]
        found.append((accounts, content(one)))
        monkeypatch.undo()
    assert found[0] == found[1]
    again = found[0][0][1]
    # of 42 kept ids 30 come again; o3, o0 to o5, o36 to o39 and o51 do not; counts other than 1 changed
    assert (again.added, again.gone, again.changed) == (0, 11, sum(n % 7 > 0 for n in range(6, 36)))


def test_records_know_their_side_and_their_owner(database, tmp_path, sides):
    taken(database, write_package(tmp_path / "p", observations=[observation(1)]), sides, options={"country": "RUS"})
    for table in ("detections", "deployments"):
        row = database.read(table).iloc[0]
        alone = sides.side([row["geometry"]], float(row["coordinateUncertaintyInMeters"] or "nan")).iloc[0]
        assert (row["owner_country"], row["sideStatus"]) == ("RUS", alone["side_status"])
        assert row["borderDistance_m"] == pytest.approx(alone["distance_m"])


def test_a_passphrase_is_in_no_file(database, tmp_path, sides):
    taken(database, write_package(tmp_path / "p", observations=[observation(1)]), sides, passphrase="sentinel-words")
    with open(database.path, "rb") as file:
        assert b"sentinel-words" not in file.read()


def test_an_unknown_time_zone_is_refused_before_anything_is_read(database, tmp_path, sides):
    folder = write_package(tmp_path / "simulated", observations=[observation(1)])
    before = content(database)
    with pytest.raises(NeaspecError) as caught:
        taken(database, folder, sides, options={"timezone": "Asia/Vladivostock"})
    assert caught.value.message.code == "unknown_time_zone"
    assert content(database) == before
