"""Seconds and peak memory of connectivity indices, and the same searches by igraph beside them.

    connectivity_indices.py [PATCHES [METRES]]        default 50000 1000

Simulated polygons of 40 vertices, about 2 km apart, and a dispersal distance of METRES at a probability of 0.5. The
plugin's work is the whole chain from the polygons on. igraph gets the same links: its pruned Dijkstra (harmonic
centrality with a cutoff) is compared with the plugin's thinning of the links, its searches and its betweenness. Each
side has a process of its own; igraph and the plugin without numba search from a tenth of the patches, times ten. The
limits are half of igraph's time and 2 GB. Seconds are those of the processor, and each side searches on one thread;
distances are told by the clock, too, on one thread and on two.
"""

from __future__ import annotations

import importlib.util
import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from scipy.sparse import csr_matrix, load_npz, save_npz, triu  # noqa: E402

from neaspec_plugin.core.corridors.networks import best_paths, patch_network  # noqa: E402
from neaspec_plugin.core.corridors.networks.indices import Network, by_probability, overall, seconds_lost  # noqa: E402
from neaspec_plugin.core.corridors.networks.new_link import best_new_link  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

LEAST, VERTICES, RATIO, MOST_MB, SHARE = 1e-4, 40, 0.5, 2000, 10
LIMIT = -math.log(LEAST)


def simulate(patches):
    """Simulated star-shaped polygons on a loose lattice in metres."""
    source = np.random.default_rng(1)
    side = math.ceil(math.sqrt(patches))
    middle = np.column_stack(np.divmod(np.arange(patches), side)) * 2000.0 + source.uniform(0, 600, (patches, 2))
    turn = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    reach = source.uniform(200, 650, (patches, 1)) * source.uniform(0.6, 1, (patches, VERTICES))
    rings = middle[:, None] + np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=-1)
    return shapely.polygons(rings)


def told(seconds, **more):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "peak_mb": peak, **more}))


def timed(seconds, name, work):
    began = time.process_time()
    made = work()
    seconds[name] = time.process_time() - began
    return made


def plugin(patches, metres, file):
    """From the polygons to the best new link; the whole graph of links goes to ``file``."""
    seconds = {}
    best_paths.kernel_agrees()  # compiles, once for all
    shapes = simulate(patches)
    cut = patch_network.cut_distance_m(metres, 0.5, LEAST)
    clock = {}
    for threads in (1, 2):
        patch_network._THREADS, began = threads, time.perf_counter()
        links = timed(seconds, "distances", lambda: patch_network.edge_links(shapes, cut, Silent()))
        clock[threads] = time.perf_counter() - began
    cost = links.distance_m * math.log(2) / metres
    graph = timed(seconds, "graph", lambda: links.graph(cost))
    save_npz(file, graph)
    network, searched = searches(graph, slice(None), seconds)
    east = np.arange(patches) >= patches // 2  # of the lattice's rows
    across = np.flatnonzero((east[links.first] != east[links.second]) & (cost > 0))
    candidates = links.first[across], links.second[across], cost[across]
    timed(seconds, "best new link", lambda: best_new_link(network, searched, *candidates, Silent()))
    told(seconds, links=len(cost), numerator=searched.numerator, importance_s=seconds_lost(network), clock=clock)


def tenth(patches):
    """A tenth of the patches from the middle of the lattice, so that no edge cuts their searches short."""
    first = patches // 2 - patches // (2 * SHARE)
    return slice(first, first + patches // SHARE)


def searches(graph, sources, seconds):
    """The thinned links and all searches from the ``sources``, a slice of the patches."""
    small = Network(graph[:9][:, :9], np.ones(9), by_probability, LIMIT)
    overall(small, Silent())  # compiles what is not compiled yet
    area = np.zeros(graph.shape[0])
    area[sources] = np.random.default_rng(2).uniform(1, 50, len(area[sources]))
    network = timed(seconds, "thinning", lambda: thinned(graph, area))
    return network, timed(seconds, "searches", lambda: overall(network, Silent()))


def thinned(graph, area):
    """The network of the thinned links, with the graph that searches without numba thin once more, once for all."""
    network = Network(patch_network.lean(graph), area, by_probability, LIMIT)
    if not best_paths.kernel_agrees():
        network.best  # noqa: B018
    return network


def alone(file):
    """The searches from a tenth of the patches without numba."""
    for module in (best_paths, patch_network):
        module.kernel_agrees = lambda: False
    graph, seconds = load_npz(file), {}
    searches(graph, tenth(graph.shape[0]), seconds)
    told(seconds)


def igraph(file):
    """igraph's pruned Dijkstra from a tenth of the patches, over the links as they are."""
    from igraph import Graph

    upper = triu(csr_matrix(load_npz(file))).tocoo()
    graph = Graph(n=upper.shape[0], edges=np.column_stack([upper.row, upper.col]))
    asked = np.arange(upper.shape[0])[tenth(upper.shape[0])].tolist(), np.maximum(upper.data, 1e-12).tolist()
    began = time.process_time()
    graph.harmonic_centrality(vertices=asked[0], weights=asked[1], cutoff=LIMIT, normalized=False)
    told({"searches": time.process_time() - began})


def run(*words):
    done = subprocess.run([sys.executable, __file__, "--one", *words], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def main():
    if sys.argv[1:2] == ["--one"]:
        sides = {"alone": alone, "igraph": igraph}
        if sys.argv[2] in sides:
            sides[sys.argv[2]](sys.argv[3])
        else:
            plugin(int(sys.argv[3]), float(sys.argv[4]), sys.argv[5])
        return
    patches, metres = [*sys.argv[1:], *["50000", "1000"][len(sys.argv) - 1 :]]
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "links.npz")
        own, without = run("plugin", patches, metres, file), run("alone", file)
        peer = run("igraph", file) if importlib.util.find_spec("igraph") else None
    print(f"patches {patches} (simulated), links {own['links']}, 0.5 at {metres} m, least probability {LEAST}")
    print("numba: " + ("yes" if best_paths.kernel_agrees() else "no, so both sides of the plugin are the same"))
    print("plugin: " + ", ".join(f"{name} {value:.1f} s" for name, value in own["seconds"].items()))
    one, two = own["clock"].values()
    print(f"distances by the clock: one thread {one:.1f} s, two threads {two:.1f} s")
    print(f"plugin: peak {own['peak_mb']:.0f} MB, at most {MOST_MB}: {verdict(own['peak_mb'] <= MOST_MB)}")
    print(f"importance of each patch by PC would take {own['importance_s'] / 60:.1f} minutes (forecast)")
    mine = own["seconds"]["thinning"] + own["seconds"]["searches"]
    plain = without["seconds"]["thinning"] + SHARE * without["seconds"]["searches"]
    print(f"thinning and searches: {mine:.1f} s")
    thin = without["seconds"]["thinning"]
    print(f"without numba: {plain:.1f} s, of which thinning {thin:.1f} s, peak {without['peak_mb']:.0f} MB")
    if peer is None:
        print("igraph is not here (`make peers` installs it): nothing to compare with")
        return
    theirs = SHARE * peer["seconds"]["searches"]
    print(f"igraph: {theirs:.1f} s, peak {peer['peak_mb']:.0f} MB")
    for name, value in (("ratio", mine / theirs), ("ratio without numba", plain / theirs)):
        print(f"{name} {value:.2f}, at most {RATIO}: {verdict(value <= RATIO)}")


def verdict(kept):
    return "met" if kept else "not met"


if __name__ == "__main__":
    main()
