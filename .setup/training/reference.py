#!/usr/bin/env python3
"""Writes what the tests of the encoder compare with: vectors and word pieces by transformers.

    reference.py MODELS.bin FOLDER

FOLDER holds the network that MODELS.bin was packed from, as transformers saves it; only its kind and its
tokenizer count, as the weights are those of MODELS.bin, in float32. Writes to Tests/EncoderTests/Fixtures:

    sentences.vectors  for each line of sentences.txt the vector, a signed byte a number
    pieces.jsonl       texts of all kinds with the numbers of their word pieces
    tiny.models        a models file of a network with random weights, to be damaged

Needs torch, transformers and numpy.
"""

import json
import os
import random
import sys

import convert
import numpy as np
import packer
import torch
import transformers

FIXTURES = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "../../Tests/EncoderTests/Fixtures")

# The tokens of a window, as in Sources/CEncoder/network.h.
WINDOW = 384


def pieces(tokenizer, text: str) -> list[int]:
    """A text's pieces. Names of special tokens in it are text like any other."""
    backend = tokenizer.backend_tokenizer
    words = backend.pre_tokenizer.pre_tokenize_str(backend.normalizer.normalize_str(text))
    return [token.id for word, _ in words for token in backend.model.tokenize(word)]


def vector(model, shape: packer.Shape, numbers: list[int]) -> np.ndarray:
    """A text's vector: the sum over all tokens of all windows, at unit length."""
    total, size = 0, WINDOW - 2
    with torch.inference_mode():
        for start in range(0, max(1, len(numbers)), size):
            window = [shape.cls, *numbers[start : start + size], shape.sep]
            tokens = torch.tensor([window])
            total = total + model(tokens, attention_mask=torch.ones_like(tokens))[0][0].sum(0)
    return (total / total.norm()).numpy()


def random_texts(sentences: list[str], count: int):
    """Texts to cut into pieces: sentences with something done to them, and characters of all kinds."""
    source = random.Random(1)
    ranges = [
        (0x20, 0x7F), (0, 0x100), (0xC0, 0x250), (0x300, 0x370), (0x370, 0x530), (0x590, 0x700),
        (0x900, 0xE00), (0x1100, 0x1200), (0x1E00, 0x2000), (0x2000, 0x2070), (0x2100, 0x2C00),
        (0x3000, 0x3100), (0x4E00, 0xA000), (0xAC00, 0xD7A4), (0xE000, 0xE100), (0xF900, 0xFB00),
        (0xFE00, 0x10000), (0x10000, 0x10FFFF), (0x1F300, 0x1FA00), (0x1D400, 0x1D800),
        (0x20000, 0x2A6E0), (0xE0000, 0xE0100),
    ]

    def character() -> str:
        while True:
            scalar = source.randrange(*source.choice(ranges))
            if not 0xD800 <= scalar < 0xE000:
                return chr(scalar)

    for index in range(count):
        kind = index % 4
        if kind == 0:
            # One of a kind of characters, in words.
            low, high = source.choice([r for r in ranges if r[0] < 0xD800])
            scalars = [source.randrange(low, high) for _ in range(source.randrange(1, 30))]
            yield "".join(chr(s) if not 0xD800 <= s < 0xE000 else " " for s in scalars)
        elif kind == 1:
            yield "".join(character() for _ in range(source.randrange(1, 20)))
        elif kind == 2:
            text = list(source.choice(sentences)[:120])
            for _ in range(source.randrange(1, 6)):
                text.insert(source.randrange(len(text) + 1), character())
            yield "".join(text)
        else:
            text = source.choice(sentences)[:120]
            change = source.choice([str.upper, str.title, str.swapcase, lambda t: t.replace(" ", "")])
            yield change(text)


def write_tiny_models(path: str) -> None:
    """A network of a few thousand random weights that knows letters and no words."""
    source = np.random.default_rng(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    pieces = ["<s>", "</s>", "<unk>", "<pad>", *letters, *(f"##{letter}" for letter in letters), "."]
    shape = packer.Shape(
        layers=2, width=64, heads=2, feed_forward=128, positions=24, relative_buckets=8,
        relative_distance=16, vocabulary=len(pieces), cls=0, sep=1, unknown=2, padding=3,
        epsilon=1e-5)
    # Norms and biases are like any other numbers; what counts is that there are some.
    network = {
        name: source.normal(size=dimensions).astype(np.float32)
        for name, kind, dimensions in packer.layout(shape) if kind == "<f4"
    }
    for name, rows, columns in packer.matrices(shape):
        network[f"{name}.weight"] = source.normal(size=(rows, columns)) / columns**0.5
    network["word_embeddings"] = source.normal(size=(len(pieces), shape.width))

    def replacement(character: str) -> str:
        return f" {character} " if character == "." else character.lower()

    packer.write_file(path, {
        "shape": shape.section(),
        "vocabulary": packer.vocabulary_section(pieces),
        "characters": packer.characters_section(
            lambda character: replacement(character) if character.isascii() else character),
        "weights": packer.weights_section(shape, network),
        "numbers": packer.floats([1, -2.5, 0.125]),
    })


def main() -> None:
    models, folder = sys.argv[1:]
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = transformers.AutoModel.from_pretrained(folder, dtype=torch.float32).eval()
    sections = packer.read_sections(models)
    shape = packer.Shape.of_section(sections["shape"])
    convert.load(model, packer.network_of(sections))
    convert.cut_vocabulary(tokenizer)

    with open(os.path.join(FIXTURES, "sentences.txt"), encoding="utf-8") as file:
        sentences = file.read().removesuffix("\n").split("\n")
    vectors = np.stack([vector(model, shape, pieces(tokenizer, text)) for text in sentences])
    codes = np.rint(vectors * (127 / np.abs(vectors).max(axis=1, keepdims=True)))
    with open(os.path.join(FIXTURES, "sentences.vectors"), "wb") as file:
        file.write(codes.astype(np.int8).tobytes())

    write_tiny_models(os.path.join(FIXTURES, "tiny.models"))

    texts = [text[:200] for text in sentences]
    texts += ["", " ", "a" * 100, "a" * 101, "é" * 100, "é" * 101, "[CLS] <s> </s> [UNK] ##ing"]
    texts += random_texts(sentences, 2000)
    with open(os.path.join(FIXTURES, "pieces.jsonl"), "w", encoding="utf-8") as file:
        for text in texts:
            line = {"text": text, "pieces": pieces(tokenizer, text)}
            file.write(json.dumps(line, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
