#include "CNarrative.h"

static const uint8_t bytes[] = {
#embed "../../Corpus/the-e-commerce-pioneer.txt"
};

static const uint8_t index_bytes[] = {
#embed "Data/the-e-commerce-pioneer.index"
};

const uint8_t *const cnarrative_bytes = bytes;
const size_t cnarrative_count = sizeof bytes;
const uint8_t *const cnarrative_index_bytes = index_bytes;
const size_t cnarrative_index_count = sizeof index_bytes;
