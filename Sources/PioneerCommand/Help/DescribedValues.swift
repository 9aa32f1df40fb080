internal import ArgumentParser
internal import Rendering

extension ColorChoice: DescribedValue {
  var meaning: String {
    switch self {
    case .auto: "on a terminal, as the environment wishes"
    case .always: "in a file and a pipe too"
    case .never: "plain text"
    }
  }
}

extension QuoteFormat: DescribedValue {
  var meaning: String {
    switch self {
    case .text: "the words, and below them where they stand"
    case .line: "all of it on one line"
    case .markdown: "a block quotation"
    case .json: "an object a line"
    case .fortune: "entries for strfile and fortune"
    case .svg: "a picture to share"
    }
  }
}

extension CardTheme: DescribedValue {
  var meaning: String {
    switch self {
    case .auto: "as whoever looks at it prefers"
    case .light: "dark words on a light ground"
    case .dark: "light words on a dark ground"
    }
  }
}
