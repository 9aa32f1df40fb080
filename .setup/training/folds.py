"""The figures that count: on the 24 lives, by models that never saw the texts they are asked of.

usage: folds.py MODELS.bin --benchmarks PROGRAM --program PIONEER --questions FOLDER [--scorer lives.py]

Five folds of whole texts; the encoder never learned from any of the 24. Prints P@1 and hit@3 of ranked
sentences, and how answers and refusals went, pooled and by kind.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import texts

parser = argparse.ArgumentParser()
parser.add_argument("models")
parser.add_argument("--benchmarks", required=True)
parser.add_argument("--program", required=True)
parser.add_argument("--questions", required=True)
parser.add_argument("--cache", required=True, help="a folder for vectors that are kept")
parser.add_argument("--books", required=True, help="a folder with the books that questions are about")
parser.add_argument("--keep", default="", help="a folder for the models files of the folds")
options = parser.parse_args()
lives = os.path.join(options.questions, "lives")
names = [t["name"] for t in texts.read(lives)]
NUMBER = re.compile(r"^\W*\d+[.)]\s+")
letters = lambda text: "".join(c for c in NUMBER.sub("", text).lower() if c.isalnum())


def fold_models(fold, folder):
    path = os.path.join(folder, f"fold-{fold}.bin")
    shutil.copyfile(options.models, path)
    subprocess.run([sys.executable, os.path.join(os.path.dirname(__file__), "models.py"), path,
                    "--benchmarks", options.benchmarks, "--questions", options.questions,
                    "--cache", options.cache, "--books", options.books, "--leave", ",".join(names[fold::5])], check=True, stdout=subprocess.DEVNULL)
    return path


def ask(name, models):
    text = next(t for t in texts.read(lives) if t["name"] == name)
    ids = {letters(s["text"]): s["id"] for s in text["sentences"]}
    stem = os.path.join(lives, name)
    corpus = stem + (".txt" if os.path.exists(stem + ".txt") else ".md")
    output = subprocess.run(
        [options.program, "ask", "--json", "--top", "10", "--corpus", corpus],
        input="\n".join(q["question"] for q in text["questions"]), text=True, check=False,
        stdout=subprocess.PIPE, env={**os.environ, "PIONEER_MODELS": models}).stdout
    for question, line in zip(text["questions"], output.splitlines(), strict=True):
        answer = json.loads(line)
        yield question, [ids.get(letters(s["text"]), "?") for s in answer["sentences"]], \
            [ids.get(letters(s["text"]), "?") for s in answer["quotes"]], answer["answered"]


def main(folder):
    rows = []
    for fold in range(5):
        models = fold_models(fold, folder)
        for name in names[fold::5]:
            rows += list(ask(name, models))
    is_subject = lambda r: re.fullmatch(r".*-s\d+", r[0]["id"]) is not None
    report("24 lives, five folds", [r for r in rows if not is_subject(r)])
    report("subjects that are only named", [r for r in rows if is_subject(r)])


def report(title, rows):
    share = lambda values: sum(values) / max(len(values), 1)
    asked = [r for r in rows if r[0]["answerable"]]
    others = [r for r in rows if not r[0]["answerable"]]
    first = lambda r: bool(r[1]) and r[1][0] in r[0]["best"]
    fits = lambda r: set(r[0]["best"]) | set(r[0]["fits"])
    hit = lambda r: r[3] and bool(set(r[2]) & set(r[0]["best"]))
    clean = lambda r: hit(r) and not set(r[2]) - fits(r)
    quoted = [(q in fits(r)) for r in asked for q in r[2]]
    print(f"{title}: P@1 {share([first(r) for r in asked]):.3f} "
          f"hit@3 {share([bool(set(r[1][:3]) & set(r[0]['best'])) for r in asked]):.3f} "
          f"clean {share([clean(r) for r in asked]):.3f} stray {1 - share(quoted):.3f} "
          f"refused {share([not r[3] for r in asked]):.3f} false {share([r[3] for r in others]):.3f} "
          f"clean-joint {share([clean(r) for r in asked] + [not r[3] for r in others]):.3f}")
    for kind in sorted({r[0]["kind"] for r in asked}):
        print(f"  {kind}: P@1 {share([first(r) for r in asked if r[0]['kind'] == kind]):.3f}")


if options.keep:
    main(options.keep)
else:
    with tempfile.TemporaryDirectory() as folder:
        main(folder)
