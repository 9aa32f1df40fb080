#include "CLicenses.h"

static const uint8_t bytes[] = {
#embed "Data/licenses.txt"
};

const uint8_t *const clicenses_bytes = bytes;
const size_t clicenses_count = sizeof bytes;
