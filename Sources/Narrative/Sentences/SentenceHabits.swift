/// How a language uses stops, where it differs from English.
struct SentenceHabits: Sendable {
  /// Abbreviations after which a sentence never ends, in lower case without stops inside.
  let leadingAbbreviations: Set<String>

  /// Whether "3." stands for "3rd".
  let stopsMakeOrdinals: Bool

  /// Whether abbreviations of several words are written with spaces, as in German.
  let hasSpacedAbbreviations: Bool

  /// Whether a semicolon is a question mark.
  let semicolonAsks: Bool

  /// Whether sentences end without a mark.
  let lacksStops: Bool

  /// Whether stops have another form than in most languages: a semicolon, or two bytes.
  let hasShortStops: Bool

  /// Whether they are those of English.
  let areEnglish: Bool

  /// The habits of a language, or of one not known.
  init(of language: Language?) {
    guard let language, language != .english else {
      leadingAbbreviations = []
      (stopsMakeOrdinals, semicolonAsks, lacksStops) = (false, false, false)
      hasSpacedAbbreviations = false
      (hasShortStops, areEnglish) = (false, true)
      return
    }
    let abbreviations = Self.abbreviations[language.tag] ?? ""
    leadingAbbreviations = Set(abbreviations.split(separator: " ").map(String.init))
    stopsMakeOrdinals = ["cs", "da", "de", "fi", "hu", "no", "pl", "sr", "tr"]
      .contains(language.tag)
    hasSpacedAbbreviations = ["de", "pl", "cs", "sk", "da", "no", "hu", "fi", "nl", "sv"]
      .contains(language.tag)
    semicolonAsks = language.tag == "el"
    lacksStops = language.lacksStops
    hasShortStops = [.greek, .arabic, .armenian].contains(language.writingSystem)
    areEnglish = false
  }

  private static let abbreviations = [
    "de": "bzw nr str hl vgl zb dh ua sog geb gest jh frl hr fr ing dipl bd abs art kap inkl ca",
    "es": "sr sra srta srs dn dña ud uds pág págs núm av avda cap ej ee gral excmo lic",
    "fr": "m mm mlle mgr av bd chap fig art n° cf éd ex env",
    "it": "sig sigg dott prof ing avv on pag sec ecc es fig art cap",
    "pt": "sr sra srs dr dra exmo pág av núm ed ex séc",
    "ro": "dl dna dr nr str pag ex art sec prof",
    "nl": "dhr mevr bijv nr blz enz ca jl mw ir",
    "sv": "bl dvs tex fr ca kl nr s st", "da": "bl dvs fx ca kl nr s st",
    "no": "bl dvs feks ca kl nr s",
    "ru": "им ул проф акад тыс млн млрд руб стр рис см ср др св т е",
    "uk": "ім вул проф акад тис млн р рр",
    "pl": "prof dr ul nr np tzw im św godz r", "cs": "např tzv prof dr č str sv",
    "el": "κ κκ πχ δρ αρ σελ βλ", "hu": "dr pl kb ún stb id ifj", "tr": "dr prof sn bkz vb vs no",
  ]
}
