/// What is inside the program and on which terms: the bytes of `Data/licenses.txt`, compiled into it.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The first byte of the text. It is not terminated by a NUL.
extern const uint8_t *_Nonnull const clicenses_bytes;

/// The number of bytes of the text.
extern const size_t clicenses_count;
