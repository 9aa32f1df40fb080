"""The models file: what is in it, and how a network's numbers get small enough to be in it.

Needs numpy alone. `convert.py` packs a network that the library transformers has saved; other scripts
add sections of their own:

    sections = packer.read_sections(path)
    sections["ranker"] = packer.floats(array)
    packer.write_file(path, sections)

A file is the magic, a version, the number of sections, a table of them (a name of 16 bytes, offset,
byte count), then the sections, each at a multiple of 64 bytes. All numbers are little-endian. Sections:

    shape       the network's dimensions, see `Shape`
    vocabulary  the word pieces, with a hash table to find them, see `vocabulary_section`
    characters  what becomes of each character before words are cut into pieces, see
                `characters_section`
    weights     the arrays that `layout` lists, each at a multiple of 64 bytes
    inputs      8 bytes that name the questions that the small models were fitted to, see `inputs`
    kind-directions  vectors for the kinds of lines, see `vectors_section`
    kind-words  for each slot of hashed words a signed byte for each kind of line
    digest      32 bytes that name the maker of the vectors: SHA-256 of the four sections above
    checksum    8 bytes that tell whether anything else in the file is damaged

and float32 arrays of linear models under any other name. `write_file` makes the last two itself.

A linear layer's weights are `scale[row] * multiplier[row, group] * code`, with codes from -31 to 31
and groups of 64 columns, so that products with activations of 8 bits are exact in 32-bit integers.
A layer's inputs are mixed before they are rounded, see `mixed`, so the columns here are those of the
matrix times the inverse mixture. Within the 16 columns of half a group that AVX2 sums in one 16-bit lane, the codes' magnitudes add up
to `LANE_LIMIT` at most, so that those sums never overflow.
"""

import dataclasses
import hashlib
import os
import struct
import typing

import numpy as np

import texts

MAGIC = b"PIONEERM"
VERSION = 2
ALIGNMENT = 64
GROUP = 64
LARGEST_MULTIPLIER = 63

# The codes of linear layers and of word embeddings reach from minus this to this.
LINEAR_LEVELS = 31
EMBEDDING_LEVELS = 7

# 16-bit lanes hold sums of codes times activations up to 127.
LANE_LIMIT = 32767 // 127

ENCODER_SECTIONS = ("shape", "vocabulary", "characters", "weights")
MADE_SECTIONS = ("digest", "checksum")


@dataclasses.dataclass(frozen=True)
class Shape:
    """The network's dimensions. `relative_buckets` is 0 without a relative position bias."""

    layers: int
    width: int
    heads: int
    feed_forward: int
    positions: int
    relative_buckets: int
    relative_distance: int
    vocabulary: int
    cls: int
    sep: int
    unknown: int
    padding: int
    epsilon: float

    FORMAT: typing.ClassVar[str] = "<12If"

    def section(self) -> bytes:
        return struct.pack(self.FORMAT, *dataclasses.astuple(self))

    @classmethod
    def of_section(cls, data: bytes) -> "Shape":
        return cls(*struct.unpack(cls.FORMAT, data))


# Numbers: float arrays to integers and back.


@dataclasses.dataclass
class Quantised:
    """A matrix whose entries are `scale[row] * multiplier[row, column // 64] * code[row, column]`."""

    codes: np.ndarray  # int8 [rows, columns]
    multipliers: np.ndarray  # uint8 [rows, columns / 64]
    scales: np.ndarray  # float32 [rows]

    def dequantised(self) -> np.ndarray:
        """The float32 matrix that these numbers stand for."""
        factors = self.multipliers * self.scales[:, None]
        return self.codes.astype(np.float32) * np.repeat(factors, GROUP, axis=1)


def mixed(matrix: np.ndarray) -> np.ndarray:
    """The matrix times a Hadamard matrix in each block of 256 columns (or of 128 or 64 if the columns
    are no multiple of more), which stands between every eighth column.

    A few of a network's inputs are many times as large as the others, and rounded to 8 bits would leave
    the others nothing. Mixed, they are all alike. Twice is the same as times the block's columns / 8.
    """
    rows, columns = matrix.shape
    size = mixture_size(columns)
    hadamard = np.ones((1, 1), np.float32)
    while len(hadamard) < size:
        hadamard = np.block([[hadamard, hadamard], [hadamard, -hadamard]])
    return (hadamard @ matrix.reshape(-1, size, 8)).reshape(rows, columns)


def mixture_size(columns: int) -> int:
    """How many of a layer's columns are mixed with one another."""
    return next(size for size in (32, 16, 8) if columns % (8 * size) == 0)


def lane_sums(magnitudes: np.ndarray) -> np.ndarray:
    """The largest sum over the columns that share a 16-bit lane, for groups in the last axis."""
    # Half groups of eight steps of four columns; the first two of a step and the others part.
    lanes = magnitudes.reshape(*magnitudes.shape[:-1], 2, 8, 2, 2)
    return lanes.sum(axis=(-3, -1)).max(axis=(-1, -2))


def quantise(weights: np.ndarray, levels: int = LINEAR_LEVELS) -> Quantised:
    """The numbers nearest a float matrix: a few multipliers are tried for each group."""
    rows, columns = weights.shape
    if columns % GROUP:
        raise ValueError(f"{columns} columns are no multiple of {GROUP}")
    if not np.isfinite(weights).all():
        raise ValueError("weights that aren't finite")
    parts = [_quantise_rows(weights[i : i + 2048], levels) for i in range(0, rows, 2048)]
    return Quantised(*(np.concatenate([getattr(p, f.name) for p in parts])
                       for f in dataclasses.fields(Quantised)))


def _quantise_rows(weights: np.ndarray, levels: int) -> Quantised:
    rows, columns = weights.shape
    groups = weights.astype(np.float32).reshape(rows, columns // GROUP, GROUP)
    is_linear = levels == LINEAR_LEVELS
    # What a group's multiplier times the row's scale must be, at least, for every code to fit.
    need = np.abs(groups).max(axis=2) / levels
    if is_linear:
        # Rounding adds half a code at most to each of a lane's 16.
        need = np.maximum(need, lane_sums(np.abs(groups)) / (LANE_LIMIT - 8))
    scales = (need.max(axis=1) / LARGEST_MULTIPLIER).astype(np.float32)
    scales[scales < np.float32(1e-30)] = 1
    smallest = np.clip(np.ceil(need / scales[:, None]), 1, LARGEST_MULTIPLIER)

    best = np.full(need.shape, np.inf, np.float32)
    multipliers = smallest.copy()
    codes = np.zeros(groups.shape, np.int8)
    # Cutting off a group's largest weights can cost less than coarser steps for all others.
    for share in (1, 1.05, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        tried = np.clip(np.ceil(smallest * share), 1, LARGEST_MULTIPLIER)
        steps = (tried * scales[:, None]).astype(np.float32)[:, :, None]
        rounded = np.clip(np.rint(groups / steps), -levels, levels)
        error = np.square(rounded * steps - groups).sum(axis=2)
        if is_linear:
            error[lane_sums(np.abs(rounded)) > LANE_LIMIT] = np.inf
        better = error < best
        best[better] = error[better]
        multipliers[better] = tried[better]
        codes[better] = rounded[better]
    if not np.isfinite(best).all():
        raise ValueError("a group that no multiplier fits")

    # The scale that fits the codes best, now that they are known.
    products = (codes * multipliers[:, :, None]).astype(np.float64)
    squares = np.square(products).sum(axis=(1, 2))
    fitted = (products * groups).sum(axis=(1, 2)) / np.maximum(squares, 1)
    scales = np.where(fitted > 0, fitted, scales).astype(np.float32)
    return Quantised(codes.reshape(rows, columns), multipliers.astype(np.uint8), scales)


def quantised_layer(weights: np.ndarray) -> Quantised:
    """A linear layer's numbers in a file."""
    return quantise(mixed(weights.astype(np.float32)) / mixture_size(weights.shape[1]))


def layer_of(quantised: Quantised) -> np.ndarray:
    """The linear layer that a file's numbers stand for."""
    return mixed(quantised.dequantised())


# Matrices in the order that the kernels read them in.


def _check_matrix(rows: int, columns: int) -> None:
    if rows % 8 or columns % GROUP or not rows or not columns:
        raise ValueError(f"a matrix of {rows} rows and {columns} columns can't be packed")


def packed_codes(codes: np.ndarray) -> np.ndarray:
    """Codes as unsigned numbers of 6 bits: blocks of 8 rows, of those 16 columns in 96 bytes.

    Four columns of eight rows make a vector of 32 numbers, row by row; the fourth vector's bits are
    the two upper ones of the other three's bytes, its lowest bits in the first.
    """
    rows, columns = codes.shape
    _check_matrix(rows, columns)
    unsigned = (codes + 32).astype(np.uint8).reshape(rows // 8, 8, columns // 16, 4, 4)
    vectors = unsigned.transpose(0, 2, 3, 1, 4).reshape(rows // 8, columns // 16, 4, 32)
    fourth = vectors[:, :, 3]
    return np.stack(
        [vectors[:, :, i] | ((fourth >> 2 * i) & 3) << 6 for i in range(3)], axis=2
    ).reshape(-1)


def unpacked_codes(packed: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The inverse of `packed_codes`."""
    _check_matrix(rows, columns)
    packed = packed.reshape(rows // 8, columns // 16, 3, 32)
    fourth = sum((packed[:, :, i] >> 6) << 2 * i for i in range(3))
    vectors = np.concatenate([packed & 63, fourth[:, :, None]], axis=2)
    unsigned = vectors.reshape(rows // 8, columns // 16, 4, 8, 4).transpose(0, 3, 1, 2, 4)
    return unsigned.reshape(rows, columns).astype(np.int8) - 32


def packed_multipliers(multipliers: np.ndarray) -> np.ndarray:
    """Multipliers by block of 8 rows, then group, then row."""
    rows, groups = multipliers.shape
    return multipliers.reshape(rows // 8, 8, groups).transpose(0, 2, 1).reshape(-1)


def unpacked_multipliers(packed: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The inverse of `packed_multipliers`."""
    groups = columns // GROUP
    return packed.reshape(rows // 8, groups, 8).transpose(0, 2, 1).reshape(rows, groups)


def packed_nibbles(codes: np.ndarray) -> np.ndarray:
    """Codes of word embeddings in 4 bits: of each group the first 32 below, the others above."""
    unsigned = (codes + 8).astype(np.uint8).reshape(-1, 2, GROUP // 2)
    return (unsigned[:, 0] | unsigned[:, 1] << 4).reshape(-1)


def unpacked_nibbles(packed: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The inverse of `packed_nibbles`."""
    packed = packed.reshape(-1, GROUP // 2)
    unsigned = np.stack([packed & 15, packed >> 4], axis=1)
    return unsigned.reshape(rows, columns).astype(np.int8) - 8


# The network as named arrays, and those in the section of weights.


def matrices(shape: Shape) -> list[tuple[str, int, int]]:
    """The linear layers with their rows (outputs) and columns (inputs), in the file's order."""
    width, inner = shape.width, shape.feed_forward
    return [
        (f"layer.{i}.{name}", rows, columns)
        for i in range(shape.layers)
        for name, rows, columns in [
            ("query_key_value", 3 * width, width), ("attention_output", width, width),
            ("feed_forward_input", inner, width), ("feed_forward_output", width, inner),
        ]
    ]


def layout(shape: Shape) -> list[tuple[str, str, tuple[int, ...]]]:
    """Name, type and dimensions of the arrays in the section of weights, in their order."""
    width, words = shape.width, shape.vocabulary
    arrays = [
        ("word_embeddings.codes", "u1", (words * width // 2,)),
        ("word_embeddings.multipliers", "u1", (words, width // GROUP)),
        ("word_embeddings.scales", "<f4", (words,)),
        ("position_embeddings", "<f4", (shape.positions, width)),
    ]
    if shape.relative_buckets:
        arrays.append(("relative_bias", "<f4", (shape.heads, 2 * shape.positions - 1)))
    norm = lambda name: [(f"{name}.weight", "<f4", (width,)), (f"{name}.bias", "<f4", (width,))]
    arrays += norm("embedding_norm")
    for name, rows, columns in matrices(shape):
        arrays += [
            (f"{name}.codes", "u1", (rows * columns * 6 // 8,)),
            (f"{name}.multipliers", "u1", (rows * columns // GROUP,)),
            (f"{name}.scales", "<f4", (rows,)),
            (f"{name}.bias", "<f4", (rows,)),
        ]
        layer, _, part = name.rpartition(".")
        if part.endswith("output"):
            arrays += norm(f"{layer}.{part.removesuffix('_output')}_norm")
    return arrays


def weights_section(shape: Shape, network: dict[str, np.ndarray]) -> bytes:
    """Quantises a network of float arrays.

    `network` has the arrays of `layout` in float32, but in place of `NAME.codes`, `.multipliers` and
    `.scales` one matrix `NAME.weight` ([rows, columns]), and `word_embeddings` ([words, width]).
    """
    arrays = {name: array for name, array in network.items()}
    words = quantise(arrays["word_embeddings"], EMBEDDING_LEVELS)
    arrays["word_embeddings.codes"] = packed_nibbles(words.codes)
    arrays["word_embeddings.multipliers"] = words.multipliers
    arrays["word_embeddings.scales"] = words.scales
    for name, rows, columns in matrices(shape):
        matrix = quantised_layer(arrays[f"{name}.weight"])
        if matrix.codes.shape != (rows, columns):
            raise ValueError(f"{name} has {matrix.codes.shape} numbers, not {(rows, columns)}")
        arrays[f"{name}.codes"] = packed_codes(matrix.codes)
        arrays[f"{name}.multipliers"] = packed_multipliers(matrix.multipliers)
        arrays[f"{name}.scales"] = matrix.scales
    section = bytearray()
    for name, kind, dimensions in layout(shape):
        array = np.asarray(arrays[name]).astype(kind)
        if array.size != np.prod(dimensions) or not np.isfinite(array).all():
            raise ValueError(f"{name} has {array.shape} numbers, not {dimensions}, or infinite ones")
        section += bytes(-len(section) % ALIGNMENT) + array.tobytes()
    return bytes(section)


def stored_arrays(sections: dict[str, bytes]) -> dict[str, np.ndarray]:
    """The arrays of `layout` as they are in a file."""
    shape, arrays, offset = Shape.of_section(sections["shape"]), {}, 0
    for name, kind, dimensions in layout(shape):
        offset += -offset % ALIGNMENT
        count = int(np.prod(dimensions))
        array = np.frombuffer(sections["weights"], kind, count, offset)
        arrays[name] = array.reshape(dimensions)
        offset += array.nbytes
    return arrays


def network_of(sections: dict[str, bytes]) -> dict[str, np.ndarray]:
    """The float32 network that a file's numbers stand for, named as for `weights_section`."""
    shape, stored = Shape.of_section(sections["shape"]), stored_arrays(sections)

    def taken(name, codes, multipliers):
        del stored[f"{name}.codes"], stored[f"{name}.multipliers"]
        return Quantised(codes, multipliers, stored.pop(f"{name}.scales"))

    name = "word_embeddings"
    codes = unpacked_nibbles(stored[f"{name}.codes"], shape.vocabulary, shape.width)
    stored[name] = taken(name, codes, stored[f"{name}.multipliers"]).dequantised()
    for name, rows, columns in matrices(shape):
        codes = unpacked_codes(stored[f"{name}.codes"], rows, columns)
        multipliers = unpacked_multipliers(stored[f"{name}.multipliers"], rows, columns)
        stored[f"{name}.weight"] = layer_of(taken(name, codes, multipliers))
    return stored


# Words and characters.


def piece_hash(piece: bytes) -> int:
    """FNV-1a of 32 bits."""
    value = 0x811C9DC5
    for byte in piece:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


# A reader gives up a search after so many slots.
LONGEST_PROBE = 64


def vocabulary_section(pieces: list[str]) -> bytes:
    """The word pieces in the order of their numbers; those that go on a word begin with "##".

    The number of pieces, that of the hash table's slots (a power of two), the byte count of the longest
    piece and that of all (4 bytes each); where each piece begins and the last one ends (4 each); the
    slots: a piece's hash and its number plus one, both 0 where there is none (4 each); the pieces'
    bytes. A piece is in the slot of its hash's lowest bits or one of the next.
    """
    encoded = [piece.encode() for piece in pieces]
    slot_count = 1 << (2 * len(encoded) - 1).bit_length()
    slots = np.zeros((slot_count, 2), "<u4")
    for number, piece in enumerate(encoded):
        value = piece_hash(piece)
        for probe in range(LONGEST_PROBE):
            slot = slots[(value + probe) % slot_count]
            if not slot[1]:
                slot[:] = value, number + 1
                break
        else:
            raise ValueError("pieces that crowd the hash table")
    offsets = np.concatenate([[0], np.cumsum([len(piece) for piece in encoded])]).astype("<u4")
    head = (len(encoded), slot_count, max(map(len, encoded)), int(offsets[-1]))
    return struct.pack("<4I", *head) + offsets.tobytes() + slots.tobytes() + b"".join(encoded)


def pieces_of(section: bytes) -> list[str]:
    """The word pieces of a section."""
    count, slot_count, _, _ = struct.unpack_from("<4I", section)
    offsets = np.frombuffer(section, "<u4", count + 1, 16)
    data = section[16 + 4 * (count + 1) + 8 * slot_count :]
    return [data[offsets[i] : offsets[i + 1]].decode() for i in range(count)]


CHARACTER_COUNT = 0x110000
KEPT, ALONE = 0, 1


def characters_section(replacement: typing.Callable[[str], str | None]) -> bytes:
    """What each character becomes before words are cut into pieces.

    `replacement` gives a character's text: lower-cased, without accents, spaces where words part; None
    for what isn't a character. Most stay themselves (entry 0) or stand alone as a word (entry 1); entry
    n is the text n - 2 otherwise. Characters come in blocks of 256, equal ones stored once: the numbers
    of blocks, of texts and of the texts' bytes (4 bytes each); each block's number (2 each); the
    blocks' entries (2 each); where each text begins and the last one ends (4 each); the texts.
    """
    texts: dict[str, int] = {}
    entries = np.zeros(CHARACTER_COUNT, "<u2")
    for scalar in range(CHARACTER_COUNT):
        character = chr(scalar)
        text = replacement(character)
        if text is None or text == character != " ":
            entries[scalar] = KEPT
        elif text == f" {character} ":
            entries[scalar] = ALONE
        else:
            entries[scalar] = 2 + texts.setdefault(text, len(texts))
    blocks, numbers = np.unique(entries.reshape(-1, 256), axis=0, return_inverse=True)
    encoded = [text.encode() for text in texts]
    offsets = np.concatenate([[0], np.cumsum([len(text) for text in encoded])]).astype("<u4")
    return b"".join([
        struct.pack("<3I", len(blocks), len(encoded), int(offsets[-1])),
        numbers.reshape(-1).astype("<u2").tobytes(), blocks.astype("<u2").tobytes(),
        offsets.tobytes(), *encoded,
    ])


def floats(array) -> bytes:
    """A section of a linear model's numbers."""
    return np.asarray(array, "<f4").tobytes()


def vectors_section(codes, scales) -> bytes:
    """Vectors as bytes as the program writes them: codes [texts, width] and a scale for each."""
    count, width = codes.shape
    return struct.pack("<2I", width, count) + scales.astype("<f4").tobytes() + codes.astype("i1").tobytes()


def vectors(data: bytes):
    """The vectors in bytes as the program writes them, as float32 [texts, width]."""
    width, count = struct.unpack_from("<2I", data)
    scales = np.frombuffer(data, "<f4", count, 8)
    codes = np.frombuffer(data, "i1", width * count, 8 + 4 * count).reshape(count, width)
    return codes.astype(np.float32) * scales[:, None]


# The file.


def checksum(data: bytes, start: int = 0xCBF29CE484222325) -> int:
    """FNV-1a over words of 8 bytes, in 64 lanes that take turns and are joined at the end."""
    prime = np.uint64(0x100000001B3)
    padded = data + bytes(-len(data) % 512)
    lanes = np.full(64, start, np.uint64)
    for words in np.frombuffer(padded, "<u8").reshape(-1, 64):
        lanes = (lanes ^ words) * prime
    value = np.uint64(len(data))
    with np.errstate(over="ignore"):
        for lane in lanes:
            value = (value ^ lane) * prime
    return int(value)


def inputs(questions: str | os.PathLike) -> bytes:
    """A section that names the files that models are learned from: the checksum of a list of them."""
    paths = ["story.jsonl", "story.sentences.json"]
    for folder in ("books", "lines", *texts.FOLDERS):
        paths += [f"{folder}/{name}" for name in os.listdir(os.path.join(questions, folder))]
    listed = ""
    for path in sorted(paths):
        with open(os.path.join(questions, path), "rb") as file:
            listed += f"{path} {checksum(file.read())}\n"
    return struct.pack("<Q", checksum(listed.encode()))


def read_sections(path: str | os.PathLike) -> dict[str, bytes]:
    """A file's sections by name, in their order."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:8] != MAGIC or struct.unpack_from("<I", data, 8)[0] != VERSION:
        raise ValueError(f"{path} is not a models file of version {VERSION}")
    sections = {}
    for index in range(struct.unpack_from("<I", data, 12)[0]):
        name, offset, count = struct.unpack_from("<16sQQ", data, 16 + 32 * index)
        sections[name.rstrip(b"\0").decode()] = data[offset : offset + count]
    return sections


def write_file(path: str | os.PathLike, sections: dict[str, bytes]) -> None:
    """Writes sections as a file, at once or not at all; makes `digest` and `checksum` anew."""
    sections = {name: data for name, data in sections.items() if name not in MADE_SECTIONS}
    digest = hashlib.sha256()
    for name in ENCODER_SECTIONS:
        digest.update(struct.pack("<Q", len(sections[name])) + sections[name])
    sections["digest"] = digest.digest()
    value = 0
    for name, data in sections.items():
        value = checksum(name.encode().ljust(16, b"\0") + struct.pack("<Q", checksum(data)), value)
    sections["checksum"] = struct.pack("<Q", value)

    offset, table, body = 16 + 32 * len(sections), b"", []
    for name, data in sections.items():
        if not 0 < len(name.encode()) <= 16:
            raise ValueError(f"“{name}” is no name for a section")
        body.append(bytes(-offset % ALIGNMENT))
        offset += len(body[-1])
        table += struct.pack("<16sQQ", name.encode(), offset, len(data))
        body.append(data)
        offset += len(data)
    temporary = f"{path}.part"
    with open(temporary, "wb") as file:
        file.write(MAGIC + struct.pack("<II", VERSION, len(sections)) + table)
        file.writelines(body)
    os.replace(temporary, path)
