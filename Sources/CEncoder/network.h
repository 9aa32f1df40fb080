/// The layers of a network, for the tokens of several windows at once.
#pragma once

#include "crew.h"
#include "weights.h"

enum {
  /// The most tokens of a window, CLS and SEP among them.
  most_window_tokens = 384,
  /// The most windows of a chunk: each has two tokens at least.
  most_windows = most_window_tokens / 2,
};

/// A network and the instructions that it is computed with.
typedef struct {
  cencoder_weights weights;
  const cencoder_kernel_functions *kernel;
  const cencoder_arithmetic *arithmetic;
} cencoder_network;

/// What one thread needs for an item.
typedef struct {
  cencoder_slab slab;
  _Alignas(64) int32_t sums[most_window_tokens * tile_rows];
  /// Of one head's attention.
  float *head;
} cencoder_workspace;

/// Activations of 8 bits, with room for what the kernel prepares of them.
typedef struct {
  int8_t *values;
  uint32_t *corrections;
  float *scales;
  size_t columns;
} cencoder_quantised;

/// The tokens that go through the network together, and what has become of them.
typedef struct {
  /// How many tokens there is room for, and how many go through a feed-forward at a time.
  size_t capacity;
  size_t inner_capacity;

  size_t tokens;
  uint32_t pieces[most_window_tokens];
  /// A token's place in its window.
  uint16_t places[most_window_tokens];
  size_t windows;
  size_t window_starts[most_windows + 1];

  /// The tokens' vectors; where `cencoder_run` leaves its results.
  float *vectors;
  /// Queries, keys and values; the results of attention and feed-forward.
  float *wide;
  /// What is between the two layers of a feed-forward.
  float *inner;
  cencoder_quantised activations;
  cencoder_quantised inner_activations;

  /// All of the above arrays.
  void *memory;
} cencoder_chunk;

/// A workspace for networks of that shape; null without memory.
cencoder_workspace *cencoder_workspace_make(const cencoder_shape *shape);
void cencoder_workspace_free(cencoder_workspace *workspace);

/// The memory that a chunk takes for each token, and for each of those in a feed-forward.
size_t cencoder_token_bytes(const cencoder_shape *shape);
size_t cencoder_inner_bytes(const cencoder_shape *shape);

/// A chunk with room for so many tokens, at most those of a window; null without memory.
cencoder_chunk *cencoder_chunk_make(
  const cencoder_shape *shape, size_t capacity, size_t inner_capacity);
void cencoder_chunk_free(cencoder_chunk *chunk);

/// Takes all tokens out.
void cencoder_chunk_clear(cencoder_chunk *chunk);

/// Adds a window of pieces between CLS and SEP; there must be room.
void cencoder_chunk_add(
  cencoder_chunk *chunk, const cencoder_shape *shape, const uint32_t *pieces, size_t count);

/// Puts a chunk through the network, by a crew with a workspace for each member, or, if there is no
/// crew, alone with the first.
void cencoder_run(
  const cencoder_network *network, cencoder_chunk *chunk, cencoder_crew *crew,
  cencoder_workspace *const *workspaces);
