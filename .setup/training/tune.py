"""Tunes a sentence encoder so that lines land near the sentences that answer them.

usage: tune.py MODEL OUT.pt --texts FOLDER [FOLDER ...] [--only NAMES] [--leave NAMES] [--story FOLDER]
               [--measure FOLDER] [--init STATE.pt] [--epochs N] [--rate R] [--frozen N] [--seed N]

MODEL is a folder as the library transformers saves it (MPNet's or BERT's). For each text all of its
sentences are encoded with what is asked on it; the loss is the listwise softmax of their cosines, times
20, against `best`, and a little against `best` and `fits`. The lower half of the layers stays as it is:
their output is worked out once, which halves the time and costs nothing that could be measured.

--measure prints P@1, hit@3 and P@1 of best or fits, by cosine alone, on texts that weren't learned from.
On two idle cores a text of 70 sentences takes 5 seconds an epoch with all-mpnet-base-v2, and 2 where the
processor multiplies in bfloat16.
"""

import argparse
import random
import time

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

import texts


def has_bfloat16():
    """Whether the processor multiplies numbers of 16 bits."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return "avx512_bf16" in file.read()
    except OSError:
        return False


parser = argparse.ArgumentParser()
parser.add_argument("model")
parser.add_argument("out")
parser.add_argument("--texts", nargs="+", default=[])
parser.add_argument("--only", default="")
parser.add_argument("--leave", default="")
parser.add_argument("--story", default="")
parser.add_argument("--measure", default="")
parser.add_argument("--init", default="")
parser.add_argument("--epochs", type=int, default=2)
parser.add_argument("--rate", type=float, default=3e-5)
parser.add_argument("--frozen", type=int, default=6)
parser.add_argument("--seed", type=int, default=0)
options = parser.parse_args()

random.seed(options.seed)
torch.manual_seed(options.seed)
torch.set_num_threads(2)
start = time.time()
multiplying = torch.autocast("cpu", dtype=torch.bfloat16, enabled=has_bfloat16())
tokenizer = AutoTokenizer.from_pretrained(options.model)
model = AutoModel.from_pretrained(options.model).float()
if options.init:
    model.load_state_dict(torch.load(options.init))
model.eval()
layers = model.encoder.layer


def run(hidden, mask, first, last):
    """Some layers over hidden states [texts, tokens, width]."""
    padding = (1 - mask[:, None, None, :].float()) * -1e9
    has_bias = hasattr(model.encoder, "compute_position_bias")
    bias = model.encoder.compute_position_bias(hidden) if has_bias else None
    for layer in layers[first:last]:
        output = layer(hidden, padding, position_bias=bias) if has_bias else layer(hidden, padding)
        hidden = output[0] if isinstance(output, tuple) else output
    return hidden


def pool(hidden, mask):
    """The mean over the tokens of a text, of length 1."""
    mask = mask.unsqueeze(-1).float()
    hidden = hidden.float()
    return torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=1)


class Lines:
    """Lines with the output of the frozen layers, in batches of like length."""

    def __init__(self, lines, size=24):
        ids = tokenizer(lines, truncation=True, max_length=128)["input_ids"]
        self.order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        self.batches = []
        with torch.inference_mode(), multiplying:
            for first in range(0, len(ids), size):
                part = self.order[first:first + size]
                longest = max(len(ids[i]) for i in part)
                x = torch.full((len(part), longest), tokenizer.pad_token_id)
                mask = torch.zeros(len(part), longest, dtype=torch.long)
                for row, i in enumerate(part):
                    x[row, :len(ids[i])] = torch.tensor(ids[i])
                    mask[row, :len(ids[i])] = 1
                hidden = run(model.embeddings(input_ids=x), mask, 0, options.frozen)
                self.batches.append((hidden.float(), mask))

    def vectors(self):
        every = torch.cat([pool(run(hidden.clone(), mask, options.frozen, len(layers)), mask)
                           for hidden, mask in self.batches])
        place = torch.empty(len(self.order), dtype=torch.long)
        place[torch.tensor(self.order)] = torch.arange(len(self.order))
        return every[place]


class Text:
    """A graded text, ready to be learned from."""

    def __init__(self, text):
        asked = texts.asked(text)
        ids = [s["id"] for s in text["sentences"]]
        self.sentences = Lines([s["text"] for s in text["sentences"]])
        self.asked = Lines([q["question"] for q in asked])
        self.kinds = [q["kind"] for q in asked]
        self.grades = torch.tensor([[2. if i in q["best"] else 1. if i in q["fits"] else 0.
                                     for i in ids] for q in asked])

    def cosines(self):
        with multiplying:
            asked, sentences = self.asked.vectors(), self.sentences.vectors()
        return asked.float() @ sentences.float().T


def measure(label, measured):
    model.eval()
    rows = []
    with torch.inference_mode():
        for text in measured:
            order = text.cosines().argsort(1, descending=True)
            for kind, grades, best in zip(text.kinds, text.grades, order):
                if kind != "turn":
                    rows.append((kind, grades[best[0]] == 2, (grades[best[:3]] == 2).any(),
                                 grades[best[0]] > 0))
    mean = lambda i, rows=rows: f"{np.mean([float(r[i]) for r in rows]):.3f}"
    kinds = " ".join(f"{k} {mean(1, [r for r in rows if r[0] == k])}" for k in sorted({r[0] for r in rows}))
    print(f"{label}: P@1 {mean(1)} hit@3 {mean(2)} best or fits first {mean(3)} | {kinds} | "
          f"{len(rows)} questions, {time.time() - start:.0f} s", flush=True)


leave = set(options.leave.split(","))
only = set(options.only.split(",")) if options.only else None
fit = [t for folder in options.texts for t in texts.read(folder)
       if t["name"] not in leave and (only is None or t["name"] in only)]
if options.story:
    fit += texts.story(options.story)
fit = [Text(t) for t in fit]
measured = [Text(t) for t in texts.read(options.measure)] if options.measure else []
if measured:
    measure("before", measured)
for parameter in model.parameters():
    parameter.requires_grad = False
tuned = [p for layer in layers[options.frozen:] for p in layer.parameters()]
for parameter in tuned:
    parameter.requires_grad = True
optimiser = torch.optim.AdamW(tuned, lr=options.rate, weight_decay=.01)
steps = options.epochs * len(fit)
step = 0
for epoch in range(options.epochs):
    random.shuffle(fit)
    model.train()
    for text in fit:
        shares = torch.softmax(20 * text.cosines(), 1)
        best = -torch.log((shares * (text.grades > 1)).sum(1) + 1e-9).mean()
        loss = best - .3 * torch.log((shares * (text.grades > 0)).sum(1) + 1e-9).mean()
        for group in optimiser.param_groups:
            group["lr"] = options.rate * min(1, (step + 1) / 20) * (1 - step / steps)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tuned, 1.)
        optimiser.step()
        step += 1
    if measured:
        measure(f"epoch {epoch + 1}", measured)
    else:
        print(f"epoch {epoch + 1}: {time.time() - start:.0f} s", flush=True)
    torch.save(model.state_dict(), options.out)
