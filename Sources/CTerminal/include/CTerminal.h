/// The signals that matter while a line is read in raw mode, and what only C sees of a terminal.
///
/// Handlers are in C because a handler may touch next to nothing: Swift makes no promise about
/// what its globals do when first used in one.
#pragma once

#include <stdbool.h>
#include <stdint.h>

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

/// Whether an interruption is among the events not yet taken.
bool CTerminal_is_interrupted(void);

/// Stops the process as SIGTSTP would have done and returns when it's continued.
void CTerminal_suspend(void);

/// Gives every signal back what it did before.
void CTerminal_stop_watching(void);

/// The width of the terminal in columns, 80 if it doesn't say.
int CTerminal_columns(int output);

/// The columns that libedit shows a character in: as the locale says, two for a control character.
int CTerminal_width(uint32_t character);
