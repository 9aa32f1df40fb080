// For x86-64 processors that have the instructions of AVX-512 VNNI without the rest of AVX-512.

#if defined(__x86_64__)
#define KERNEL avxvnni
#define TARGET __attribute__((target("avx2,avxvnni")))
#define DOT _mm256_dpbusd_avx_epi32
#define IS_AVAILABLE (__builtin_cpu_supports("avxvnni") && __builtin_cpu_supports("avx2"))
#include "kernel_vnni.h"
#endif
