#!/usr/bin/env python3
"""Fits the weights of ranking and confidence to what `benchmarks answers` prints.

usage: fit.py ROWS ...

Ranking: listwise logistic regression (Cao and others, 2007): the likelihood that the softmax of the
scores gives to right sentences. Confidence: logistic regression on whether the answer is right. Both
with a quadratic penalty on how far the weights of scaled parts are from what is plain: 0, for turns that
follow others a part of `Evidence.score` for either question, and what stands near before what doesn't.
"""
import json
import sys

import numpy as np
from scipy.optimize import minimize

RANKING_PENALTY = 0.02
CONFIDENCE_PENALTY = 1.0

RELATIONS = 9
POOR, RICH, SEQUEL = range(3)

# The weights of `Evidence.score`.
EVIDENCE = np.array(
    [5.3, 4.05, 2.11, 7.27, 4.12, 4.63, 3.26, 2.64, 2.48, 2.16, 3.14, 1.08, 2.56, 7.88]
)

# Both questions' evidence, what was said, the relations, what a rich turn adds, and what a sequel does.
PLAIN_TURN = np.concatenate(
    [
        0.48 * EVIDENCE,
        0.3 * EVIDENCE,
        [0.7, 0.99, 2.67, 2.66, 0.53, 1.56, 0.7, 0.16, 0.31, -0.22],
        [0, 0, 0, 0, 0],
        [-0.5, 4, 4, -1],
    ]
)


def rows(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yield from map(json.loads, file)


def own_parts(question, candidate):
    return candidate["parts"]


def turn_parts(question, candidate):
    """Both questions' evidence, whether it was said, and where it stands, by the kind of the turn."""
    context = candidate["context"]
    relation = np.zeros(RELATIONS)
    if context.get("relation") is not None:
        relation[context["relation"]] = 1
    same, inside, behind = relation[0], relation[1] + relation[2], relation[4] + relation[5]
    places = np.array([same, inside, behind, relation[3] + relation[7] + relation[8]])
    return np.concatenate(
        [
            candidate["parts"],
            context["parts"],
            [context["isSaid"]],
            relation,
            [np.dot(EVIDENCE, candidate["parts"]) * (question["link"] == RICH)],
            places * (question["link"] == RICH),
            places * (question["link"] == SEQUEL),
        ]
    )


def ranking_weights(questions, parts_of, plain, bounded):
    """The weights; the first `bounded` of them aren't below 0."""
    lists = []
    for question in questions:
        candidates = question["candidates"]
        right = np.array([candidate["isRight"] for candidate in candidates], float)
        if right.any():
            lists.append((np.array([parts_of(question, one) for one in candidates], float), right))
    scale = np.sqrt((np.concatenate([parts for parts, _ in lists]) ** 2).mean(0)) + 1e-3

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
        distance = weights - plain * scale
        penalty = RANKING_PENALTY * distance
        return total / len(lists) + penalty @ distance / 2, gradient / len(lists) + penalty

    bounds = [(0, None) if place < bounded else (None, None) for place in range(len(scale))]
    return minimize(loss, plain * scale, jac=True, method="L-BFGS-B", bounds=bounds).x / scale


def confidence_weights(questions):
    parts = np.array([question["confidence"] for question in questions])
    right = np.array(
        [question["isAnswerable"] and question["isHit"] for question in questions], float
    )
    scale = parts.std(0) + 1e-6
    inputs = np.hstack([parts / scale, np.ones((len(parts), 1))])

    def loss(weights):
        sums = inputs @ weights
        penalty = CONFIDENCE_PENALTY * np.append(weights[:-1], 0)
        total = (np.logaddexp(0, sums) - right * sums).sum() + penalty @ weights / 2
        return total, inputs.T @ (1 / (1 + np.exp(-sums)) - right) + penalty

    weights = minimize(loss, np.zeros(inputs.shape[1]), jac=True).x
    return weights[:-1] / scale, weights[-1]


def report(name, questions, parts_of, plain, bounded=0):
    answerable = [question for question in questions if question["isAnswerable"]]
    if not answerable:
        return
    print(name, "ranking", ranking_weights(answerable, parts_of, plain, bounded).round(2).tolist())
    weights, bias = confidence_weights(questions)
    print(name, "confidence", weights.round(2).tolist(), "bias", bias.round(2))


questions = list(rows(sys.argv[1:]))
if not questions:
    sys.exit(__doc__)
alone = [question for question in questions if question.get("link") is None]
turns = [question for question in questions if question.get("link") is not None]
report("alone", alone, own_parts, np.zeros(len(EVIDENCE)))
report("turns", turns, turn_parts, PLAIN_TURN, bounded=2 * len(EVIDENCE))
