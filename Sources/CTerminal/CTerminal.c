// Strict C23 hides POSIX in glibc unless asked.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

static const int watched[] = {
  SIGINT, SIGTSTP, SIGCONT, SIGWINCH, SIGALRM, SIGTERM, SIGHUP, SIGQUIT,
};
enum { watched_count = sizeof(watched) / sizeof(watched[0]) };

static struct sigaction previous[watched_count];
static struct termios cooked;
static int input_descriptor = -1;
static int output_descriptor = -1;
static pthread_t reader;
static atomic_uint events;
static volatile sig_atomic_t is_nudging;

// A signal that arrives just before the read, and on macOS the first one in any case (libedit
// retries once there), leaves the read waiting. So it is interrupted again and again until the
// reader takes notice.
static void start_nudging(void) {
  const struct itimerval interval = {{0, 20000}, {0, 20000}};
  is_nudging = 1;
  setitimer(ITIMER_REAL, &interval, NULL);
}

static void stop_nudging(void) {
  const struct itimerval never = {{0, 0}, {0, 0}};
  if (!is_nudging) return;
  setitimer(ITIMER_REAL, &never, NULL);
  is_nudging = 0;
}

static void note_event(int number) {
  const int error = errno;
  if (!pthread_equal(pthread_self(), reader)) {
    pthread_kill(reader, number);
    errno = error;
    return;
  }
  switch (number) {
  case SIGINT: atomic_fetch_or(&events, CTerminal_interrupted); break;
  case SIGTSTP: atomic_fetch_or(&events, CTerminal_suspended); break;
  case SIGCONT: atomic_fetch_or(&events, CTerminal_resumed); break;
  case SIGWINCH: atomic_fetch_or(&events, CTerminal_resized); break;
  }
  if (number != SIGALRM) start_nudging();
  errno = error;
}

static void restore_terminal(void) {
  // Ends the marking of pasted text, and clears what was shown after the cursor.
  static const char leave_line[] = "\033[?2004l\033[J\n";
  tcsetattr(input_descriptor, TCSANOW, &cooked);
  ssize_t written = write(output_descriptor, leave_line, sizeof(leave_line) - 1);
  (void)written;
}

static void die_of_signal(int number) {
  const int error = errno;
  restore_terminal();
  for (int i = 0; i < watched_count; i++)
    if (watched[i] == number) sigaction(number, &previous[i], NULL);
  raise(number);
  errno = error;
}

static void (*handler_of(int number))(int) {
  switch (number) {
  case SIGTERM:
  case SIGHUP:
  case SIGQUIT: return die_of_signal;
  default: return note_event;
  }
}

static void watch(int index) {
  struct sigaction action;
  memset(&action, 0, sizeof(action));
  action.sa_handler = handler_of(watched[index]);
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) sigaddset(&action.sa_mask, watched[i]);
  sigaction(watched[index], &action, NULL);
}

int CTerminal_start_watching(int input, int output) {
  if (tcgetattr(input, &cooked) != 0) return -1;
  input_descriptor = input;
  output_descriptor = output;
  reader = pthread_self();
  atomic_store(&events, 0);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &previous[i]);
    if (previous[i].sa_handler != SIG_IGN || watched[i] == SIGINT || watched[i] == SIGALRM)
      watch(i);
  }
  return 0;
}

unsigned CTerminal_take_events(void) {
  stop_nudging();
  return atomic_exchange(&events, 0);
}

bool CTerminal_has_events(void) { return atomic_load(&events) != 0; }

void CTerminal_suspend(void) {
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] != SIGTSTP) continue;
    sigaction(SIGTSTP, &previous[i], NULL);
    raise(SIGTSTP);
    watch(i);
  }
  tcgetattr(input_descriptor, &cooked);
  stop_nudging();
  atomic_fetch_and(&events, ~(unsigned)CTerminal_resumed);
}

void CTerminal_stop_watching(void) {
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] == SIGALRM) stop_nudging();
    sigaction(watched[i], &previous[i], NULL);
  }
}

void CTerminal_size(int output, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0) memset(&size, 0, sizeof(size));
  *columns = size.ws_col > 0 ? size.ws_col : 80;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
}
