"""The Individuals dock: what it shows comes from the database, what it does it does by algorithms."""

from __future__ import annotations

import json
import os
import re

import pandas as pd
import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView

from neaspec_plugin.adapters.database import open_database

RECORDS = (
    ("RUS", "2014-01-05T10:10:00Z", "simulated-1", "certain"),
    ("CHN", "2014-03-02T11:05:00Z", "simulated-1", "certain"),
    ("RUS", "2014-06-30T17:00:00Z", "simulated-1", "certain"),
    ("CHN", "2014-02-02T11:05:00Z", "simulated-2", "certain"),
    ("RUS", "2014-02-02T11:05:00Z", "simulated-3", "probable"),
    ("CHN", "2014-04-02T11:05:00Z", "simulated-3", "probable"),
)


@pytest.fixture
def surveyed(office):
    """One leopard seen RUS, CHN, RUS; one in China; one on both sides with probable identity; two proposed links."""
    records = pd.DataFrame(
        [
            {"occurrenceID": f"sim:r{n}", "species_id": "AL", "observationType": "animal", "occurrenceStatus": "present",
             "organismName": name, "idConfidence": grade, "declaredSide": side, "startUTC": when, "timePrecision": "second",
             "datasetID": f"sim-{side}", "basisOfRecord": "MachineObservation", "samplingProtocol": "camera trap",
             "owner_country": side, "idMethod": "photo", "geometry": shapely.Point(131.0 + 0.01 * n, 43.0)}
            for n, (side, when, name, grade) in enumerate(RECORDS)
        ]
    )  # fmt: skip
    samples = pd.DataFrame(
        {"materialSampleID": ["sim:s1", "sim:s2"], "species_id": "AL", "declaredSide": ["CHN", "RUS"],
         "collectionDate": ["2015-01-01", "2015-02-01"], "timePrecision": "day"}
    )  # fmt: skip
    animals = pd.DataFrame({"organismID": ["G-simulated"], "species_id": "AL"})
    links = pd.DataFrame(
        {"evidence_id": ["e1", "e2"], "organismID": "G-simulated", "record_table": "samples",
         "record_id": ["sim:s1", "sim:s2"], "method": "genotype", "grade": ["certain", "probable"]}
    )  # fmt: skip
    with open_database(office).transaction() as writer:
        for table, frame in (("detections", records), ("individuals", animals), ("samples", samples)):
            writer.insert(table, frame)
        writer.insert("identity_evidence", links)
    return office


@pytest.fixture
def dock(iface, provider, surveyed):
    from neaspec_plugin.gui.docks.individuals_dock import IndividualsDock

    dock = IndividualsDock(iface)
    dock.database_widget.setFilePath(surveyed)
    yield dock
    dock.stop()
    dock.deleteLater()
    QgsProject.instance().clear()


@pytest.fixture
def crossed(dock, wait):
    dock.crossings_page.find()
    wait(dock)
    return dock


def select(view, text):
    for place in range(view.filter.rowCount()):
        if text in view.filter.index(place, 0).data():
            view.selectRow(place)


def cells(view):
    return [
        [view.filter.index(row, column).data() for column in range(view.filter.columnCount())]
        for row in range(view.filter.rowCount())
    ]


def test_animals_have_their_sides_days_and_crossings(crossed):
    shown = {row[0]: row for row in cells(crossed.animals_page.view)}
    names = crossed.tables.countries
    assert shown["simulated-1"][1:6] == [
        f"{names['CHN']} and {names['RUS']}", "2", "5 January 2014", "30 June 2014", "3",
    ]  # fmt: skip
    assert shown["simulated-2"][2] == "0" and shown["simulated-3"][2] == "0"  # probable identity is not counted
    assert shown["G-simulated"][5] == "2"


def test_what_has_not_changed_is_not_read_again_and_what_has_is(dock, monkeypatch):
    told, tables = cells(dock.animals_page.view), dock.tables
    dock.refresh()
    assert dock.tables is tables and cells(dock.animals_page.view) == told
    with open_database(dock.database_path).transaction() as writer:
        writer.update("detections", pd.DataFrame({"occurrenceID": ["sim:r3"], "organismName": ["simulated-9"]}))
    dock.refresh()
    assert sorted(row[0] for row in cells(dock.animals_page.view)) == [
        "G-simulated", "simulated-1", "simulated-3", "simulated-9",
    ]  # fmt: skip
    path = dock.database_path
    dock.database_widget.setFilePath("")
    assert not cells(dock.animals_page.view)
    dock.database_widget.setFilePath(path)
    assert len(cells(dock.animals_page.view)) == 4


def test_filters_leave_animals_of_a_country_and_a_code(dock):
    page = dock.animals_page
    page.country_box.setCurrentIndex(page.country_box.findData("RUS"))
    assert {row[0] for row in cells(page.view)} == {"simulated-1", "simulated-3", "G-simulated"}
    page.text_edit.setText("SIMULATED-3")
    assert [row[0] for row in cells(page.view)] == ["simulated-3"]
    assert page.sums.text() == "Animals: 1 of 4."
    page.species_box.setCurrentIndex(page.species_box.findData("AT"))
    assert not cells(page.view)


def test_the_chosen_animal_shows_its_codes_evidence_and_life(crossed):
    page = crossed.animals_page
    assert page.chart.chart is None and not page.map_button.isEnabled()
    select(page.view, "simulated-1")
    assert "sim-CHN: simulated-1" in page.detail.text() and "photo (3)" in page.detail.text()
    assert page.chart.chart is not None and page.chart.accessibleName() == "simulated-1 by country and time"


def test_an_animal_is_shown_alone_in_the_layers_of_the_project(crossed):
    page = crossed.animals_page
    select(page.view, "simulated-1")
    page.show_on_map()
    layers = {layer.customProperty("neaspec/role"): layer for layer in QgsProject.instance().mapLayers().values()}
    numbers = {"detections": 3, "crossings": 2, "animal_track": 2}
    assert {role: layer.featureCount() for role, layer in layers.items()} == numbers
    order = [node.layer().customProperty("neaspec/role") for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert order == ["crossings", "detections", "animal_track"]  # from the top
    extent = crossed.iface.mapCanvas().extent()
    select(page.view, "simulated-2")
    page.show_on_map()
    assert layers["detections"].featureCount() == 1 and len(QgsProject.instance().mapLayers()) == 2
    assert crossed.iface.mapCanvas().extent() != extent
    assert layers["crossings"].featureCount() == 0  # this animal made none


def test_crossings_are_listed_by_evidence_and_zoomed_to(crossed):
    page = crossed.crossings_page
    assert len(cells(page.view)) == 4  # the last of them by two samples
    assert [row[0] for row in cells(page.view)][:2] == ["1 January 2015", "2 March 2014"]  # the latest first
    page.evidence_box.setCurrentIndex(page.evidence_box.findData("identity_probable"))
    assert [row[4] for row in cells(page.view)] == ["G-simulated", "simulated-3"]
    before = crossed.iface.mapCanvas().extent()
    page.zoom(page.view.filter.index(1, 0))
    assert crossed.iface.mapCanvas().extent() != before
    page.show_on_map()
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 2


def test_a_stricter_grade_is_asked_of_the_algorithm(dock, wait):
    page = dock.crossings_page
    assert page.sums.text().startswith("This database has no crossings yet.")
    page.grade_box.setCurrentIndex(page.grade_box.findData("certain"))
    page.find()
    wait(dock)
    assert {row[4] for row in cells(page.view)} == {"simulated-1"}


def test_the_summary_counts_each_animal_once(crossed):
    told = crossed.summary_page.page.toPlainText()
    assert "National numbers are never added up" in told
    names = crossed.tables.countries
    # three leopards from cameras, two of them on both sides; that of the samples may be one of them
    assert f"{names['CHN']} and {names['RUS']}\n3\n2" in told
    # two counted crossings, and one of probable identity by pictures; that of the two samples may be one by pictures
    assert f"{names['CHN']} → {names['RUS']}\n1\n1" in told and f"{names['RUS']} → {names['CHN']}\n1\n2" in told


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [
        ({"GRADE": "certain"}, 2, 2),
        ({"IDENTITY": "per_dataset"}, 3, 5),  # three codes in one list and two in the other, which nobody compared
        ({"IDENTITY": "individuals"}, 3, 5),
        ({"ALIASES": "code,animal\nsimulated-2,simulated-1\n"}, 2, 2),
    ],
)
def test_log_table_dock_and_report_tell_the_same(dock, run, tmp_path, asked, least, most):
    """Probable identity asked for certain, a link that nobody decided, codes that nobody compared, codes that are one."""
    if "ALIASES" in asked:
        file = tmp_path / "aliases.csv"
        file.write_text(asked["ALIASES"], encoding="utf-8")
        asked = {**asked, "ALIASES": str(file)}
    joint, page, database = str(tmp_path / "joint.csv"), tmp_path / "report.html", dock.database_path
    wrong, own_page = str(tmp_path / "wrong.csv"), tmp_path / "movement.html"
    outputs = {"JOINT": joint, "SENSITIVITY": wrong, "REPORT": str(own_page)}
    found = run("transbordermovements", {"DATABASE": database, **outputs, **asked, "LANGUAGE": "en"})
    told = next(line for line in run.feedback.told if "at least" in line)
    assert (
        f"animals at least {least}, at most {most}." in told if least < most else f"animals at least {least};" in told
    )
    table = pd.read_csv(joint)
    assert found["JOINT_MINIMUM"] == least and table[["joint", "joint_most"]].values.tolist() == [[least, most]]
    wrong = pd.read_csv(wrong)
    of_all = wrong[wrong["country"].isna() & wrong["misid_rate"].eq(0.15)].set_index("quantity")["found"]
    assert of_all["animals"] == least and of_all.get("animals_most", least) == most
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", own_page.read_text(encoding="utf-8")))
    assert f"Animals at least any 15.0% {least} " in text
    assert (f"At most any 15.0% {most} " in text) == (least < most)
    dock.refresh()
    assert dock.tables.joint.astype(str).values.tolist() == table.astype(str).values.tolist()
    names = dock.tables.countries
    numbers = [str(least), *([str(most)] if least < most else []), str(table["n_both"][0])]
    assert "\n".join([f"{names['CHN']} and {names['RUS']}", *numbers]) in dock.summary_page.page.toPlainText()
    if "GRADE" in asked or asked.get("IDENTITY") == "individuals":
        return  # a report of each kind is enough
    run("conservationreport", {"DATABASE": database, "HTML": str(page), "LANGUAGE": "en"})
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8")))
    own = text[text.index("Joint minimum of the lists of codes") :]
    row = table.iloc[0]
    cells = [row[name] for name in ("n_a", "n_b", "n_both", "joint", *(["joint_most"] if least < most else []))]
    cells += [row["national_sum"], row["counted_twice"]]
    assert " ".join(str(int(cell)) for cell in cells) in own[:1500]
    assert "matchgenotypes" not in own[:1500] and "simulated-" not in text


def test_the_report_counts_no_crossing_of_two_series_twice(crossed, run, tmp_path):
    """From China to Russia once by pictures and once by samples, which may be the same: one at least, of certain identity."""
    page = tmp_path / "report.html"
    run("conservationreport", {"DATABASE": crossed.database_path, "HTML": str(page), "LANGUAGE": "en"})
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8")))
    own = text[text.index("Exchange between countries") :]
    ways = crossed.tables.directions.set_index("side_from")
    assert ways["with_probable"].to_dict() == {"CHN": 1, "RUS": 2}
    names = crossed.tables.countries
    for one, two, numbers in (("CHN", "RUS", "0 1 0 0"), ("RUS", "CHN", "0 1 1 0")):
        assert re.search(rf"{names[one]} {names[two]} {numbers}", own[:1500]), own[:1500]


def test_a_search_that_finds_nothing_leaves_no_crossings_of_the_one_before(crossed, run):
    assert len(crossed.tables.crossings)
    run("transbordermovements", {"DATABASE": crossed.database_path, "SPECIES": ["AT"]})
    crossed.refresh()
    assert crossed.tables.crossings.empty and crossed.tables.joint.empty


def test_all_that_the_searches_can_be_asked_is_reached_from_the_dock(dock, monkeypatch):
    asked = []
    monkeypatch.setattr(dock, "open_dialog", lambda algorithm, parameters: asked.append((algorithm, parameters)))
    page, matches = dock.crossings_page, dock.matches_page
    matches.species_box.setCurrentIndex(matches.species_box.findData("AL"))
    page.grade_box.setCurrentIndex(page.grade_box.findData("certain"))
    for button in (page.dialog_button, *(tool.dialog_button for tool in matches.tools.values())):
        button.click()
    given = {"DATABASE": dock.database_path, "LANGUAGE": "en"}
    assert asked == [
        ("neaspec:transbordermovements", {**given, "IDENTITY": "shared_codes", "GRADE": "certain"}),
        ("neaspec:matchgenotypes", {**given, "SPECIES": "AL"}),
        ("neaspec:matchidentities", {**given, "SPECIES": "AL"}),
    ]


def test_matching_reads_the_files_named_and_saves_what_it_tells(dock, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(dock.runner, "run", lambda algorithm, parameters: asked.append((algorithm, parameters)) or "")
    page = dock.matches_page
    page.species_box.setCurrentIndex(page.species_box.findData("AL"))
    files = {name: str(tmp_path / f"simulated {name}.csv") for name in page.files}
    page.tools["matchidentities"].run_button.click()
    for name, widget in page.files.items():
        widget.setFilePath(files[name])
    for tool in page.tools.values():
        tool.run()
    read = [{name: path for name, path in parameters.items() if name in files} for _, parameters in asked]
    assert [algorithm for algorithm, _ in asked] == [
        f"neaspec:match{one}" for one in ("identities", "genotypes", "identities")
    ]
    assert read == [
        {},
        {"CALIBRATION": files["CALIBRATION"]},
        {name: files[name] for name in ("CATALOGUE", "DECISIONS")},
    ]
    assert all(parameters["SPECIES"] == "AL" for _, parameters in asked)
    plot, report = (asked[1][1][name] for name in ("PLOT", "REPORT"))
    assert os.path.isdir(os.path.dirname(plot)) and (plot[-4:], report[-5:]) == (".svg", ".html")


def test_a_code_of_two_animals_is_told(dock):
    twice = pd.DataFrame({"organismID": ["P-1", "P-2"], "species_id": "AL", "aliases": '{"sim-RUS": ["simulated-1"]}'})
    with open_database(dock.database_path).transaction() as writer:
        writer.insert("individuals", twice)
    dock.refresh()
    assert "gives one code of data set sim-RUS to two animals" in dock.message_bar.currentItem().text()
    assert "simulated-1" in {row[0] for row in cells(dock.animals_page.view)}


def test_proposals_wait_for_a_reviewer(dock):
    page = dock.matches_page
    assert [row[0] for row in cells(page.view)] == ["G-simulated", "G-simulated", "simulated-1", "simulated-3"]
    page.view.selectRow(0)
    assert not page.decision_buttons["same"].isEnabled()  # nobody has put a name to it
    page.reviewer_edit.setText("simulated reviewer")
    assert page.decision_buttons["same"].isEnabled()
    assert "sim:s1" in page.detail.text() and "sim:s2" in page.detail.text()
    told = page.parameters("different")
    assert told == {"DECISION": "different", "LINKS": "e1", "REVIEWER": "simulated reviewer"}
    page.decision_box.setCurrentIndex(page.decision_box.findData("decided"))
    assert not cells(page.view) and not page.decision_buttons["same"].isEnabled()


def test_two_codes_are_decided_on_by_their_agencies(dock):
    page = dock.matches_page
    page.reviewer_edit.setText("simulated reviewer")
    page.species_box.setCurrentIndex(page.species_box.findData("AL"))
    page.pair_box.setChecked(True)
    assert not page.decision_buttons["same"].isEnabled()
    for boxes, texts in (
        (page.agency_boxes, ("sim-CHN", "sim-RUS")),
        (page.code_boxes, ("simulated-2", "simulated-3")),
    ):
        for box, text in zip(boxes, texts):
            box.setCurrentText(text)
    assert "simulated-2" in [page.code_boxes[0].itemText(n) for n in range(page.code_boxes[0].count())]
    assert page.decision_buttons["same"].isEnabled()
    told = page.parameters("same")
    assert "LINKS" not in told
    assert json.loads(told["PAIR"]) == {
        "species_id": "AL", "agency_a": "sim-CHN", "code_a": "simulated-2", "agency_b": "sim-RUS", "code_b": "simulated-3",
    }  # fmt: skip


def test_decisions_are_kept_and_taken_back(dock, wait):
    page = dock.matches_page
    page.reviewer_edit.setText("simulated reviewer")

    def decide(text, decision, state):
        page.decision_box.setCurrentIndex(page.decision_box.findData(state))
        page.view.clearSelection()
        for place in range(page.view.filter.rowCount()):
            if text in [page.view.filter.index(place, column).data() for column in range(6)]:
                page.view.selectRow(place)
        assert page.decision_buttons[decision].isEnabled()
        page.decide(decision)
        wait(dock)
        page.decision_box.setCurrentIndex(0)
        return {row[3]: row[5] for row in cells(page.view)}

    assert decide("sim:s1", "same", "undecided")["sim:s1"] == "the same animal"
    assert decide("sim:s2", "different", "undecided")["sim:s2"] == "different animals"
    assert "sim:s2" not in set(dock.tables.seen["record_id"])  # a refused link gives no animal
    assert decide("sim:s2", "undone", "decided")["sim:s2"] == "Not yet decided"
    assert decide("simulated-3", "same", "undecided")["sim-CHN / sim-RUS"]
    claims = open_database(dock.database_path).read("identity_claims")
    assert claims[["code_a", "decision", "reviewer"]].to_numpy().tolist() == [
        ["simulated-3", "same", "simulated reviewer"]
    ]


def test_without_a_database_each_page_says_what_to_do(dock):
    dock.database_widget.setFilePath("")
    assert "Import" in dock.animals_page.sums.text() and not dock.animals_page.import_button.isHidden()
    assert not dock.crossings_page.run_button.isEnabled()
    assert dock.summary_page.page.toPlainText()
    dock.crossings_page.find()
    assert dock.message_bar.currentItem().text().startswith("There is no conservation database yet.")


def test_every_control_has_a_name_and_is_reached_by_tab(dock):
    for page in dock.pages:
        controls = [
            one for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView) for one in page.findChildren(kind)
        ]
        own = [
            one
            for one in controls
            if not one.objectName().startswith("qt_") and type(one.parent()).__name__ != "QComboBox"
        ]
        for control in own:
            if isinstance(control, (QComboBox, QTableView, QLineEdit)):
                named = control.accessibleName() or getattr(control.parent(), "accessibleName", str)()
                assert named, control
            if isinstance(control, QComboBox):
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
