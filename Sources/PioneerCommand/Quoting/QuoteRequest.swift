internal import Rendering
internal import Responder

/// What `pioneer quote` is asked for.
struct QuoteRequest {
  /// How one of several quotes is chosen.
  enum Draw {
    /// By the day.
    case daily

    /// By chance; the same one again from the same seed.
    case random(seed: UInt64?)
  }

  /// What it shall be about, or nil for anything.
  var subject: String?

  /// The day.
  let date: CalendarDate

  /// How it is chosen.
  var draw = Draw.daily

  /// How the chances of a random draw are shared.
  var share = QuoteChances.Share.byQuote

  /// The room there is.
  var limits = QuoteLimits()

  /// Whether all quotes are wanted.
  var isListing = false

  /// Whether to be silent if a quote was shown on the day already.
  var isOnce = false

  /// How it is written.
  var format = QuoteFormat.text

  /// The file to draw it in instead of writing it, or nil.
  var image: String?

  /// The colours of a picture.
  var theme = CardTheme.auto

  /// Shows one line of it at a time; nil to show all of it.
  var ticker: Ticker?
}
