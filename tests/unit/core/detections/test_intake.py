"""An import and its re-imports: what is added, changed, gone, and what a reviewer decided."""

from __future__ import annotations

import json
import random
from collections import Counter

import pandas as pd
import pytest
from simulated_packages import DEPLOYMENTS, SPECIES, observation, write_package

from neaspec_plugin.core.detections.account import Account
from neaspec_plugin.core.detections.intake import take_in
from neaspec_plugin.core.detections.reader import Chunk, Context
from neaspec_plugin.core.detections.readers import camtrap_dp, reader_for
from neaspec_plugin.core.detections.reconcile import already_taken, reconcile
from neaspec_plugin.core.detections.row_checks import ISSUE_COLUMNS
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES


def listed(where):
    return {name: value if isinstance(value, list) else [value] for name, value in (where or {}).items()}


class Earlier:
    """What a database had, each row once."""

    def __init__(self, rows, key):
        self.rows, self.key = rows, key

    def __len__(self):
        return len(self.rows)

    def of(self, keys):
        met = self.rows[self.key].isin(keys)
        found, self.rows = self.rows[met], self.rows[~met]
        return found

    def rest(self):
        while len(self.rows):
            yield self.of(self.rows[self.key].iloc[:3])  # some at a time


class Store:
    """A database of frames: types are lost as in a file, missing is None."""

    def __init__(self):
        self.tables = {}

    def read(self, table, where=None, columns=None):
        definition = TABLES[table]
        columns = columns or [*definition.names, *(["geometry"] if definition.geometry else [])]
        rows = [row for row in self.tables.get(table, {}).values()
                if all(row.get(name) in values for name, values in listed(where).items())]  # fmt: skip
        return pd.DataFrame(rows, columns=columns, dtype=object)

    def earlier(self, table, where):
        return Earlier(self.read(table, where), TABLES[table].key[0])

    def insert(self, table, frame):
        known = self.tables.setdefault(table, {})
        assert not set(frame[TABLES[table].key[0]]) & set(known), "the key is unique"
        return self.replace(table, frame)

    def replace(self, table, frame):
        known = self.tables.setdefault(table, {})
        for row in frame.astype(object).where(frame.notna(), None).to_dict("records"):
            known[row[TABLES[table].key[0]]] = row
        return len(frame)

    def delete(self, table, column, values):
        known = self.tables.get(table, {})
        for key in [key for key, row in known.items() if row[column] in set(values)]:
            del known[key]
        return 0

    def take(self, path, **context):
        """The imports of a data set are named after it, so that its name tells them."""
        with open_source(str(path)) as source:
            reader = reader_for(source)
            context = Context(species=SPECIES, **context)
            name = reader.describe(source, context).dataset_id
            imports = {row["import_id"] for rows in self.tables.values() for row in rows.values()}
            earlier = [one for one in imports if one.startswith(f"{name}@")]
            dataset, account = take_in(reader, source, context, earlier, self, Silent())
            assert dataset.import_id.startswith(f"{name}@")
            return account

    def decide(self, code, decision, **corrected):
        (issue,) = [row for row in self.tables["import_issues"].values() if row["code"] == code]
        issue.update(decision=decision, reviewer="A. Reviewer", review_note="seen on the picture")
        issue["corrected"] = json.dumps(corrected) if corrected else None
        return issue

    def dump(self):
        return {name: {key: {k: str(v) for k, v in row.items()} for key, row in rows.items()}
                for name, rows in self.tables.items()}  # fmt: skip


def sums(account):
    return {name: getattr(account, name) for name in ("added", "changed", "gone", "unchanged")}


def rows(count=10, **values):
    return [observation(n, **values) for n in range(count)]


def test_a_first_import_adds_everything(tmp_path):
    store = Store()
    account = store.take(write_package(tmp_path / "p", observations=[*rows(), observation(10, count="many")]))
    # two deployments and eleven observations, one of them with text in a number
    assert (account.records_in, account.kept, account.rejected, account.flagged) == (13, 12, 1, 0)
    assert sums(account) == {"added": 12, "changed": 0, "gone": 0, "unchanged": 0}
    assert {name: len(known) for name, known in store.tables.items()} == {
        "deployments": 2,
        "effort": 2,
        "detections": 10,
        "import_issues": 1,
    }
    assert account.messages()[0] == Message("account_records", records_in=13, kept=12, rejected=1, flagged=0)
    assert Message("account_reason", reason=Message("reason_not_a_number"), rows=1) in account.messages()


def test_the_same_content_again_changes_nothing_in_whatever_order(tmp_path):
    store = Store()
    bad = [observation(20, count="many"), observation(21, eventEnd="2024-03-20T00:00:00+10:00")]
    store.take(write_package(tmp_path / "p", observations=[*rows(), *bad]))
    before = store.dump()
    shuffled = [*rows(), *bad]
    random.Random(4).shuffle(shuffled)
    account = store.take(write_package(tmp_path / "p", DEPLOYMENTS[::-1], shuffled))
    assert sums(account) == {"added": 0, "changed": 0, "gone": 0, "unchanged": 13}
    after = store.dump()
    where_from = ("import_id", "source_row")
    for issues in (before["import_issues"], after["import_issues"]):
        for issue in issues.values():
            for name in where_from:
                issue.pop(name)
    assert after == before


def test_a_corrected_export_updates_by_record_id_and_lists_what_happened(tmp_path):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=rows(10)))
    first = store.tables["detections"]["simulated-package:o9"]["import_id"]
    newer = [
        *(observation(n) for n in (9, 8, 7, 6, 5, 4)),  # unchanged, in another order
        observation(3, count="2", sex="male"),
        observation(2, eventEnd="2024-03-02T06:31:00+10:00"),
        observation(20),
        observation(21),
    ]  # 0 and 1 are gone
    account = store.take(write_package(tmp_path / "p", observations=newer))
    # unchanged: six observations and two deployments
    assert sums(account) == {"added": 2, "changed": 2, "gone": 2, "unchanged": 8}
    assert account.kept == 12
    detections = store.tables["detections"]
    assert sorted(key.split(":")[1] for key in detections) == sorted(
        ["o2", "o20", "o21", *(f"o{n}" for n in range(3, 10))]
    )
    assert detections["simulated-package:o3"]["individualCount"] == 2
    assert detections["simulated-package:o9"]["import_id"] == first
    assert detections["simulated-package:o3"]["import_id"] != first

    issues = {row["record_id"].split(":")[1]: row for row in store.tables["import_issues"].values()}
    assert {own: row["code"] for own, row in issues.items()} == {
        "o0": "record_gone",
        "o1": "record_gone",
        "o2": "record_changed",
        "o3": "record_changed",
    }
    assert json.loads(issues["o3"]["params"]) == {"fields": ["individualCount", "sex"]}
    stood = json.loads(issues["o3"]["raw_row"])
    assert (stood["individualCount"], stood["sex"], stood["geometry"]) == (1, "female", "POINT (130.9 43.2)")
    assert set(json.loads(issues["o2"]["params"])["fields"]) == {"eventDate", "endUTC"}


def test_what_other_algorithms_wrote_into_a_record_is_no_change_and_stays(tmp_path):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=rows(2)))
    for row in store.tables["detections"].values():
        row.update(countryFromPoint="RUS", organismID="AT-0007", qcFlags="impossible_speed")
    account = store.take(write_package(tmp_path / "p", observations=[observation(0), observation(1, count="3")]))
    assert sums(account) == {"added": 0, "changed": 1, "gone": 0, "unchanged": 3}
    changed = store.tables["detections"]["simulated-package:o1"]
    assert (changed["individualCount"], changed["countryFromPoint"], changed["organismID"]) == (3, "RUS", "AT-0007")


OUTSIDE = {"eventEnd": "2024-03-20T00:00:00+10:00"}


@pytest.mark.parametrize("decision", ["accept", "note"])
def test_a_decision_survives_a_newer_export(tmp_path, decision):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE), observation(2)]))
    decided = dict(store.decide("outside_deployment", decision))
    store.take(write_package(tmp_path / "p", observations=[observation(3), observation(1, **OUTSIDE, count="2")]))
    issue = store.tables["import_issues"][decided["issue_id"]]
    for name in ("decision", "reviewer", "review_note"):
        assert issue[name] == decided[name]
    assert store.tables["detections"]["simulated-package:o1"]["individualCount"] == 2


def test_a_decision_stays_even_where_the_record_or_its_fault_is_gone(tmp_path):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE), observation(2)]))
    decided = store.decide("outside_deployment", "accept")["issue_id"]
    store.take(write_package(tmp_path / "p", observations=[observation(1), observation(2)]))
    assert store.tables["import_issues"][decided]["decision"] == "accept"
    store.take(write_package(tmp_path / "p", observations=[observation(2)]))
    assert store.tables["import_issues"][decided]["decision"] == "accept"
    assert "simulated-package:o1" not in store.tables["detections"]


def test_an_undecided_issue_goes_with_its_fault(tmp_path):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE), observation(2, count="x")]))
    assert {row["code"] for row in store.tables["import_issues"].values()} == {"outside_deployment", "not_a_number"}
    account = store.take(write_package(tmp_path / "p", observations=[observation(1), observation(2)]))
    assert {row["code"] for row in store.tables["import_issues"].values()} == {"record_changed"}
    assert sums(account) == {"added": 1, "changed": 1, "gone": 0, "unchanged": 2}


def test_what_changed_before_stays_listed(tmp_path):
    store = Store()
    for rows_now in ([observation(1), observation(2)], [observation(1, count="2")], [observation(1, count="2")]):
        store.take(write_package(tmp_path / "p", observations=rows_now))
    assert sorted(row["code"] for row in store.tables["import_issues"].values()) == ["record_changed", "record_gone"]


def test_corrected_values_stay_and_the_rest_follows_the_source(tmp_path):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE)]))
    store.decide(
        "outside_deployment", "correct", endUTC="2024-03-02T00:00:00Z", individualCount=4, geometry="POINT (131 43)"
    )
    record = store.tables["detections"]["simulated-package:o1"]
    again = store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE)]))
    assert sums(again)["changed"] == 1  # the reviewer's values are written once
    record = store.tables["detections"]["simulated-package:o1"]
    assert (record["endUTC"], record["individualCount"], record["geometry"].wkt) == (
        "2024-03-02T00:00:00Z",
        4,
        "POINT (131 43)",
    )
    newer = store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE, count="9", sex="male")]))
    assert sums(newer)["changed"] == 1
    record = store.tables["detections"]["simulated-package:o1"]
    assert (record["endUTC"], record["individualCount"], record["sex"]) == ("2024-03-02T00:00:00Z", 4, "male")
    same = store.take(write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE, count="9", sex="male")]))
    assert sums(same) == {"added": 0, "changed": 0, "gone": 0, "unchanged": 3}


def test_a_record_that_a_reviewer_rejected_stays_out(tmp_path):
    store = Store()
    package = write_package(tmp_path / "p", observations=[observation(1, **OUTSIDE), observation(2)])
    store.take(package)
    store.decide("outside_deployment", "reject")
    account = store.take(package)
    assert list(store.tables["detections"]) == ["simulated-package:o2"]
    assert (account.records_in, account.kept, account.rejected) == (4, 3, 1)
    assert account.by_reason["rejected_by_reviewer"] == 1
    account = store.take(package)
    assert sums(account) == {"added": 0, "changed": 0, "gone": 0, "unchanged": 3}


def test_a_rejected_row_that_a_reviewer_mended_stays_in(tmp_path):
    store = Store()
    package = write_package(tmp_path / "p", observations=[observation(1, count="two"), observation(2)])
    store.take(package)
    mended = {
        **store.tables["detections"]["simulated-package:o2"],
        "occurrenceID": "simulated-package:o1",
        "individualCount": 2,
    }
    store.tables["detections"]["simulated-package:o1"] = mended
    store.decide("not_a_number", "correct", individualCount=2)
    account = store.take(package)
    assert sums(account)["gone"] == 0
    assert store.tables["detections"]["simulated-package:o1"]["individualCount"] == 2


def test_two_data_sets_do_not_touch_each_other(tmp_path):
    store = Store()
    store.take(write_package(tmp_path / "p", observations=rows(3)))
    store.take(write_package(tmp_path / "q", observations=rows(2), id="another"))
    assert len(store.tables["detections"]) == 5
    store.take(write_package(tmp_path / "q", observations=rows(1), id="another"))
    assert sorted(key.split(":")[0] for key in store.tables["detections"]) == ["another", *["simulated-package"] * 3]


def test_nothing_kept_is_refused_with_its_first_reason(tmp_path):
    swapped = [{**row, "latitude": row["longitude"], "longitude": row["latitude"]} for row in DEPLOYMENTS]
    with pytest.raises(NeaspecError) as caught:
        Store().take(write_package(tmp_path / "p", swapped, rows(3)))
    message = caught.value.message
    assert message.code == "nothing_kept"
    assert message.params["reason"] == Message("reason_coordinates_swapped")
    assert message.params["rejected"] == 5


def test_an_empty_package_is_refused(tmp_path):
    with pytest.raises(NeaspecError) as caught:
        Store().take(write_package(tmp_path / "p", [], []))
    assert caught.value.message.code == "empty_file"


def test_cancelling_stops_the_import(tmp_path):
    class Impatient(Silent):
        def is_canceled(self):
            return True

    with open_source(str(write_package(tmp_path / "p"))) as source, pytest.raises(NeaspecError) as caught:
        take_in(camtrap_dp, source, Context(), (), Store(), Impatient())
    assert caught.value.message.code == "cancelled"


def test_what_tests_take_out_is_rejected_and_no_longer_among_the_kept():
    account = Account(records_in=10, kept=9, rejected=1, added=6, changed=2, unchanged=1)
    account.by_reason.update({"not_a_number": 1})
    account.add_tests(
        Counter({"near_capital": 4}),
        Counter({"in_sea": 2, "near_zero": 1}),
        Counter({"added": 2, "changed": 1}),
        flagged=3,
    )
    account.check("x.csv")  # in balance
    assert (account.kept, account.rejected, account.flagged) == (6, 4, 3)
    assert sums(account) == {"added": 4, "changed": 1, "gone": 0, "unchanged": 1}
    assert account.by_reason == {"not_a_number": 1, "near_capital": 4, "in_sea": 2, "near_zero": 1}


def test_an_account_that_does_not_balance_is_refused():
    none = pd.DataFrame(columns=ISSUE_COLUMNS)
    chunk = Chunk("counts", pd.DataFrame({"count_id": ["a"]}), none, none, records_in=2)  # a row was lost
    empty = pd.DataFrame(columns=TABLES["counts"].names)
    dataset = None
    changes = reconcile(dataset, "counts", empty, chunk.records, none)
    account = Account()
    account.add(chunk, changes)
    with pytest.raises(NeaspecError) as caught:
        account.check("x.csv")
    assert caught.value.message.code == "account_out_of_balance"


def test_the_same_file_is_known_by_its_content_and_mapping(tmp_path):
    with open_source(str(write_package(tmp_path / "p"))) as source:
        dataset = camtrap_dp.describe(source, Context())
    imports = pd.DataFrame(
        [
            {"dataset_id": dataset.dataset_id, "sha256": "older", "mapping": None, "imported": "2024-01-01"},
            {"dataset_id": dataset.dataset_id, "sha256": dataset.sha256, "mapping": None, "imported": "2024-02-01"},
            {"dataset_id": "another", "sha256": "x", "mapping": None, "imported": "2024-03-01"},
        ]
    )
    imports["options"] = [None, None, '{"crs": "EPSG:4490"}']
    assert already_taken(imports, dataset)
    assert not already_taken(imports, dataset, '{"count": "n"}')
    assert not already_taken(imports, dataset, options='{"crs": "EPSG:4490"}')
    told = imports.assign(options='{"crs": "EPSG:4490"}')
    assert already_taken(told, dataset, options='{"crs": "EPSG:4490"}') and not already_taken(told, dataset)
    assert not already_taken(imports.iloc[[0, 2]], dataset)
    older_last = imports.assign(imported=["2024-05-01", "2024-02-01", "2024-03-01"])
    assert not already_taken(older_last, dataset)
