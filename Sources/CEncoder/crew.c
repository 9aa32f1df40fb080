// glibc hides the set of processors in strict C23 unless asked.
#define _GNU_SOURCE
#include "crew.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

/// Looks at what is waited for before a thread goes to sleep; some fifty microseconds.
enum { most_looks = 2000 };

enum { stack_bytes = 256 << 10 };

/// A job's number, its count of items, and the next one to take, in one number, so that whoever takes
/// an item knows which job it belongs to.
typedef uint64_t ticket;

enum { item_bits = 20 };
static const ticket item_mask = (1 << item_bits) - 1;

static ticket new_ticket(ticket last, size_t items) {
  return ((last >> 2 * item_bits) + 1) << 2 * item_bits | (ticket)items << item_bits;
}

static size_t next_item(ticket ticket) { return ticket & item_mask; }

static size_t item_count(ticket ticket) { return ticket >> item_bits & item_mask; }

typedef struct {
  cencoder_crew *crew;
  pthread_t thread;
  size_t number;
} member;

struct cencoder_crew {
  _Alignas(64) _Atomic ticket open;
  _Alignas(64) _Atomic size_t done;
  /// Written while no item is to be had.
  _Alignas(64) cencoder_work work;
  void *context;

  /// How many sleep until there is a job, and whether the caller sleeps until one is done.
  _Atomic size_t sleepers;
  _Atomic bool is_caller_asleep;
  _Atomic bool is_ending;
  pthread_mutex_t mutex;
  pthread_cond_t has_job;
  pthread_cond_t is_done;

  size_t size;
  member members[most_members];
};

static void pause_briefly(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

/// Takes and does items until none is left.
static void take_part(cencoder_crew *crew, size_t number) {
  ticket ticket = atomic_load(&crew->open);
  while (next_item(ticket) < item_count(ticket)) {
    ticket = atomic_fetch_add(&crew->open, 1);
    // Somebody else may have taken the last one, or there is a new job already: either is well.
    if (next_item(ticket) >= item_count(ticket)) continue;
    const size_t count = item_count(ticket);
    crew->work(crew->context, next_item(ticket), number);
    if (atomic_fetch_add(&crew->done, 1) + 1 == count && atomic_load(&crew->is_caller_asleep)) {
      pthread_mutex_lock(&crew->mutex);
      pthread_cond_signal(&crew->is_done);
      pthread_mutex_unlock(&crew->mutex);
    }
    ticket = atomic_load(&crew->open);
  }
}

static bool has_item(cencoder_crew *crew) {
  const ticket ticket = atomic_load(&crew->open);
  return next_item(ticket) < item_count(ticket) || atomic_load(&crew->is_ending);
}

static void wait_for_job(cencoder_crew *crew) {
  for (size_t i = 0; i < most_looks; i++) {
    if (has_item(crew)) return;
    pause_briefly();
  }
  pthread_mutex_lock(&crew->mutex);
  atomic_fetch_add(&crew->sleepers, 1);
  while (!has_item(crew)) pthread_cond_wait(&crew->has_job, &crew->mutex);
  atomic_fetch_sub(&crew->sleepers, 1);
  pthread_mutex_unlock(&crew->mutex);
}

static void wait_until_done(cencoder_crew *crew, size_t items) {
  for (size_t i = 0; i < most_looks; i++) {
    if (atomic_load(&crew->done) == items) return;
    pause_briefly();
  }
  pthread_mutex_lock(&crew->mutex);
  atomic_store(&crew->is_caller_asleep, true);
  while (atomic_load(&crew->done) != items) pthread_cond_wait(&crew->is_done, &crew->mutex);
  atomic_store(&crew->is_caller_asleep, false);
  pthread_mutex_unlock(&crew->mutex);
}

static void *work_until_end(void *argument) {
  const member *member = argument;
  cencoder_crew *crew = member->crew;
  while (!atomic_load(&crew->is_ending)) {
    take_part(crew, member->number);
    wait_for_job(crew);
  }
  return NULL;
}

static void wake_all(cencoder_crew *crew) {
  if (atomic_load(&crew->sleepers) == 0) return;
  pthread_mutex_lock(&crew->mutex);
  pthread_cond_broadcast(&crew->has_job);
  pthread_mutex_unlock(&crew->mutex);
}

/// Starts the other members, or as many as the system allows.
static void start(cencoder_crew *crew, size_t members) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return;
  pthread_attr_setstacksize(&attributes, stack_bytes);
  // Signals are the program's own threads' to handle, but for those that a thread brings about itself.
  sigset_t others, before;
  sigfillset(&others);
  const int own[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) sigdelset(&others, own[i]);
  pthread_sigmask(SIG_SETMASK, &others, &before);
  while (crew->size < members) {
    member *next = &crew->members[crew->size];
    *next = (member){.crew = crew, .number = crew->size};
    if (pthread_create(&next->thread, &attributes, work_until_end, next) != 0) break;
    crew->size++;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
}

cencoder_crew *cencoder_crew_make(size_t members) {
  cencoder_crew *crew = aligned_alloc(64, sizeof *crew);
  if (crew == NULL) return NULL;
  *crew = (cencoder_crew){.size = 1};
  pthread_mutex_init(&crew->mutex, NULL);
  pthread_cond_init(&crew->has_job, NULL);
  pthread_cond_init(&crew->is_done, NULL);
  start(crew, members < most_members ? members : most_members);
  return crew;
}

void cencoder_crew_free(cencoder_crew *crew) {
  if (crew == NULL) return;
  atomic_store(&crew->is_ending, true);
  wake_all(crew);
  for (size_t i = 1; i < crew->size; i++) pthread_join(crew->members[i].thread, NULL);
  pthread_cond_destroy(&crew->is_done);
  pthread_cond_destroy(&crew->has_job);
  pthread_mutex_destroy(&crew->mutex);
  free(crew);
}

size_t cencoder_crew_size(const cencoder_crew *crew) { return crew->size; }

void cencoder_crew_run(cencoder_crew *crew, size_t items, cencoder_work work, void *context) {
  if (items == 0) return;
  crew->work = work;
  crew->context = context;
  atomic_store(&crew->done, 0);
  atomic_store(&crew->open, new_ticket(atomic_load(&crew->open), items));
  wake_all(crew);
  take_part(crew, 0);
  wait_until_done(crew, items);
}

size_t cencoder_processor_count(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
#if defined(__linux__)
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0) count = CPU_COUNT(&set);
#endif
  return count < 1 ? 1 : count < most_members ? (size_t)count : most_members;
}
