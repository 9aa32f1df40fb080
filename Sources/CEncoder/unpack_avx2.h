/// How kernels with vectors of 256 bits read packed weights.
#pragma once

#include <immintrin.h>

#include "kernel.h"

/// Unpacks codes from 1 to 63: by four columns, then block, then row.
__attribute__((target("avx2"))) static inline void unpack_codes(
  const uint8_t *const codes[2], size_t columns, cencoder_slab *slab
) {
  const __m256i lower = _mm256_set1_epi8(63);
  const __m256i upper = _mm256_set1_epi8((char)0xC0);
  for (size_t block = 0; block < 2; block++) {
    const __m256i *packed = (const __m256i *)codes[block];
    __m256i *to = (__m256i *)slab->codes + block;
    for (size_t column = 0; column < columns; column += chunk_columns, packed += 3, to += 8) {
      const __m256i a = _mm256_load_si256(packed);
      const __m256i b = _mm256_load_si256(packed + 1);
      const __m256i c = _mm256_load_si256(packed + 2);
      // Nothing is shifted from one byte into another: what would be is 0.
      const __m256i ab = _mm256_or_si256(
        _mm256_srli_epi16(_mm256_and_si256(a, upper), 2), _mm256_and_si256(b, upper));
      const __m256i abc = _mm256_or_si256(_mm256_srli_epi16(ab, 2), _mm256_and_si256(c, upper));
      _mm256_store_si256(to, _mm256_and_si256(a, lower));
      _mm256_store_si256(to + 2, _mm256_and_si256(b, lower));
      _mm256_store_si256(to + 4, _mm256_and_si256(c, lower));
      _mm256_store_si256(to + 6, _mm256_srli_epi16(abc, 2));
    }
  }
}

/// Four activations in every lane of 32 bits, or a correction.
__attribute__((target("avx2"))) static inline __m256i broadcast(const void *source) {
  int32_t lane;
  __builtin_memcpy(&lane, source, sizeof lane);
  return _mm256_set1_epi32(lane);
}
