internal import Responder

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

extension CalendarDate {
  /// The day it is here by the system's clock and time zone; the first day there is where the clock
  /// is out of all bounds.
  static func today() -> CalendarDate {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    return CalendarDate(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day)) ?? .first
  }
}
