"""Mappings and profiles as text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neaspec_plugin.core.detections.mapping import FIELDS, Profile, mapping_from_json, profile_from_json, profile_json
from neaspec_plugin.core.errors import NeaspecError


@pytest.mark.parametrize(
    "text, code",
    [
        ("{", "broken_mapping"),
        ("[1]", "broken_mapping"),
        ('{"count": 1}', "broken_mapping"),
        ('{"y2k": "y"}', "unknown_mapping_field"),
    ],
)
def test_a_broken_mapping_is_refused(text, code):
    with pytest.raises(NeaspecError) as caught:
        mapping_from_json(text)
    assert caught.value.message.code == code


def test_no_text_is_no_mapping():
    assert mapping_from_json("") == {}


@given(
    st.dictionaries(st.sampled_from(FIELDS), st.text()), st.dictionaries(st.sampled_from(("CRS", "COUNTRY")), st.text())
)
def test_a_profile_comes_back_as_it_was(mapping, options):
    profile = Profile("detection_table", mapping, options)
    assert profile_from_json(profile_json(profile), "simulated.json") == profile


@pytest.mark.parametrize(
    "text", ["", "[]", '{"mapping": []}', '{"options": {"DATABASE": "x"}}', '{"options": [1]}', "[" * 100_000]
)
def test_a_broken_profile_is_refused_by_its_name(text):
    with pytest.raises(NeaspecError) as caught:
        profile_from_json(text, "simulated.json")
    assert (caught.value.message.code, caught.value.message.params["file"]) == ("broken_profile", "simulated.json")


@given(
    st.recursive(
        st.none() | st.text() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_any_json_is_a_profile_or_refused(said):
    try:
        profile_from_json(json.dumps(said), "simulated.json")
    except NeaspecError as error:
        assert error.message.code in ("broken_profile", "unknown_mapping_field")
