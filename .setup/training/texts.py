"""Graded texts as they stand in Tests/Questions: sentences, questions and dialogues with best and fits."""

import glob
import json
import os

# The folders of texts that the encoder never learned from, and all of them.
UNSEEN = ("lives", "ranking-lives")
FOLDERS = (*UNSEEN, "more-lives", "tuning-lives")


# How well a sentence serves as a quote, by its label.
WORTH = {"good": 1.0, "fair": 0.5, "bad": 0.0}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def read(folder):
    """The graded texts of a folder, by name."""
    texts = []
    for path in sorted(glob.glob(os.path.join(folder, "*.sentences.json"))):
        stem = path[: -len(".sentences.json")]
        with open(path, encoding="utf-8") as file:
            sentences = json.load(file)
        dialogues, quotable = stem + "-dialogues.jsonl", stem + ".quotable.jsonl"
        texts.append({
            "name": os.path.basename(stem), "sentences": sentences,
            "questions": lines(stem + ".jsonl"),
            "dialogues": lines(dialogues) if os.path.exists(dialogues) else [],
            "worth": {row["id"]: WORTH[row["label"]] for row in lines(quotable)}
            if os.path.exists(quotable) else {},
        })
    return texts


def story(folder, size=90):
    """The graded questions on the built-in story that may be fitted to, as texts of some questions each."""
    with open(os.path.join(folder, "story.sentences.json"), encoding="utf-8") as file:
        sentences = json.load(file)
    questions = [q for q in lines(os.path.join(folder, "story.jsonl"))
                 if not q["measured"] and q["answerable"]]
    # Every so many of them, so that each part holds questions by all writers.
    count = -(-len(questions) // size)
    return [{"name": f"story-{part}", "sentences": sentences, "questions": questions[part::count],
             "dialogues": []} for part in range(count)]


def asked(text):
    """What is asked on a text and answered in it: single questions, and turns with the line before."""
    asked = [q for q in text["questions"] if q["answerable"] and q["best"]]
    for dialogue in text["dialogues"]:
        last = None
        for turn in dialogue["turns"]:
            if turn["answerable"] and turn["best"]:
                line = turn["question"] if last is None else f"{last} {turn['question']}"
                asked.append({**turn, "question": line, "kind": "turn"})
            last = turn["question"]
    return asked
