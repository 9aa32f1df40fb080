// Strict C23 hides all but C in glibc unless asked.
#define _GNU_SOURCE
#include "CTestSupport.h"

#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#if __has_include(<pty.h>)
#include <pty.h>
#else
#include <util.h>
#endif

static void close_other_files(void) {
#if defined(__linux__)
  closefrom(3);
#else
  const int limit = getdtablesize();
  for (int descriptor = 3; descriptor < limit; descriptor++) close(descriptor);
#endif
}

static void reset_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

static void become(
    const char *path, char *const *arguments, char *const *environment, const char *folder) {
  close_other_files();
  reset_signals();
  if (folder == NULL || chdir(folder) == 0) execve(path, arguments, environment);
  _exit(127);
}

pid_t CTestSupport_start_on_terminal(
    const char *path, char *const *arguments, char *const *environment, const char *folder,
    unsigned short columns, unsigned short rows, int *controller) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  const pid_t process = forkpty(controller, NULL, NULL, &size);
  if (process == 0) become(path, arguments, environment, folder);
  if (process > 0) {
    fcntl(*controller, F_SETFD, FD_CLOEXEC);
    fcntl(*controller, F_SETFL, O_NONBLOCK);
  }
  return process;
}

pid_t CTestSupport_start(
    const char *path, char *const *arguments, char *const *environment, const char *folder,
    int input, int output, int error) {
  const pid_t process = fork();
  if (process != 0) return process;
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) _exit(127);
  become(path, arguments, environment, folder);
  return -1;
}

int CTestSupport_resize(int controller, unsigned short columns, unsigned short rows) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(controller, TIOCSWINSZ, &size);
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  remove(path);
  return 0;
}

int CTestSupport_remove(const char *folder) {
  // A test may have made a folder unwritable on purpose.
  chmod(folder, 0700);
  return nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}
