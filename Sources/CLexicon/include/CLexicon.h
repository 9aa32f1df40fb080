/// Data files of general English, compiled into the program.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The bytes of `Data/english-word-frequencies.txt`: a line for each word, sorted by word, "word n"
/// where n is ten times its Zipf frequency. Not terminated by a NUL.
extern const uint8_t *_Nonnull const clexicon_frequencies_bytes;

/// The number of bytes of the table.
extern const size_t clexicon_frequencies_count;
