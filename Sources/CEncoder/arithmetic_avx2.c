// The same floating point in vectors of 256 bits. AVX2 alone, without FMA, which rounds differently.

#if defined(__x86_64__)
#include <string.h>

#include "arithmetic.h"

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define TABLE cencoder_arithmetic_avx2
#include "arithmetic_functions.h"
#pragma clang attribute pop
#endif
