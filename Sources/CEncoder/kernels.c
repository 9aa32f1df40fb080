#include "kernel.h"

#include <stdlib.h>
#include <string.h>

#include "CEncoder.h"

/// The best first.
static const cencoder_kernel_functions *const kernels[] = {
#if defined(__x86_64__)
  &cencoder_kernel_avx512vnni,
  &cencoder_kernel_avxvnni,
  &cencoder_kernel_avx2,
#elif defined(__aarch64__)
  &cencoder_kernel_dotprod,
  &cencoder_kernel_neon,
#endif
  &cencoder_kernel_plain,
};
enum { kernel_count = sizeof kernels / sizeof kernels[0] };

const char *cencoder_kernel_name(size_t index) {
  return index < kernel_count ? kernels[index]->name : NULL;
}

int32_t cencoder_kernel_is_available(size_t index) {
  return index < kernel_count && kernels[index]->is_available();
}

const cencoder_kernel_functions *cencoder_choose_kernel(const char *name) {
  const cencoder_kernel_functions *best = NULL;
  for (size_t i = 0; i < kernel_count; i++) {
    if (!kernels[i]->is_available()) continue;
    if (name != NULL && strcmp(kernels[i]->name, name) == 0) return kernels[i];
    if (best == NULL) best = kernels[i];
  }
  return best;
}

/// Where the weights of a slab are in a matrix.
typedef struct {
  const uint8_t *codes[2];
  const uint8_t *multipliers[2];
  size_t code_bytes;
} slab_place;

static slab_place place(const cencoder_matrix *matrix, size_t tile, size_t column, size_t columns) {
  slab_place place = {.code_bytes = columns / chunk_columns * chunk_bytes};
  for (size_t i = 0; i < 2; i++) {
    const size_t first = (2 * tile + i) * matrix->columns + column;
    place.codes[i] = matrix->codes + first / chunk_columns * chunk_bytes;
    place.multipliers[i] = matrix->multipliers + first / group_columns * block_rows;
  }
  return place;
}

/// The columns of a slab that begins at one.
static size_t slab_width(const cencoder_matrix *matrix, size_t column) {
  const size_t rest = matrix->columns - column;
  return rest < slab_columns ? rest : slab_columns;
}

/// Where the slab after one is; the same if it is the last.
static slab_place next_place(const cencoder_matrix *matrix, size_t tile, size_t column) {
  size_t next = column + slab_width(matrix, column);
  if (next == matrix->columns && (tile + 1) * tile_rows < matrix->rows) {
    tile++;
    next = 0;
  }
  if (next == matrix->columns) next = column;
  return place(matrix, tile, next, slab_width(matrix, next));
}

void cencoder_multiply(
  const cencoder_kernel_functions *kernel, const cencoder_matrix *matrix, size_t tile,
  cencoder_activations activations, size_t tokens, cencoder_slab *slab, int32_t *sums
) {
  const size_t most = kernel->tile_tokens, steps = (tokens + most - 1) / most;
  memset(sums, 0, tokens * tile_rows * sizeof *sums);
  for (size_t column = 0; column < matrix->columns; column += slab_columns) {
    const size_t columns = slab_width(matrix, column);
    const slab_place now = place(matrix, tile, column, columns);
    const slab_place next = next_place(matrix, tile, column);
    // Each step asks for a share of the next slab.
    const size_t groups = columns / group_columns;
    size_t lines = next.code_bytes / 64;
    cencoder_ahead ahead = {
      .codes = {next.codes[0], next.codes[1]},
      .lines = (lines + steps * groups - 1) / (steps * groups),
    };
    const size_t step_lines = groups * ahead.lines;
    kernel->unpack(now.codes, now.multipliers, columns, slab);
    for (size_t token = 0; token < tokens; token += most) {
      const size_t first = token * activations.columns + column;
      const size_t rest = tokens - token;
      const cencoder_activations some = {
        .values = activations.values + first,
        .corrections = activations.corrections + first / correction_columns,
        .columns = activations.columns,
      };
      kernel->multiply(
        slab, columns, some, rest < most ? rest : most, ahead, sums + token * tile_rows);
      for (size_t i = 0; i < 2; i++) ahead.codes[i] += step_lines * 64;
      lines -= lines < step_lines ? lines : step_lines;
      if (lines == 0) ahead.lines = 0;
    }
  }
}

cencoder_status cencoder_multiply_with(
  size_t index, const uint8_t *codes, const uint8_t *multipliers, size_t rows, size_t columns,
  const int8_t *activations, size_t tokens, int32_t *sums
) {
  if (!cencoder_kernel_is_available(index) || rows % tile_rows || columns % group_columns)
    return cencoder_invalid;
  const cencoder_kernel_functions *kernel = kernels[index];
  const cencoder_matrix matrix = {
    .codes = codes, .multipliers = multipliers, .rows = rows, .columns = columns};
  const size_t stride = columns / correction_columns;
  cencoder_slab *slab = aligned_alloc(64, sizeof *slab);
  uint32_t *corrections = calloc(tokens * stride + 1, sizeof *corrections);
  int32_t *tile_sums = calloc(tokens * tile_rows + 1, sizeof *tile_sums);
  const bool has_memory = slab != NULL && corrections != NULL && tile_sums != NULL;
  if (has_memory) {
    for (size_t token = 0; token < tokens && kernel->prepare != NULL; token++)
      kernel->prepare(activations + token * columns, columns, corrections + token * stride);
    const cencoder_activations all = {activations, corrections, columns};
    for (size_t tile = 0; tile < rows / tile_rows; tile++) {
      cencoder_multiply(kernel, &matrix, tile, all, tokens, slab, tile_sums);
      for (size_t token = 0; token < tokens; token++)
        memcpy(
          sums + token * rows + tile * tile_rows, tile_sums + token * tile_rows,
          tile_rows * sizeof *sums);
    }
  }
  free(slab);
  free(corrections);
  free(tile_sums);
  return has_memory ? cencoder_done : cencoder_no_memory;
}
