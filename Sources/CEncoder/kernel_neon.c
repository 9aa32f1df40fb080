// For every 64-bit ARM processor.

#if defined(__aarch64__)
#include <arm_neon.h>

#include "kernel.h"

#define SYMBOL cencoder_kernel_neon
#define NAME "neon"
#define TARGET

static bool is_available(void) { return true; }

static inline int32x4_t dot(int32x4_t sum, int8x16_t codes, int8x16_t values) {
  // Products of codes up to 32 and activations up to 128 fit 16 bits, and so do two of them.
  const int16x8_t low = vmull_s8(vget_low_s8(codes), vget_low_s8(values));
  const int16x8_t high = vmull_high_s8(codes, values);
  return vpadalq_s16(sum, vpaddq_s16(low, high));
}

#include "kernel_neon.h"
#endif
