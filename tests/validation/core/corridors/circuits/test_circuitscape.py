"""All 28 problems of the Circuitscape verification suite (Hall et al. 2021): resistances, currents and voltages."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.corridors.circuits.current_flow import Landscape, advanced_flow, focal_flows, node_currents
from neaspec_plugin.core.corridors.circuits.graph import Circuit
from neaspec_plugin.core.corridors.circuits.solver import CircuitSolver
from neaspec_plugin.core.progress import Silent

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[6] / "shared"))
DATA = SHARED / "validation" / "circuitscape"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
RASTERS = [
    *(f"raster_pairwise_{number:02d}" for number in range(1, 18, 2)),
    *(f"raster_one_to_all_{number:02d}" for number in range(1, 14, 2)),
    *(f"raster_all_to_one_{number:02d}" for number in range(1, 12, 2)),
]
ADVANCED = [f"raster_advanced_{number:02d}" for number in (1, 3, 5)]
NETWORKS = ["network_pairwise_01", "network_advanced_01", "network_advanced_03"]
CASE = "Circuitscape, all 28 problems"
MAPS = {"curmap": "currents of every cell", "voltmap": "voltages of every cell"}
SHARE, AMPERE = 1e-6, 1e-5  # relative for resistances, absolute for maps, which are printed from an iterative solver


def grid(path):
    """Values, NaN without data, and the header of an ASCII grid."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = {line.split()[0].lower(): float(line.split()[1]) for line in lines[:6]}
    values = np.array(" ".join(lines[6:]).split(), dtype=float).reshape(int(head["nrows"]), int(head["ncols"]))
    return np.where(values == head["nodata_value"], np.nan, values), head


def case(name):
    return DATA / name, json.loads((DATA / name / "case.json").read_text(encoding="utf-8"))


def landscape(folder, options):
    values, head = grid(folder / options["habitat_file"])
    if options["use_mask"]:
        values = np.where(grid(folder / options["mask_file"])[0] > 0, values, np.nan)
    values = np.where(values > 0, values, np.nan)
    resistance = values if options["habitat_map_is_resistances"] else 1 / values
    shorted = np.nan_to_num(grid(folder / options["polygon_file"])[0]) if options["use_polygons"] else None
    average = "resistance" if options["connect_using_avg_resistances"] else "conductance"
    return Landscape(resistance, 4 if options["connect_four_neighbors_only"] else 8, average, shorted), head


def places(folder, options, head):
    """The ids of the focal places and the flat cells of each."""
    file = folder / options["point_file"]
    shape = int(head["nrows"]), int(head["ncols"])
    if file.suffix == ".asc":
        labels = np.nan_to_num(grid(file)[0]).astype(int)
        ids = np.unique(labels[labels > 0])
        return list(ids), [np.flatnonzero(labels == number) for number in ids]
    rows = np.loadtxt(file)
    column = np.floor((rows[:, 1] - head["xllcorner"]) / head["cellsize"]).astype(int)
    row = shape[0] - 1 - np.floor((rows[:, 2] - head["yllcorner"]) / head["cellsize"]).astype(int)
    cells = row * shape[1] + column
    ids = np.unique(rows[:, 0].astype(int))
    return list(ids), [np.unique(cells[rows[:, 0] == number]) for number in ids]


def chosen(folder, options, head):
    """Ids and cells of the focal places, and who has to do with whom; places that the file of pairs lacks are out."""
    ids, cells = places(folder, options, head)
    wanted = included(folder, options)
    kept = [number for number, name in enumerate(ids) if wanted is None or name in wanted.index]
    matrix = None if wanted is None else wanted.loc[[ids[n] for n in kept], [ids[n] for n in kept]].to_numpy()
    return [ids[n] for n in kept], [cells[n] for n in kept], matrix


def included(folder, options):
    if not options["use_included_pairs"]:
        return None
    lines = [
        line.split() for line in (folder / options["included_pairs_file"]).read_text(encoding="utf-8").splitlines()
    ]
    if lines[0][0] == "mode":
        pairs = [(int(one), int(two)) for one, two in lines[1:]]
        named = sorted({name for pair in pairs for name in pair})
        wanted = pd.DataFrame(False, index=named, columns=named)
        for one, two in pairs:
            wanted.loc[one, two] = wanted.loc[two, one] = True
        return wanted
    low, high = float(lines[0][1]), float(lines[1][1])
    names = [int(name) for name in lines[2][1:]]
    matrix = pd.DataFrame([[float(value) for value in line[1:]] for line in lines[3:]], names, names)
    return (matrix >= low) & (matrix <= high)


def close(agreement, what, found, expected, tolerance=AMPERE):
    """Whether two maps agree; cells without data of one may be 0 in the other."""
    agreement(CASE, what, np.nan_to_num(found), np.nan_to_num(expected), abs=tolerance)


def names_of(flow, ids, mode):
    if mode == "pairwise":
        return f"{ids[flow.ground]}_{ids[flow.source]}"
    return str(ids[flow.source if flow.ground is None else flow.ground])


def test_the_suite_is_whole():
    assert sorted([*RASTERS, *ADVANCED, *NETWORKS]) == sorted(path.name for path in DATA.iterdir() if path.is_dir())


@pytest.mark.parametrize("direct_nodes", [10**6, 0], ids=["direct", "iterated"])
@pytest.mark.parametrize("name", RASTERS)
def test_rasters(name, direct_nodes, agreement):
    folder, told = case(name)
    options = told["options"]
    mode = options["scenario"].replace("-", "_")
    land, head = landscape(folder, options)
    land = Landscape(land.resistance, land.neighbours, land.average, land.shorted, direct_nodes)
    ids, cells, wanted = chosen(folder, options, head)
    flows = list(focal_flows(land, mode, cells, Silent(), wanted))
    files = {path.name for path in (folder / "expected").iterdir()}
    compared = set()
    for flow in flows:
        for kind, values in (("curmap", flow.current), ("voltmap", flow.voltage)):
            file = f"{kind}_{names_of(flow, ids, mode)}.asc"
            if file in files:
                expected = grid(folder / "expected" / file)[0]
                close(agreement, MAPS[kind], np.zeros(expected.shape) if values is None else values, expected)
                compared.add(file)
    maps = [np.nan_to_num(flow.current) for flow in flows if flow.current is not None]
    for file, values in (("cum_curmap.asc", sum), ("max_curmap.asc", np.maximum.reduce)):
        if file in files:
            close(
                agreement,
                "sums and greatest of currents",
                values(maps),
                grid(folder / "expected" / file)[0],
                AMPERE * max(len(maps), 1),
            )
            compared.add(file)
    table = np.loadtxt(folder / "expected" / "resistances.out")
    for flow in flows:
        if mode == "pairwise":
            at = [list(table[0].astype(int)).index(ids[place]) for place in (flow.ground, flow.source)]
            expected = table[at[0], at[1]]
        else:
            hub = ids[flow.source if flow.ground is None else flow.ground]
            expected = table[table[:, 0] == hub, 1][0]
        if mode == "all_to_one":
            assert np.isnan(flow.resistance) == (expected == -1), names_of(flow, ids, mode)
        else:
            found = -1.0 if np.isnan(flow.resistance) else flow.resistance
            agreement(CASE, "resistances", found, expected, rel=SHARE)
    assert compared == {file for file in files if file.endswith(".asc")}


@pytest.mark.parametrize("name", ADVANCED)
def test_advanced(name, agreement):
    folder, told = case(name)
    options = told["options"]
    land, _ = landscape(folder, options)
    sources = np.nan_to_num(grid(folder / options["source_file"])[0])
    grounds = grid(folder / options["ground_file"])[0]
    if options["ground_file_is_resistances"]:
        grounds = np.divide(1, grounds, out=np.full(grounds.shape, np.inf), where=grounds != 0)
    flow, worst = advanced_flow(land, sources, np.nan_to_num(grounds, posinf=np.inf), Silent())
    close(agreement, MAPS["curmap"], flow.current, grid(folder / "expected" / "curmap.asc")[0])
    close(agreement, MAPS["voltmap"], flow.voltage, grid(folder / "expected" / "voltmap.asc")[0])
    assert worst < 1e-9


def network(path, resistances):
    rows = np.loadtxt(path, ndmin=2)
    ends = rows[:, :2].astype(int)
    size = int(ends.max()) + 1
    conductance = 1 / rows[:, 2] if resistances else rows[:, 2]
    return Circuit(size, ends[:, 0], ends[:, 1], conductance, np.zeros(size, int), np.arange(size))


def compare_network(agreement, circuit, volts, leak, folder, suffix):
    expected = {kind: np.loadtxt(folder / f"{kind}{suffix}.txt", ndmin=2) for kind in ("voltages", "node_currents")}
    at = expected["voltages"][:, 0].astype(int)
    agreement(CASE, "voltages of networks", volts[at], expected["voltages"][:, 1], abs=AMPERE)
    at = expected["node_currents"][:, 0].astype(int)
    currents = node_currents(circuit, volts, leak)[at]
    agreement(CASE, "currents of networks", currents, expected["node_currents"][:, 1], abs=AMPERE)
    for one, two, amperes in np.loadtxt(folder / f"branch_currents{suffix}.txt", ndmin=2):
        joined = ((circuit.first == one) & (circuit.second == two)) | ((circuit.first == two) & (circuit.second == one))
        branch = circuit.conductance * (volts[circuit.first] - volts[circuit.second])
        agreement(CASE, "currents of networks", abs(branch[joined].sum()), abs(amperes), abs=AMPERE)


def test_network_pairs(agreement):
    folder, told = case("network_pairwise_01")
    circuit = network(folder / told["options"]["habitat_file"], False)
    table = np.loadtxt(folder / "expected" / "resistances.out")
    nodes = table[0, 1:].astype(int)
    assert set(nodes) == set(np.loadtxt(folder / told["options"]["point_file"]).astype(int))
    pairs = 0
    for number, one in enumerate(nodes):
        solver = CircuitSolver(circuit, np.arange(circuit.nodes) == one, None, Silent())
        for place, two in enumerate(nodes[number + 1 :], start=number + 2):
            joined = circuit.components[one] == circuit.components[two]
            assert joined == (table[number + 1, place] != -1)
            if joined:
                volts = solver.voltages(np.where(np.arange(circuit.nodes) == two, 1.0, 0.0))
                agreement(CASE, "resistances", volts[two], table[number + 1, place], rel=SHARE)
                compare_network(agreement, circuit, volts, None, folder / "expected", f"_{one}_{two}")
                pairs += 1
    assert pairs == 22


@pytest.mark.parametrize("name", NETWORKS[1:])
def test_network_with_sources_and_grounds(name, agreement):
    folder, told = case(name)
    circuit = network(folder / told["options"]["habitat_file"], told["options"]["habitat_map_is_resistances"])
    injected, leak = np.zeros(circuit.nodes), np.zeros(circuit.nodes)
    for node, amperes in np.loadtxt(folder / told["options"]["source_file"], ndmin=2):
        injected[int(node)] = amperes
    grounded = np.zeros(circuit.nodes, dtype=bool)
    for node, ohm in np.loadtxt(folder / told["options"]["ground_file"], ndmin=2):
        grounded[int(node)], leak[int(node)] = ohm == 0, 1 / ohm if ohm else 0.0
    volts = CircuitSolver(circuit, grounded, leak, Silent()).voltages(injected)
    compare_network(agreement, circuit, volts, leak, folder / "expected", "")
