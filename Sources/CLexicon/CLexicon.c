#include "CLexicon.h"

static const uint8_t word_frequencies[] = {
#embed "Data/english-word-frequencies.txt"
};
const clexicon_file clexicon_word_frequencies = {word_frequencies, sizeof word_frequencies};

static const uint8_t word_forms[] = {
#embed "Data/word-forms.table"
};
const clexicon_file clexicon_word_forms = {word_forms, sizeof word_forms};

static const uint8_t concepts[] = {
#embed "Data/concepts.table"
};
const clexicon_file clexicon_concepts = {concepts, sizeof concepts};

static const uint8_t concept_words[] = {
#embed "Data/concept-words.table"
};
const clexicon_file clexicon_concept_words = {concept_words, sizeof concept_words};

static const uint8_t concept_phrases[] = {
#embed "Data/concept-phrases.table"
};
const clexicon_file clexicon_concept_phrases = {concept_phrases, sizeof concept_phrases};

static const uint8_t concept_phrase_list[] = {
#embed "Data/concept-phrases.list"
};
const clexicon_file clexicon_concept_phrase_list = {
    concept_phrase_list, sizeof concept_phrase_list};

static const uint8_t word_vector_stems[] = {
#embed "Data/word-vectors.table"
};
const clexicon_file clexicon_word_vector_stems = {word_vector_stems, sizeof word_vector_stems};

static const uint8_t word_vectors[] = {
#embed "Data/english-word-vectors.bin"
};
const clexicon_file clexicon_word_vectors = {word_vectors, sizeof word_vectors};

static const uint8_t function_words[] = {
#embed "Data/function-words.txt"
};
const clexicon_file clexicon_function_words = {function_words, sizeof function_words};
