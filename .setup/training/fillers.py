"""The words that people ask with: how much each says of what is asked, counted in questions.

A word that many questions have, on whatever text, is a filler. The factor falls with the logarithm of the
share of questions that have it: 1 up to one in a thousand, LEAST from three in a hundred on.
"""

import collections
import math
import re

RARE, COMMON = 0.001, 0.03
LEAST = 0.05

# What fewer texts ask with belongs to their subject.
LEAST_TEXTS = 12


def factors(graded_texts, lines):
    """The factor of each word that is a filler.

    graded_texts: the texts whose questions are counted, each text for as much as any other.
    lines: lines that belong to no text.
    """
    shares, askers = collections.Counter(), collections.Counter()
    groups = [[q["question"] for q in t["questions"]] for t in graded_texts]
    groups += [lines[start : start + 90] for start in range(0, len(lines), 90)]
    for group in groups:
        found = collections.Counter(w for line in group for w in words(line))
        askers.update(found.keys())
        for word, count in found.items():
            shares[word] += count / len(group) / len(groups)
    return {word: factor(share) for word, share in sorted(shares.items())
            if share > RARE and askers[word] >= LEAST_TEXTS}


def words(line):
    return set(re.findall(r"[a-z]+", line.lower()))


def factor(share):
    place = math.log(share / RARE) / math.log(COMMON / RARE)
    return round(max(LEAST, min(1.0, 1 - (1 - LEAST) * place)), 3)


def section(found):
    return "".join(f"{word} {value}\n" for word, value in found.items()).encode()
