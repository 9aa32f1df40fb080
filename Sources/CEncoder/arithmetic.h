/// What the network computes in floating point.
///
/// Compiled once for any processor and once for AVX2, with the same results to the last bit: the same
/// operations in the same order, none of them contracted, none from a library but the square root.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// A row of word embeddings: codes of 4 bits meaning -8 to 7, of each 64 the first 32 in the lower
/// halves of bytes; a multiplier for each 64; a scale.
typedef struct {
  const uint8_t *codes;
  const uint8_t *multipliers;
  float scale;
} cencoder_word;

/// What makes the mean 0 and the variance 1, then scales and shifts.
typedef struct {
  const float *weight;
  const float *bias;
  float epsilon;
} cencoder_norm;

/// One head's part of a text's queries, keys and values, the tokens `stride` numbers apart.
typedef struct {
  /// Replaced by the results.
  float *queries;
  const float *keys;
  const float *values;
  size_t stride;
  size_t tokens;
  /// The numbers of a token, a multiple of 8.
  size_t size;
  /// What is added for a distance from the query to the key, from 0 in both directions; or null.
  const float *bias;
} cencoder_head;

/// The floats of scratch that a head needs.
static inline size_t cencoder_head_scratch(size_t tokens, size_t size) {
  return (tokens + 7) / 8 * 8 * (size + 1);
}

/// The most columns of a layer.
enum { most_columns = 4096 };

/// Counts of numbers are multiples of 8.
typedef struct {
  /// A word's embedding plus a position's.
  void (*embed)(const cencoder_word *word, const float *position, size_t count, float *result);

  /// `norm` of the sum of two vectors, or of one if there is no other; in place of the first.
  void (*add_and_norm)(float *vector, const float *other, const cencoder_norm *norm, size_t count);

  /// The nearest codes from -127 to 127, ties to even; returns what they must be multiplied by.
  float (*quantise)(const float *vector, size_t count, int8_t *codes);

  /// The codes of a linear layer's input. First its columns are mixed by the Hadamard matrix that the
  /// packer has taken out of the layer: a few large ones would leave the others nothing. A multiple of
  /// 64, `most_columns` at most.
  float (*mix_and_quantise)(const float *vector, size_t count, int8_t *codes);

  /// A linear layer's outputs for 16 rows: sum · (row's scale · token's scale) + bias.
  void (*scale)(
    const int32_t *sums, const float *scales, const float *bias, const float *token_scales,
    size_t tokens, float *results, size_t stride);

  /// The same, and then x · Φ(x) of each.
  void (*scale_and_activate)(
    const int32_t *sums, const float *scales, const float *bias, const float *token_scales,
    size_t tokens, float *results, size_t stride);

  /// Attention: the values' means, weighted by the softmax of queries times keys.
  void (*attend)(const cencoder_head *head, float *scratch);

  /// Adds a vector to a sum.
  void (*add)(float *sum, const float *vector, size_t count);

  /// Brings a vector to unit length; 0 stays 0.
  void (*normalise)(float *vector, size_t count);
} cencoder_arithmetic;

extern const cencoder_arithmetic cencoder_arithmetic_plain;
#if defined(__x86_64__)
extern const cencoder_arithmetic cencoder_arithmetic_avx2;
#endif
