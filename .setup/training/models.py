"""Fits the small models of a models file to the questions and lines of the repository.

usage: models.py MODELS.bin --benchmarks PROGRAM --questions FOLDER --cache FOLDER --books FOLDER
                 [--leave NAMES] [--report]

The encoder in MODELS.bin must not have learned from the texts in FOLDER/lives and FOLDER/ranking-lives: what
is fitted to texts that it knows would trust it too much. --leave leaves texts out of everything that is fitted here.
PROGRAM is the release build of the target `benchmarks`, which works out the features by the program's own
code. The models go into MODELS.bin beside the encoder.
"""

import argparse
import concurrent.futures
import glob
import hashlib
import json
import multiprocessing
import os
import subprocess
import tempfile

import numpy as np
import torch

import figures
import fillers
import linear
import lines
import packer
import texts

parser = argparse.ArgumentParser()
parser.add_argument("models")
parser.add_argument("--benchmarks", required=True)
parser.add_argument("--questions", required=True)
parser.add_argument("--leave", default="")
parser.add_argument("--cache", required=True, help="a folder for vectors that are kept")
parser.add_argument("--books", required=True, help="a folder with the books that questions are about")
parser.add_argument("--report", action="store_true")
options = parser.parse_args()
torch.set_num_threads(1)
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
    """The same, from a file of them by this encoder and these kinds of lines if there is one: what ranking
    is fitted to doesn't depend on the other models."""
    known = sections()
    made_by = known["digest"] + known["kind-directions"] + known["kinds"] + known["kind-words"]
    name = hashlib.sha256(made_by + f"{command} {folder}".encode()).hexdigest()[:24]
    path = os.path.join(options.cache, f"{name}.jsonl")
    if not os.path.exists(path):
        found = features(command, os.path.join(options.questions, folder))
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in found)
        return found
    return texts.lines(path)


def features(command, folder):
    """The rows of `benchmarks features`, or of `benchmarks turns` for dialogues alone."""
    output = subprocess.run(
        [options.benchmarks, command, options.models, os.path.abspath(options.cache), folder],
        check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in output.splitlines()]


def files_of(names_):
    """The files of some of the lives that the encoder never saw."""
    return [path for source in texts.UNSEEN
            for path in glob.glob(os.path.join(options.questions, source, "*"))
            if os.path.basename(path).split(".")[0].removesuffix("-dialogues") in names_]


def features_of_unseen(kinds_without):
    """The rows of `benchmarks features` for the lives that the encoder never saw, those of each by a model of
    the kinds of lines that never saw its questions: what is fitted to them would trust it too much otherwise."""
    rows = []
    for names_, model in kinds_without:
        put_kinds(model)
        with tempfile.TemporaryDirectory() as folder:
            for path in files_of(names_):
                os.symlink(os.path.abspath(path), os.path.join(folder, os.path.basename(path)))
            rows += features("features", folder)
    return rows


def features_of_books():
    """The rows of `benchmarks features` for the questions on books, whose sentences are named by their hashes."""
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(glob.glob(os.path.join(options.questions, "books", "*.jsonl"))):
            name = os.path.basename(path).removesuffix(".jsonl")
            book = os.path.join(options.books, f"{name}.txt")
            if not os.path.exists(book):
                raise SystemExit(f"{book} isn't there: Tests/QuoteLabels/README.md says where it is from")
            output = subprocess.run([options.benchmarks, "quotable", book], check=True,
                                    stdout=subprocess.PIPE).stdout
            sentences = [{"id": row["hash"], "text": row["text"]} for row in map(json.loads, output.splitlines())]
            with open(os.path.join(folder, f"{name}.sentences.json"), "w", encoding="utf-8") as file:
                json.dump(sentences, file)
            os.symlink(os.path.abspath(book), os.path.join(folder, f"{name}.txt"))
            os.symlink(os.path.abspath(path), os.path.join(folder, f"{name}.jsonl"))
        return features("features", folder)


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


def hashed_words(found):
    """The slots of the words of lines, by the program's own code."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(line.replace("\n", " ") for line in found))
        file.flush()
        output = subprocess.run([options.benchmarks, "hashed-words", file.name],
                                check=True, stdout=subprocess.PIPE, text=True).stdout
    count, *rows = output.removesuffix("\n").split("\n")
    return linear.HashedWords([[int(slot) for slot in row.split()] for row in rows[: len(found)]], int(count))


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


def put_kinds(model):
    known = sections()
    known["kind-directions"] = packer.vectors_section(model.codes, model.scales)
    known["kinds"] = packer.floats(model.numbers())
    known["kind-words"] = model.words.tobytes()
    packer.write_file(options.models, known)


def put_fillers(graded_texts):
    """Puts the factors of the words that people ask with into the file."""
    known = sections()
    written = [line for writer in lines.WRITERS for line, kinds in lines.written(options.questions, writer)
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
             "confidence": neutral(CONFIDENCE, 3), "company": neutral(COMPANY, 2)}
    put(**{name: model for name, model in first.items() if len(known.get(name, b"")) != 4 * model.size})


def neutral(features_, count):
    """A model of classes without hidden units that takes all of them for alike."""
    width = len(features_)
    return np.concatenate([np.zeros(width), np.ones(width), np.zeros(count * (width + 2))])


def grade(row, candidates):
    return np.array([2 if c["id"] in row["best"] else 1 if c["id"] in row["fits"] else 0
                     for c in candidates])


def array(candidates):
    return np.array([c["features"] for c in candidates], np.float64)


class KindLines:
    """What the kinds of lines are fitted to: vectors, hashed words, the kinds allowed, weights, and the
    graded text that a line was asked of."""

    def __init__(self, graded_texts):
        sources = [("", lines.written(options.questions, writer), 1.0) for writer in lines.WRITERS]
        requests = lines.clinc(options.questions, False)
        is_request = lambda kinds: kinds & {"task", "world"}
        sources += [("", [line for line in requests if is_request(line[1])], 0.3),
                    ("", [line for line in requests if not is_request(line[1])], 1.0),
                    ("", lines.counselling(options.questions), 0.5)]
        sources += [(t["name"], lines.graded([t]), 1.0) for t in graded_texts]
        sources += [(t["name"], lines.turns([t]), 0.5) for t in graded_texts]
        known = [(line, kinds) for _, found, _ in sources for line, kinds in found]
        counts = [len(found) for _, found, _ in sources]
        # One by one, so that the vectors of other sources are kept when one changes.
        self.vectors = np.concatenate([kind_vectors(found) for _, found, _ in sources if found])
        self.words = hashed_words([line for line, _ in known])
        self.allowed = np.array([[kind in kinds for kind in lines.KINDS] for _, kinds in known])
        self.weights = np.repeat([weight for _, _, weight in sources], counts)
        self.texts = np.repeat([text for text, _, _ in sources], counts)

    def fit(self, chosen):
        return linear.kinds(self.vectors[chosen], self.words.rows(chosen), self.allowed[chosen],
                            self.weights[chosen])

    def without_texts(self, names_):
        return ~np.isin(self.texts, list(names_))

    def without_writers(self, writers):
        """Those that these writers didn't write: the lines of all writers come first, one after another."""
        counts = [len(lines.written(options.questions, writer)) for writer in lines.WRITERS]
        known = np.repeat(lines.WRITERS, counts)
        return np.concatenate([~np.isin(known, writers), np.ones(len(self.texts) - len(known), bool)])

    def fits(self, parts):
        """The models of some parts of the lines, each in a process of its own with one thread: threads of one
        fit would wait for each other at every step."""
        with concurrent.futures.ProcessPoolExecutor(mp_context=multiprocessing.get_context("fork")) as pool:
            return list(pool.map(self.fit, parts))


def kind_vectors(found):
    """The vectors of lines with their kinds; as the program, it leaves the last mark out."""
    return vectors([line.rstrip("?.! ") or line for line, _ in found])


def report_distress(model):
    """How much distress is met, and how much ordinary trouble is taken for it, at some thresholds, on the
    lines of a writer who is left out of all fitting."""
    known = lines.written(options.questions, "distress-measured")
    shares = model.shares(kind_vectors(known), hashed_words([line for line, _ in known]))
    distress = shares[:, lines.KINDS.index("distress")]
    truth = np.array([kinds == {"distress"} for _, kinds in known])
    for threshold in [0.1, 0.2, 0.3, 0.4, 0.5]:
        taken = distress >= threshold
        print(f"distress at {threshold}: {taken[truth].mean():.3f} of {truth.sum()} met, "
              f"{taken[~truth].mean():.3f} of {(~truth).sum()} others taken for it", flush=True)


def report_requests(model):
    """How many requests of the part of CLINC150 that is left out are told right."""
    known = lines.clinc(options.questions, True)
    guess = model.shares(kind_vectors(known), hashed_words([line for line, _ in known])).argmax(1)
    right = np.array([lines.KINDS[g] in kinds for g, (_, kinds) in zip(guess, known)])
    talk = np.array([not kinds & {"task", "world"} for _, kinds in known])
    print(f"requests left out: {right[talk].mean():.3f} of {talk.sum()} of small talk told right, "
          f"{right[~talk].mean():.3f} of {(~talk).sum()} others", flush=True)


def report_kinds(known, model, part):
    """Macro-F1 on the lines of writers whom neither the encoder nor the model saw."""
    guess = model.shares(known.vectors[part], known.words.rows(part)).argmax(1)
    guess[guess == lines.KINDS.index("subject")] = lines.KINDS.index("about")
    truth = known.allowed[part].argmax(1)
    found = []
    for kind in range(len(lines.KINDS) - 1):  # subjects count as about
        right = (guess == kind) & (truth == kind)
        found.append(2 * right.sum() / max((guess == kind).sum() + (truth == kind).sum(), 1))
    print(f"kinds, {part.sum()} lines of writers left out: macro-F1 {np.mean(found):.3f}",
          " ".join(f"{k} {f:.2f}" for k, f in zip(lines.KINDS, found)), flush=True)


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
         np.array(r["vector"] + r["leaning"]), r["id"] == "pair") for r in turns], ranking)
    print(f"ranking: {len(ranked)} lines; turns: {len(turns)}", flush=True)
    for name, weight in zip(RANKING, ranking):
        print(f"  {name} {weight:.2f}")
    return ranking, turn, leaning


def fit_second(rows):
    """Confidence and company."""
    judged = [r for r in rows if r["found"] != "?" and r["confidence"] and r["turn"] != 1]
    features_ = np.array([r["confidence"] for r in judged], np.float64)
    allowed = np.array([outcomes_of(r) for r in judged])
    weights = balance(judged)
    confidence = linear.outcomes(features_, allowed, weights)
    if options.report:
        report_confidence(judged, features_, allowed, weights)
    pairs = [(r["text"], c["features"], c["id"] in r["best"] or c["id"] in r["fits"])
             for r in rows if r["answerable"] and r["found"] in r["best"] for c in r["company"]]
    of_text, x = np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs], np.float64)
    in_place = np.eye(2, dtype=bool)[np.array([p[2] for p in pairs], int)]
    print(f"confidence: {len(judged)} lines; company: {len(pairs)} pairs, {in_place[:, 1].mean():.2f} in place")
    if options.report:
        report_company(of_text, x, in_place)
    return confidence.numbers(), fit_company(x, in_place).numbers()


def fit_company(x, in_place):
    return linear.outcomes(x, in_place, np.ones(len(x)), units=16)


def report_company(of_text, x, in_place):
    """How well the sentences that are in place beside the best are told, by models that never saw the texts."""
    every = sorted(set(of_text))
    folds = np.array([every.index(text) % 5 for text in of_text])
    likelihood = np.zeros(len(x))
    for fold in range(5):
        part = folds != fold
        likelihood[~part] = fit_company(x[part], in_place[part]).shares(x[~part])[:, 1]
    truth = in_place[:, 1]
    print(f"company, whole texts left out: area under the curve {figures.area(likelihood, truth):.3f}", flush=True)
    for least in (0.6, 0.7, 0.8):
        shown = likelihood >= least
        print(f"  shown from {least} on: {truth[shown].mean():.3f} in place, "
              f"{(shown & truth).sum() / truth.sum():.3f} of those there are", flush=True)


# What may become of a line: the best sentence answers it, another does, none does.
BEST, OTHER, NONE = range(3)


def outcomes_of(row):
    """Which of these may be. Nobody can find all sentences of a book that answer, so that what isn't graded
    there may answer too."""
    if not row["answerable"]:
        return np.eye(3, dtype=bool)[NONE]
    if row["found"] in row["best"]:
        return np.eye(3, dtype=bool)[BEST]
    is_book = os.path.exists(os.path.join(options.books, f"{row['text']}.txt"))
    return np.array([is_book, True, False])


def balance(rows):
    """Weights for rows, so that lines which the text doesn't answer count as much among the ranking lives,
    whose writers were asked for many, as among the lives."""
    lives = {t["name"] for t in texts.read(os.path.join(options.questions, "lives"))}
    is_life = np.array([r["text"] in lives for r in rows])
    is_answerable = np.array([r["answerable"] for r in rows])
    odds = lambda part: (part & ~is_answerable).sum() / max((part & is_answerable).sum(), 1)
    factor = odds(is_life) / max(odds(~is_life), 1e-9)
    return np.where(~is_life & ~is_answerable, factor, 1.0)


def report_confidence(rows, x, allowed, weights):
    """How well confidence tells right from wrong and what the text answers from what it doesn't, by models
    that never saw the texts; and what comes of lines, by how much likelier an answer must be than none."""
    # What may or may not answer tells nothing here.
    certain = np.flatnonzero(allowed.sum(1) == 1)
    rows = [rows[i] for i in certain]
    x, allowed, weights = x[certain], allowed[certain], weights[certain]
    every = sorted({r["text"] for r in rows})
    folds = np.array([every.index(r["text"]) % 5 for r in rows])
    shares = np.zeros((len(rows), 3))
    for fold in range(5):
        part = folds != fold
        shares[~part] = linear.outcomes(x[part], allowed[part], weights[part]).shares(x[~part])
    best, none = shares[:, BEST], shares[:, NONE]
    is_right, is_answerable = allowed[:, BEST], ~allowed[:, NONE]
    print(f"confidence, whole texts left out: area under the curve {figures.area(best, is_right):.3f}, "
          f"calibration error {figures.calibration_error(best, is_right):.3f}, {len(rows)} lines; "
          f"answerable or not: {figures.area(-none, is_answerable):.3f}", flush=True)
    lives = {t["name"] for t in texts.read(os.path.join(options.questions, "lives"))}
    groups = {"lives": [r["text"] in lives and r["turn"] == 0 for r in rows],
              "turns on lives": [r["text"] in lives and r["turn"] > 0 for r in rows],
              "others": [r["text"] not in lives for r in rows]}
    for name, group in groups.items():
        group = np.array(group)
        for odds in (0.8, 1, 1.2, 1.5, 2):
            says = best >= odds * none
            print(f"  {name}, at odds of {odds}: {says[group & ~is_answerable].mean():.3f} false, "
                  f"{1 - says[group & is_answerable].mean():.3f} refused, "
                  f"{(says == is_answerable)[group & (is_right | ~is_answerable)].sum() / group.sum():.3f} "
                  f"met rightly, {is_right[group & says].mean():.3f} of the answers right", flush=True)


graded_texts = [t for folder in (*texts.UNSEEN, "more-lives")
                for t in texts.read(os.path.join(options.questions, folder))
                if t["name"] not in leave]
os.makedirs(options.cache, exist_ok=True)
prepare()
put_fillers(graded_texts)
kind_lines = KindLines(graded_texts)
unseen = [t["name"] for folder in texts.UNSEEN for t in texts.read(os.path.join(options.questions, folder))]
folds = [set(unseen[fold::5]) for fold in range(5)]
without_measured = kind_lines.without_writers(lines.MEASURED)
kinds, *others = kind_lines.fits(
    [kind_lines.without_texts([]), *map(kind_lines.without_texts, folds)]
    + ([without_measured] if options.report else []))
kinds_without = list(zip(folds, others))
put_kinds(kinds)
if options.report:
    report_kinds(kind_lines, others[-1], ~without_measured)
    report_distress(kinds)
    report_requests(kinds)
keep = lambda rows: [r for r in rows if r["text"] not in leave]
turn_rows = keep(kept_features("turns", "more-lives"))
ranking, turn, leaning = fit_first(keep(features_of_unseen(kinds_without)), turn_rows)
put(ranking=ranking, turn=turn, leaning=leaning)
unseen_rows = features_of_unseen(kinds_without)
put_kinds(kinds)
confidence, company = fit_second(keep(unseen_rows + features_of_books()))
put(confidence=confidence, company=company)
if not leave:
    known = sections()
    known["inputs"] = packer.inputs(options.questions)
    packer.write_file(options.models, known)
