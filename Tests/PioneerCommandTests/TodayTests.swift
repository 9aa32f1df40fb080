import Files
import Responder
import Testing

@testable import PioneerCommand

@Suite struct TodayTests {
  @Test(arguments: [
    (0, "1970-01-01"), (951_782_399, "2000-02-28"), (951_782_400, "2000-02-29"),
    (951_868_800, "2000-03-01"), (1_709_164_800, "2024-02-29"), (1_795_305_600, "2026-11-22"),
    (253_402_300_799, "9999-12-31"), (-62_135_596_800, "0001-01-01"), (-1, "1969-12-31"),
  ])
  func `seconds have their day in universal time`(seconds: Int, day: String) {
    #expect(CalendarDate.day(at: seconds, isUniversal: true).description == day)
  }

  @Test(arguments: [253_402_300_800, -62_135_596_801, Int.max])
  func `a clock out of all bounds has the first day there is`(seconds: Int) {
    #expect(CalendarDate.day(at: seconds, isUniversal: true) == .first)
  }

  /// Seconds and the day they belong to, in the nights in which clocks change and beside the date
  /// line.
  fileprivate static let localDays = [
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_738_799, "2026-03-28"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_738_800, "2026-03-29"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_821_599, "2026-03-29"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_821_600, "2026-03-30"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_969_199, "2026-10-25"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_969_200, "2026-10-26"),
    ("XXX-14", 1_795_305_600, "2026-11-22"), ("XXX12", 1_795_305_600, "2026-11-21"),
  ]

  // In a process of its own, since the zone is the whole process's.
  @Test func `a zone has its own midnight, clock changes or not`() async {
    await #expect(processExitsWith: .success) {
      for (zone, seconds, day) in TodayTests.localDays {
        unsafe setenv("TZ", zone, 1)
        tzset()
        #expect(CalendarDate.day(at: seconds, isUniversal: false).description == day)
      }
    }
  }
}
