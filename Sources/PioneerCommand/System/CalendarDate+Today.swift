internal import Files
internal import Responder

extension CalendarDate {
  /// The day it is by the system's clock; the first day there is where the clock is out of all
  /// bounds.
  ///
  /// - Parameter isUniversal: Whether to take the day of Coordinated Universal Time, instead of that
  ///   of the time zone here.
  static func today(isUniversal: Bool = false) -> CalendarDate {
    day(at: time(nil), isUniversal: isUniversal)
  }

  /// The day it is a number of seconds after the beginning of 1970 in Coordinated Universal Time.
  static func day(at seconds: time_t, isUniversal: Bool) -> CalendarDate {
    var seconds = seconds
    var parts = unsafe tm()
    if isUniversal {
      unsafe gmtime_r(&seconds, &parts)
    } else {
      unsafe localtime_r(&seconds, &parts)
    }
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    return CalendarDate(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day)) ?? .first
  }
}
