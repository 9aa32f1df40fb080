/// Products of packed weights and activations, exact in 32-bit integers.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  /// The rows that are unpacked and multiplied together: two packed blocks.
  tile_rows = 16,
  block_rows = 8,
  /// The columns that share a multiplier.
  group_columns = 64,
  /// The columns of a packed chunk and its bytes for a block of rows.
  chunk_columns = 16,
  chunk_bytes = 96,
  /// The most columns that are unpacked at a time: with 16 rows they leave room in the nearest cache.
  slab_columns = 768,
  /// The columns that a correction is for.
  correction_columns = 32,
};

/// A linear layer, as it is in the file.
///
/// Rows come in blocks of 8, a block's columns in chunks of 16. A chunk is four vectors of 32 codes of 6
/// bits (four columns of eight rows, row by row) in 96 bytes: the lower six bits of each byte are the
/// first three vectors; the upper bits of all three together, the first vector's lowest, the fourth.
/// Multipliers come by block, group and row. A weight is scale · multiplier · (code - 32).
typedef struct {
  const uint8_t *codes;
  const uint8_t *multipliers;
  const float *scales;
  const float *bias;
  size_t rows;
  size_t columns;
} cencoder_matrix;

/// Tokens' activations from -127 to 127, and what the kernel prepared of them.
typedef struct {
  const int8_t *values;
  /// A number for every 32 columns.
  const uint32_t *corrections;
  /// Those of a token; the next one's follow.
  size_t columns;
} cencoder_activations;

/// Unpacked weights of 16 rows, in the order in which the kernel that unpacked them reads them.
typedef struct {
  _Alignas(64) uint8_t codes[slab_columns * tile_rows];
  _Alignas(64) int32_t multipliers[slab_columns / group_columns * tile_rows];
} cencoder_slab;

/// Packed weights that are wanted next, and how many lines of the cache to ask for in each group of
/// columns.
typedef struct {
  const uint8_t *codes[2];
  size_t lines;
} cencoder_ahead;

/// Asks for some lines, so that they have come by the time they are wanted.
static inline void cencoder_fetch(cencoder_ahead *ahead) {
  for (size_t line = 0; line < ahead->lines; line++) {
    for (size_t i = 0; i < 2; i++) {
      __builtin_prefetch(ahead->codes[i], 0, 2);
      ahead->codes[i] += 64;
    }
  }
}

/// What multiplies, for one set of instructions.
typedef struct {
  const char *name;

  bool (*is_available)(void);

  /// The most tokens that `multiply` takes.
  size_t tile_tokens;

  /// Unpacks `columns` columns of two blocks of rows.
  void (*unpack)(
    const uint8_t *const codes[2], const uint8_t *const multipliers[2], size_t columns,
    cencoder_slab *slab);

  /// Computes what `multiply` wants to know of a token's activations, or null.
  void (*prepare)(const int8_t *values, size_t columns, uint32_t *corrections);

  /// Adds the products of a slab and the activations of some tokens to their sums of 16 rows each, and
  /// asks for what is wanted next on the way.
  void (*multiply)(
    const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
    cencoder_ahead ahead, int32_t *sums);
} cencoder_kernel_functions;

#if defined(__x86_64__)
extern const cencoder_kernel_functions cencoder_kernel_avx512vnni;
extern const cencoder_kernel_functions cencoder_kernel_avxvnni;
extern const cencoder_kernel_functions cencoder_kernel_avx2;
#elif defined(__aarch64__)
extern const cencoder_kernel_functions cencoder_kernel_dotprod;
extern const cencoder_kernel_functions cencoder_kernel_neon;
#endif
extern const cencoder_kernel_functions cencoder_kernel_plain;

/// The kernel of that name if the processor can run it, or the best that it can.
const cencoder_kernel_functions *cencoder_choose_kernel(const char *name);

/// Multiplies 16 rows of a matrix, the `tile`-th, by tokens: writes 16 sums a token.
void cencoder_multiply(
  const cencoder_kernel_functions *kernel, const cencoder_matrix *matrix, size_t tile,
  cencoder_activations activations, size_t tokens, cencoder_slab *slab, int32_t *sums);
