import Testing

@testable import Narrative

/// Whose a foreword is by the name under it, whatever stands below that name.
@Suite struct ForewordTests {
  private static let signatures = [
    "Tom Dale, Editor", "Tom Dale", "TOM DALE.", "Hull, May 1950\nTom Dale",
    "Tom Dale, Professor of Law, University of Leeds", "Tom Dale, Leeds 1950", "— Tom Dale",
  ]

  private static let chapters = [
    ("CHAPTER I", "CHAPTER II"), ("I. Boyhood", "II. The Sea"), ("BOYHOOD", "THE SEA"),
    ("1. Boyhood", "2. The Sea"),
  ]

  @Test(arguments: signatures, chapters)
  func `a signed foreword ends with its signature`(
    signature: String, chapters: (String, String)
  ) throws {
    let text = """
      A LIFE WITH BOATS

      by Amos Lee

      FOREWORD

      I first read these pages in an attic.

      \(signature)

      \(chapters.0)

      I was a child at Otley.

      \(chapters.1)

      I went to sea in 1895.

      """
    let told = try Narrative.told(text)
    #expect(
      told.contains { $0.hasPrefix("[other ") && $0.contains("I first read these pages") },
      "\(told)")
    #expect(told.contains { $0.hasPrefix("I was a child at Otley.") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("I went to sea in 1895.") }, "\(told)")
  }

  @Test(arguments: [
    ("## Foreword", "Tom Dale, Leeds 1950", "## 1. Boyhood"),
    ("## Préface de l'éditeur", "Paul Brun", "## Une enfance"),
    ("## Introduction de Paul Brun", "", "## Une enfance"),
    ("## Vorwort", "Leeds, im Mai 1950\nTom Dale, Herausgeber", "## I. Kindheit"),
    ("## Publisher's Note", "THE PUBLISHERS", "## Boyhood"),
  ])
  func `a foreword is somebody else's in any language`(
    heading: String, signature: String, chapter: String
  ) throws {
    let text =
      "# A life\n\nby Amos Lee\n\n\(heading)\n\nI first read these pages in an attic.\n\n"
      + "\(signature)\n\n\(chapter)\n\nI was a child at Otley.\n"
    let told = try Narrative.told(text, name: "l.md")
    #expect(told.first?.hasPrefix("[other ") ?? false, "\(told)")
    #expect(told.contains { $0.hasPrefix("I was a child at Otley.") }, "\(told)")
  }

  @Test func `the author's own foreword stays the author's`() throws {
    for place in ["Hull, May 1950", "New York, 1950", "Amos Lee, Hull 1950", "AMOS LEE."] {
      let told = try Narrative.told(
        "A LIFE\n\nby Amos Lee\n\nPREFACE\n\nI wrote this in an attic.\n\n\(place)\n\n"
          + "CHAPTER I\n\nI was a child at Otley.\n")
      #expect(told.contains { $0.hasPrefix("I wrote this in an attic.") }, "\(told)")
    }
  }

  @Test func `the bare number of a chapter ends a signed foreword`() throws {
    let told = try Narrative.told(
      "A LIFE\n\nby Amos Lee\n\nFOREWORD\n\nI first read these pages in an attic.\n\nTom Dale\n\n1\n\n"
        + "I was a child at Otley, and my mother sold eels on the bridge for nineteen years.\n\n2\n\n"
        + "I went to sea in 1895.\n")
    #expect(told.first?.hasPrefix("[other Tom Dale]") ?? false, "\(told)")
    #expect(told.dropFirst().allSatisfy { !$0.hasPrefix("[other") }, "\(told)")
  }
}
