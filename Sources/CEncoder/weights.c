#include "weights.h"

#include <stdlib.h>

bool cencoder_shape_is_valid(const cencoder_shape *shape) {
  const uint32_t width = shape->width, heads = shape->heads, words = shape->vocabulary;
  return shape->layers >= 1 && shape->layers <= most_layers
    && width >= group_columns && width <= most_width && width % group_columns == 0
    && heads >= 1 && width % heads == 0 && width / heads % 8 == 0
    && width / heads <= most_head_size
    && shape->feed_forward >= group_columns && shape->feed_forward <= most_feed_forward
    && shape->feed_forward % group_columns == 0
    && shape->positions >= 3 && shape->positions <= most_positions
    && words >= 1 && words <= most_vocabulary
    && shape->cls < words && shape->sep < words && shape->unknown < words && shape->padding < words
    && shape->epsilon > 0 && shape->epsilon < 1;
}

/// A place in the bytes that moves on by one array after the other.
typedef struct {
  const uint8_t *bytes;
  size_t offset;
} cursor;

enum { alignment = 64 };

static const uint8_t *take(cursor *cursor, size_t count) {
  const size_t start = (cursor->offset + alignment - 1) / alignment * alignment;
  cursor->offset = start + count;
  return cursor->bytes == NULL ? NULL : cursor->bytes + start;
}

static const float *take_floats(cursor *cursor, size_t count) {
  return (const float *)take(cursor, count * sizeof(float));
}

static cencoder_matrix take_matrix(cursor *cursor, size_t rows, size_t columns) {
  cencoder_matrix matrix = {.rows = rows, .columns = columns};
  matrix.codes = take(cursor, rows * columns * 6 / 8);
  matrix.multipliers = take(cursor, rows * columns / group_columns);
  matrix.scales = take_floats(cursor, rows);
  matrix.bias = take_floats(cursor, rows);
  return matrix;
}

static cencoder_norm take_norm(cursor *cursor, const cencoder_shape *shape) {
  cencoder_norm norm = {.epsilon = shape->epsilon};
  norm.weight = take_floats(cursor, shape->width);
  norm.bias = take_floats(cursor, shape->width);
  return norm;
}

// The order is that of `layout` in packer.py.
size_t cencoder_find_weights(
  const cencoder_shape *shape, const uint8_t *bytes, cencoder_weights *weights
) {
  const size_t width = shape->width, inner = shape->feed_forward, words = shape->vocabulary;
  cursor cursor = {.bytes = bytes};
  weights->shape = *shape;
  weights->word_codes = take(&cursor, words * width / 2);
  weights->word_multipliers = take(&cursor, words * width / group_columns);
  weights->word_scales = take_floats(&cursor, words);
  weights->positions = take_floats(&cursor, shape->positions * width);
  weights->relative_bias = shape->relative_buckets == 0
    ? NULL : take_floats(&cursor, shape->heads * (2 * (size_t)shape->positions - 1));
  weights->embedding_norm = take_norm(&cursor, shape);
  for (size_t i = 0; i < shape->layers; i++) {
    cencoder_layer *layer = &weights->layers[i];
    layer->query_key_value = take_matrix(&cursor, 3 * width, width);
    layer->attention_output = take_matrix(&cursor, width, width);
    layer->attention_norm = take_norm(&cursor, shape);
    layer->feed_forward_input = take_matrix(&cursor, inner, width);
    layer->feed_forward_output = take_matrix(&cursor, width, inner);
    layer->feed_forward_norm = take_norm(&cursor, shape);
  }
  return cursor.offset;
}

size_t cencoder_weights_count(const cencoder_shape *shape) {
  if (!cencoder_shape_is_valid(shape)) return 0;
  cencoder_weights weights;
  return cencoder_find_weights(shape, NULL, &weights);
}
