// For 64-bit ARM processors with `sdot`: all from Apple, and most others since 2018.

#if defined(__aarch64__)
#include <arm_neon.h>

#if defined(__linux__)
#include <sys/auxv.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#endif

#include "kernel.h"

#define SYMBOL cencoder_kernel_dotprod
#define NAME "dotprod"
#define TARGET __attribute__((target("dotprod")))

static bool is_available(void) {
#if defined(__linux__)
  return (getauxval(AT_HWCAP) & 1UL << 20) != 0;
#elif defined(__APPLE__)
  int32_t value = 0;
  size_t size = sizeof value;
  return sysctlbyname("hw.optional.arm.FEAT_DotProd", &value, &size, NULL, 0) == 0 && value != 0;
#else
  return false;
#endif
}

TARGET static inline int32x4_t dot(int32x4_t sum, int8x16_t codes, int8x16_t values) {
  return vdotq_s32(sum, codes, values);
}

#include "kernel_neon.h"
#endif
