"""How well numbers tell what is true."""

import numpy as np


def area(scores, truth):
    """The area under the ROC curve: how often what is true has a higher score than what isn't."""
    scores, truth = np.asarray(scores), np.asarray(truth, bool)
    ranks = np.empty(len(scores))
    ranks[scores.argsort()] = np.arange(len(scores))
    positives = truth.sum()
    pairs = positives * (len(truth) - positives)
    return (ranks[truth].sum() - positives * (positives - 1) / 2) / max(pairs, 1)


def calibration_error(guess, truth):
    """The expected calibration error of probabilities, in ten bins."""
    bins = np.minimum((guess * 10).astype(int), 9)
    return sum(abs(guess[bins == b].mean() - truth[bins == b].mean()) * (bins == b).mean()
               for b in range(10) if (bins == b).any())
