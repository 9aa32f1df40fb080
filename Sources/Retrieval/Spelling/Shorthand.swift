/// What people type in a hurry for common words, too short or too far from them to be told by slips.
enum Shorthand {
  /// The word that is meant, in lower case, or nil if what was typed is no shorthand.
  static func meaning(of typed: String) -> String? { meanings[typed] }

  private static let meanings: [String: String] = [
    "wht": "what", "wat": "what", "wot": "what", "wats": "what", "teh": "the", "hte": "the",
    "hw": "how", "u": "you", "ur": "your", "yr": "your", "ure": "you",
    "pls": "please", "plz": "please", "bcoz": "because", "coz": "because", "cuz": "because",
    "bcz": "because", "bc": "because", "thru": "through", "abt": "about", "ppl": "people",
    "biz": "business", "uni": "university", "govt": "government", "thx": "thanks",
    "thnx": "thanks", "tho": "though", "wud": "would", "shud": "should", "cud": "could",
    "dnt": "dont", "smth": "something", "sth": "something", "gud": "good", "luv": "love",
    "nite": "night", "yrs": "years", "b4": "before", "any1": "anyone", "every1": "everyone",
    "some1": "someone", "2day": "today", "gr8": "great", "prob": "problem", "probs": "problems",
    "hav": "have", "dat": "that", "wen": "when", "wher": "where",
    "wich": "which", "whihc": "which", "adn": "and",
    "frm": "from", "wid": "with", "nd": "and", "tel": "tell", "giv": "give", "mak": "make",
    "alot": "lot", "kno": "know", "becos": "because", "cos": "because",
    "yu": "you", "yuo": "you", "youre": "you",

  ]
}
