// The kernel for ARM's vectors of 128 bits. The including file defines SYMBOL, NAME, TARGET,
// `is_available`, and `dot`, which adds to each 32-bit lane the products of four codes and activations.

/// The order of a slab: by four columns, then row; codes from -31 to 31. Multipliers by group, then row.
TARGET static void unpack(
  const uint8_t *const codes[2], const uint8_t *const multipliers[2], size_t columns,
  cencoder_slab *slab
) {
  const uint8x16_t lower = vdupq_n_u8(63);
  const int8x16_t zero = vdupq_n_s8(32);
  for (size_t block = 0; block < 2; block++) {
    const uint8_t *packed = codes[block];
    int8_t *to = (int8_t *)slab->codes + block * 32;
    for (size_t column = 0; column < columns; column += chunk_columns) {
      for (size_t half = 0; half < 32; half += 16) {
        const uint8x16_t a = vld1q_u8(packed + half);
        const uint8x16_t b = vld1q_u8(packed + 32 + half);
        const uint8x16_t c = vld1q_u8(packed + 64 + half);
        const uint8x16_t d = vshrq_n_u8(vsriq_n_u8(c, vsriq_n_u8(b, a, 2), 2), 2);
        const uint8x16_t vectors[4] = {
          vandq_u8(a, lower), vandq_u8(b, lower), vandq_u8(c, lower), vandq_u8(d, lower)};
        for (size_t i = 0; i < 4; i++)
          vst1q_s8(to + 64 * i + half, vsubq_s8(vreinterpretq_s8_u8(vectors[i]), zero));
      }
      packed += chunk_bytes;
      to += chunk_columns * tile_rows;
    }
  }
  for (size_t group = 0; group < columns / group_columns; group++)
    for (size_t row = 0; row < tile_rows; row++)
      slab->multipliers[group * tile_rows + row] =
        multipliers[row / block_rows][group * block_rows + row % block_rows];
}

/// `multiply` for a number of tokens that the compiler knows, so that sums stay in registers.
TARGET __attribute__((always_inline)) static inline void multiply_tokens(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *sums
) {
  const int8_t *codes = (const int8_t *)slab->codes;
  const int32_t *multipliers = slab->multipliers;
  int32x4_t totals[2][4];
  for (size_t token = 0; token < tokens; token++)
    for (size_t i = 0; i < 4; i++) totals[token][i] = vld1q_s32(sums + token * tile_rows + 4 * i);
  for (size_t column = 0; column < columns; column += group_columns, multipliers += tile_rows) {
    cencoder_fetch(&ahead);
    int32x4_t parts[2][4];
    for (size_t token = 0; token < tokens; token++)
      for (size_t i = 0; i < 4; i++) parts[token][i] = vdupq_n_s32(0);
#pragma clang loop unroll(full)
    for (size_t step = 0; step < group_columns / 4; step++, codes += 4 * tile_rows) {
      for (size_t token = 0; token < tokens; token++) {
        int32_t four;
        __builtin_memcpy(
          &four, activations.values + token * activations.columns + column + 4 * step, sizeof four);
        const int8x16_t values = vreinterpretq_s8_s32(vdupq_n_s32(four));
        for (size_t i = 0; i < 4; i++)
          parts[token][i] = dot(parts[token][i], vld1q_s8(codes + 16 * i), values);
      }
    }
    for (size_t token = 0; token < tokens; token++)
      for (size_t i = 0; i < 4; i++)
        totals[token][i] = vmlaq_s32(
          totals[token][i], parts[token][i], vld1q_s32(multipliers + 4 * i));
  }
  for (size_t token = 0; token < tokens; token++)
    for (size_t i = 0; i < 4; i++) vst1q_s32(sums + token * tile_rows + 4 * i, totals[token][i]);
}

TARGET static void multiply(
  const cencoder_slab *slab, size_t columns, cencoder_activations activations, size_t tokens,
  cencoder_ahead ahead, int32_t *sums
) {
  if (tokens == 2)
    multiply_tokens(slab, columns, activations, 2, ahead, sums);
  else
    multiply_tokens(slab, columns, activations, 1, ahead, sums);
}

const cencoder_kernel_functions SYMBOL = {
  .name = NAME,
  .is_available = is_available,
  .tile_tokens = 2,
  .unpack = unpack,
  .multiply = multiply,
};
