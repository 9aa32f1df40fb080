/// A network that turns the word pieces of a text into one vector, on processors of any kind.
///
/// MPNet and BERT: embeddings, layers of attention and feed-forward, the mean over all tokens at unit
/// length. Weights are codes of 6 bits, activations of 8: their products are exact, and what is done in
/// floating point is done in the same order everywhere, so that a text has the same vector to the last
/// bit on every processor, with any number of threads, alone or among other texts.
#pragma once

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// The bytes of the models file that is compiled into the program, aligned at 64.
extern const uint8_t *const cencoder_models;
extern const size_t cencoder_models_count;

/// The network's dimensions.
typedef struct {
  uint32_t layers;
  /// The numbers of a token's vector, a multiple of 64.
  uint32_t width;
  uint32_t heads;
  /// The numbers between the two linear layers of a feed-forward, a multiple of 64.
  uint32_t feed_forward;
  /// The most tokens that are looked at together.
  uint32_t positions;
  /// 0 where distance between tokens counts for nothing.
  uint32_t relative_buckets;
  uint32_t relative_distance;
  /// The number of word pieces.
  uint32_t vocabulary;
  /// The pieces around each text, the one for what has no piece, and the one for no text.
  uint32_t cls, sep, unknown, padding;
  /// What is added to variances.
  float epsilon;
} cencoder_shape;

/// The byte count of such a network's weights, or 0 if the shape is none that can be used.
size_t cencoder_weights_count(const cencoder_shape *shape);

typedef enum {
  cencoder_done = 0,
  cencoder_no_memory = 1,
  /// A shape that can't be used, weights of another size or not aligned at 64, or no such piece.
  cencoder_invalid = 2,
  /// The caller didn't want to go on.
  cencoder_cancelled = 3,
} cencoder_status;

/// A network ready to read texts.
typedef struct cencoder cencoder;

/// Makes a network of weights that stay where they are for as long as it is used.
///
/// `kernel` names the instructions to use; null, an unknown name, or those that the processor lacks
/// leave the choice to the encoder. `threads` is how many work together at most, the caller among them;
/// 0 for as many as there are processors. At most 16 do.
cencoder_status cencoder_make(
  const cencoder_shape *shape, const uint8_t *weights, size_t count, const char *_Nullable kernel,
  size_t threads, cencoder *_Nullable *_Nonnull result);

void cencoder_free(cencoder *encoder);

/// The name of the instructions in use.
const char *cencoder_kernel(const cencoder *encoder);

/// Hears how many texts of a call are done, in the calling thread; anything but 0 ends the call.
typedef int32_t (*cencoder_progress)(void *_Nullable context, size_t done);

/// Reads texts and writes a vector for each: `width` codes, which times the text's scale are a vector of
/// unit length.
///
/// `pieces` are those of all texts in their order, without CLS and SEP; `ends` where each text's end. A
/// text of any length is read, in parts where it is longer than a window. Calls on one encoder wait for
/// one another. Memory beyond that of the result stays below 40 MB.
cencoder_status cencoder_encode(
  cencoder *encoder, const uint32_t *_Nullable pieces, const size_t *_Nullable ends, size_t texts,
  int8_t *_Nullable codes, float *_Nullable scales, cencoder_progress _Nullable progress,
  void *_Nullable context);

/// FNV-1a over words of 8 bytes, in 64 lanes that take turns and are joined at the end.
uint64_t cencoder_checksum(const uint8_t *_Nullable bytes, size_t count, uint64_t start);

/// The products of a vector of codes with each of some rows of as many, exact for up to 100,000 codes.
void cencoder_dot(
  const int8_t *vector, const int8_t *_Nullable rows, size_t count, size_t width,
  int32_t *_Nullable sums);

/// The name of the n-th set of instructions that this build knows, or null; the last is "plain".
const char *_Nullable cencoder_kernel_name(size_t index);

/// Whether the processor has them.
int32_t cencoder_kernel_is_available(size_t index);

/// For tests: multiplies a packed matrix by activations (`columns` a token) with a kernel; gives `rows`
/// sums a token. Rows must be a multiple of 16 and columns of 64.
cencoder_status cencoder_multiply_with(
  size_t kernel, const uint8_t *codes, const uint8_t *multipliers, size_t rows, size_t columns,
  const int8_t *activations, size_t tokens, int32_t *sums);

#pragma clang assume_nonnull end
