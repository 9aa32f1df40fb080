/// The names of months and days, after the Unicode Common Locale Data Repository (cldr.unicode.org),
/// "dates/calendars/gregorian".
enum DateNames {
  /// The months in English.
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The days of the week in English, from Sunday.
  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  /// Days that have names, by a hundred times the month and the day.
  static let feasts: [Int: String] = [
    101: "New Year's Day", 214: "Valentine's Day", 317: "St Patrick's Day", 401: "April Fools' Day",
    704: "Independence Day Fourth of July", 1031: "Halloween", 1101: "All Saints' Day",
    1224: "Christmas Eve", 1225: "Christmas Day", 1226: "Boxing Day", 1231: "New Year's Eve",
  ]

  /// The day of a year that a text names by its feast, as a hundred times the month and the day.
  static func feast(in text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
      .map { String($0).replacing("’", with: "'") }
    let whole =
      " \(words.joined(separator: " ").replacing("l'", with: "").replacing("d'", with: "")) "
    return feastNames.first { whole.contains(" \($0.name) ") }?.day
  }

  /// Names of days in the languages of Europe, longer ones before those they begin with.
  private static let feastNames: [(name: String, day: Int)] = [
    ("christmas eve", 1224), ("christmas day", 1225), ("christmas", 1225), ("xmas", 1225),
    ("boxing day", 1226), ("new year's eve", 1231), ("new year's day", 101), ("new year's", 101),
    ("new years day", 101), ("new years eve", 1231), ("valentine's day", 214),
    ("st patrick's day", 317), ("halloween", 1031), ("fourth of july", 704),
    ("independence day", 704), ("all saints' day", 1101), ("all saints day", 1101),
    ("april fools' day", 401), ("heiligabend", 1224), ("heiligen abend", 1224),
    ("weihnachten", 1225), ("weihnachtstag", 1225), ("silvester", 1231), ("neujahr", 101),
    ("veille de noël", 1224), ("noël", 1225), ("noel", 1225), ("nouvel an", 101),
    ("jour de an", 101), ("nochebuena", 1224), ("navidad", 1225), ("nochevieja", 1231),
    ("año nuevo", 101), ("vigilia di natale", 1224), ("natale", 1225), ("capodanno", 101),
    ("natal", 1225), ("ano novo", 101), ("kerstmis", 1225), ("nieuwjaar", 101), ("julafton", 1224),
    ("juldagen", 1225), ("juleaften", 1224), ("рождество", 1225), ("новый год", 101),
  ]

  /// What programs for diaries write in front of an entry's date.
  static let fields: Set<String> = [
    "date", "created", "created at", "day", "when", "datum", "fecha", "data", "дата",
  ]

  /// What may stand after the number of a day.
  static let ordinalEndings: Set<String> = [
    "", "st", "nd", "rd", "th", "d", "er", "ère", "º", "ª", "°", "e", "ème", "日",
  ]

  /// Words between the parts of a date.
  static let fillers: Set<String> = [
    "the", "of", "on", "le", "la", "den", "der", "el", "de", "del", "di", "do", "day", "date",
    "entry", "am", "pm", "at", "o'clock", "morning", "evening", "afternoon", "noon", "night", "til",
    "г", "года",
  ]

  /// The number of a month by its name or the beginning of it, in small letters without stops.
  static func month(_ word: String) -> Int? { months[word] }

  /// Whether a word in small letters is a day of the week, or short for one.
  static func isWeekday(_ word: String) -> Bool { days.contains(word) }

  private static let monthNames: [[String]] = [
    english.map { $0.lowercased() },
    // German, French, Spanish, Italian, Portuguese, Dutch.
    [
      "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "dezember",
    ],
    [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre",
    ],
    [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ],
    [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
    // Swedish, Danish and Norwegian, Polish, Russian.
    [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ],
    [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "desember",
    ],
    [
      "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
      "października", "listopada", "grudnia",
    ],
    [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for names in monthNames {
      for (index, name) in names.enumerated() { months[name] = index + 1 }
    }
    for (index, name) in english.enumerated() {
      for length in 3...4 where name.count > length {
        months[String(name.lowercased().prefix(length))] = index + 1
      }
    }
    return months
  }()

  private static let days: Set<String> = {
    let names = """
      sonntag montag dienstag mittwoch donnerstag freitag samstag sonnabend dimanche lundi mardi \
      mercredi jeudi vendredi samedi domingo lunes martes miércoles jueves viernes sábado domenica \
      lunedì martedì mercoledì giovedì venerdì sabato segunda-feira terça-feira quarta-feira \
      quinta-feira sexta-feira zondag maandag dinsdag woensdag donderdag vrijdag zaterdag söndag \
      måndag tisdag onsdag torsdag fredag lördag søndag mandag tirsdag lørdag niedziela poniedziałek \
      wtorek środa czwartek piątek sobota воскресенье понедельник вторник среда четверг пятница \
      суббота sun mon tue tues wed thu thurs thur fri sat
      """
    return Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
      .union(weekdays.map { $0.lowercased() })
  }()
}
