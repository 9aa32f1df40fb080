// The functions of a `cencoder_arithmetic`. The including file defines TABLE, its name.

#include <string.h>

#pragma STDC FP_CONTRACT OFF

// Vectors are handed over between functions that are all inlined, so that no convention matters.
#pragma clang diagnostic ignored "-Wpsabi"

/// Eight numbers that are computed alike. Sums are made of eight partial ones, so that their order is
/// fixed, however many numbers a processor's instructions take at once.
typedef float lanes __attribute__((ext_vector_type(8)));
typedef uint32_t lane_bits __attribute__((ext_vector_type(8)));
typedef int32_t lane_integers __attribute__((ext_vector_type(8)));
typedef uint8_t lane_bytes __attribute__((ext_vector_type(8)));

enum { lane_count = 8, row_count = 16 };

#define INLINE __attribute__((always_inline)) static inline

INLINE lanes load(const float *source) {
  lanes result;
  memcpy(&result, source, sizeof result);
  return result;
}

INLINE void store(float *target, lanes value) { memcpy(target, &value, sizeof value); }

INLINE lanes all(float value) { return (lanes)value; }

/// A cast of one vector to another keeps the bits as they are.
INLINE lane_bits bits_of(lanes value) { return (lane_bits)value; }

INLINE lanes with_bits(lane_bits bits) { return (lanes)bits; }

INLINE lanes larger(lanes left, lanes right) { return left > right ? left : right; }

INLINE lanes magnitude(lanes value) {
  return with_bits(bits_of(value) & 0x7FFFFFFF);
}

INLINE float sum_of(lanes v) {
  return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

INLINE float largest_of(lanes v) {
  float largest = v[0];
  for (size_t i = 1; i < lane_count; i++) largest = v[i] > largest ? v[i] : largest;
  return largest;
}

/// Added to a number far smaller, it leaves the nearest integer in the lowest bits, ties to even.
static const float rounder = 0x1.8p23f;

INLINE lane_bits rounded_bits(lanes value) {
  return bits_of(value + rounder) - bits_of(all(rounder));
}

/// e to the power of numbers up to 0.
INLINE lanes exponential(lanes x) {
  x = larger(x, all(-87.0f));
  const lanes shifted = x * 0x1.715476p0f + rounder;
  const lane_bits power = bits_of(shifted);
  const lanes whole = shifted - rounder;
  // The logarithm of 2 in two parts, the first of few digits, so that nothing is lost.
  const lanes rest = (x - whole * 0.693359375f) - whole * -2.12194440e-4f;
  lanes y = all(1.9875691500e-4f);
  y = y * rest + 1.3981999507e-3f;
  y = y * rest + 8.3334519073e-3f;
  y = y * rest + 4.1665795894e-2f;
  y = y * rest + 1.6666665459e-1f;
  y = y * rest + 5.0000001201e-1f;
  y = (y * (rest * rest) + rest) + 1.0f;
  return with_bits(bits_of(y) + (power << 23));
}

/// x · Φ(x), Φ being the normal distribution: x / 2 · (1 + erf(x / √2)), to 5e-7 of x.
INLINE lanes gelu(lanes x) {
  // A fraction of polynomials in x², fitted to erf(x / √2) / x; beyond the limits nothing changes.
  const lanes limit = all(5.6f);
  const lanes cut = larger(x < limit ? x : limit, -limit);
  const lanes square = cut * cut;
  lanes above = all(4.4290811e-08f);
  above = above * square + 1.27129761e-05f;
  above = above * square + 0.000347695197f;
  above = above * square + 0.009414481f;
  above = above * square + 0.0687516481f;
  above = above * square + 0.797884464f;
  lanes below = all(1.18021137e-06f);
  below = below * square + 7.51007974e-05f;
  below = below * square + 0.00191296067f;
  below = below * square + 0.0289399214f;
  below = below * square + 0.252833128f;
  below = below * square + 1.0f;
  return (x * 0.5f) * (1.0f + cut * above / below);
}

static void embed(const cencoder_word *word, const float *position, size_t count, float *result) {
  for (size_t group = 0; group < count / 64; group++) {
    const float multiplier = word->multipliers[group];
    for (size_t i = 0; i < 32; i += lane_count) {
      lane_bytes codes;
      memcpy(&codes, word->codes + group * 32 + i, sizeof codes);
      const lanes halves[2] = {
        __builtin_convertvector(codes & 15, lanes), __builtin_convertvector(codes >> 4, lanes)};
      for (size_t half = 0; half < 2; half++) {
        const size_t at = group * 64 + half * 32 + i;
        const lanes value = ((halves[half] - 8.0f) * multiplier) * word->scale;
        store(result + at, value + load(position + at));
      }
    }
  }
}

static void add(float *sum, const float *vector, size_t count) {
  for (size_t i = 0; i < count; i += lane_count) store(sum + i, load(sum + i) + load(vector + i));
}

static void add_and_norm(
  float *vector, const float *other, const cencoder_norm *norm, size_t count
) {
  if (other != NULL) add(vector, other, count);
  lanes sum = all(0);
  for (size_t i = 0; i < count; i += lane_count) sum += load(vector + i);
  const float mean = sum_of(sum) / (float)count;
  lanes squares = all(0);
  for (size_t i = 0; i < count; i += lane_count) {
    const lanes distance = load(vector + i) - mean;
    squares += distance * distance;
  }
  const float deviation = __builtin_elementwise_sqrt(sum_of(squares) / (float)count + norm->epsilon);
  const float factor = 1.0f / deviation;
  for (size_t i = 0; i < count; i += lane_count) {
    const lanes value = (load(vector + i) - mean) * factor;
    store(vector + i, value * load(norm->weight + i) + load(norm->bias + i));
  }
}

static float quantise(const float *vector, size_t count, int8_t *codes) {
  lanes largest = all(0);
  for (size_t i = 0; i < count; i += lane_count)
    largest = larger(magnitude(load(vector + i)), largest);
  const float limit = largest_of(largest);
  // Too small to divide by, and for any use.
  if (!(limit > 1e-30f)) {
    memset(codes, 0, count);
    return 0;
  }
  const float factor = 127.0f / limit;
  for (size_t i = 0; i < count; i += lane_count) {
    const lane_bytes bytes =
      __builtin_convertvector(rounded_bits(load(vector + i) * factor), lane_bytes);
    memcpy(codes + i, &bytes, sizeof bytes);
  }
  return limit / 127.0f;
}

/// Sums and differences of vectors whose numbers differ in a power of two.
INLINE void mix(lanes *vectors, size_t count) {
  for (size_t step = 1; step < count; step *= 2) {
    for (size_t i = 0; i < count; i++) {
      if (i & step) continue;
      const lanes sum = vectors[i] + vectors[i + step];
      vectors[i + step] = vectors[i] - vectors[i + step];
      vectors[i] = sum;
    }
  }
}

/// Mixes so many vectors, a known number, that are `stride` numbers apart.
INLINE void mix_at(const float *source, float *target, size_t count, size_t stride) {
  lanes vectors[8];
  for (size_t i = 0; i < count; i++) vectors[i] = load(source + i * stride);
  mix(vectors, count);
  for (size_t i = 0; i < count; i++) store(target + i * stride, vectors[i]);
}

static float mix_and_quantise(const float *vector, size_t count, int8_t *codes) {
  _Alignas(64) float mixed[most_columns];
  // Eight neighbouring vectors at a time; then the first of each eight, the second and so on.
  for (size_t i = 0; i < count; i += 8 * lane_count)
    mix_at(vector + i, mixed + i, 8, lane_count);
  const size_t eights = count % 256 == 0 ? 4 : count % 128 == 0 ? 2 : 1;
  for (size_t i = 0; eights > 1 && i < count; i += eights * 64) {
    for (size_t j = i; j < i + 64; j += lane_count) {
      if (eights == 4)
        mix_at(mixed + j, mixed + j, 4, 64);
      else
        mix_at(mixed + j, mixed + j, 2, 64);
    }
  }
  return quantise(mixed, count, codes);
}

INLINE lanes scaled(
  const int32_t *sums, const float *scales, const float *bias, float token_scale
) {
  lane_integers integers;
  memcpy(&integers, sums, sizeof integers);
  return __builtin_convertvector(integers, lanes) * (load(scales) * token_scale) + load(bias);
}

static void scale(
  const int32_t *sums, const float *scales, const float *bias, const float *token_scales,
  size_t tokens, float *results, size_t stride
) {
  for (size_t token = 0; token < tokens; token++)
    for (size_t i = 0; i < row_count; i += lane_count)
      store(
        results + token * stride + i,
        scaled(sums + token * row_count + i, scales + i, bias + i, token_scales[token]));
}

static void scale_and_activate(
  const int32_t *sums, const float *scales, const float *bias, const float *token_scales,
  size_t tokens, float *results, size_t stride
) {
  for (size_t token = 0; token < tokens; token++)
    for (size_t i = 0; i < row_count; i += lane_count)
      store(
        results + token * stride + i,
        gelu(scaled(sums + token * row_count + i, scales + i, bias + i, token_scales[token])));
}

/// A query times each of some vectors of keys, a known number, whose sums don't wait for one another;
/// `keys` has a number of all tokens beside one another.
INLINE void score(
  const float *query, const float *keys, size_t stride, size_t size, float factor, size_t width,
  float *results
) {
  lanes sums[4] = {0};
  for (size_t i = 0; i < size; i++)
    for (size_t j = 0; j < width; j++)
      sums[j] += query[i] * load(keys + i * stride + j * lane_count);
  for (size_t j = 0; j < width; j++) store(results + j * lane_count, sums[j] * factor);
}

INLINE void score_all(
  const float *query, const float *keys, size_t padded, size_t size, float factor, float *scores
) {
  size_t key = 0;
  for (; key + 4 * lane_count <= padded; key += 4 * lane_count)
    score(query, keys + key, padded, size, factor, 4, scores + key);
  switch ((padded - key) / lane_count) {
    case 3: return score(query, keys + key, padded, size, factor, 3, scores + key);
    case 2: return score(query, keys + key, padded, size, factor, 2, scores + key);
    case 1: return score(query, keys + key, padded, size, factor, 1, scores + key);
  }
}

/// Turns scores into e to the power of their distance to the largest; returns their sum. Those beyond
/// `count` up to a multiple of 8 become 0.
INLINE float soften(float *scores, size_t count) {
  float largest = scores[0];
  for (size_t i = 1; i < count; i++) largest = scores[i] > largest ? scores[i] : largest;
  lanes sum = all(0);
  for (size_t i = 0; i < count; i += lane_count) {
    store(scores + i, exponential(load(scores + i) - largest));
    for (size_t j = count; j < i + lane_count; j++) scores[j] = 0;
    sum += load(scores + i);
  }
  return sum_of(sum);
}

/// The weighted sum of values for `width` vectors of a head's numbers, one after the other.
INLINE void average(
  const cencoder_head *head, const float *weights, float factor, size_t first, size_t width,
  float *result
) {
  lanes sums[4] = {0};
  for (size_t token = 0; token < head->tokens; token++)
    for (size_t j = 0; j < width; j++)
      sums[j] += weights[token] * load(head->values + token * head->stride + first + j * lane_count);
  for (size_t j = 0; j < width; j++) store(result + first + j * lane_count, sums[j] * factor);
}

static void attend(const cencoder_head *head, float *scratch) {
  const size_t padded = (head->tokens + lane_count - 1) / lane_count * lane_count;
  float *scores = scratch;
  float *keys = scratch + padded;
  for (size_t token = 0; token < padded; token++)
    for (size_t i = 0; i < head->size; i++)
      keys[i * padded + token] =
        token < head->tokens ? head->keys[token * head->stride + i] : 0;
  const float factor = 1.0f / __builtin_elementwise_sqrt((float)head->size);
  for (size_t query = 0; query < head->tokens; query++) {
    float *vector = head->queries + query * head->stride;
    score_all(vector, keys, padded, head->size, factor, scores);
    if (head->bias != NULL)
      for (size_t i = 0; i < head->tokens; i++)
        scores[i] += head->bias[(ptrdiff_t)i - (ptrdiff_t)query];
    const float total = soften(scores, head->tokens);
    size_t first = 0;
    for (; first + 4 * lane_count <= head->size; first += 4 * lane_count)
      average(head, scores, 1.0f / total, first, 4, vector);
    for (; first < head->size; first += lane_count)
      average(head, scores, 1.0f / total, first, 1, vector);
  }
}

static void normalise(float *vector, size_t count) {
  lanes squares = all(0);
  for (size_t i = 0; i < count; i += lane_count) squares += load(vector + i) * load(vector + i);
  const float length = __builtin_elementwise_sqrt(sum_of(squares));
  const float factor = length > 1e-30f ? 1.0f / length : 0.0f;
  for (size_t i = 0; i < count; i += lane_count) store(vector + i, load(vector + i) * factor);
}

const cencoder_arithmetic TABLE = {
  .embed = embed,
  .add_and_norm = add_and_norm,
  .quantise = quantise,
  .mix_and_quantise = mix_and_quantise,
  .scale = scale,
  .scale_and_activate = scale_and_activate,
  .attend = attend,
  .add = add,
  .normalise = normalise,
};
