internal import Files

/// The index: one corpus, ready to be searched and quoted from, read in place from a file, from memory,
/// or from the program itself.
///
/// A `SectionFile` with these sections:
///
/// - `text`, `documents`, `documentOffsets`, `passages`, `sentences`, `sentencePassages`: the
///   narrative, word for word and with every place, as `Documents`, `Passages` and
///   `Sentences` (module Narrative) describe. Texts are copied and not referred to, because
///   the user's files change and vanish while the program runs, and may be in another encoding.
/// - `terms`, `termBlocks`: the terms in a `StoredDictionary`; a term's value is the number of
///   passages it stands in, its size that of its list of postings.
/// - `postings`: the lists, as `PostingEncoder` describes, in the order of the terms; then eight
///   bytes of 0, so that decoders may load eight bytes at any place.
/// - `lengths`: a byte for each passage, its number of terms as `LengthCode` writes it.
/// - `words`, `wordBlocks`: the words as they are written, in lower case, in a `StoredDictionary`;
///   a word's value is how often it stands in the corpus, its size is 0.
/// - `languages`: the tags of the texts' languages with a line feed after each, that of most passages
///   first; an empty one stands for texts whose language isn't known.
/// - `notes`: what whoever read the texts had to say about them, as `StoredNotes` writes it.
///
/// The header's numbers are those of `Number`, in that order.
///
/// Scores are BM25 with the parameters of `BM25`. A block of postings carries
/// the largest impact in it, so that searches may pass over blocks that can't make it to the top
/// (Ding and Suel, "Faster top-k document retrieval using block-max indexes", 2011).
enum IndexFormat {
  /// The version; it grows with every change to the layout, the tokenizer, the stems, the stop
  /// words, the sentence rules or the weights, so that older files are built anew.
  ///
  /// Version 10 has more dates as sections, and more letters, bylines and talks told from the
  /// narrator's words.
  static let version: UInt32 = 16

  /// The meaning of the header's numbers.
  enum Number: Int {
    /// The number of passages.
    case passages
    /// The number of sentences.
    case sentences
    /// The number of terms in all passages, repeats included.
    case terms
    /// The number of words in all passages.
    case words
    /// The size of the files in bytes.
    case sourceBytes
    /// `LexiconDigest` of the program that wrote the file.
    case lexicon
  }
}
