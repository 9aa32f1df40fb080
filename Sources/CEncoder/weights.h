/// Where a network's arrays are in the bytes of its weights.
#pragma once

#include "CEncoder.h"
#include "arithmetic.h"
#include "kernel.h"

enum {
  most_layers = 48,
  most_width = 1024,
  most_feed_forward = most_columns,
  most_positions = 512,
  most_head_size = 128,
  most_vocabulary = 1 << 20,
};

typedef struct {
  cencoder_matrix query_key_value;
  cencoder_matrix attention_output;
  cencoder_norm attention_norm;
  cencoder_matrix feed_forward_input;
  cencoder_matrix feed_forward_output;
  cencoder_norm feed_forward_norm;
} cencoder_layer;

typedef struct {
  cencoder_shape shape;
  const uint8_t *word_codes;
  const uint8_t *word_multipliers;
  const float *word_scales;
  const float *positions;
  /// By head, then by distance from the query to the key, from 1 - positions on; or null.
  const float *relative_bias;
  cencoder_norm embedding_norm;
  cencoder_layer layers[most_layers];
} cencoder_weights;

/// Whether a network of that shape can be used: its numbers fit into vectors, groups and memory.
bool cencoder_shape_is_valid(const cencoder_shape *shape);

/// Finds the arrays; returns the byte count of all. `bytes` may be null to learn no more than that.
size_t cencoder_find_weights(
  const cencoder_shape *shape, const uint8_t *bytes, cencoder_weights *weights);
