"""The policy file: what ships is within its own limits, what an office writes may only tighten it, faults refuse it whole."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing.agreement import COLUMNS, LADDER, read_agreement
from neaspec_plugin.core.sharing.generalise import cell_centre
from neaspec_plugin.core.sharing.policy import Policy
from neaspec_plugin.core.species.reference import sensitivity

REFERENCE = Path(__file__).resolve().parents[4] / "resources" / "reference"
DEFAULTS = (REFERENCE / "sharing_defaults.csv").read_bytes()
HEAD = ",".join(COLUMNS)
ROW = {
    "species_id": "AT", "record_type": "camera_station", "recipient": "member", "precision_deg": "0.1", "time": "month",
    "embargo_months": "12", "fields": "organismName;sex", "k_animals": "5", "k_stations": "3", "source": "office",
    "confidence": "high", "note": "",
}  # fmt: skip
PUBLIC = {"recipient": "public", "precision_deg": "1", "time": "year", "embargo_months": "24", "fields": ""}
NAMED = {"recipient": "Institute of the neighbour"}


@pytest.fixture(scope="module")
def policy():
    return Policy(sensitivity(str(REFERENCE)))


@pytest.fixture(scope="module")
def limit(policy):
    return read_agreement(stream(DEFAULTS), "sharing_defaults.csv", policy)


def stream(data):
    return io.BufferedReader(io.BytesIO(data))


def office(policy, limit, *rows):
    text = "\n".join([HEAD, *(",".join({**ROW, **row}.values()) for row in rows)]) + "\n"
    return read_agreement(stream(text.encode()), "office.csv", policy, limit)


def fault(policy, limit, *rows):
    with pytest.raises(NeaspecError) as error:
        office(policy, limit, *rows)
    return error.value.message


def test_the_plugins_own_file_keeps_its_own_limits(policy, limit):
    again = read_agreement(stream(DEFAULTS), "sharing_defaults.csv", policy, limit)
    assert again.recipients == limit.recipients == ("member", "public")


def test_cats_leave_by_tenth_of_a_degree_and_month_and_for_the_public_as_numbers_of_a_year(limit):
    for species in ("AT", "AL", "SL"):
        terms = limit.terms("RUS", species, "camera_station")
        assert (terms.precision_deg, terms.time, terms.embargo_months) == (0.1, "month", 12)
        assert (terms.k_animals, terms.k_stations) == (5, 3)
        public = limit.terms("public", species, "camera_station")
        assert (public.precision_deg, public.time, public.fields) == (1.0, "year", ())


def test_what_has_no_row_is_not_permitted(limit):
    assert limit.terms("member", "AT", "carcass") is None  # poaching: with nobody
    assert limit.terms("public", "AT", "telemetry") is None
    assert limit.terms("member", "OTHER", "occurrence") is None


def test_a_recipient_without_a_row_is_refused(limit):
    with pytest.raises(NeaspecError) as error:
        limit.accept("Institute of the neighbour")
    assert error.value.message.code == "sharing_recipient_unknown"
    assert limit.accept(" RUS ") == "RUS"


def test_a_country_named_in_the_file_has_those_rows_alone(policy, limit):
    agreed = office(policy, limit, {}, {"recipient": "RUS", "precision_deg": "0.01"})
    assert agreed.terms("RUS", "AT", "camera_station").precision_deg == 0.01
    assert agreed.terms("PRK", "AT", "camera_station").precision_deg == 0.1
    assert agreed.terms("RUS", "AL", "camera_station") is None


@pytest.mark.parametrize(
    "row, column",
    [
        ({"precision_deg": "0.01"}, "precision_deg"),
        ({"time": "day"}, "time"),
        ({"embargo_months": "11"}, "embargo_months"),
        ({"k_animals": "4"}, "k_animals"),
        ({"k_stations": "2"}, "k_stations"),
        ({"record_type": "carcass"}, "record_type"),
        ({**PUBLIC, "precision_deg": "0.5"}, "precision_deg"),
        ({**PUBLIC, "fields": "sex"}, "fields"),
        ({**PUBLIC, "time": "quarter"}, "time"),
        ({**PUBLIC, "record_type": "telemetry"}, "record_type"),
    ],
)
def test_members_and_the_public_get_nothing_finer(policy, limit, row, column):
    told = fault(policy, limit, row)
    assert (told.code, told.params["column"], told.params["row"]) == ("sharing_policy_finer", column, "1")


def test_a_stricter_file_is_taken(policy, limit):
    agreed = office(policy, limit, {"precision_deg": "1", "time": "year", "embargo_months": "36", "k_animals": "8"})
    assert agreed.terms("member", "AT", "camera_station").k_animals == 8


def test_a_named_recipient_may_get_finer_data(policy, limit):
    agreed = office(
        policy, limit, {**NAMED, "precision_deg": "0.01", "time": "day", "embargo_months": "0", "k_animals": "1"}
    )
    terms = agreed.terms(agreed.accept(NAMED["recipient"]), "AT", "camera_station")
    assert (terms.precision_deg, terms.time, terms.embargo_months) == (0.01, "day", 0)


@pytest.mark.parametrize(
    "row, column",
    [
        ({"species_id": "XX"}, "species_id"),
        ({"species_id": "OTHER"}, "species_id"),
        ({"record_type": "den"}, "record_type"),
        ({"recipient": ""}, "recipient"),
        ({"recipient": "Public", "precision_deg": "0.01"}, "recipient"),  # no name, but the public by another name
        ({"precision_deg": "0.05"}, "precision_deg"),  # no cell of the grid
        ({"precision_deg": "0"}, "precision_deg"),
        ({"precision_deg": "nan"}, "precision_deg"),
        ({"time": "hour"}, "time"),
        ({"embargo_months": "-1"}, "embargo_months"),
        ({"embargo_months": "1.5"}, "embargo_months"),
        ({"fields": "organismName;locality"}, "fields"),
        ({"k_stations": ""}, "k_stations"),
    ],
)
def test_a_fault_is_told_by_row_and_column(policy, limit, row, column):
    told = fault(policy, limit, {}, {**NAMED, **row})
    assert (told.code, told.params["row"], told.params["column"]) == ("sharing_policy_value", "2", column)


def test_a_row_twice_is_refused(policy, limit):
    assert fault(policy, limit, {}, {"precision_deg": "1"}).code == "sharing_policy_repeated"


def test_a_file_without_rows_or_columns_is_refused(policy, limit):
    for text, code in ((HEAD + "\n", "sharing_policy_empty"), ("species_id,time\nAT,month\n", "sharing_policy_column"),
                       (HEAD + "\nAT,camera_station\n", "sharing_policy_row")):  # fmt: skip
        with pytest.raises(NeaspecError) as error:
            read_agreement(stream(text.encode()), "office.csv", policy, limit)
        assert error.value.message.code == code


def test_the_cells_nest():
    for finer, coarser in zip(LADDER, LADDER[1:]):
        for number in range(-3000, 3000, 7):
            x = number / 1000 + 0.0001
            assert cell_centre(cell_centre(x, finer), coarser) == cell_centre(x, coarser)
