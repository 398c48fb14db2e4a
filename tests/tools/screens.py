"""Pictures of the real QGIS with the plugin, started without any PYTHONPATH: one per dock and language.

    screens.py PLUGIN_PATH DEMO_FOLDER OUT_FOLDER [LANGUAGE...]

In each language QGIS opens under Xvfb, the Species dock loads the layers, the Sites dock takes in the two forms of the
exercise and its habitats, the Detections dock takes in two simulated
surveys with genotypes, the Individuals dock matches and finds crossings, the Corridors dock finds corridors in a
simulated landscape, and the Priorities dock scores and selects simulated units, each by running its algorithms; widths
and glyphs are checked, the main window and the docks are saved as PNG, and what was found is written to
``<language>.json``. Exit 1 where a check fails.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

LANGUAGES = ("en", "zh_CN", "ja", "ko", "ko_KP", "mn", "ru")
LIMIT_S = 580
EXAMPLES = Path(__file__).resolve().parents[2] / "resources" / "examples"

INSIDE = r'''
import json, os, time, traceback
from qgis.PyQt.QtCore import QEventLoop, QTimer, QTranslator
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import (
    QgsDateEdit, QgsDoubleSpinBox, QgsFileWidget, QgsMessageBar, QgsOpacityWidget, QgsProjectionSelectionWidget, QgsSpinBox,
)
from qgis.utils import iface, plugins

CONFIG = json.load(open(os.environ["NEASPEC_SCREENS"], encoding="utf-8"))
found = {"language": CONFIG["language"]}

def settle(seconds):
    end = time.time() + seconds
    while time.time() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

def narrow(dock):
    return [
        f"{type(widget).__name__} {widget.objectName()} {widget.text() if hasattr(widget, 'text') else ''} {widget.width()} {widget.sizeHint().width()}"
        for kind in (QAbstractButton, QComboBox, QLabel) for widget in dock.widget().findChildren(kind)
        if widget.isVisible() and not (isinstance(widget, QLabel) and widget.wordWrap())
        and not any(inner.isAncestorOf(widget) for inner in own_of_qgis(dock))
        and widget.width() < min(widget.sizeHint().width(), widget.minimumSizeHint().width() if isinstance(widget, QComboBox) else 10**6)
    ]

def own_of_qgis(dock):
    kinds = (
        QgsMessageBar, QgsFileWidget, QgsDoubleSpinBox, QgsSpinBox, QgsOpacityWidget, QgsProjectionSelectionWidget, QgsDateEdit,
    )
    return [widget for kind in kinds for widget in dock.widget().findChildren(kind)]

def wait(dock):
    started = time.time()
    while dock.runner.is_running() and time.time() - started < 90:
        settle(0.2)

def pages_of_sites(launcher, window):
    launcher.action.setChecked(True)
    launcher.toggle(True)
    dock = launcher.dock
    dock.database_widget.setFilePath(CONFIG["database"])
    for form in CONFIG["forms"]:
        dock.run("neaspec:importassessments", {"INPUT": form})
        wait(dock)
    dock.show_site_of("RUS-KHANKA")
    dock.habitats_page.draw(); settle(1)
    layer = iface.activeLayer()
    drawn = QgsVectorLayer(CONFIG["habitats"], "exercise")
    for feature in drawn.getFeatures():
        values = {layer.fields().lookupField(name): feature[name] for name in drawn.fields().names()}
        asked = {"restoration": "yes", "restoration_reason": "simulated"}
        values.update({layer.fields().lookupField(name): value for name, value in asked.items()})
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, feature.geometry(), values))
    layer.commitChanges()
    for page, name in ((dock.assessed_page, "sitereadiness"), (dock.together_page, "jointstudy")):
        page.tools[name].run()
        wait(dock); settle(1)
    dock.show_site_of("RUS-KHANKA")
    lacking = []
    dock.raise_()
    for number, name in enumerate(("assessment", "habitats", "together")):
        dock.tabs.setCurrentIndex(number); settle(0.7)
        lacking += narrow(dock)
        dock.grab().save(CONFIG["out"].replace(".png", f"_sites_{name}.png"))
    dock.zoom_to(drawn.extent().buffered(0.1), drawn.crs())
    dock.tabs.setCurrentIndex(1); settle(3)
    window.grab().save(CONFIG["out"].replace(".png", "_sites.png"))
    found["habitats"] = dock.habitats_page.view.filter.rowCount()
    dock.habitats_page.tools["restorationneeds"].run()
    wait(dock); settle(2)
    for table in QApplication.topLevelWidgets():
        if table.isVisible() and table.metaObject().className() == "QgsAttributeTableDialog":
            table.grab().save(CONFIG["out"].replace(".png", "_restoration.png"))
            table.close()
    window.grab().save(CONFIG["out"].replace(".png", "_sites_restoration.png"))
    return lacking

def pages_of_detections(launcher, window):
    launcher.action.setChecked(True)
    launcher.toggle(True)
    dock = launcher.dock
    dock.database_widget.setFilePath(CONFIG["database"])
    lacking = []
    for side, package in CONFIG["surveys"].items():
        page = dock.import_page
        page.file_widget.setFilePath(package)
        page.country_box.setCurrentIndex(page.country_box.findData(side))
        page.take_in()
        wait(dock)
    dock.import_page.country_box.setCurrentIndex(0)
    dock.import_page.file_widget.setFilePath(CONFIG["genotypes"])
    dock.import_page.take_in()
    wait(dock)
    dock.records_page.show_on_map()
    dock.flags_page.view.selectRow(0)
    dock.raise_()
    for number, name in enumerate(("import", "records", "flags", "share")):
        dock.tabs.setCurrentIndex(number); settle(0.7)
        lacking += narrow(dock)
        dock.grab().save(CONFIG["out"].replace(".png", f"_detections_{name}.png"))
    dock.tabs.setCurrentIndex(1); settle(3)
    window.grab().save(CONFIG["out"].replace(".png", "_detections.png"))
    found["records"] = dock.records_page.sums.text()
    found["flags"] = dock.flags_page.filter.rowCount()
    dock.flags_page.view.clearSelection()
    return lacking

def pages_of_individuals(launcher, window):
    launcher.action.setChecked(True)
    launcher.toggle(True)
    dock = launcher.dock
    dock.database_widget.setFilePath(CONFIG["database"])
    dock.matches_page.species_box.setCurrentIndex(dock.matches_page.species_box.findData("AL"))
    dock.matches_page.tools["matchgenotypes"].run_button.click()
    wait(dock)
    dock.crossings_page.find()
    wait(dock)
    dock.animals_page.tools["homeranges"].run()
    wait(dock)
    view = dock.animals_page.view
    dock.animals_page.text_edit.setText("simulated-1")
    view.selectRow(0)
    dock.animals_page.show_on_map()
    dock.animals_page.text_edit.setText("")
    dock.matches_page.view.selectRow(0)
    lacking = []
    dock.raise_()
    for number, name in enumerate(("animals", "matches", "crossings", "summary")):
        dock.tabs.setCurrentIndex(number); settle(0.7)
        lacking += narrow(dock)
        dock.grab().save(CONFIG["out"].replace(".png", f"_individuals_{name}.png"))
    dock.tabs.setCurrentIndex(0); settle(3)
    window.grab().save(CONFIG["out"].replace(".png", "_individuals.png"))
    found["animals"] = dock.animals_page.sums.text()
    found["crossings"] = dock.crossings_page.sums.text()
    found["matches"] = dock.matches_page.view.filter.rowCount()
    return lacking

def pages_of_corridors(launcher, window):
    launcher.action.setChecked(True)
    launcher.toggle(True)
    dock = launcher.dock
    project, files = QgsProject.instance(), CONFIG["landscape"]
    layers = [QgsVectorLayer(files[name], f"simulated {name}") for name in ("cores", "protected")]
    layers.append(QgsRasterLayer(files["resistance"], "simulated resistance"))
    project.addMapLayers(layers)
    root = project.layerTreeRoot()
    for layer in layers:
        root.findLayer(layer).setItemVisibilityChecked(layer is layers[0])
    rest = [one for one in root.customLayerOrder() if one not in layers]
    root.setCustomLayerOrder([layers[0], *rest[:-1], *layers[1:], rest[-1]])  # the coast is the last
    settle(1)
    page = dock.find_page
    page.cores_box.setLayer(layers[0])
    page.protected_box.setLayer(layers[1])
    page.resistance_box.setLayer(layers[2])
    page.name_box.setField("name")
    page.find()
    wait(dock)
    settle(1)
    dock.list_page.view.selectRow(0)
    dock.look_page.width_slider.setValue(60)
    lacking = []
    dock.raise_()
    for number, name in enumerate(("find", "list", "look", "report")):
        dock.tabs.setCurrentIndex(number); settle(0.7)
        lacking += narrow(dock)
        dock.grab().save(CONFIG["out"].replace(".png", f"_corridors_{name}.png"))
    mosaic = dock.look_page.layer()
    dock.zoom_to(mosaic.extent(), mosaic.crs())
    dock.tabs.setCurrentIndex(2); settle(3)
    window.grab().save(CONFIG["out"].replace(".png", "_corridors.png"))
    found["corridors"] = dock.list_page.view.filter.rowCount()
    return lacking


def pages_of_priorities(launcher, window):
    launcher.action.setChecked(True)
    launcher.toggle(True)
    dock = launcher.dock
    project = QgsProject.instance()
    units = QgsVectorLayer(CONFIG["units"], "simulated units")
    rasters = [QgsRasterLayer(path, path.split(".")[0]) for path in CONFIG["features"]]
    project.addMapLayers([*rasters, units])
    root = project.layerTreeRoot()
    for raster in rasters:
        root.findLayer(raster).setItemVisibilityChecked(False)
    rest = [one for one in root.customLayerOrder() if one not in (units, *rasters)]
    root.setCustomLayerOrder([*rest[:-1], units, *rasters, rest[-1]])  # the coast is the last
    settle(1)
    page = dock.criteria_page
    page.units_box.setLayer(units)
    dock.select_page.units_box.setLayer(units)
    dock.zoom_to(units.extent(), units.crs())
    page.criteria.rows["f_simulated_tiger"].slider.setValue(80)
    page.preview_box.setChecked(True)
    dock.raise_(); settle(3)
    window.grab().save(CONFIG["out"].replace(".png", "_priorities_preview.png"))
    dock.tabs.setCurrentIndex(0); settle(0.7)
    dock.grab().save(CONFIG["out"].replace(".png", "_priorities_criteria.png"))
    dialog = page.pairwise_dialog()
    for row, step in zip(dialog.rows, (-2, -4, 8, -2, 1, 3)):
        row.slider.setValue(step)
    dialog.show(); settle(0.7)
    dialog.grab().save(CONFIG["out"].replace(".png", "_priorities_pairs.png"))
    dialog.close()
    page.score()
    wait(dock)
    settle(1)
    dock.ranked_page.view.selectRow(2)
    dock.select_page.select()
    wait(dock)
    dock.select_page.cooperate()
    wait(dock)
    items = [dock.gaps_page.rasters_list.item(row) for row in range(dock.gaps_page.rasters_list.count())]
    names = {raster.name() for raster in rasters[:2]}  # cell on cell, as rasters of corridors beside them are not
    for one in items:
        one.setCheckState(2 if one.text() in names else 0)
    dock.gaps_page.rank()
    wait(dock)
    settle(1)
    lacking = []
    for number, name in enumerate(("criteria", "ranks", "selection", "gaps")):
        dock.tabs.setCurrentIndex(number); settle(0.7)
        lacking += narrow(dock)
        if number:
            dock.grab().save(CONFIG["out"].replace(".png", f"_priorities_{name}.png"))
    dock.zoom_to(units.extent(), units.crs())
    dock.tabs.setCurrentIndex(2); settle(3)
    window.grab().save(CONFIG["out"].replace(".png", "_priorities.png"))
    found["ranked"] = dock.ranked_page.model.rowCount()
    found["selected"] = dock.select_page.answer_label.text()
    found["gain"] = dock.select_page.gain_label.text()
    return lacking

def run():
    try:
        window = iface.mainWindow()
        window.showNormal(); window.setGeometry(0, 0, 1500, 950)
        plugin = plugins["neaspec_plugin"]
        species, sites, detections, individuals, corridors, priorities = plugin.docks
        species.action.setChecked(True)
        species.toggle(True)
        dock = species.dock
        dock.database_widget.setFilePath(CONFIG["database"])
        dock.load_layers()
        started = time.time()
        while dock.runner.is_running() and time.time() - started < 90:
            settle(0.2)
        found["algorithm_seconds"] = round(time.time() - started, 1)
        settle(1)
        for species in ("HC", "WNC"):
            dock.show_species(species)
        canvas = iface.mapCanvas()
        canvas.refresh()
        settle(4)
        found["layers"] = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
        found["sites_listed"] = dock.site_filter.rowCount()
        found["too_narrow"] = narrow(dock)
        metrics = QFontMetrics(QApplication.font())
        found["no_glyph"] = sorted({c for c in CONFIG["characters"] if not c.isspace() and not metrics.inFontUcs4(ord(c)) and not fallback(c)})
        window.grab().save(CONFIG["out"])
        dock.grab().save(CONFIG["out"].replace(".png", "_species_dock.png"))
        dock.tabs.setCurrentIndex(1); settle(0.5)
        dock.grab().save(CONFIG["out"].replace(".png", "_key_sites.png"))
        found["too_narrow"] += pages_of_sites(sites, window)
        found["too_narrow"] += pages_of_detections(detections, window)
        found["too_narrow"] += pages_of_individuals(individuals, window)
        found["too_narrow"] += pages_of_corridors(corridors, window)
        found["too_narrow"] += pages_of_priorities(priorities, window)
        project = QgsProject.instance()
        sources = [layer.source() for layer in project.mapLayers().values()]
        found["coast"] = any("neaspec_coast" in source for source in sources)
        roles = [layer.customProperty("neaspec/role") for layer in project.mapLayers().values()]
        found["boundary"] = "border_lines" in roles
        found["note"] = project.readBoolEntry("CopyrightLabel", "/Enabled")[0]
        found["legend"] = len(project.layerTreeRoot().findLayers())
        whole = found["coast"] and found["note"] and found["legend"] and not found["boundary"]
        found["ok"] = bool(found["layers"]) and not found["too_narrow"] and not found["no_glyph"] and bool(whole)
    except Exception:
        found["error"] = traceback.format_exc()
        found["ok"] = False
    json.dump(found, open(CONFIG["out"].replace(".png", ".json"), "w", encoding="utf-8"), ensure_ascii=False, indent=1)
    os._exit(0)

def fallback(character):
    """Qt takes a missing glyph from another font: any family that has it will do."""
    from qgis.PyQt.QtGui import QRawFont, QFont
    for family in CONFIG["families"]:
        if QRawFont.fromFont(QFont(family)).supportsCharacter(ord(character)):
            return True
    return False

QTimer.singleShot(1500, run)
'''


def screen(language: str, plugin_path: Path, demo: Path, out: Path) -> dict:
    """Open QGIS in a language, take the pictures, return what was found."""
    sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parent)]
    from make_ts import read
    from simulated_landscape import write_landscape
    from simulated_survey import SIDES, write_genotypes, write_survey
    from simulated_units import write_features, write_units

    work = out / f".{language}"
    shutil.rmtree(work, ignore_errors=True)
    ini = work / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(
        "[PythonPlugins]\nneaspec_plugin=true\n\n"
        f"[locale]\noverrideFlag=true\nuserLocale={language}\nglobalLocale={language}\n\n"
        "[qgis]\nshowTips=false\ncheckVersion=false\nnewsFeed\\disabled=true\naskToSaveProjectChanges=false\n\n"
        "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n\n[UI]\nfirstRun=false\nhidebrowser=true\n",
        encoding="utf-8",
    )
    database = work / "neaspec.gpkg"
    shutil.copy(demo / "neaspec.gpkg", database)
    picture = out / f"{language}.png"
    catalogue = Path(__file__).resolve().parents[2] / "i18n" / f"neaspec_{language}.ts"
    config = {
        "language": language,
        "database": database.name,  # from the folder QGIS is started in: no path of this machine in the picture
        "surveys": {side: write_survey(work, side).name for side in SIDES},
        "genotypes": write_genotypes(work).name,
        "landscape": {name: path.name for name, path in write_landscape(work).items()},
        "forms": [Path(shutil.copy(path, work)).name for path in sorted(EXAMPLES.glob("assessment_*.xlsx"))],
        "habitats": Path(shutil.copy(EXAMPLES / "exercise_habitats_khanka.geojson", work)).name,
        "units": write_units(work).name,
        "features": [path.name for path in write_features(work)],
        "out": str(picture.resolve()),
        "characters": "".join(sorted(set("".join(read(catalogue).values())))) if language != "en" else "",
        "families": ["Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR"],
    }
    (work / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (work / "inside.py").write_text(INSIDE, encoding="utf-8")
    env = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugin_path.resolve()),
        "NEASPEC_SCREENS": str((work / "config.json").resolve()),
    }
    for name in ("PYTHONPATH", "QT_QPA_PLATFORM", "NEASPEC_LOCALE"):
        env.pop(name, None)
    env.setdefault("XDG_RUNTIME_DIR", str(work.resolve()))
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    command = [
        "timeout",
        "-k",
        "5",
        str(LIMIT_S),
        "xvfb-run",
        "-a",
        "-s",
        "-screen 0 1600x1000x24 -nolisten tcp",
        program,
    ]
    command += ["--nologo", "--noversioncheck", "--profiles-path", str(work.resolve()), "--lang", language]
    command += ["--code", str((work / "inside.py").resolve())]
    done = subprocess.run(command, env=env, cwd=work, capture_output=True, text=True, check=False)
    answer = picture.with_suffix(".json")
    if not answer.exists():
        return {"language": language, "ok": False, "error": done.stderr[-2000:]}
    return json.loads(answer.read_text(encoding="utf-8"))


def main(plugin_path: Path, demo: Path, out: Path, languages: tuple[str, ...]) -> int:
    out.mkdir(parents=True, exist_ok=True)
    failed = 0
    for language in languages:
        answer = screen(language, plugin_path, demo, out)
        failed += not answer["ok"]
        print(f"{language:6} {'ok' if answer['ok'] else 'FAILED'}  {json.dumps(answer, ensure_ascii=False)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), tuple(sys.argv[4:]) or LANGUAGES))
