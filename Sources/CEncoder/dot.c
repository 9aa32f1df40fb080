#include "CEncoder.h"

/// Widened to 16 bits first, where processors multiply the most numbers at once.
__attribute__((always_inline)) static inline void multiply(
  const int8_t *vector, const int8_t *rows, size_t count, size_t width, int32_t *sums
) {
  for (size_t row = 0; row < count; row++) {
    int32_t sum = 0;
    for (size_t i = 0; i < width; i++) sum += (int16_t)vector[i] * (int16_t)rows[row * width + i];
    sums[row] = sum;
  }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void multiply_avx2(
  const int8_t *vector, const int8_t *rows, size_t count, size_t width, int32_t *sums
) {
  multiply(vector, rows, count, width, sums);
}
#endif

void cencoder_dot(
  const int8_t *vector, const int8_t *rows, size_t count, size_t width, int32_t *sums
) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return multiply_avx2(vector, rows, count, width, sums);
#endif
  multiply(vector, rows, count, width, sums);
}
