#!/usr/bin/env python3
"""Fits the weights of `Quotability`: fit.py FEATURES LABELS [FEATURES LABELS ...].

Needs numpy and scikit-learn. FEATURES is what `benchmarks quotes TEXT` prints.
"""
import sys

import numpy
from sklearn.linear_model import LogisticRegression

WORTH = {"good": 1.0, "fair": 0.6, "bad": 1.0}

rows, outcomes, worths, names = [], [], [], []
for features, labels in zip(sys.argv[1::2], sys.argv[2::2]):
    with open(labels) as lines:
        label = dict(line.split() for line in lines)
    with open(features) as lines:
        names = next(lines).split()[1:]
        for line in lines:
            key, *values = line.split("\t")[0].split()
            if key in label and int(key, 16) % 3 != 0 or "pioneer" in labels and key in label:
                rows.append([float(value) for value in values])
                outcomes.append(label[key] != "bad")
                worths.append(WORTH[label[key]] * (1.5 if "pioneer" in labels else 1))
matrix = numpy.array(rows)
scale = matrix.std(0) + 1e-9
model = LogisticRegression(C=0.1, max_iter=5000)
model.fit(matrix / scale, outcomes, sample_weight=worths)
print("bias", round(model.intercept_[0], 2))
for name, weight in zip(names, model.coef_[0] / scale):
    print(f"case .{name}: {round(weight, 2)}")
