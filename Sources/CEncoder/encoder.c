#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "network.h"

enum {
  /// The bytes that an encoder may use beside the weights.
  most_bytes = 40 << 20,
  /// Threads with texts of their own read weights once for so many tokens, if memory allows.
  most_own_tokens = 256,
  /// It doesn't pay for threads to have texts of their own for less than this.
  least_own_tokens = 48,
  most_inner_tokens = 128,
  /// The texts that are planned for at a time.
  round_texts = 1024,
};

struct cencoder {
  cencoder_network network;
  size_t threads;
  /// One call at a time.
  pthread_mutex_t mutex;

  // What follows is made in the first call.

  cencoder_crew *crew;
  cencoder_workspace *workspaces[most_members];
  /// Each member's tokens; the first one's are also those that all work on together.
  cencoder_chunk *chunks[most_members];
  /// A text's sum over several windows.
  float *sum;
};

/// The most tokens that go through the network together.
static size_t window_tokens(const cencoder *encoder) {
  const size_t positions = encoder->network.weights.shape.positions;
  return positions < most_window_tokens ? positions : most_window_tokens;
}

cencoder_status cencoder_make(
  const cencoder_shape *shape, const uint8_t *weights, size_t count, const char *kernel,
  size_t threads, cencoder **result
) {
  *result = NULL;
  const size_t needed = cencoder_weights_count(shape);
  if (needed == 0 || count != needed || (uintptr_t)weights % 64 != 0) return cencoder_invalid;
  cencoder *encoder = calloc(1, sizeof *encoder);
  if (encoder == NULL) return cencoder_no_memory;
  cencoder_network *network = &encoder->network;
  cencoder_find_weights(shape, weights, &network->weights);
  network->kernel = cencoder_choose_kernel(kernel);
  network->arithmetic = &cencoder_arithmetic_plain;
#if defined(__x86_64__)
  if (network->kernel != &cencoder_kernel_plain) network->arithmetic = &cencoder_arithmetic_avx2;
#endif
  encoder->threads = threads == 0 ? cencoder_processor_count() : threads;
  if (encoder->threads > most_members) encoder->threads = most_members;
  pthread_mutex_init(&encoder->mutex, NULL);
  *result = encoder;
  return cencoder_done;
}

void cencoder_free(cencoder *encoder) {
  cencoder_crew_free(encoder->crew);
  for (size_t i = 0; i < most_members; i++) {
    cencoder_workspace_free(encoder->workspaces[i]);
    cencoder_chunk_free(encoder->chunks[i]);
  }
  free(encoder->sum);
  pthread_mutex_destroy(&encoder->mutex);
  free(encoder);
}

const char *cencoder_kernel(const cencoder *encoder) { return encoder->network.kernel->name; }

/// The tokens that each of several threads may have of its own, all memory shared out.
static size_t own_capacity(const cencoder *encoder) {
  const cencoder_shape *shape = &encoder->network.weights.shape;
  const size_t token = cencoder_token_bytes(shape), inner = cencoder_inner_bytes(shape);
  const size_t head =
    cencoder_head_scratch(most_window_tokens, shape->width / shape->heads) * sizeof(float);
  const size_t taken = window_tokens(encoder) * token + most_inner_tokens * inner
    + encoder->threads * (sizeof(cencoder_workspace) + head);
  const size_t share = (most_bytes - taken) / encoder->threads;
  const size_t tokens = share / (token + inner / 2);
  const size_t most = window_tokens(encoder) < most_own_tokens
    ? window_tokens(encoder) : most_own_tokens;
  return tokens < most ? tokens : most;
}

/// Makes what isn't there yet for calls with few tokens, or for those where each thread has its own.
static bool make_room(cencoder *encoder, bool is_apart) {
  const cencoder_shape *shape = &encoder->network.weights.shape;
  if (encoder->crew == NULL) encoder->crew = cencoder_crew_make(encoder->threads);
  if (encoder->crew == NULL) return false;
  encoder->threads = cencoder_crew_size(encoder->crew);
  if (encoder->sum == NULL) encoder->sum = malloc(shape->width * sizeof *encoder->sum);
  if (encoder->sum == NULL) return false;
  for (size_t i = 0; i < encoder->threads; i++) {
    cencoder_workspace **workspace = &encoder->workspaces[i];
    if (*workspace == NULL) *workspace = cencoder_workspace_make(shape);
    if (*workspace == NULL) return false;
    if (i > 0 && !is_apart) continue;
    const size_t tokens = i == 0 ? window_tokens(encoder) : own_capacity(encoder);
    const size_t inner = i == 0 ? most_inner_tokens : tokens / 2;
    cencoder_chunk **chunk = &encoder->chunks[i];
    if (*chunk == NULL) *chunk = cencoder_chunk_make(shape, tokens, inner);
    if (*chunk == NULL) return false;
  }
  return true;
}

/// A call, as all threads see it.
typedef struct {
  cencoder *encoder;
  const uint32_t *pieces;
  const size_t *ends;
  int8_t *codes;
  float *scales;
  cencoder_progress progress;
  void *context;
  _Atomic size_t done;
  _Atomic bool is_cancelled;

  /// Texts up to so many tokens are read in chunks, which begin with these texts.
  size_t limit;
  size_t chunks;
  size_t chunk_starts[round_texts + 1];
} reading;

static size_t text_start(const reading *reading, size_t text) {
  return text == 0 ? 0 : reading->ends[text - 1];
}

static size_t text_tokens(const reading *reading, size_t text) {
  return reading->ends[text] - text_start(reading, text) + 2;
}

/// Tells the caller how far it is; only for the calling thread.
static void report(reading *reading) {
  if (reading->progress == NULL) return;
  if (reading->progress(reading->context, atomic_load(&reading->done)) != 0)
    atomic_store(&reading->is_cancelled, true);
}

/// Makes a text's vector of the sum of its tokens' vectors.
static void finish(reading *reading, size_t text, float *sum) {
  const cencoder_network *network = &reading->encoder->network;
  const size_t width = network->weights.shape.width;
  network->arithmetic->normalise(sum, width);
  reading->scales[text] =
    network->arithmetic->quantise(sum, width, reading->codes + text * width);
  atomic_fetch_add(&reading->done, 1);
}

/// Adds up the vectors of a window's tokens in the first one's place.
static float *window_sum(const reading *reading, const cencoder_chunk *chunk, size_t window) {
  const cencoder_network *network = &reading->encoder->network;
  const size_t width = network->weights.shape.width;
  const size_t start = chunk->window_starts[window];
  for (size_t token = start + 1; token < chunk->window_starts[window + 1]; token++)
    network->arithmetic->add(
      chunk->vectors + start * width, chunk->vectors + token * width, width);
  return chunk->vectors + start * width;
}

/// Reads the texts of a chunk that aren't too long for it.
static void read_chunk(
  reading *reading, size_t number, cencoder_chunk *chunk, cencoder_crew *crew,
  cencoder_workspace *const *workspaces
) {
  const cencoder_network *network = &reading->encoder->network;
  const size_t first = reading->chunk_starts[number], end = reading->chunk_starts[number + 1];
  cencoder_chunk_clear(chunk);
  for (size_t text = first; text < end; text++)
    if (text_tokens(reading, text) <= reading->limit)
      cencoder_chunk_add(
        chunk, &network->weights.shape, reading->pieces + text_start(reading, text),
        text_tokens(reading, text) - 2);
  cencoder_run(network, chunk, crew, workspaces);
  size_t window = 0;
  for (size_t text = first; text < end; text++)
    if (text_tokens(reading, text) <= reading->limit)
      finish(reading, text, window_sum(reading, chunk, window++));
}

static void read_chunk_item(void *context, size_t item, size_t member) {
  reading *reading = context;
  cencoder *encoder = reading->encoder;
  if (atomic_load(&reading->is_cancelled)) return;
  read_chunk(reading, item, encoder->chunks[member], NULL, &encoder->workspaces[member]);
  if (member == 0) report(reading);
}

/// Reads a text in windows, all threads together.
static void read_long(reading *reading, size_t text) {
  cencoder *encoder = reading->encoder;
  const cencoder_network *network = &encoder->network;
  const size_t width = network->weights.shape.width;
  const size_t most = window_tokens(encoder) - 2;
  cencoder_chunk *chunk = encoder->chunks[0];
  memset(encoder->sum, 0, width * sizeof *encoder->sum);
  for (size_t at = text_start(reading, text); at < reading->ends[text]; at += most) {
    const size_t rest = reading->ends[text] - at;
    cencoder_chunk_clear(chunk);
    cencoder_chunk_add(
      chunk, &network->weights.shape, reading->pieces + at, rest < most ? rest : most);
    cencoder_run(network, chunk, encoder->crew, encoder->workspaces);
    network->arithmetic->add(encoder->sum, window_sum(reading, chunk, 0), width);
    if (rest > most) report(reading);
    if (atomic_load(&reading->is_cancelled)) return;
  }
  finish(reading, text, encoder->sum);
  report(reading);
}

/// The tokens of those texts that have no more than the limit.
static size_t short_tokens(const reading *reading, size_t first, size_t end) {
  size_t sum = 0;
  for (size_t text = first; text < end; text++)
    if (text_tokens(reading, text) <= reading->limit) sum += text_tokens(reading, text);
  return sum;
}

/// Parts texts into chunks of up to so many tokens.
static void plan(reading *reading, size_t first, size_t end, size_t most) {
  size_t tokens = 0;
  reading->chunks = 0;
  reading->chunk_starts[0] = first;
  for (size_t text = first; text < end; text++) {
    const size_t count = text_tokens(reading, text);
    if (count > reading->limit) continue;
    if (tokens > 0 && tokens + count > most) {
      reading->chunk_starts[++reading->chunks] = text;
      tokens = 0;
    }
    tokens += count;
  }
  if (tokens > 0) reading->chunk_starts[++reading->chunks] = end;
}

/// Reads the short texts, each thread some of its own; returns false without memory.
static bool read_apart(reading *reading, size_t first, size_t end) {
  cencoder *encoder = reading->encoder;
  if (!make_room(encoder, true)) return false;
  const size_t capacity = own_capacity(encoder);
  reading->limit = capacity;
  const size_t tokens = short_tokens(reading, first, end);
  // As many chunks for one thread as for another, if the texts allow.
  const size_t rounds = tokens / (encoder->threads * capacity) + 1;
  const size_t even = tokens / (encoder->threads * rounds) + 1;
  plan(reading, first, end, even < capacity ? even : capacity);
  cencoder_crew_run(encoder->crew, reading->chunks, read_chunk_item, reading);
  report(reading);
  return true;
}

/// Reads the short texts one chunk after the other, all threads together.
static void read_together(reading *reading, size_t first, size_t end) {
  cencoder *encoder = reading->encoder;
  plan(reading, first, end, reading->limit);
  for (size_t i = 0; i < reading->chunks && !atomic_load(&reading->is_cancelled); i++) {
    read_chunk(reading, i, encoder->chunks[0], encoder->crew, encoder->workspaces);
    report(reading);
  }
}

static cencoder_status read_round(reading *reading, size_t first, size_t end) {
  cencoder *encoder = reading->encoder;
  if (!make_room(encoder, false)) return cencoder_no_memory;
  reading->limit = window_tokens(encoder);
  const bool is_apart = encoder->threads > 1
    && short_tokens(reading, first, end) >= encoder->threads * least_own_tokens;
  if (!is_apart)
    read_together(reading, first, end);
  else if (!read_apart(reading, first, end))
    return cencoder_no_memory;
  for (size_t text = first; text < end && !atomic_load(&reading->is_cancelled); text++)
    if (text_tokens(reading, text) > reading->limit) read_long(reading, text);
  return atomic_load(&reading->is_cancelled) ? cencoder_cancelled : cencoder_done;
}

/// Whether texts follow one another, and all pieces are in the vocabulary.
static bool is_valid(const reading *reading, size_t texts) {
  const uint32_t words = reading->encoder->network.weights.shape.vocabulary;
  for (size_t text = 0; text < texts; text++)
    if (reading->ends[text] < text_start(reading, text)) return false;
  for (size_t i = 0; texts > 0 && i < reading->ends[texts - 1]; i++)
    if (reading->pieces[i] >= words) return false;
  return true;
}

cencoder_status cencoder_encode(
  cencoder *encoder, const uint32_t *pieces, const size_t *ends, size_t texts, int8_t *codes,
  float *scales, cencoder_progress progress, void *context
) {
  reading *reading = calloc(1, sizeof *reading);
  if (reading == NULL) return cencoder_no_memory;
  reading->encoder = encoder;
  reading->pieces = pieces;
  reading->ends = ends;
  reading->codes = codes;
  reading->scales = scales;
  reading->progress = progress;
  reading->context = context;
  cencoder_status status = is_valid(reading, texts) ? cencoder_done : cencoder_invalid;
  pthread_mutex_lock(&encoder->mutex);
  for (size_t first = 0; first < texts && status == cencoder_done; first += round_texts)
    status = read_round(
      reading, first, texts - first < round_texts ? texts : first + round_texts);
  pthread_mutex_unlock(&encoder->mutex);
  free(reading);
  return status;
}
