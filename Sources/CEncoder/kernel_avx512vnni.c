// For x86-64 processors with AVX-512 VNNI; vectors of 256 bits, which don't slow the clock down.

#if defined(__x86_64__)
#define KERNEL avx512vnni
#define TARGET __attribute__((target("avx2,avx512vnni,avx512vl")))
#define DOT _mm256_dpbusd_epi32
#define IS_AVAILABLE \
  (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") \
   && __builtin_cpu_supports("avx2"))
#include "kernel_vnni.h"
#endif
