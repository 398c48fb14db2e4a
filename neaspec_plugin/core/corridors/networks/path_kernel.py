"""Best paths from many patches, compiled by numba: imported only where numba is there.

Each search is Dijkstra's with a heap that a falling cost moves within, pruned at the limit, so that it touches only
what it reaches. The graph is that of a ``csr_matrix``: ``starts`` (n + 1), ``ends`` and ``prices`` (links). Of ways of
equal cost the one of fewest links counts, then the one over the patch that comes first.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit


@njit(nogil=True, cache=True)
def gain(cost, by_hops):
    """What a path is worth: the probability at this -ln p, or 1 / (1 + links)."""
    return 1.0 / (1.0 + cost) if by_hops else math.exp(-cost)


@njit(nogil=True, cache=True)
def _before(one, two, cost, hops):
    """Whether patch ``one`` comes out of the heap before ``two``."""
    return cost[one] < cost[two] or (cost[one] == cost[two] and hops[one] < hops[two])


@njit(nogil=True, cache=True)
def _rise(at, heap, place, cost, hops):
    """Move what stands at ``at`` up to where it belongs."""
    one = heap[at]
    while at > 0:
        up = (at - 1) >> 1
        if not _before(one, heap[up], cost, hops):
            break
        heap[at] = heap[up]
        place[heap[at]] = at
        at = up
    heap[at] = one
    place[one] = at


@njit(nogil=True, cache=True)
def _take(size, heap, place, cost, hops):
    """Take the first out of a heap of ``size``; its place becomes -2."""
    first, last = heap[0], heap[size - 1]
    place[first] = -2
    size -= 1
    at = 0
    while 2 * at + 1 < size:
        down = 2 * at + 1
        if down + 1 < size and _before(heap[down + 1], heap[down], cost, hops):
            down += 1
        if not _before(heap[down], last, cost, hops):
            break
        heap[at] = heap[down]
        place[heap[at]] = at
        at = down
    if size > 0:
        heap[at] = last
        place[last] = at
    return first


@njit(nogil=True, cache=True)
def spread(starts, ends, source, limit, cost, parent, order):
    """As ``search``, where each link costs 1: no heap is needed."""
    cost[source], parent[source], order[0] = 0.0, -1, source
    done, count = 0, 1
    while done < count:
        here = order[done]
        done += 1
        price = cost[here] + 1.0
        if price > limit:
            break
        for link in range(starts[here], starts[here + 1]):
            to = ends[link]
            if price < cost[to]:
                cost[to], parent[to], order[count] = price, here, to
                count += 1
            elif price == cost[to]:
                parent[to] = min(parent[to], here)
    return count


@njit(nogil=True, cache=True)
def search(starts, ends, prices, source, limit, by_hops, room):
    """Fill ``cost``, ``hops``, ``parent`` and ``order`` (as settled) from ``source``; returns how many are reached.

    ``room``: cost, hops, parent, place, heap, order. Before, ``cost`` is inf and ``place`` -1 everywhere; ``forget``
    makes them so again. Where ``by_hops``, all prices are 1.
    """
    cost, hops, parent, place, heap, order = room
    if by_hops:
        return spread(starts, ends, source, limit, cost, parent, order)
    cost[source], hops[source], parent[source] = 0.0, 0, -1
    heap[0], place[source] = source, 0
    size, count = 1, 0
    while size > 0:
        here = _take(size, heap, place, cost, hops)
        size -= 1
        order[count] = here
        count += 1
        for link in range(starts[here], starts[here + 1]):
            to, price = ends[link], cost[here] + prices[link]
            if price > limit or place[to] == -2 or price > cost[to]:
                continue
            if price < cost[to] or hops[here] + 1 < hops[to]:
                if place[to] == -1:
                    heap[size], place[to] = to, size
                    size += 1
                cost[to], hops[to], parent[to] = price, hops[here] + 1, here
                _rise(place[to], heap, place, cost, hops)
            elif hops[here] + 1 == hops[to] and here < parent[to]:
                parent[to] = here
    return count


@njit(nogil=True, cache=True)
def forget(count, order, cost, place):
    for number in range(count):
        cost[order[number]], place[order[number]] = np.inf, -1


@njit(nogil=True, cache=True)
def add_sums(starts, ends, prices, area, sources, limit, by_hops, room, group, flux, reached, between, carried):
    """Add what the pairs of ``sources`` hold to ``flux``, ``reached`` and ``carried`` (n,) and ``between`` (groups)."""
    cost, parent, place, order = room[0], room[2], room[3], room[5]
    value, beyond = np.zeros(len(area)), np.zeros(len(area))
    for source in sources:
        own, whole = area[source], 0.0
        count = search(starts, ends, prices, source, limit, by_hops, room)
        for number in range(1, count):
            patch = order[number]
            worth = gain(cost[patch], by_hops)
            value[patch] = worth * area[patch]
            reached[patch] += own * worth
            between[group[source], group[patch]] += own * value[patch]
            whole += value[patch]
        flux[source] += own * whole
        for number in range(count - 1, 0, -1):
            patch = order[number]
            carried[patch] += own * beyond[patch]
            if parent[patch] != source:
                beyond[parent[patch]] += beyond[patch] + value[patch]
            beyond[patch] = 0.0
        forget(count, order, cost, place)


@njit(nogil=True, cache=True)
def _lay_out(count, order, parent, first, size, laid):
    """Lay the tree out so that what lies beyond a patch follows it: it stands at ``first`` and is ``size`` long."""
    free = np.empty(count, np.int32)
    for number in range(count):
        size[order[number]] = 1
    for number in range(count - 1, 0, -1):
        size[parent[order[number]]] += size[order[number]]
    for number in range(count):
        patch = order[number]
        at = 0 if number == 0 else free[first[parent[patch]]]
        if number > 0:
            free[first[parent[patch]]] += size[patch]
        first[patch], laid[at], free[at] = at, patch, at + 1


@njit(nogil=True, cache=True)
def _without(starts, ends, prices, gone, low, high, limit, laid, first, cost, detour, hops, place, heap):
    """Fill ``detour`` of the patches that lie beyond ``gone``, at ``low`` to ``high``, for its being taken away."""
    size = 0
    for number in range(low, high):
        patch = laid[number]
        least = np.inf
        for link in range(starts[patch], starts[patch + 1]):
            to = ends[link]
            if to != gone and first[to] >= 0 and (first[to] < low or first[to] >= high):
                least = min(least, cost[to] + prices[link])
        detour[patch], hops[patch], place[patch] = least, 0, -1
        if least <= limit:
            heap[size], place[patch] = patch, size
            size += 1
            _rise(size - 1, heap, place, detour, hops)
    while size > 0:
        here = _take(size, heap, place, detour, hops)
        size -= 1
        for link in range(starts[here], starts[here + 1]):
            to, price = ends[link], detour[here] + prices[link]
            if first[to] < low or first[to] >= high or price > limit or price >= detour[to]:
                continue
            detour[to] = price
            if place[to] == -1:
                heap[size], place[to] = to, size
                size += 1
            _rise(place[to], heap, place, detour, hops)


@njit(nogil=True, cache=True)
def add_lost(starts, ends, prices, area, sources, limit, by_hops, room, lost):
    """Add to ``lost`` (n,) what the pairs of ``sources`` with others lose where each patch is taken away."""
    cost, parent, place, heap, order = room[0], room[2], room[3], room[4], room[5]
    first, size, laid = np.full(len(area), -1, np.int32), np.empty(len(area), np.int32), np.empty(len(area), np.int32)
    detour, steps = np.full(len(area), np.inf), np.zeros(len(area), np.int32)
    for source in sources:
        count = search(starts, ends, prices, source, limit, by_hops, room)
        _lay_out(count, order, parent, first, size, laid)
        for number in range(1, count):
            gone = order[number]
            low, high = first[gone] + 1, first[gone] + size[gone]
            if low == high:
                continue
            _without(starts, ends, prices, gone, low, high, limit, laid, first, cost, detour, steps, place, heap)
            less = 0.0
            for at in range(low, high):
                patch = laid[at]
                left = gain(detour[patch], by_hops) if detour[patch] <= limit else 0.0
                less += area[patch] * (gain(cost[patch], by_hops) - left)
            lost[gone] += area[source] * less
        for number in range(count):
            first[order[number]] = -1
        forget(count, order, cost, place)


@njit(nogil=True, cache=True)
def fill_costs(starts, ends, prices, sources, targets, limit, by_hops, room, costs):
    """Fill ``costs`` (sources, targets), inf where there is no path."""
    cost, place, order = room[0], room[3], room[5]
    for number in range(len(sources)):
        count = search(starts, ends, prices, sources[number], limit, by_hops, room)
        for at in range(len(targets)):
            costs[number, at] = cost[targets[at]]
        forget(count, order, cost, place)


@njit(nogil=True, cache=True)
def mark_useless(starts, ends, prices, most, useless):
    """Set ``useless`` (links) where two of the ``most`` nearest patches lead to the other end for less."""
    patches = len(starts) - 1
    ways, own = np.zeros(patches, np.int32), np.full(patches, -1.0)
    for one in range(patches):
        low, high = starts[one], starts[one + 1]
        for link in range(low, high):
            own[ends[link]], ways[ends[link]] = prices[link], 0
        for place in np.argsort(prices[low:high], kind="mergesort")[:most]:
            middle, price = ends[low + place], prices[low + place]
            for beyond in range(starts[middle], starts[middle + 1]):
                if own[ends[beyond]] > price + prices[beyond]:
                    ways[ends[beyond]] += 1
        for link in range(low, high):
            useless[link] = ways[ends[link]] >= 2
            own[ends[link]] = -1.0
