// Strict C23 hides POSIX in glibc unless asked.
#define _GNU_SOURCE
#include "CMemory.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static const int fatal[] = {SIGABRT, SIGILL, SIGTRAP, SIGSEGV};
enum { fatal_count = sizeof(fatal) / sizeof(fatal[0]) };

// What the runtime says at its end: that no memory was to be had, with a trace of calls, or what
// else went wrong.
static char last_words[4096];

static struct sigaction previous[fatal_count];
static const char *message;
static int exit_status;
static void (*clean_up)(void);

static void say(const char *text) {
  ssize_t written = write(STDERR_FILENO, text, strlen(text));
  (void)written;
}

// The runtime may fail over having no memory for its last words.
static int is_exhausted(void) {
  const size_t size = 1 << 16;
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 1;
  munmap(memory, size);
  return 0;
}

static int is_short(void) {
  // "failed to allocate" is Swift's way to say it, "returned null pointer" cmark's.
  return strstr(last_words, "allocat") != NULL || strstr(last_words, "null pointer") != NULL
    || is_exhausted();
}

static void meet(int number) {
  if (is_short()) {
    clean_up();
    say(message);
    _exit(exit_status);
  }
  say(last_words);
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == number) sigaction(number, &previous[i], NULL);
  raise(number);
}

void CMemory_expect_shortage(const char *text, int status, void (*action)(void)) {
  // What is written to the stream is kept; the program itself writes to the descriptor.
  FILE *kept = fmemopen(last_words, sizeof(last_words), "w");
  message = strdup(text);
  if (kept == NULL || message == NULL) return;
  setvbuf(kept, NULL, _IONBF, 0);
  stderr = kept;
  exit_status = status;
  clean_up = action;
  for (int i = 0; i < fatal_count; i++) {
    struct sigaction handling = {0};
    handling.sa_handler = meet;
    sigemptyset(&handling.sa_mask);
    sigaction(fatal[i], &handling, &previous[i]);
  }
}

uint64_t CMemory_limit(void) {
  const int resources[] = {RLIMIT_AS, RLIMIT_DATA};
  uint64_t least = UINT64_MAX;
  for (int i = 0; i < 2; i++) {
    struct rlimit limit;
    if (getrlimit(resources[i], &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) continue;
    if (limit.rlim_cur < least) least = limit.rlim_cur;
  }
  return least;
}
