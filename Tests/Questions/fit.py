#!/usr/bin/env python3
"""Fits the weights of ranking and confidence to what `benchmarks answers` prints.

usage: fit.py ROWS ...

Ranking: listwise logistic regression (Cao and others, 2007): the likelihood that the softmax of the
scores gives to right sentences. Confidence: logistic regression on whether the answer is right. Both
with a quadratic penalty on weights of standardised parts.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize

RANKING_PENALTY = 0.01
CONFIDENCE_PENALTY = 1.0


def rows(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yield from map(json.loads, file)


def ranking_weights(questions):
    lists = []
    for question in questions:
        parts = np.array([candidate["parts"] for candidate in question["candidates"]])
        right = np.array([candidate["isRight"] for candidate in question["candidates"]], float)
        if right.any():
            lists.append((parts, right))
    scale = np.concatenate([parts for parts, _ in lists]).std(0) + 1e-6

    def loss(weights):
        total, gradient = 0.0, np.zeros_like(weights)
        for parts, right in lists:
            parts = parts / scale
            scores = parts @ weights
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            likelihood = (shares * right).sum() + 1e-12
            total -= np.log(likelihood)
            gradient -= parts.T @ (shares * right / likelihood - shares)
        penalty = RANKING_PENALTY * weights
        return total / len(lists) + penalty @ weights / 2, gradient / len(lists) + penalty

    return minimize(loss, np.zeros(len(scale)), jac=True).x / scale


def confidence_weights(questions):
    parts = np.array([question["confidence"] for question in questions])
    right = np.array([question["isAnswerable"] and question["isHit"] for question in questions], float)
    scale = parts.std(0) + 1e-6
    inputs = np.hstack([parts / scale, np.ones((len(parts), 1))])

    def loss(weights):
        sums = inputs @ weights
        penalty = CONFIDENCE_PENALTY * np.append(weights[:-1], 0)
        total = (np.logaddexp(0, sums) - right * sums).sum() + penalty @ weights / 2
        return total, inputs.T @ (1 / (1 + np.exp(-sums)) - right) + penalty

    weights = minimize(loss, np.zeros(inputs.shape[1]), jac=True).x
    return weights[:-1] / scale, weights[-1]


questions = list(rows(sys.argv[1:]))
if not questions:
    sys.exit(__doc__)
print("ranking", ranking_weights([question for question in questions if question["isAnswerable"]]).round(2))
weights, bias = confidence_weights(questions)
print("confidence", weights.round(2), "bias", bias.round(2))
