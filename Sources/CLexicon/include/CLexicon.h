/// Data files of general English, compiled into the program. `Data/README.md` says what is in them.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The bytes of a file; a text isn't terminated by a NUL.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} clexicon_file;

/// `english-word-frequencies.txt`: sorted lines "word n", n ten times the Zipf frequency.
extern const clexicon_file clexicon_word_frequencies;

/// `word-forms.table`: sorted lines "form word".
extern const clexicon_file clexicon_word_forms;

/// `function-words.txt`: a line for each language: its tag after BCP 47, then its function words.
extern const clexicon_file clexicon_function_words;

/// `lists/*.txt`: a line for each entry after the list's name in brackets, and comments after `#`.
extern const clexicon_file clexicon_word_lists;

/// `reading-words.txt`: lists of words by which texts are read, each after a line with its name in
/// brackets.
extern const clexicon_file clexicon_reading_words;
