#include "network.h"

#include <stdlib.h>
#include <string.h>

enum { alignment = 64 };

static size_t aligned(size_t count) { return (count + alignment - 1) / alignment * alignment; }

static size_t quantised_bytes(size_t columns) {
  return columns + columns / correction_columns * sizeof(uint32_t) + sizeof(float);
}

size_t cencoder_token_bytes(const cencoder_shape *shape) {
  return 4 * shape->width * sizeof(float) + quantised_bytes(shape->width);
}

size_t cencoder_inner_bytes(const cencoder_shape *shape) {
  return shape->feed_forward * sizeof(float) + quantised_bytes(shape->feed_forward);
}

/// Takes room from the memory that is left.
static void *take(uint8_t **rest, size_t count) {
  uint8_t *start = *rest;
  *rest += aligned(count);
  return start;
}

static cencoder_quantised take_quantised(uint8_t **rest, size_t tokens, size_t columns) {
  cencoder_quantised quantised = {.columns = columns};
  quantised.values = take(rest, tokens * columns);
  quantised.corrections =
    take(rest, tokens * columns / correction_columns * sizeof *quantised.corrections);
  quantised.scales = take(rest, tokens * sizeof *quantised.scales);
  return quantised;
}

cencoder_chunk *cencoder_chunk_make(
  const cencoder_shape *shape, size_t capacity, size_t inner_capacity
) {
  // Each of the eight arrays may need some more to be aligned.
  const size_t count = capacity * cencoder_token_bytes(shape)
    + inner_capacity * cencoder_inner_bytes(shape) + 16 * alignment;
  cencoder_chunk *chunk = calloc(1, sizeof *chunk);
  uint8_t *memory = aligned_alloc(alignment, aligned(count));
  if (chunk == NULL || memory == NULL) {
    free(chunk);
    free(memory);
    return NULL;
  }
  chunk->capacity = capacity;
  chunk->inner_capacity = inner_capacity;
  chunk->memory = memory;
  chunk->vectors = take(&memory, capacity * shape->width * sizeof(float));
  chunk->wide = take(&memory, 3 * capacity * shape->width * sizeof(float));
  chunk->inner = take(&memory, inner_capacity * shape->feed_forward * sizeof(float));
  chunk->activations = take_quantised(&memory, capacity, shape->width);
  chunk->inner_activations = take_quantised(&memory, inner_capacity, shape->feed_forward);
  return chunk;
}

void cencoder_chunk_free(cencoder_chunk *chunk) {
  if (chunk == NULL) return;
  free(chunk->memory);
  free(chunk);
}

void cencoder_chunk_clear(cencoder_chunk *chunk) {
  chunk->tokens = 0;
  chunk->windows = 0;
}

void cencoder_chunk_add(
  cencoder_chunk *chunk, const cencoder_shape *shape, const uint32_t *pieces, size_t count
) {
  uint32_t *tokens = chunk->pieces + chunk->tokens;
  tokens[0] = shape->cls;
  if (count > 0) memcpy(tokens + 1, pieces, count * sizeof *pieces);
  tokens[count + 1] = shape->sep;
  for (size_t i = 0; i < count + 2; i++) chunk->places[chunk->tokens + i] = (uint16_t)i;
  chunk->tokens += count + 2;
  chunk->window_starts[++chunk->windows] = chunk->tokens;
}

cencoder_workspace *cencoder_workspace_make(const cencoder_shape *shape) {
  cencoder_workspace *workspace = aligned_alloc(alignment, sizeof *workspace);
  const size_t head_size = shape->width / shape->heads;
  const size_t scratch = cencoder_head_scratch(most_window_tokens, head_size);
  float *head = aligned_alloc(alignment, aligned(scratch * sizeof(float)));
  if (workspace == NULL || head == NULL) {
    free(workspace);
    free(head);
    return NULL;
  }
  workspace->head = head;
  return workspace;
}

void cencoder_workspace_free(cencoder_workspace *workspace) {
  if (workspace == NULL) return;
  free(workspace->head);
  free(workspace);
}
