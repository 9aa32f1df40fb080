/// The signals that matter while a line is read in raw mode, and what only C sees of a terminal.
///
/// Handlers are in C because a handler may touch next to nothing: Swift makes no promise about
/// what its globals do when first used in one.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/// What happened while a line was read; bits of `CTerminal_take_events`.
enum {
  CTerminal_interrupted = 1,
  CTerminal_suspended = 2,
  CTerminal_resumed = 4,
  CTerminal_resized = 8,
};

/// Starts watching: from now on SIGINT, SIGTSTP, SIGCONT and SIGWINCH make a read fail with EINTR
/// and leave an event; SIGTERM, SIGHUP and SIGQUIT put the terminal back as it is now, then do what
/// they did before. A signal that was ignored stays so, SIGINT excepted.
///
/// One thread may watch at a time, the one that reads. Returns 0, or -1 with errno if `input` is
/// not a terminal.
int CTerminal_start_watching(int input, int output);

/// The events since the last call.
unsigned CTerminal_take_events(void);

/// Whether there are events not taken yet.
bool CTerminal_has_events(void);

/// Stops the process as SIGTSTP would have done and returns when it's continued.
void CTerminal_suspend(void);

/// Gives every signal back what it did before.
void CTerminal_stop_watching(void);

/// The size of the terminal, 80 columns and 24 rows where it doesn't say.
void CTerminal_size(int output, int *_Nonnull columns, int *_Nonnull rows);

/// Whether something can be read, waiting so many milliseconds for it, or for ever if negative.
bool CTerminal_has_input(int input, int milliseconds);

/// Waits for the next character, decoded as the locale says; invalid bytes are dropped. Returns 1, 0 at
/// the end of input, or -1 with errno on failure.
int CTerminal_read_character(int input, uint32_t *_Nonnull character);

/// A stream that drops what is written to it, but counts the bells; NULL with errno on failure.
/// `bells` must outlive the stream.
FILE *_Nullable CTerminal_open_discarding(unsigned *_Nonnull bells);
