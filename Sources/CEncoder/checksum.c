#include "CEncoder.h"

#include <string.h>

enum { lane_count = 64 };

static const uint64_t prime = 0x100000001B3;

uint64_t cencoder_checksum(const uint8_t *bytes, size_t count, uint64_t start) {
  uint64_t lanes[lane_count];
  for (size_t i = 0; i < lane_count; i++) lanes[i] = start;
  for (size_t done = 0; done < count; done += sizeof lanes) {
    uint64_t words[lane_count] = {0};
    const size_t rest = count - done;
    memcpy(words, bytes + done, rest < sizeof words ? rest : sizeof words);
    for (size_t i = 0; i < lane_count; i++) lanes[i] = (lanes[i] ^ words[i]) * prime;
  }
  uint64_t value = count;
  for (size_t i = 0; i < lane_count; i++) value = (value ^ lanes[i]) * prime;
  return value;
}
