/// libedit, with the parts that Swift can't call made callable.
///
/// Swift doesn't import variadic C functions, and el_set, el_get and history are variadic. Each
/// function below is one of their operations with its arguments fixed. Wide characters cross as
/// Unicode scalar values, so that they need no locale.
#pragma once

#if !__has_include(<histedit.h>)
#error "libedit is missing. .setup/packages installs it, or names the package."
#endif

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a wide character is a Unicode scalar value");

typedef int (*CEditLine_read_function)(EditLine *_Nullable, uint32_t *_Nullable);
typedef unsigned char (*CEditLine_key_function)(EditLine *_Nullable, int);

/// An editor on standard input and output, or NULL if libedit had anything to complain of: it
/// carries on without cursor movement on a terminal that it doesn't know, and prints that it does.
static inline EditLine *_Nullable CEditLine_create(const char *_Nonnull program) {
  char *complaint = NULL;
  size_t length = 0;
  FILE *errors = open_memstream(&complaint, &length);
  if (errors == NULL) return NULL;
  EditLine *editor = el_init(program, stdin, stdout, errors);
  fflush(errors);
  if (editor != NULL && length > 0) {
    el_set(editor, EL_EDITMODE, 0);
    el_end(editor);
    editor = NULL;
  }
  if (editor != NULL) el_set(editor, EL_SETFP, 2, stderr);
  fclose(errors);
  free(complaint);
  return editor;
}

static inline void CEditLine_set_flag(EditLine *_Nonnull editor, int operation, bool value) {
  el_set(editor, operation, (int)value);
}

/// Whether commands such as `edit off` in ~/.editrc left editing on.
static inline bool CEditLine_is_editing(EditLine *_Nonnull editor) {
  int mode = 0;
  return el_get(editor, EL_EDITMODE, &mode) == 0 && mode != 0;
}

/// Makes libedit take its characters from a function, which returns 1 for each, 0 at the end of input,
/// and -1 with errno on failure.
static inline void CEditLine_set_reader(
    EditLine *_Nonnull editor, CEditLine_read_function _Nonnull read) {
  // The narrow el_set expects a function for narrow characters on macOS.
  el_wset(editor, EL_GETCFN, read);
}

/// Makes libedit show the line elsewhere than on standard output.
static inline void CEditLine_set_output(EditLine *_Nonnull editor, FILE *_Nonnull output) {
  el_set(editor, EL_SETFP, 1, output);
}

/// Whether the keys are those of vi.
static inline bool CEditLine_uses_vi_keys(EditLine *_Nonnull editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && name[0] == 'v';
}

/// Lets the user edit a line: its characters, their number in `count`; NULL if there is no line.
static inline const uint32_t *_Nullable CEditLine_read_line(
    EditLine *_Nonnull editor, int *_Nonnull count) {
  return (const uint32_t *)el_wgets(editor, count);
}

static inline void CEditLine_set_owner(EditLine *_Nonnull editor, void *_Nullable owner) {
  el_set(editor, EL_CLIENTDATA, owner);
}

static inline void *_Nullable CEditLine_owner(EditLine *_Nonnull editor) {
  void *owner = NULL;
  return el_get(editor, EL_CLIENTDATA, &owner) == 0 ? owner : NULL;
}

static inline void CEditLine_use_emacs_keys(EditLine *_Nonnull editor) {
  el_set(editor, EL_EDITOR, "emacs");
}

static inline void CEditLine_add_function(
    EditLine *_Nonnull editor, const char *_Nonnull name, const char *_Nonnull help,
    CEditLine_key_function _Nonnull function) {
  el_set(editor, EL_ADDFN, name, help, function);
}

static inline void CEditLine_bind(
    EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command) {
  el_set(editor, EL_BIND, key, command, (char *)NULL);
}

/// Binds in vi's command mode, which has a key map of its own.
static inline void CEditLine_bind_alternative(
    EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command) {
  el_set(editor, EL_BIND, "-a", key, command, (char *)NULL);
}

static inline void CEditLine_use_history(EditLine *_Nonnull editor, History *_Nonnull list) {
  el_set(editor, EL_HIST, history, list);
}

static inline void CEditLine_set_history_number(History *_Nonnull list, int operation, int value) {
  HistEvent event;
  history(list, &event, operation, value);
}

static inline void CEditLine_forget_all(History *_Nonnull list) {
  HistEvent event;
  history(list, &event, H_CLEAR);
}

static inline void CEditLine_enter(History *_Nonnull list, const char *_Nonnull line) {
  HistEvent event;
  history(list, &event, H_ENTER, line);
}

/// The characters of the line being edited, valid until the editor is next called.
static inline const uint32_t *_Nullable CEditLine_line(
    EditLine *_Nonnull editor, size_t *_Nonnull cursor, size_t *_Nonnull count) {
  const LineInfoW *line = el_wline(editor);
  *cursor = (size_t)(line->cursor - line->buffer);
  *count = (size_t)(line->lastchar - line->buffer);
  return (const uint32_t *)line->buffer;
}

/// Inserts at the cursor characters that end with a zero; false if there is no room.
static inline bool CEditLine_insert(
    EditLine *_Nonnull editor, const uint32_t *_Nonnull characters) {
  return el_winsertstr(editor, (const wchar_t *)characters) == 0;
}

/// The next character typed: 1 if there is one, 0 at the end of input, -1 with errno on failure.
static inline int CEditLine_next_character(
    EditLine *_Nonnull editor, uint32_t *_Nonnull character) {
  wchar_t next = 0;
  int result = el_wgetc(editor, &next);
  *character = (uint32_t)next;
  return result;
}

/// Writes through the stream that the program prints to, so that the order is kept.
static inline void CEditLine_write(const char *_Nonnull text) {
  fputs(text, stdout);
  fflush(stdout);
}
