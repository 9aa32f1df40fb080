#include "CEncoder.h"

static const uint8_t _Alignas(64) bytes[] = {
#embed "Data/models.bin"
};

const uint8_t *const cencoder_models = bytes;
const size_t cencoder_models_count = sizeof bytes;
