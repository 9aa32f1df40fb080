import Testing

@testable import Retrieval

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("How did you start Alibaba?", ["how", "did", "you", "start", "alibaba"]),
    ("", []), ("?! … — 🙂", []), ("  one\t two\r\nthree ", ["one", "two", "three"]),
    // Clitics, with either apostrophe.
    ("the world’s end, the world's", ["the", "world", "end", "the", "world"]),
    ("we’ll I’m you’re they've he’d", ["we", "i", "you", "they", "he"]),
    ("don’t DON'T isn't", ["dont", "dont", "isnt"]), ("O’Brien o'clock", ["obrien", "oclock"]),
    ("O`Brien O´Brien OʼBrien", ["obrien", "obrien", "obrien"]),
    ("years’ ‘quoted’ 'tis", ["years", "quoted", "tis"]),
    // Hyphens and dashes.
    ("e-commerce E-mail x-ray", ["ecommerce", "email", "xray"]),
    ("co-founded like-minded", ["co", "founded", "like", "minded"]),
    ("life--and death—or not-", ["life", "and", "death", "or", "not"]),
    // Numbers.
    ("1,200 3.50 1901. 1990s 2nd", ["1200", "3.50", "1901", "1990s", "2nd"]),
    ("10, 20 and 1,000,000.", ["10", "20", "and", "1000000"]), ("$5 50%", ["5", "50"]),
    // Beyond ASCII.
    ("Élan VITAL Ünder ÇA", ["élan", "vital", "ünder", "ça"]),
    ("ΣΟΦΙΑ Жизнь", ["σοφια", "жизнь"]), ("你好，世界", ["你好", "世界"]),
    ("don’t-worry “naïve”", ["dont", "worry", "naïve"]), ("a\u{0}b\u{1B}[1mc", ["a", "b", "1mc"]),
    ("हिन्दी \u{301}", ["हिन्दी"]),
  ])
  func `text is cut into comparable words`(text: String, words: [String]) {
    #expect(Tokenizer().tokens(in: text).map(\.word) == words)
  }

  @Test func `composed and decomposed letters are the same word`() {
    let tokens = Tokenizer().tokens(in: "caf\u{E9} cafe\u{301}")
    #expect(tokens.count == 2)
    #expect(tokens[0].word == tokens[1].word)
  }

  @Test func `a word knows where it stands, clitic and hyphen included`() {
    let text = "“Élan” isn’t Jack’s e-commerce: 1,200."
    let bytes = Array(text.utf8)
    let places = Tokenizer().tokens(in: text).map { token in
      String(decoding: bytes[token.byteRange], as: UTF8.self)
    }
    #expect(places == ["Élan", "isn’t", "Jack’s", "e-commerce", "1,200"])
  }

  @Test func `a capital first letter is told`() {
    let capitalised = Tokenizer().tokens(in: "Jack met élan Élan iPad 3D")
      .map(\.isCapitalised)
    #expect(capitalised == [true, false, false, true, false, false])
  }

  @Test func `only the part asked for is read, its end cutting words`() {
    let bytes = Array("one two's three".utf8)
    let tokens = Tokenizer().tokens(in: bytes.span, 4..<12)
    #expect(tokens.map(\.word) == ["two", "th"])
    #expect(tokens.map(\.byteRange) == [4..<9, 10..<12])
  }

  @Test func `a word is the same far from the end of a text and at it`() {
    // Eight bytes at a time are only read where as many are left.
    let rest = String(repeating: " ", count: 64)
    let pieces = [
      "ab", "Abcdefgh", "abcdefghijklmnopqrstuvwxyz", "x1", "'s", "’ll", "-", ",", ".", "1", "É",
      " ",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          #expect(Tokenizer().tokens(in: text) == Tokenizer().tokens(in: text + rest), "\(text)")
        }
      }
    }
  }

  @Test func `a line of a megabyte is one word`() {
    let tokens = Tokenizer().tokens(in: String(repeating: "a", count: 1_000_000))
    #expect(tokens.map(\.word.utf8.count) == [1_000_000])
  }
}
