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

/// `concepts.table`: lines "name numbers", the numbers being those of the concepts near it.
extern const clexicon_file clexicon_concepts;

/// `concept-words.table`: sorted lines "stem number:weight,…"; "=word" stands for that form alone.
extern const clexicon_file clexicon_concept_words;

/// `concept-phrases.table`: sorted lines "stem n", n the place in the list where its line begins.
extern const clexicon_file clexicon_concept_phrases;

/// `concept-phrases.list`: lines "rest of the phrase|number:weight;…".
extern const clexicon_file clexicon_concept_phrase_list;

/// `word-vectors.table`: sorted lines "stem n", n the number of its vector.
extern const clexicon_file clexicon_word_vector_stems;

/// `english-word-vectors.bin`: vectors of 64 signed bytes.
extern const clexicon_file clexicon_word_vectors;

/// `function-words.txt`: a line for each language: its tag after BCP 47, then its function words.
extern const clexicon_file clexicon_function_words;
