"""Random simulated projects with planted places, names, files and days: nothing planted is in any byte that leaves."""

from __future__ import annotations

import zipfile

import pytest
from planted_office import WORD, needles, notations, planted
from simulated_office import AGREEMENT, about, agreement, shared

from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.sharing.codes import secret_names
from neaspec_plugin.core.sharing.shared_package import write

PASSPHRASE = "a passphrase of two offices"
NEIGHBOUR = "Institute of the neighbour"


def named():
    row = {"species_id": "AT", "record_type": "camera_station", "recipient": NEIGHBOUR, "precision_deg": "0.1", "time": "month",
           "embargo_months": "0", "fields": "organismName;individualCount;sex;flank;idMethod", "k_animals": "2", "k_stations": "1",
           "source": "", "confidence": "", "note": ""}  # fmt: skip
    return agreement(",".join(row) + "\n" + ",".join(row.values()) + "\n", AGREEMENT)


def test_the_needles_find_what_is_planted():
    tables = planted(1)
    found = needles(tables)
    for place in tables["deployments"]["geometry"]:
        for text in notations(place.x, place.y):
            assert found.search(text.casefold()), text
    for table in ("deployments", "detections"):
        columns = tables[table].drop(columns="geometry").select_dtypes(object)
        hits = [
            name
            for name in columns
            if columns[name].dropna().map(lambda text: bool(found.search(str(text).casefold()))).any()
        ]
        assert len(hits) > len(TABLES[table].names) / 3


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("recipient", ["RUS", "public", NEIGHBOUR])
def test_nothing_planted_leaves(seed, recipient, tmp_path):
    tables = planted(seed)
    permitted = named() if recipient == NEIGHBOUR else AGREEMENT
    package = shared(tables, recipient, agreement=permitted)
    target = tmp_path / "shared.zip"
    write(str(target), package, about(recipient), PASSPHRASE, secret_names(tables))
    found = needles(tables)
    with zipfile.ZipFile(target) as archive:
        assert package.account.shared > 0
        texts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    texts["the names in the zip"] = " ".join(texts)
    texts["the zip itself"] = target.read_bytes().decode("latin-1")
    for name, text in texts.items():
        if name == "the zip itself":  # compressed: only names and comments can be read in it
            assert WORD.casefold() not in text.casefold()
            continue
        hit = found.search(text.casefold())
        assert hit is None, (name, hit)
    assert PASSPHRASE not in "".join(texts.values())
