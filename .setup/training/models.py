"""Fits the linear models of a models file to the questions and lines of the repository.

usage: models.py MODELS.bin --benchmarks PROGRAM --questions FOLDER [--leave NAMES] [--report]

The encoder in MODELS.bin must not have learned from the texts in FOLDER/lives: what is fitted to texts
that it knows would trust it too much. --leave leaves texts out of everything that is fitted here.
PROGRAM is the release build of the target `benchmarks`, which works out the features by the program's own
code. The models go into MODELS.bin beside the encoder.
"""

import argparse
import hashlib
import json
import os
import subprocess
import tempfile

import numpy as np

import fillers
import linear
import lines
import packer
import texts

WRITERS = ["w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"]

parser = argparse.ArgumentParser()
parser.add_argument("models")
parser.add_argument("--benchmarks", required=True)
parser.add_argument("--questions", required=True)
parser.add_argument("--leave", default="")
parser.add_argument("--cache", required=True, help="a folder for vectors that are kept")
parser.add_argument("--report", action="store_true")
options = parser.parse_args()
leave = set(filter(None, options.leave.split(",")))


def sections():
    return packer.read_sections(options.models)


def put(**models):
    """Puts models into the file."""
    known = sections()
    for name, weights in models.items():
        known[name] = packer.floats(np.asarray(weights, np.float32).ravel())
    packer.write_file(options.models, known)


def kept_features(command, folder):
    """The same, from a file of them by this encoder if there is one: what ranking is fitted to doesn't
    depend on the linear models."""
    name = hashlib.sha256(sections()["digest"] + f"{command} {folder}".encode()).hexdigest()[:24]
    path = os.path.join(options.cache, f"{name}.jsonl")
    if not os.path.exists(path):
        found = features(command, folder)
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in found)
        return found
    return texts.lines(path)


def features(command, folder):
    """The rows of `benchmarks features`, or of `benchmarks turns` for dialogues alone."""
    output = subprocess.run(
        [options.benchmarks, command, options.models, os.path.abspath(options.cache),
         os.path.join(options.questions, folder)], check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in output.splitlines()]


def vectors(found):
    """The vectors of lines, from a file of these lines by this encoder if there is one."""
    name = hashlib.sha256(sections()["digest"] + "\n".join(found).encode()).hexdigest()[:24]
    path = os.path.join(options.cache, f"{name}.npy")
    if not os.path.exists(path):
        np.save(path, new_vectors(found))
    return np.load(path)


def new_vectors(found):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(line.replace("\n", " ") for line in found))
        file.flush()
        output = subprocess.run([options.benchmarks, "vectors", options.models, file.name],
                                check=True, stdout=subprocess.PIPE).stdout
    return packer.vectors(output)[: len(found)]


def names(filename):
    """The names of a Swift enumeration's cases, in order: what features are called and how many."""
    path = os.path.join(os.path.dirname(__file__), "../../Sources/Responder", filename)
    cases = []
    with open(path, encoding="utf-8") as file:
        for row in file:
            if row.startswith("  case "):
                cases += [case.strip() for case in row.strip()[5:].split(",")]
    return cases


RANKING = names("Ranking/RankingFeature.swift")
TURN = names("Conversation/TurnFeature.swift")
LEANING = names("Conversation/LeaningFeature.swift")
CONFIDENCE = names("Confidence/ConfidenceFeature.swift")
COMPANY = names("Answer/CompanyFeature.swift")


def put_fillers(graded_texts):
    """Puts the factors of the words that people ask with into the file."""
    known = sections()
    written = [line for writer in WRITERS for line, kinds in lines.written(options.questions, writer)
               if kinds & {"about", "counsel"}]
    found = fillers.factors(graded_texts, written)
    known["fillers"] = fillers.section(found)
    packer.write_file(options.models, known)
    least = sorted(found, key=lambda word: found[word])[:40]
    print(f"fillers: {len(found)} words, least:", *least, flush=True)


def prepare():
    """Models to start from, the cosine alone, for those that aren't there or have other features."""
    known = sections()
    width = packer.Shape.of_section(known["shape"]).width
    cosine = np.zeros(len(RANKING) + 1)
    cosine[RANKING.index("meaning")] = 20
    turn = np.zeros(len(RANKING) + len(TURN) + 1)
    turn[RANKING.index("meaning")] = 20
    first = {"ranking": cosine, "turn": turn, "leaning": np.zeros(width + len(LEANING) + 1),
             "confidence": np.zeros(len(CONFIDENCE) + 1), "answering": np.zeros(width + 1),
             "company": np.zeros(len(COMPANY) + 1), "kinds": np.zeros(len(lines.KINDS) * (width + 1))}
    put(**{name: model for name, model in first.items() if len(known.get(name, b"")) != 4 * model.size})


def grade(row, candidates):
    return np.array([2 if c["id"] in row["best"] else 1 if c["id"] in row["fits"] else 0
                     for c in candidates])


def array(candidates):
    return np.array([c["features"] for c in candidates], np.float64)


def fit_kinds(graded_texts):
    known = []
    for writer in WRITERS:
        known += [(line, kinds, 1.0) for line, kinds in lines.written(options.questions, writer)]
    known += [(line, kinds, 0.3) for line, kinds in lines.clinc(options.questions, False)]
    known += [(line, kinds, 0.5) for line, kinds in lines.counselling(options.questions)]
    known += [(line, kinds, 1.0) for line, kinds in lines.graded(graded_texts)]
    known += [(line, kinds, 0.5) for line, kinds in lines.turns(graded_texts)]
    # As the program leaves the last mark out.
    x = vectors([k[0].rstrip("?.! ") or k[0] for k in known])
    allowed = np.array([[kind in k[1] for kind in lines.KINDS] for k in known])
    weights = np.array([k[2] for k in known])
    if options.report:
        report_kinds(x, allowed, weights)
    model = linear.multinomial(x, allowed, sample_weights=weights)
    if options.report:
        report_distress(model)
    return model


def report_distress(model):
    """How much distress is met, and how much ordinary trouble is taken for it, at some thresholds, on the
    lines of a writer who is left out of all fitting."""
    known = lines.written(options.questions, "distress-measured")
    x = vectors([line.rstrip("?.! ") or line for line, _ in known])
    logits = x @ model[:, :-1].T + model[:, -1]
    shares = np.exp(logits - logits.max(1, keepdims=True))
    distress = (shares / shares.sum(1, keepdims=True))[:, lines.KINDS.index("distress")]
    truth = np.array([kinds == {"distress"} for _, kinds in known])
    for threshold in [0.1, 0.2, 0.3, 0.4, 0.5]:
        taken = distress >= threshold
        print(f"distress at {threshold}: {taken[truth].mean():.3f} of {truth.sum()} met, "
              f"{taken[~truth].mean():.3f} of {(~truth).sum()} others taken for it", flush=True)


def report_kinds(x, allowed, weights):
    """Macro-F1 on the lines of each writer, by a model that never saw that writer."""
    start, right, wrong, missed = 0, *(np.zeros(len(lines.KINDS)) for _ in range(3))
    for writer in WRITERS:
        count = len(lines.written(options.questions, writer))
        part = slice(start, start + count)
        start += count
        others = np.ones(len(x), bool)
        others[part] = False
        model = linear.multinomial(x[others], allowed[others], sample_weights=weights[others])
        guess = (x[part] @ model[:, :-1].T + model[:, -1]).argmax(1)
        guess[guess == lines.KINDS.index("subject")] = lines.KINDS.index("about")
        truth = allowed[part].argmax(1)
        for g, t in zip(guess, truth):
            if g == t:
                right[t] += 1
            else:
                wrong[g] += 1
                missed[t] += 1
    f1 = (2 * right / np.maximum(2 * right + wrong + missed, 1))[:-1]  # subjects count as about
    print("kinds, whole writers left out: macro-F1 %.3f" % f1.mean(),
          " ".join(f"{k} {f:.2f}" for k, f in zip(lines.KINDS, f1)), flush=True)


def fit_first(rows, others):
    """Ranking, turns and leaning."""
    ranked = [(array(r["alone"]), grade(r, r["alone"])) for r in rows
              if r["turn"] <= 1 and r["answerable"] and r["alone"]]
    ranking = linear.listwise(ranked)
    turns = [r for r in rows + others if r["turn"] > 1 and r["answerable"] and r["inContext"]]
    turn, leaning = linear.mixture([
        ([c["id"] for c in r["alone"]], array(r["alone"]),
         [c["id"] for c in r["inContext"]], array(r["inContext"]),
         {**{i: 1 for i in r["fits"]}, **{i: 2 for i in r["best"]}},
         np.array(r["vector"] + r["leaning"])) for r in turns], ranking)
    print(f"ranking: {len(ranked)} lines; turns: {len(turns)}", flush=True)
    for name, weight in zip(RANKING, ranking):
        print(f"  {name} {weight:.2f}")
    return ranking, turn, leaning


def fit_second(rows):
    """Confidence, with the model of how a line and its answer match, and company."""
    judged = [r for r in rows if r["found"] != "?" and r["confidence"] and r["turn"] != 1]
    right = np.array([r["found"] in r["best"] for r in judged], float)
    products = np.array([r["products"] for r in judged])
    names_ = [r["text"] for r in judged]
    # The model on the products is fitted by folds of texts, so that the confidence doesn't trust it
    # more than it deserves on a text it never saw.
    every = sorted(set(names_))
    folds = np.array([every.index(n) % 5 for n in names_])
    place = CONFIDENCE.index("answering")
    features_ = np.array([r["confidence"] for r in judged], np.float64)
    for fold in range(5):
        model = linear.logistic(products[folds != fold], right[folds != fold], penalty=ANSWERING)
        features_[folds == fold, place] = products[folds == fold] @ model[:-1] + model[-1]
    answering = linear.logistic(products, right, penalty=ANSWERING)
    confidence = linear.logistic(features_, right, penalty=2e-3)
    if options.report:
        report_confidence(features_, right, folds)
    for name, weight in zip(CONFIDENCE, confidence):
        print(f"  {name} {weight:.2f}")
    company = [(c["features"], c["id"] in r["best"] or c["id"] in r["fits"])
               for r in rows if r["answerable"] and r["found"] in r["best"] for c in r["company"]]
    x, y = np.array([c[0] for c in company]), np.array([c[1] for c in company], float)
    print(f"confidence: {len(judged)} lines; company: {len(company)} pairs, {y.mean():.2f} in place")
    return confidence, answering, linear.logistic(x, y, penalty=1e-3)


ANSWERING = 0.3


def report_confidence(x, y, folds):
    guess = np.zeros(len(y))
    for fold in range(5):
        model = linear.logistic(x[folds != fold], y[folds != fold], penalty=2e-3)
        guess[folds == fold] = 1 / (1 + np.exp(-(x[folds == fold] @ model[:-1] + model[-1])))
    order = guess.argsort()
    ranks = np.empty(len(y))
    ranks[order] = np.arange(len(y))
    positives = y.sum()
    area = (ranks[y == 1].sum() - positives * (positives - 1) / 2) / (positives * (len(y) - positives))
    bins = np.minimum((guess * 10).astype(int), 9)
    error = sum(abs(guess[bins == b].mean() - y[bins == b].mean()) * (bins == b).mean()
                for b in range(10) if (bins == b).any())
    print(f"confidence, whole texts left out: area under the curve {area:.3f}, "
          f"calibration error {error:.3f}, {len(y)} lines", flush=True)


graded_texts = [t for folder in ("lives", "more-lives")
                for t in texts.read(os.path.join(options.questions, folder))
                if t["name"] not in leave]
os.makedirs(options.cache, exist_ok=True)
prepare()
put_fillers(graded_texts)
put(kinds=fit_kinds(graded_texts))
keep = lambda rows: [r for r in rows if r["text"] not in leave]
ranking, turn, leaning = fit_first(
    keep(kept_features("features", "lives")), keep(kept_features("turns", "more-lives")))
put(ranking=ranking, turn=turn, leaning=leaning)
confidence, answering, company = fit_second(keep(features("features", "lives")))
put(confidence=confidence, answering=answering, company=company)
if not leave:
    known = sections()
    known["inputs"] = packer.inputs(options.questions)
    packer.write_file(options.models, known)
