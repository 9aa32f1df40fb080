// For any processor; what all other kernels are checked by.

#include <string.h>

#include "kernel.h"

/// Tokens that share a reading of weights.
enum { most_tokens = 4 };

static bool is_available(void) { return true; }

typedef uint8_t packed_bytes __attribute__((ext_vector_type(16)));

/// The four vectors of a chunk, codes from -31 to 31.
static void unpack_chunk(const uint8_t *packed, uint8_t vectors[4][32]) {
  for (size_t half = 0; half < 32; half += sizeof(packed_bytes)) {
    packed_bytes a, b, c;
    memcpy(&a, packed + half, sizeof a);
    memcpy(&b, packed + 32 + half, sizeof b);
    memcpy(&c, packed + 64 + half, sizeof c);
    const packed_bytes unpacked[4] = {
      (a & 63) - 32, (b & 63) - 32, (c & 63) - 32, (a >> 6 | (b >> 6) << 2 | (c >> 6) << 4) - 32};
    for (size_t i = 0; i < 4; i++) memcpy(vectors[i] + half, &unpacked[i], sizeof unpacked[i]);
  }
}

/// The order of a slab: row after row; multipliers by group, then row.
static void unpack(
  const uint8_t *const codes[2], const uint8_t *const multipliers[2], size_t columns,
  cencoder_slab *slab
) {
  for (size_t block = 0; block < 2; block++) {
    const uint8_t *packed = codes[block];
    for (size_t column = 0; column < columns; column += chunk_columns, packed += chunk_bytes) {
      uint8_t vectors[4][32];
      unpack_chunk(packed, vectors);
      for (size_t row = 0; row < block_rows; row++)
        for (size_t i = 0; i < 4; i++)
          memcpy(
            slab->codes + (block * block_rows + row) * columns + column + 4 * i,
            vectors[i] + 4 * row, 4);
    }
    for (size_t group = 0; group < columns / group_columns; group++)
      for (size_t row = 0; row < block_rows; row++)
        slab->multipliers[group * tile_rows + block * block_rows + row] =
          multipliers[block][group * block_rows + row];
  }
}

typedef int8_t bytes __attribute__((ext_vector_type(8)));
typedef uint16_t sums __attribute__((ext_vector_type(8)));
typedef int16_t signed_sums __attribute__((ext_vector_type(8)));

enum { lane_count = 8, group_vectors = group_columns / lane_count };

static inline sums widened(const int8_t *source) {
  bytes narrow;
  memcpy(&narrow, source, sizeof narrow);
  return (sums)__builtin_convertvector(narrow, signed_sums);
}

static inline uint32_t total(sums lanes) {
  const signed_sums values = (signed_sums)lanes;
  int32_t total = 0;
  for (size_t i = 0; i < lane_count; i++) total += values[i];
  return (uint32_t)total;
}

// A lane adds up eight products of codes up to 31 and activations up to 127, which fit 16 bits. All is
// unsigned, since sums of a damaged file's numbers may overflow.
static void multiply(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *results
) {
  const int8_t *codes = (const int8_t *)slab->codes;
  for (size_t column = 0; column < columns; column += group_columns) {
    cencoder_fetch(&ahead);
    sums values[most_tokens][group_vectors];
    for (size_t token = 0; token < tokens; token++)
      for (size_t i = 0; i < group_vectors; i++)
        values[token][i] =
          widened(activations.values + token * activations.columns + column + i * lane_count);
    const int32_t *multipliers = slab->multipliers + column / group_columns * tile_rows;
    for (size_t row = 0; row < tile_rows; row++) {
      sums weights[group_vectors];
      for (size_t i = 0; i < group_vectors; i++)
        weights[i] = widened(codes + row * columns + column + i * lane_count);
      for (size_t token = 0; token < tokens; token++) {
        sums sum = weights[0] * values[token][0];
        for (size_t i = 1; i < group_vectors; i++) sum += weights[i] * values[token][i];
        int32_t *result = results + token * tile_rows + row;
        *result = (int32_t)((uint32_t)*result + total(sum) * (uint32_t)multipliers[row]);
      }
    }
  }
}

const cencoder_kernel_functions cencoder_kernel_plain = {
  .name = "plain",
  .is_available = is_available,
  .tile_tokens = most_tokens,
  .unpack = unpack,
  .multiply = multiply,
};
