#include "network.h"

/// A chunk on its way through the network.
typedef struct {
  const cencoder_network *network;
  cencoder_chunk *chunk;
  cencoder_crew *crew;
  cencoder_workspace *const *workspaces;
} passage;

static void each(const passage *passage, size_t items, cencoder_work work, void *context) {
  if (passage->crew != NULL) return cencoder_crew_run(passage->crew, items, work, context);
  for (size_t item = 0; item < items; item++) work(context, item, 0);
}

static void quantise(
  const passage *passage, const float *vector, cencoder_quantised *result, size_t token
) {
  const size_t columns = result->columns;
  int8_t *values = result->values + token * columns;
  result->scales[token] =
    passage->network->arithmetic->mix_and_quantise(vector, columns, values);
  const cencoder_kernel_functions *kernel = passage->network->kernel;
  if (kernel->prepare != NULL)
    kernel->prepare(
      values, columns, result->corrections + token * (columns / correction_columns));
}

// Linear layers: an item is some tiles of 16 rows, for all tokens.

typedef struct {
  const passage *passage;
  const cencoder_matrix *matrix;
  const cencoder_quantised *activations;
  size_t tokens;
  float *results;
  size_t stride;
  bool is_activated;
  size_t item_tiles;
} product;

static void multiply_item(void *context, size_t item, size_t member) {
  const product *product = context;
  const cencoder_network *network = product->passage->network;
  cencoder_workspace *workspace = product->passage->workspaces[member];
  const cencoder_matrix *matrix = product->matrix;
  const cencoder_quantised *quantised = product->activations;
  const cencoder_activations activations = {
    quantised->values, quantised->corrections, quantised->columns};
  const size_t tiles = matrix->rows / tile_rows;
  const size_t first = item * product->item_tiles;
  const size_t rest = tiles - first;
  const size_t end = first + (rest < product->item_tiles ? rest : product->item_tiles);
  for (size_t tile = first; tile < end; tile++) {
    cencoder_multiply(
      network->kernel, matrix, tile, activations, product->tokens, &workspace->slab,
      workspace->sums);
    const size_t row = tile * tile_rows;
    (product->is_activated ? network->arithmetic->scale_and_activate : network->arithmetic->scale)(
      workspace->sums, matrix->scales + row, matrix->bias + row, quantised->scales,
      product->tokens, product->results + row, product->stride);
  }
}

static void multiply(product product) {
  const size_t tiles = product.matrix->rows / tile_rows;
  const cencoder_crew *crew = product.passage->crew;
  // Several items for each thread, so that none waits long for another.
  const size_t items = crew == NULL ? 1 : 12 * cencoder_crew_size(crew);
  product.item_tiles = tiles > items ? tiles / items : 1;
  each(
    product.passage, (tiles + product.item_tiles - 1) / product.item_tiles, multiply_item,
    &product);
}

// Steps with one token an item.

static void embed_item(void *context, size_t token, size_t member) {
  (void)member;
  const passage *passage = context;
  const cencoder_weights *weights = &passage->network->weights;
  cencoder_chunk *chunk = passage->chunk;
  const size_t width = weights->shape.width, piece = chunk->pieces[token];
  const cencoder_word word = {
    .codes = weights->word_codes + piece * width / 2,
    .multipliers = weights->word_multipliers + piece * (width / group_columns),
    .scale = weights->word_scales[piece],
  };
  float *vector = chunk->vectors + token * width;
  const cencoder_arithmetic *arithmetic = passage->network->arithmetic;
  arithmetic->embed(&word, weights->positions + chunk->places[token] * width, width, vector);
  arithmetic->add_and_norm(vector, NULL, &weights->embedding_norm, width);
  quantise(passage, vector, &chunk->activations, token);
}

static void quantise_wide_item(void *context, size_t token, size_t member) {
  (void)member;
  const passage *passage = context;
  cencoder_chunk *chunk = passage->chunk;
  const size_t stride = 3 * passage->network->weights.shape.width;
  quantise(passage, chunk->wide + token * stride, &chunk->activations, token);
}

static void quantise_inner_item(void *context, size_t token, size_t member) {
  (void)member;
  const passage *passage = context;
  cencoder_chunk *chunk = passage->chunk;
  const size_t stride = passage->network->weights.shape.feed_forward;
  quantise(passage, chunk->inner + token * stride, &chunk->inner_activations, token);
}

typedef struct {
  const passage *passage;
  const cencoder_norm *norm;
} addition;

static void add_item(void *context, size_t token, size_t member) {
  (void)member;
  const addition *addition = context;
  const passage *passage = addition->passage;
  cencoder_chunk *chunk = passage->chunk;
  const size_t width = passage->network->weights.shape.width;
  float *vector = chunk->vectors + token * width;
  passage->network->arithmetic->add_and_norm(
    vector, chunk->wide + token * 3 * width, addition->norm, width);
  quantise(passage, vector, &chunk->activations, token);
}

/// Adds what a layer made, which is in `wide`, to the vectors.
static void add(const passage *passage, const cencoder_norm *norm) {
  addition addition = {passage, norm};
  each(passage, passage->chunk->tokens, add_item, &addition);
}

// Attention: an item is one head of one window.

static void attend_item(void *context, size_t item, size_t member) {
  const passage *passage = context;
  const cencoder_weights *weights = &passage->network->weights;
  const cencoder_chunk *chunk = passage->chunk;
  const size_t heads = weights->shape.heads, width = weights->shape.width;
  const size_t window = item / heads, head = item % heads, size = width / heads;
  const size_t start = chunk->window_starts[window];
  float *queries = chunk->wide + start * 3 * width + head * size;
  const size_t positions = weights->shape.positions;
  const cencoder_head all = {
    .queries = queries,
    .keys = queries + width,
    .values = queries + 2 * width,
    .stride = 3 * width,
    .tokens = chunk->window_starts[window + 1] - start,
    .size = size,
    .bias = weights->relative_bias == NULL
      ? NULL : weights->relative_bias + head * (2 * positions - 1) + positions - 1,
  };
  passage->network->arithmetic->attend(&all, passage->workspaces[member]->head);
}

static void attend(passage *passage, const cencoder_layer *layer) {
  cencoder_chunk *chunk = passage->chunk;
  const cencoder_shape *shape = &passage->network->weights.shape;
  const product inputs = {
    .passage = passage,
    .matrix = &layer->query_key_value,
    .activations = &chunk->activations,
    .tokens = chunk->tokens,
    .results = chunk->wide,
    .stride = 3 * shape->width,
  };
  multiply(inputs);
  each(passage, chunk->windows * shape->heads, attend_item, passage);
  each(passage, chunk->tokens, quantise_wide_item, passage);
  product outputs = inputs;
  outputs.matrix = &layer->attention_output;
  multiply(outputs);
  add(passage, &layer->attention_norm);
}

static void feed_forward(passage *passage, const cencoder_layer *layer) {
  cencoder_chunk *chunk = passage->chunk;
  const cencoder_shape *shape = &passage->network->weights.shape;
  const size_t width = shape->width;
  for (size_t first = 0; first < chunk->tokens; first += chunk->inner_capacity) {
    const size_t rest = chunk->tokens - first;
    const size_t tokens = rest < chunk->inner_capacity ? rest : chunk->inner_capacity;
    const cencoder_quantised activations = {
      .values = chunk->activations.values + first * width,
      .corrections = chunk->activations.corrections + first * (width / correction_columns),
      .scales = chunk->activations.scales + first,
      .columns = width,
    };
    multiply((product){
      .passage = passage,
      .matrix = &layer->feed_forward_input,
      .activations = &activations,
      .tokens = tokens,
      .results = chunk->inner,
      .stride = shape->feed_forward,
      .is_activated = true,
    });
    each(passage, tokens, quantise_inner_item, passage);
    multiply((product){
      .passage = passage,
      .matrix = &layer->feed_forward_output,
      .activations = &chunk->inner_activations,
      .tokens = tokens,
      .results = chunk->wide + first * 3 * width,
      .stride = 3 * width,
    });
  }
  add(passage, &layer->feed_forward_norm);
}

void cencoder_run(
  const cencoder_network *network, cencoder_chunk *chunk, cencoder_crew *crew,
  cencoder_workspace *const *workspaces
) {
  passage passage = {network, chunk, crew, workspaces};
  each(&passage, chunk->tokens, embed_item, &passage);
  for (size_t i = 0; i < network->weights.shape.layers; i++) {
    attend(&passage, &network->weights.layers[i]);
    feed_forward(&passage, &network->weights.layers[i]);
  }
}
