import Files

/// How characters reach the program from the terminal.
enum CharacterEncoding {
  case utf8
  case other

  /// Sets the locale's character type, and with it how bytes are read and what libedit takes for a word.
  ///
  /// The user's own locale comes first. Terminals speak UTF-8 even where the locale says `C`, as
  /// on servers and in containers, so the locales that add nothing but UTF-8 to `C` come next: the
  /// list is that of Python's [PEP 538](https://peps.python.org/pep-0538/). The locale belongs to
  /// the whole process; nothing but the character type is changed.
  static func adopt() -> CharacterEncoding {
    for locale in ["", "C.UTF-8", "C.utf8", "UTF-8"]
    where unsafe setlocale(LC_CTYPE, locale) != nil && isUTF8 {
      return .utf8
    }
    unsafe setlocale(LC_CTYPE, "")
    return .other
  }

  /// The text with a question mark for each character that can't be written in this encoding.
  func showable(_ text: String) -> String {
    self == .utf8 ? text : String(text.map { $0.isASCII ? $0 : "?" })
  }

  private static var isUTF8: Bool {
    guard let name = unsafe nl_langinfo(nl_item(CODESET)) else { return false }
    return ["UTF-8", "UTF8", "utf-8", "utf8"].contains(unsafe String(cString: name))
  }
}
