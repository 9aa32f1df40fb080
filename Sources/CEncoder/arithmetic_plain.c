// Floating point for any processor.

#include "arithmetic.h"

#define TABLE cencoder_arithmetic_plain
#include "arithmetic_functions.h"
