"""Several judges of pairs: the group's geometric means, and how far each stands from the group."""

from __future__ import annotations

import pytest

from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.gui.dialogs.judges_row import Judge
from neaspec_plugin.gui.dialogs.pairwise_dialog import PairwiseDialog

LABELS = {"f_tiger": "tiger", "f_crane": "crane"}
COUNTRIES = {"CHN": "China", "RUS": "Russian Federation"}
PAIR = ("f_tiger", "f_crane")


@pytest.fixture
def open_dialog(qgis_app):
    made = []

    def open_dialog(judges=(), labels=LABELS):
        made.append(PairwiseDialog(labels, judges, Wording("en"), COUNTRIES))
        return made[-1]

    yield open_dialog
    for dialog in made:
        dialog.deleteLater()


def judge(dialog, step, one="f_tiger", two="f_crane"):
    next(row for row in dialog.rows if (row.one, row.two) == (one, two)).slider.setValue(step)


def rename(dialog, name):
    dialog.panel.name_edit.setText(name)
    dialog.panel.name_edit.editingFinished.emit()


def settle_in(dialog, code):
    place = dialog.panel.country_box.findData(code)
    dialog.panel.country_box.setCurrentIndex(place)
    dialog.panel.country_box.activated.emit(place)


def test_one_judge_needs_no_name(open_dialog):
    dialog = open_dialog()
    assert dialog.panel.person.isHidden() and dialog.panel.remove_button.isHidden()
    judge(dialog, -2)
    assert dialog.weights == pytest.approx({"f_tiger": 0.75, "f_crane": 0.25})
    assert "the group" not in dialog.consistency_label.text()


def test_the_group_is_the_geometric_mean_and_each_distance_is_told(open_dialog):
    dialog = open_dialog()
    judge(dialog, -8)  # 9 : 1, which is 0.9 to 0.1
    dialog.panel.add_button.click()
    assert not dialog.panel.person.isHidden()
    assert not dialog.rows[0].judged and dialog.rows[0].value_label.text() == "–"
    assert dialog.weights == pytest.approx({"f_tiger": 0.9, "f_crane": 0.1})  # the second has not judged yet
    judge(dialog, -1)
    judge(dialog, 0)  # 1 : 1
    assert dialog.weights == pytest.approx({"f_tiger": 0.75, "f_crane": 0.25})  # the root of 9 times 1 is 3
    rename(dialog, "Lee")
    settle_in(dialog, "CHN")
    text = dialog.consistency_label.text()
    assert "1: 15% of the weight lies elsewhere than in the group" in text
    assert "Lee (China): 25% of the weight lies elsewhere" in text
    dialog.panel.judge_box.setCurrentIndex(0)
    assert dialog.rows[0].judgement() == pytest.approx(9) and dialog.panel.name_edit.text() == "1"
    rename(dialog, "Lee")  # taken
    assert [one.name for one in dialog.judges()] == ["1", "Lee"] and dialog.panel.name_edit.text() == "1"
    again = open_dialog(dialog.judges())
    assert again.weights == dialog.weights and again.consistency_label.text() == text
    again.panel.remove_button.click()
    assert again.weights == pytest.approx({"f_tiger": 0.5, "f_crane": 0.5}) and len(dialog.judges()) == 2


def test_the_judges_of_a_country_stand_together_too(open_dialog):
    ratios = (("A", "CHN", 9.0), ("B", "CHN", 1.0), ("C", "RUS", 3.0))
    dialog = open_dialog([Judge(name, code, {PAIR: ratio}) for name, code, ratio in ratios])
    lines = dialog.consistency_label.text().splitlines()
    assert dialog.weights == pytest.approx({"f_tiger": 0.75, "f_crane": 0.25})  # the third root of 27 is 3
    assert lines[-2:] == ["C (Russian Federation): as the group.", "China: as the group."]


def test_a_judge_of_several_who_contradicts_himself_or_leaves_out_a_criterion_is_named(open_dialog):
    labels = {**LABELS, "cost": "cost"}
    sure = {PAIR: 3.0, ("f_tiger", "cost"): 9.0, ("f_crane", "cost"): 3.0}
    unsure = {PAIR: 3.0, ("f_crane", "cost"): 3.0, ("f_tiger", "cost"): 1 / 9}
    dialog = open_dialog([Judge("A", "", sure), Judge("B", "", unsure)], labels)
    text = dialog.consistency_label.text()
    assert "Judge B has the consistency ratio" in text and "Judge A" not in text and "tiger" in text
    assert "f_tiger" not in text
    dialog = open_dialog([Judge("A", "", sure), Judge("B", "", {PAIR: 3.0})], labels)
    assert "by judge B joins tiger and cost" in dialog.consistency_label.text()
    assert not dialog.weights and not dialog.accept_button.isEnabled()
