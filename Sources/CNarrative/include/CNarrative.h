/// The built-in narrative: the bytes of `Corpus/the-e-commerce-pioneer.txt` and of its index, compiled into
/// the program.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The first byte of the text. It is not terminated by a NUL.
extern const uint8_t *_Nonnull const cnarrative_bytes;

/// The number of bytes of the text.
extern const size_t cnarrative_count;

/// The first byte of the index, which `benchmarks builtin-index` writes.
extern const uint8_t *_Nonnull const cnarrative_index_bytes;

/// The number of bytes of the index.
extern const size_t cnarrative_index_count;
