"""The words by which a selection of units is asked, apart from what computes it."""

OBJECTIVES = ("min_set", "min_shortfall", "max_coverage")
ADDITIVE = ("min_set", "min_shortfall")  # objectives whose values over parts of a region add up
RULES = ("share", "range_size")  # of targets
PREFIX = "f_"  # of the fields that hold the amounts of features
