// For x86-64 processors with AVX2, which nearly all have.

#if defined(__x86_64__)
#include "unpack_avx2.h"

// Within 32 columns a 16-bit lane adds up 16 products: eight pairs, of two columns each. With codes from
// 1 to 63 a pair is 16,002 at most, so `maddubs` never saturates. Their sum may wrap around, but so does
// the correction, 32 times the activations; what is left, the sum for codes from -31 to 31, fits, since
// the packer sees to it that codes add up to 258 at most. The group's multiplier comes along in the
// `madd` that widens it to 32 bits.

static bool is_available(void) { return __builtin_cpu_supports("avx2"); }

__attribute__((target("avx2"))) static void unpack(
  const uint8_t *const codes[2], const uint8_t *const multipliers[2], size_t columns,
  cencoder_slab *slab
) {
  unpack_codes(codes, columns, slab);
  // By group, then block, then row; each twice, for a row's two 16-bit lanes.
  for (size_t group = 0; group < columns / group_columns; group++)
    for (size_t row = 0; row < tile_rows; row++)
      slab->multipliers[group * tile_rows + row] = 0x10001
        * multipliers[row / block_rows][group * block_rows + row % block_rows];
}

/// The corrections of a row's two lanes, beside one another.
__attribute__((target("avx2"))) static void prepare(
  const int8_t *values, size_t columns, uint32_t *corrections
) {
  const __m256i ones = _mm256_set1_epi8(1);
  for (size_t i = 0; i < columns / correction_columns; i++, values += correction_columns) {
    const __m256i pairs =
      _mm256_maddubs_epi16(ones, _mm256_loadu_si256((const __m256i *)values));
    const __m128i eights =
      _mm_add_epi16(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
    const __m128i fours = _mm_add_epi16(eights, _mm_srli_si128(eights, 8));
    const __m128i twos = _mm_add_epi16(fours, _mm_srli_si128(fours, 4));
    corrections[i] = (uint32_t)_mm_cvtsi128_si32(
      _mm_sub_epi16(_mm_setzero_si128(), _mm_slli_epi16(twos, 5)));
  }
}

/// `multiply` for a number of tokens that the compiler knows, so that sums stay in registers.
__attribute__((target("avx2"), always_inline)) static inline void multiply_tokens(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *sums
) {
  const __m256i *codes = (const __m256i *)slab->codes;
  const __m256i *multipliers = (const __m256i *)slab->multipliers;
  const size_t correction_stride = activations.columns / correction_columns;
  __m256i totals[2][2] = {0};
  for (size_t column = 0; column < columns; column += correction_columns) {
    if (column % group_columns == 0) cencoder_fetch(&ahead);
    __m256i parts[2][2];
    for (size_t token = 0; token < tokens; token++) {
      const __m256i correction = broadcast(
        activations.corrections + token * correction_stride + column / correction_columns);
      for (size_t block = 0; block < 2; block++) parts[token][block] = correction;
    }
#pragma clang loop unroll(full)
    for (size_t step = 0; step < correction_columns / 4; step++, codes += 2) {
      for (size_t token = 0; token < tokens; token++) {
        const __m256i values = broadcast(
          activations.values + token * activations.columns + column + 4 * step);
        for (size_t block = 0; block < 2; block++)
          parts[token][block] = _mm256_add_epi16(
            parts[token][block], _mm256_maddubs_epi16(codes[block], values));
      }
    }
    for (size_t block = 0; block < 2; block++)
      for (size_t token = 0; token < tokens; token++)
        totals[token][block] = _mm256_add_epi32(
          totals[token][block],
          _mm256_madd_epi16(parts[token][block], multipliers[column / group_columns * 2 + block]));
  }
  for (size_t token = 0; token < tokens; token++) {
    for (size_t block = 0; block < 2; block++) {
      __m256i *sum = (__m256i *)(sums + token * tile_rows) + block;
      _mm256_storeu_si256(sum, _mm256_add_epi32(_mm256_loadu_si256(sum), totals[token][block]));
    }
  }
}

__attribute__((target("avx2"))) static void multiply(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *sums
) {
  if (tokens == 2)
    multiply_tokens(slab, columns, activations, 2, ahead, sums);
  else
    multiply_tokens(slab, columns, activations, 1, ahead, sums);
}

const cencoder_kernel_functions cencoder_kernel_avx2 = {
  .name = "avx2",
  .is_available = is_available,
  .tile_tokens = 2,
  .unpack = unpack,
  .prepare = prepare,
  .multiply = multiply,
};
#endif
