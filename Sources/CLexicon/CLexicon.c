#include "CLexicon.h"

static const uint8_t word_frequencies[] = {
#embed "Data/english-word-frequencies.txt"
};
const clexicon_file clexicon_word_frequencies = {word_frequencies, sizeof word_frequencies};

static const uint8_t word_forms[] = {
#embed "Data/word-forms.table"
};
const clexicon_file clexicon_word_forms = {word_forms, sizeof word_forms};

static const uint8_t function_words[] = {
#embed "Data/function-words.txt"
};
const clexicon_file clexicon_function_words = {function_words, sizeof function_words};

static const uint8_t word_lists[] = {
#embed "Data/lists/book-titles.txt"
,
#embed "Data/lists/facts.txt"
,
#embed "Data/lists/life-questions.txt"
,
#embed "Data/lists/lines.txt"
,
#embed "Data/lists/sentences.txt"
,
#embed "Data/lists/shorthand.txt"
,
#embed "Data/lists/subjects.txt"
};
const clexicon_file clexicon_word_lists = {word_lists, sizeof word_lists};

static const uint8_t reading_words[] = {
#embed "Data/reading-words.txt"
};
const clexicon_file clexicon_reading_words = {reading_words, sizeof reading_words};
