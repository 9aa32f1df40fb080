#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

bool CTerminal_has_input(int input, int milliseconds) {
  struct pollfd polled = {.fd = input, .events = POLLIN};
  return poll(&polled, 1, milliseconds) > 0;
}

int CTerminal_read_character(int input, uint32_t *character) {
  mbstate_t state;
  bool is_first = true;
  memset(&state, 0, sizeof(state));
  while (true) {
    char byte = 0;
    const ssize_t count = read(input, &byte, 1);
    if (count < 0 && errno == EAGAIN) {
      // Somebody else made the terminal one that isn't waited for.
      if (!CTerminal_has_input(input, -1) && is_first) return -1;
      continue;
    }
    // A signal between the bytes of a character is met before the next one.
    if (count < 0 && errno == EINTR && !is_first) continue;
    if (count <= 0) return (int)count;
    wchar_t wide = 0;
    size_t used = mbrtowc(&wide, &byte, 1, &state);
    if (used == (size_t)-1) {
      memset(&state, 0, sizeof(state));
      // The byte that broke off a character may begin another.
      used = is_first ? used : mbrtowc(&wide, &byte, 1, &state);
      if (used == (size_t)-1) memset(&state, 0, sizeof(state));
    }
    is_first = used == (size_t)-1;
    if (used <= 1) {
      *character = (uint32_t)wide;
      return 1;
    }
  }
}
