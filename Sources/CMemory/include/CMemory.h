// What the system says about memory, where Swift can't ask: its runtime ends the program when there
// is none to be had.

#ifndef CMEMORY_H
#define CMEMORY_H

#include <stdint.h>

// The least limit of the program's memory in bytes, or UINT64_MAX where there is none.
uint64_t CMemory_limit(void);

// Says `message` and leaves with `status` where the program would be ended for want of memory, after
// calling `clean_up`, which may do what signal handlers may.
//
// Any other end stays as it was. Call it once, before there is a second thread.
void CMemory_expect_shortage(
  const char *_Nonnull message, int status, void (*_Nonnull clean_up)(void));

#endif
