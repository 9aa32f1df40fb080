// The kernel for `dpbusd`, which comes in two encodings. The including file defines KERNEL, the kernel's
// name; TARGET, the processor's features; DOT, the instruction; and IS_AVAILABLE.

#include "unpack_avx2.h"

#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)
#define JOINED(left, right) left##right
#define SYMBOL(name) JOINED(cencoder_kernel_, name)

static bool is_available(void) { return IS_AVAILABLE; }

TARGET static void unpack(
  const uint8_t *const codes[2], const uint8_t *const multipliers[2], size_t columns,
  cencoder_slab *slab
) {
  unpack_codes(codes, columns, slab);
  // By group, then block, then row.
  for (size_t group = 0; group < columns / group_columns; group++)
    for (size_t row = 0; row < tile_rows; row++)
      slab->multipliers[group * tile_rows + row] =
        multipliers[row / block_rows][group * block_rows + row % block_rows];
}

/// What takes a group's codes from 1 to 63 down to -31 to 31; the group's second correction is unused.
static void prepare(const int8_t *values, size_t columns, uint32_t *corrections) {
  for (size_t group = 0; group < columns / group_columns; group++, values += group_columns) {
    int32_t sum = 0;
    for (size_t i = 0; i < group_columns; i++) sum -= 32 * values[i];
    corrections[2 * group] = (uint32_t)sum;
    corrections[2 * group + 1] = 0;
  }
}

/// `multiply` for a number of tokens that the compiler knows, so that sums stay in registers.
TARGET __attribute__((always_inline)) static inline void multiply_tokens(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *sums
) {
  const __m256i *codes = (const __m256i *)slab->codes;
  const __m256i *multipliers = (const __m256i *)slab->multipliers;
  const size_t correction_stride = activations.columns / correction_columns;
  __m256i totals[3][2] = {0};
  for (size_t column = 0; column < columns; column += group_columns, multipliers += 2) {
    cencoder_fetch(&ahead);
    __m256i parts[3][2];
    for (size_t token = 0; token < tokens; token++) {
      const __m256i correction = broadcast(
        activations.corrections + token * correction_stride + column / correction_columns);
      for (size_t block = 0; block < 2; block++) parts[token][block] = correction;
    }
#pragma clang loop unroll(full)
    for (size_t step = 0; step < group_columns / 4; step++, codes += 2) {
      for (size_t token = 0; token < tokens; token++) {
        const __m256i values = broadcast(
          activations.values + token * activations.columns + column + 4 * step);
        for (size_t block = 0; block < 2; block++)
          parts[token][block] = DOT(parts[token][block], codes[block], values);
      }
    }
    for (size_t token = 0; token < tokens; token++)
      for (size_t block = 0; block < 2; block++)
        totals[token][block] = _mm256_add_epi32(
          totals[token][block], _mm256_mullo_epi32(parts[token][block], multipliers[block]));
  }
  for (size_t token = 0; token < tokens; token++) {
    for (size_t block = 0; block < 2; block++) {
      __m256i *sum = (__m256i *)(sums + token * tile_rows) + block;
      _mm256_storeu_si256(sum, _mm256_add_epi32(_mm256_loadu_si256(sum), totals[token][block]));
    }
  }
}

TARGET static void multiply(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *sums
) {
  switch (tokens) {
    case 3: return multiply_tokens(slab, columns, activations, 3, ahead, sums);
    case 2: return multiply_tokens(slab, columns, activations, 2, ahead, sums);
    default: return multiply_tokens(slab, columns, activations, 1, ahead, sums);
  }
}

const cencoder_kernel_functions SYMBOL(KERNEL) = {
  .name = TEXT(KERNEL),
  .is_available = is_available,
  .tile_tokens = 3,
  .unpack = unpack,
  .prepare = prepare,
  .multiply = multiply,
};
