"""A model of Processing made step by step, and run."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProject,
)


def step(model, child_id, algorithm, values, before=()):
    """A child with fixed values, and ``before``: (parameter, child, output) that feeds it."""
    child = QgsProcessingModelChildAlgorithm(f"neaspec:{algorithm}")
    child.setChildId(child_id)
    source = QgsProcessingModelChildParameterSource
    for name, value in values.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    for name, other, output in before:
        child.addParameterSources(name, [source.fromChildOutput(other, output)])
    model.addChildAlgorithm(child)


def run_model(model) -> None:
    """Fails with the log where a step fails."""
    feedback = QgsProcessingFeedback(False)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, worked = model.run({}, context, feedback)
    assert worked, feedback.textLog()
