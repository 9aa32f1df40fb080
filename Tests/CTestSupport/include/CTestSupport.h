/// What the tests need of the system that Swift can't reach: fork, the set-up of a child, nftw.
#pragma once

#include <sys/types.h>

/// Starts `path` in a session of its own, on a new pseudo-terminal that is its standard input,
/// output and error.
///
/// The child has no other open file, so that it can't hold another test's pipes open, and every
/// signal at its default. It exits 127 if the folder or the program can't be used. Returns its
/// process and sets `controller`, or returns -1 with errno.
pid_t CTestSupport_start_on_terminal(
    const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
    char *_Nullable const *_Nonnull environment, const char *_Nullable folder,
    unsigned short columns, unsigned short rows, int *_Nonnull controller);

/// Starts `path` with these as its standard input, output and error, and otherwise as above.
pid_t CTestSupport_start(
    const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
    char *_Nullable const *_Nonnull environment, const char *_Nullable folder, int input,
    int output, int error);

/// Tells a pseudo-terminal that its window changed; the kernel sends SIGWINCH.
int CTestSupport_resize(int controller, unsigned short columns, unsigned short rows);

/// Removes a folder and all that is in it; links are removed, not followed.
int CTestSupport_remove(const char *_Nonnull folder);
