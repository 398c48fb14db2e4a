"""OpenBLAS has one thread while blocks that want so are open, and as many as before afterwards."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from neaspec_plugin.core import blas_threads
from neaspec_plugin.core.blas_threads import one_blas_thread


@pytest.fixture
def library(monkeypatch):
    """A library that holds its number of threads."""
    held = SimpleNamespace(threads=4)
    held.openblas_get_num_threads = lambda: held.threads
    held.openblas_set_num_threads = lambda threads: setattr(held, "threads", threads)
    monkeypatch.setattr(blas_threads, "_openblas", lambda: held)
    return held


def test_blocks_that_overlap_end_in_any_order(library):
    first, second = one_blas_thread(), one_blas_thread()
    assert first.__enter__() and second.__enter__() and library.threads == 1
    first.__exit__(None, None, None)
    assert library.threads == 1
    second.__exit__(None, None, None)
    assert library.threads == 4


def test_an_error_gives_the_threads_back(library):
    with pytest.raises(ValueError, match="mine"), one_blas_thread():
        raise ValueError("mine")
    assert library.threads == 4


def test_without_the_library_nothing_is_promised(monkeypatch):
    monkeypatch.setattr(blas_threads, "_openblas", lambda: None)
    with one_blas_thread() as alone:
        assert not alone


def test_the_library_of_numpy_is_found_where_it_is():
    np.ones((2, 2)) @ np.ones((2, 2))
    library = blas_threads._openblas()
    if library is None:
        pytest.skip("numpy has another BLAS here")
    before = library.openblas_get_num_threads()
    with one_blas_thread() as alone:
        assert alone and library.openblas_get_num_threads() == 1
    assert library.openblas_get_num_threads() == before
