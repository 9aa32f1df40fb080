#include "CNarrative.h"

static const uint8_t bytes[] = {
#embed "../../Corpus/the-e-commerce-pioneer.txt"
};

const uint8_t *const cnarrative_bytes = bytes;
const size_t cnarrative_count = sizeof bytes;
