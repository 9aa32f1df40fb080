#!/usr/bin/env python3
"""Packs a sentence encoder that the library transformers has saved into a models file.

    convert.py FOLDER MODELS.bin [--weights STATE.pt]

FOLDER holds an MPNet or BERT network whose sentence vectors are means of all tokens' vectors;
STATE.pt, if given, the weights after tuning (`torch.save(model.state_dict(), ...)`). If MODELS.bin
exists, its other sections stay. Needs torch, transformers and numpy.
"""

import argparse
import os

import numpy as np
import packer
import tokenizers
import torch
import transformers


def names(config) -> dict[str, list[str]]:
    """The names of the layers in a models file, with those of the layers in transformers' model whose
    rows, one after the other, they are made of."""
    is_mpnet = config.model_type == "mpnet"
    if not is_mpnet and config.model_type != "bert":
        raise SystemExit(f"a network of type {config.model_type} can't be packed")
    inputs = ["attn.q", "attn.k", "attn.v"] if is_mpnet else ["self.query", "self.key", "self.value"]
    output, norm = ["attn.o", "LayerNorm"] if is_mpnet else ["output.dense", "output.LayerNorm"]
    pairs = {"embedding_norm": ["embeddings.LayerNorm"]}
    for index in range(config.num_hidden_layers):
        layer = f"encoder.layer.{index}"
        pairs |= {
            f"layer.{index}.query_key_value": [f"{layer}.attention.{name}" for name in inputs],
            f"layer.{index}.attention_output": [f"{layer}.attention.{output}"],
            f"layer.{index}.attention_norm": [f"{layer}.attention.{norm}"],
            f"layer.{index}.feed_forward_input": [f"{layer}.intermediate.dense"],
            f"layer.{index}.feed_forward_output": [f"{layer}.output.dense"],
            f"layer.{index}.feed_forward_norm": [f"{layer}.output.LayerNorm"],
        }
    return pairs


def network_of(model) -> dict[str, np.ndarray]:
    """A model's arrays, named as `packer.weights_section` wants them."""
    state = {name: tensor.float().numpy() for name, tensor in model.state_dict().items()}
    network = {
        f"{name}.{kind}": np.concatenate([state[f"{source}.{kind}"] for source in sources])
        for name, sources in names(model.config).items() for kind in ("weight", "bias")
    }
    network["word_embeddings"] = state["embeddings.word_embeddings.weight"]
    positions = state["embeddings.position_embeddings.weight"]
    if model.config.model_type == "mpnet":
        # The first positions belong to padding.
        positions = positions[model.config.pad_token_id + 1 :]
        network["relative_bias"] = relative_bias(model, len(positions))
    else:
        positions = positions + state["embeddings.token_type_embeddings.weight"][0]
    network["position_embeddings"] = positions
    return network


def load(model, network: dict[str, np.ndarray]) -> None:
    """Gives a model the arrays of `network`: the inverse of `network_of`."""
    state = model.state_dict()

    def store(name, array):
        state[name].copy_(torch.from_numpy(np.array(array, np.float32)))

    for name, sources in names(model.config).items():
        for kind in ("weight", "bias"):
            for source, array in zip(sources, np.split(network[f"{name}.{kind}"], len(sources))):
                store(f"{source}.{kind}", array)
    # The vocabulary may have been cut.
    embeddings = torch.from_numpy(np.array(network["word_embeddings"], np.float32))
    model.embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(embeddings)
    positions = network["position_embeddings"]
    if model.config.model_type == "mpnet":
        store("embeddings.position_embeddings.weight", np.concatenate(
            [np.zeros((model.config.pad_token_id + 1, positions.shape[1])), positions]))
        table = np.zeros((model.config.relative_attention_num_buckets, model.config.num_attention_heads))
        table[buckets(model, len(positions))] = network["relative_bias"].T
        store("encoder.relative_attention_bias.weight", table)
    else:
        store("embeddings.position_embeddings.weight", positions)
        state["embeddings.token_type_embeddings.weight"].zero_()


def buckets(model, positions: int) -> np.ndarray:
    """The bucket of every distance from a query to a key, from 1 - positions on."""
    distances = torch.arange(1 - positions, positions)[None]
    return model.encoder.relative_position_bucket(
        distances, num_buckets=model.config.relative_attention_num_buckets)[0].numpy()


def relative_bias(model, positions: int) -> np.ndarray:
    """The bias by head and by distance from a query to a key."""
    table = model.encoder.relative_attention_bias.weight.detach().float().numpy()
    return table[buckets(model, positions)].T


def shape_of(
    model, tokenizer, kept: list[int], network: dict[str, np.ndarray]
) -> packer.Shape:
    config = model.config
    backend = tokenizer.backend_tokenizer
    return packer.Shape(
        layers=config.num_hidden_layers, width=config.hidden_size,
        heads=config.num_attention_heads, feed_forward=config.intermediate_size,
        positions=len(network["position_embeddings"]),
        relative_buckets=getattr(config, "relative_attention_num_buckets", 0),
        relative_distance=128 if config.model_type == "mpnet" else 0,
        vocabulary=len(network["word_embeddings"]),
        cls=kept.index(tokenizer.cls_token_id), sep=kept.index(tokenizer.sep_token_id),
        unknown=backend.model.token_to_id(backend.model.unk_token),
        padding=kept.index(tokenizer.pad_token_id), epsilon=config.layer_norm_eps)


def is_kept(piece: str) -> bool:
    """Whether a word piece is of use: ranking by meaning is for English, so that pieces of other scripts
    would only take room. Accents are stripped before words are cut."""
    text = piece.removeprefix("##")
    return not text.startswith("[unused") and all(
        ord(character) < 0x80 or 0x2010 <= ord(character) < 0x2040 or character in "£€§°©®™½¼¾…"
        for character in text)


def cut_vocabulary(tokenizer) -> list[int]:
    """Leaves the pieces in the tokenizer that are kept; gives their old numbers by their new ones."""
    backend = tokenizer.backend_tokenizer
    pieces = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    if [number for _, number in pieces] != list(range(len(pieces))):
        raise SystemExit("a vocabulary with gaps")
    kept = [number for piece, number in pieces if is_kept(piece)]
    backend.model = tokenizers.models.WordPiece(
        {pieces[number][0]: place for place, number in enumerate(kept)},
        unk_token=backend.model.unk_token, max_input_chars_per_word=100)
    return kept


def replacement(tokenizer):
    """What the tokenizer makes of a single character."""
    backend = tokenizer.backend_tokenizer

    def of(character: str) -> str | None:
        if 0xD800 <= ord(character) < 0xE000:
            return None
        # Spaces and dropped characters can't be told apart at the ends of a text.
        words = backend.pre_tokenizer.pre_tokenize_str(
            backend.normalizer.normalize_str(f"a{character}a"))
        text = " ".join(word for word, _ in words)
        if len(text) < 2 or text[0] != "a" or text[-1] != "a":
            raise ValueError(f"{character!r} changes its neighbours")
        return text[1:-1]

    return of


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    arguments.add_argument("folder")
    arguments.add_argument("models")
    arguments.add_argument("--weights")
    options = arguments.parse_args()

    tokenizer = transformers.AutoTokenizer.from_pretrained(options.folder)
    model = transformers.AutoModel.from_pretrained(options.folder, dtype=torch.float32)
    if options.weights:
        state = torch.load(options.weights, map_location="cpu", weights_only=True)
        model.load_state_dict(state)
    network = network_of(model)
    every = tokenizer.convert_ids_to_tokens(list(range(len(network["word_embeddings"]))))
    kept = cut_vocabulary(tokenizer)
    network["word_embeddings"] = network["word_embeddings"][kept]
    shape = shape_of(model, tokenizer, kept, network)
    sections = packer.read_sections(options.models) if os.path.exists(options.models) else {}
    sections |= {
        "shape": shape.section(),
        "vocabulary": packer.vocabulary_section([every[number] for number in kept]),
        "characters": packer.characters_section(replacement(tokenizer)),
        "weights": packer.weights_section(shape, network),
    }
    packer.write_file(options.models, sections)


if __name__ == "__main__":
    main()
