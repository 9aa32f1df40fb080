#include "CLexicon.h"

static const uint8_t frequencies[] = {
#embed "Data/english-word-frequencies.txt"
};

const uint8_t *const clexicon_frequencies_bytes = frequencies;
const size_t clexicon_frequencies_count = sizeof frequencies;
