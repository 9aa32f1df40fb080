/// The written words whose full stop isn't a sentence's.
///
/// Written without stops inside and in lower case: "U.S." is looked up as `us`, "e.g." as `eg`.
enum Abbreviations {
  /// A name or a number always follows: the sentence never ends here.
  static let leading: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "messrs", "mme", "mlle", "st", "mt", "ft", "fr", "rev",
    "hon", "gen", "col", "maj", "capt", "cpt", "lt", "sgt", "cmdr", "adm", "gov", "sen", "rep",
    "pres", "supt", "insp", "eg", "ie", "viz", "cf", "vs", "approx", "ca", "vol", "vols", "fig",
    "figs", "pp", "ed", "eds", "trans",
  ]

  /// The sentence ends here only where the next word clearly opens another.
  static let trailing: Set<String> = [
    "inc", "corp", "co", "ltd", "llc", "bros", "jr", "sr", "esq", "phd", "md", "ba", "ma", "bsc",
    "us", "usa", "uk", "un", "eu", "dc", "am", "pm", "ad", "bc", "ce", "bce", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thurs", "fri", "ave", "blvd", "rd", "dept", "univ", "assn", "est", "min", "max", "pa",
    "mass", "conn", "ky", "tenn", "va", "wm", "chas", "geo", "jas", "jos", "thos", "ny", "nj",
  ]

  /// Abbreviations only in front of a number: "No" in "No 5", written with a stop.
  static let beforeNumber: Set<String> = ["no", "nos", "p", "ch", "sec", "art", "c", "op", "ver"]

  /// Words that open sentences far more often than they stand inside one with a capital.
  static let sentenceOpeners: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "we", "they", "you", "i",
    "but", "and", "or", "so", "then", "there", "here", "when", "while", "after", "before", "in",
    "on", "at", "as", "if", "my", "our", "his", "her", "their", "its", "yet", "however", "for",
    "from", "by", "to", "with", "what", "why", "how", "who", "where", "no", "not", "now", "once",
    "one", "some", "many", "most", "all", "each", "every", "both", "although", "though", "because",
    "since", "until", "later", "today", "nobody", "nothing", "everyone", "perhaps", "still",
    "despite", "during", "without", "never",
  ]

  /// What people do with words, for "“Why?” I asked." to stay in one piece.
  static let speechVerbs: Set<String> = [
    "said", "asked", "replied", "answered", "cried", "exclaimed", "thought", "told", "inquired",
    "remarked", "shouted", "whispered", "added", "wondered", "begged", "called",
  ]
}
