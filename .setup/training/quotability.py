"""Fits the models that tell how well a sentence serves as a quote, and puts them into a models file.

usage: quotability.py MODELS.bin --benchmarks PROGRAM --questions FOLDER --labels FOLDER --cache FOLDER
                      [--books FOLDER] [--leave NAMES] [--report]

Learns from the labels beside the lives and the ranking lives, `NAME.quotable.jsonl`, and from those in the
folder of labels; the encoder learned those of the other texts itself, so that its vectors tell them too well. The
latter are of books: NAME.labels needs the text NAME.txt, in the folder of labels, the folder of books or,
for the built-in story, in Corpus. A good quote counts 1, a fair one a half, any other 0. --leave leaves
texts out. Writes the sections `quotability`, `quote-glance` and `story-quotes`, and no other.
"""

import argparse
import glob
import hashlib
import json
import os
import re
import subprocess
import tempfile

import numpy as np

import figures
import linear
import packer
import texts

# In the order of the program's `QuoteModels.Worth`.
LABELS = ["bad", "fair", "good"]
# The built-in story is read by everyone, and has few sentences.
STORY, STORY_WEIGHT = "the-e-commerce-pioneer", 20.0
NUMBER = re.compile(r"^\W*\d+[.)]\s+")
letters = lambda text: "".join(c for c in NUMBER.sub("", text).lower() if c.isalnum())


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("models")
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--questions", required=True)
    parser.add_argument("--labels", required=True)
    parser.add_argument("--cache", required=True, help="a folder for vectors that are kept")
    parser.add_argument("--books", default="", help="a folder with the books that have labels")
    parser.add_argument("--leave", default="")
    parser.add_argument("--report", action="store_true")
    return parser.parse_args()


class Texts:
    """Labelled sentences: their text's name, words, features, vectors and worth."""

    def __init__(self, chosen):
        self.options = chosen
        rows = []
        for folder in texts.UNSEEN:
            for path in sorted(glob.glob(os.path.join(chosen.questions, folder, "*.quotable.jsonl"))):
                name = os.path.basename(path)[: -len(".quotable.jsonl")]
                text = next(p for p in (f"{path[:-15]}.txt", f"{path[:-15]}.md") if os.path.exists(p))
                labels = {letters(row["text"]): row["label"] for row in texts.lines(path)}
                rows += self.rows(folder, name, text, lambda row: labels.get(letters(row["text"])))
        for path in sorted(glob.glob(os.path.join(chosen.labels, "*.labels"))):
            name = os.path.basename(path)[: -len(".labels")]
            text = self.book(name)
            with open(path, encoding="utf-8") as file:
                labels = dict(line.split() for line in file)
            rows += self.rows("books", name, text, lambda row: labels.get(row["hash"]))
        self.folders = np.array([r[0] for r in rows])
        self.names = np.array([r[1] for r in rows])
        self.words = [r[2]["text"] for r in rows]
        self.labels = np.array([r[3] for r in rows])
        self.worth = np.array([texts.WORTH[r[3]] for r in rows])
        self.counted = np.array([r[2]["features"] for r in rows])
        self.components = self.vectors()

    def book(self, name):
        folders = [self.options.labels, self.options.books,
                   os.path.join(os.path.dirname(__file__), "../../Corpus")]
        for folder in filter(None, folders):
            path = os.path.join(folder, f"{name}.txt")
            if os.path.exists(path):
                return path
        raise SystemExit(f"{name}.txt isn't in {folders[1] or '--books'}: Tests/QuoteLabels/README.md says where it is from")

    def rows(self, folder, name, text, label):
        output = subprocess.run([self.options.benchmarks, "quotable", text], check=True,
                                stdout=subprocess.PIPE).stdout
        found = [json.loads(line) for line in output.splitlines()]
        return [(folder, name, row, label(row)) for row in found if label(row)]

    def vectors(self):
        """The vectors of the sentences, from a file of them by this encoder if there is one."""
        digest = packer.read_sections(self.options.models)["digest"]
        lines = "\n".join(self.words)
        name = hashlib.sha256(digest + lines.encode()).hexdigest()[:24]
        path = os.path.join(self.options.cache, f"{name}.npy")
        if not os.path.exists(path):
            with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
                file.write(lines)
                file.flush()
                output = subprocess.run(
                    [self.options.benchmarks, "vectors", self.options.models, file.name],
                    check=True, stdout=subprocess.PIPE).stdout
            os.makedirs(self.options.cache, exist_ok=True)
            np.save(path, packer.vectors(output)[: len(self.words)])
        return np.load(path)


def sample_weights(data):
    return np.where(data.names == STORY, STORY_WEIGHT, 1.0)


def fit(data, rows):
    """The models of some rows: by all that is known of a sentence, and by what is counted in it."""
    weights = sample_weights(data)[rows]
    allowed = np.stack([data.labels[rows] == label for label in LABELS], 1)
    return (linear.outcomes(everything(data, rows), allowed, weights, units=16, penalty=1e-2, dropout=0.5,
                            steps=150),
            linear.logistic(data.counted[rows], data.worth[rows], sample_weights=weights))


def everything(data, rows):
    return np.hstack([data.components, data.counted])[rows]


def scores(data, rows, model):
    """How well sentences serve: a good quote counts 1, a fair one a half."""
    return model.shares(everything(data, rows)) @ [texts.WORTH[label] for label in LABELS]


def report(data):
    """Figures on texts left out: the lives in folds, and each book."""
    lives = sorted(set(data.names[data.folders == "lives"]))
    found = np.zeros(len(data.names))
    for fold in range(4):
        part = np.isin(data.names, lives[fold::4])
        found[part] = scores(data, part, fit(data, ~part)[0])
    part = data.folders == "lives"
    print(f"24 lives, whole texts left out: area under the curve, good {figures.area(found[part], data.labels[part] == 'good'):.3f}, "
          f"good or fair {figures.area(found[part], data.labels[part] != 'bad'):.3f}", flush=True)
    days(data, found, lives)
    for name in sorted(set(data.names[data.folders == "books"])):
        part = data.names == name
        found[part] = scores(data, part, fit(data, ~part)[0])
        right = (data.labels[part] != "bad")[found[part].argsort()[::-1]]
        recall = right.cumsum() / right.sum()
        place = int(np.searchsorted(recall, 0.6))
        print(f"{name}, left out: {part.sum()} labels, area {figures.area(found[part], data.labels[part] != 'bad'):.3f}, "
              f"precision {right[: place + 1].mean():.2f} at recall {recall[place]:.2f}", flush=True)


# As the program has it, see `QuoteCollection`.
WORTHY, LEAST = 0.46, 10


def days(data, found, lives):
    """What share of days shows a good quote, a fair one or a bad one, and how many good ones are shown."""
    shares, shown = np.zeros(3), 0
    for name in lives:
        rows = np.where(data.names == name)[0]
        rows = rows[found[rows].argsort()[::-1]]
        rows = rows[: max(int((found[rows] >= WORTHY).sum()), LEAST)]
        weights = np.where(np.arange(len(rows)) < len(rows) // 2, 2.0, 1.0)
        labels = data.labels[rows]
        shares += [weights[labels == label].sum() / weights.sum() for label in texts.WORTH]
        shown += (labels == "good").sum()
    good = ((data.folders == "lives") & (data.labels == "good")).sum()
    print(f"  days with a good quote {shares[0] / len(lives):.2f}, fair {shares[1] / len(lives):.2f}, "
          f"bad {shares[2] / len(lives):.2f}; {shown} of {good} good ones are shown", flush=True)


def main():
    chosen = options()
    data = Texts(chosen)
    leave = set(filter(None, chosen.leave.split(",")))
    if chosen.report:
        report(data)
    quotability, glance = fit(data, ~np.isin(data.names, list(leave)))
    sections = packer.read_sections(chosen.models)
    sections["quotability"] = packer.floats(quotability.numbers())
    sections["quote-glance"] = packer.floats(glance)
    packer.write_file(chosen.models, sections)
    sections["story-quotes"] = subprocess.run([chosen.benchmarks, "story-quotes", chosen.models],
                                              check=True, stdout=subprocess.PIPE).stdout
    packer.write_file(chosen.models, sections)
    print(f"quotability: {len(data.names)} sentences of {len(set(data.names))} texts", flush=True)


if __name__ == "__main__":
    main()
