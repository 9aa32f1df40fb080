"""Tunes a sentence encoder so that lines land near the sentences that answer them.

usage: tune.py MODEL OUT.pt --texts FOLDER [FOLDER ...] [--only NAMES] [--again NAMES] [--leave NAMES]
               [--story FOLDER] [--beside FOLDER] [--measure FOLDER] [--init STATE.pt] [--epochs N]
               [--rate R] [--frozen N] [--seed N]

MODEL is a folder as the library transformers saves it (MPNet's or BERT's). For each text all of its
sentences are encoded with what is asked on it; the loss is the listwise softmax of their cosines, times
20, against `best`, and a little against `best` and `fits`. The lower half of the layers stays as it is:
their output is worked out once, which halves the time and costs nothing that could be measured.

--only names the texts of the folders that are learned from in every epoch, --again more of which a half,
drawn anew, is in each.

--beside names the folder of questions, and lets the vectors serve what else is read from them too:
  * whether a text answers a line: one more candidate, whose cosine is learned, is right where none is;
  * the kind of a line, of those in FOLDER/lines as of those asked on texts, by a linear model;
  * how well a sentence serves as a quote, by another.
These linear models aren't kept. Lines of some writers stay out, to measure by.

--measure prints P@1, hit@3 and P@1 of best or fits, by cosine alone, on texts that weren't learned from,
and the area under the curve of the highest cosine, where it tells lines that are answered from others.
On two idle cores a text of 70 sentences takes some 5 seconds an epoch with all-mpnet-base-v2.
"""

import argparse
import random
import time

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

import figures
import lines
import texts

# What the losses beside that of the answers count.
REFUSED, KINDS, QUOTES = 0.3, 0.2, 0.3


def has_fast_bfloat16():
    """Whether the processor multiplies numbers of 16 bits faster than those of 32."""

    def seconds(kind):
        left, right = torch.randn(512, 768).to(kind), torch.randn(768, 3072).to(kind)
        for repeat in range(6):
            if repeat == 1:  # the first time is for setting up
                began = time.time()
            left @ right
        return time.time() - began

    return seconds(torch.bfloat16) < seconds(torch.float32)


parser = argparse.ArgumentParser()
parser.add_argument("model")
parser.add_argument("out")
parser.add_argument("--texts", nargs="+", default=[])
parser.add_argument("--only", default="")
parser.add_argument("--again", default="")
parser.add_argument("--leave", default="")
parser.add_argument("--story", default="")
parser.add_argument("--beside", default="")
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
multiplying = torch.autocast("cpu", dtype=torch.bfloat16, enabled=has_fast_bfloat16())
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
        refused = [q for q in text["questions"] if not q["answerable"]]
        ids = [s["id"] for s in text["sentences"]]
        self.sentences = Lines([s["text"] for s in text["sentences"]])
        self.lines = Lines([q["question"] for q in asked + refused])
        self.kinds = [q["kind"] for q in asked + refused]
        self.grades = torch.tensor([[2. if i in q["best"] else 1. if i in q["fits"] else 0.
                                     for i in ids] for q in asked])
        self.worth = torch.tensor([text["worth"][i] for i in ids]) if text.get("worth") else None

    def vectors(self):
        """Those of the lines, answered ones first, and those of the sentences."""
        with multiplying:
            return self.lines.vectors().float(), self.sentences.vectors().float()


def measure(label, measured):
    model.eval()
    rows, highest = [], []
    with torch.inference_mode():
        for text in measured:
            asked, sentences = text.vectors()
            cosines = asked @ sentences.T
            order = cosines.argsort(1, descending=True)
            for place, (kind, best) in enumerate(zip(text.kinds, order)):
                if kind == "turn":
                    continue
                is_answered = place < len(text.grades)
                highest.append((float(cosines[place].max()), is_answered))
                if is_answered:
                    grades = text.grades[place]
                    rows.append((kind, grades[best[0]] == 2, (grades[best[:3]] == 2).any(),
                                 grades[best[0]] > 0))
    mean = lambda i, rows=rows: f"{np.mean([float(r[i]) for r in rows]):.3f}"
    kinds = " ".join(f"{k} {mean(1, [r for r in rows if r[0] == k])}" for k in sorted({r[0] for r in rows}))
    print(f"{label}: P@1 {mean(1)} hit@3 {mean(2)} best or fits first {mean(3)} | {kinds} | "
          f"answered or not {figures.area(*zip(*highest)):.3f} | {len(rows)} questions, {time.time() - start:.0f} s",
          flush=True)


class Beside:
    """What the vectors serve beside ranking, with linear models that learn along."""

    # The components of a vector, times this, are near 1.
    SCALE = float(model.config.hidden_size) ** .5

    def __init__(self, folder):
        width = model.config.hidden_size
        self.kind_model = torch.nn.Linear(width, len(lines.KINDS))
        self.quote_model = torch.nn.Linear(width, 1)
        self.nothing = torch.nn.Parameter(torch.tensor(8.))
        written = [line for writer in lines.WRITERS if writer not in lines.MEASURED
                   for line in lines.written(folder, writer)]
        self.written = written + lines.clinc(folder, False)

    def parameters(self):
        return [*self.kind_model.parameters(), *self.quote_model.parameters(), self.nothing]

    def refused(self, logits):
        """The loss of lines that the text doesn't answer, by the logits of its sentences."""
        nothing = self.nothing.expand(len(logits), 1)
        return -torch.log_softmax(torch.cat([logits, nothing], 1), 1)[:, -1].mean()

    def of_kinds(self, vectors, kinds):
        allowed = torch.tensor([[kind in found for kind in lines.KINDS] for found in kinds])
        logits = torch.log_softmax(self.kind_model(vectors * self.SCALE), 1)
        return -torch.logsumexp(logits.masked_fill(~allowed, -1e9), 1).mean()

    def of_written(self, count=32):
        part = random.sample(self.written, count)
        with multiplying:
            vectors = Lines([line for line, _ in part]).vectors()
        return self.of_kinds(vectors.float(), [kinds for _, kinds in part])

    def of_quotes(self, vectors, worth):
        return torch.nn.functional.binary_cross_entropy_with_logits(
            self.quote_model(vectors * self.SCALE).squeeze(1), worth)


def loss_of(text, beside):
    asked, sentences = text.vectors()
    logits = 20 * asked @ sentences.T
    answered = logits[:len(text.grades)]
    if beside:
        answered = torch.cat([answered, beside.nothing.expand(len(answered), 1)], 1)
    shares = torch.softmax(answered, 1)[:, :len(sentences)]
    best = -torch.log((shares * (text.grades > 1)).sum(1) + 1e-9).mean()
    loss = best - .3 * torch.log((shares * (text.grades > 0)).sum(1) + 1e-9).mean()
    if not beside:
        return loss
    if len(logits) > len(text.grades):
        loss = loss + REFUSED * beside.refused(logits[len(text.grades):])
    named = [place for place, kind in enumerate(text.kinds) if kind in lines.OF_GRADED]
    of_text = beside.of_kinds(asked[named], [lines.OF_GRADED[text.kinds[place]] for place in named])
    loss = loss + KINDS * (beside.of_written() + of_text) / 2
    if text.worth is not None:
        loss = loss + QUOTES * beside.of_quotes(sentences, text.worth)
    return loss


names = lambda option: set(filter(None, option.split(",")))
leave, only, again = names(options.leave), names(options.only), names(options.again)
known = [t for folder in options.texts for t in texts.read(folder) if t["name"] not in leave]
kept = [t for t in known if not only or t["name"] in only]
if options.story:
    kept += texts.story(options.story)
kept = [Text(t) for t in kept]
half = [Text(t) for t in known if t["name"] in again]
measured = [Text(t) for t in texts.read(options.measure)] if options.measure else []
beside = Beside(options.beside) if options.beside else None
print(f"{len(kept)} texts, {len(half)} in turns, {time.time() - start:.0f} s", flush=True)
for parameter in model.parameters():
    parameter.requires_grad = False
tuned = [p for layer in layers[options.frozen:] for p in layer.parameters()]
for parameter in tuned:
    parameter.requires_grad = True
groups = [{"params": tuned, "most": options.rate}]
if beside:
    groups.append({"params": beside.parameters(), "most": 1e-2})
optimiser = torch.optim.AdamW(groups, lr=options.rate, weight_decay=.01)
steps = options.epochs * (len(kept) + len(half) // 2)
step = 0
for epoch in range(options.epochs):
    fit = kept + random.sample(half, len(half) // 2)
    random.shuffle(fit)
    model.train()
    for text in fit:
        loss = loss_of(text, beside)
        for group in optimiser.param_groups:
            group["lr"] = group["most"] * min(1, (step + 1) / 20) * (1 - step / steps)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tuned, 1.)
        optimiser.step()
        step += 1
        if step % 50 == 0:
            print(f"step {step} of {steps}: {time.time() - start:.0f} s", flush=True)
    if measured:
        measure(f"epoch {epoch + 1}", measured)
    torch.save(model.state_dict(), options.out)
