import Testing

@testable import Narrative

/// What turns the sense of words around that stand under it.
@Suite struct ProhibitionTests {
  @Test(arguments: [
    ("Things you must never do", true), ("Refrain from the following.", true),
    ("Things you should steer clear of", true), ("The worst advice I ever got", true),
    ("Common traps", true), ("Myths", true), ("What I never regretted", false),
    ("Don't forget", false), ("What they never told me", false), ("Things nobody told me", false),
    ("What I love", false), ("Do nots", true), ("Code smells", true), ("Instead of", true),
    ("Common excuses", true), ("Wrong:", true), ("❌", true), ("✅", false), ("Fiction", true),
    ("Nobody should", true), ("You will regret it when you", true), ("How to wreck a car", true),
    ("Why most pies fail", true), ("A guide to losing friends", true),
    ("Hearsay about my aunt", true),
    ("Old wives’ tales", true), ("What I used to think", true), ("Things I'd never say", true),
    ("Stories that aren’t true", true), ("Non-goals", true), ("Signs of trouble", true),
    ("What people wrongly assume", true), ("How I bake", false), ("Ways to win", false),
    ("What nobody told me", false), ("Good habits", false),
  ])
  func `headings forbid, or don't`(heading: String, expected: Bool) {
    #expect((Prohibition(heading) != nil) == expected)
  }

  @Test(arguments: [
    "- Please do not\n  - Trust every stranger.\n",
    "Refrain from the following.\n\n- Trust every stranger.\n",
    "## Don'ts\n\n### Money\n\n- Trust every stranger.\n",
    "### Myth #2\n\nTrust every stranger.\n", "Bad: Trust every stranger.\n",
    "## Pitfalls\n\n- You trust every stranger.\n\n- Trust every stranger.\n",
    "## Instead of\n\n- Trust every stranger.\n",
    "**Don'ts**\n\nPay the piper.\nTrust every stranger.\n",
    "They told me never to do this:\nPay the piper.\nTrust every stranger.\n",
    "They told me never to do this:\n\nPay the piper.\nTrust every stranger.\n",
    "Bad:\n\n- Pay the piper.\n- Trust every stranger.\n\nGood:\n\n- Feed the cat.\n",
    "Bad:\n\n> Trust every stranger.\n", "### ❌\n\n- Trust every stranger.\n",
    "My landlord told us to:\n\n- Trust every stranger.\n",
    "Here is what the voice in my head says:\n\n- Trust every stranger.\n",
    "1. Trust every stranger. (False)\n", "Urban legend: Trust every stranger.\n",
    "- ❌ Trust every stranger.\n", ":x: Trust every stranger.\n",
  ])
  func `what is forbidden doesn't stand alone`(text: String) throws {
    let told = try Narrative.told("# Rules\n\n\(text)", name: "rules.md")
    let found = told.filter { $0.contains("Trust every stranger.") }
    #expect(found.count == 1 && found[0].hasPrefix("[dependent"), "\(told)")
  }

  @Test(arguments: [
    "I told my sons:", "Tell them:", "Things to say:", "You can say:", "What I would suggest:",
    "We like it when you:", "Things nobody told me:",
  ])
  func `what the narrator says under a lead-in is the narrator's`(leadIn: String) throws {
    let told = try Narrative.told(
      "# Rules\n\n\(leadIn)\n\n- Feed the cat.\n- Pay the piper.\n", name: "rules.md")
    #expect(told.suffix(2) == ["Feed the cat.", "Pay the piper."])
  }

  @Test func `only what is false in brackets is said with it`() throws {
    let told = try Narrative.told(
      "I asked all my pupils about the beasts of the farm last week.\n\nA cat purrs in its sleep. (True)\n\nA dog can fly. (False)\n"
    )
    #expect(told.first?.hasSuffix("A cat purrs in its sleep. (True)") ?? false)
    #expect(told.last == "[dependent ] False: A dog can fly.")
  }

  @Test func `a numbered list stands under its heading from its first item`() throws {
    let told = try Narrative.told(
      "THE WORST ADVICE I EVER GOT\n\n1. Always put money first.\n2. Trust nobody.\n")
    #expect(told.count == 2 && told.allSatisfy { $0.hasPrefix("[dependent") })
  }

  @Test func `a sign for what is to be done is no word`() throws {
    #expect(try Narrative.told("✅ Treat visitors kindly.\n") == ["Treat visitors kindly."])
  }

  @Test func `what is struck out was taken back`() throws {
    #expect(
      try Narrative.told("~~I hated bees.~~ I love bees.\n", name: "n.md") == ["I love bees."])
  }

  @Test func `a lead-in ends with its list`() throws {
    let told = try Narrative.told(
      """
      # Rules

      **Never do this:**

      - Trust every stranger.

      We like it when you:

      - Feed the cat.

      I fed her for years.

      """, name: "rules.md")
    #expect(
      told == [
        "[dependent ] Never do this: Trust every stranger. (Never do this)", "We like it when you:",
        "Feed the cat.", "I fed her for years.",
      ])
  }

  @Test func `a lead-in that forbids is said with its items only`() throws {
    let told = try Narrative.told(
      "# Rules\n\nWe have few rules. You should never:\n\n- Trust every stranger.\n",
      name: "rules.md")
    #expect(
      told == [
        "We have few rules.", "[dependent ] You should never: Trust every stranger.",
      ])
  }

  @Test func `a heading for what is right ends those above that forbid`() throws {
    let told = try Narrative.told(
      """
      # Rules

      ## Anti-patterns

      - Trust every stranger.

      ### ✅ Do

      - Feed the cat.

      """, name: "rules.md")
    #expect(told.first?.hasPrefix("[dependent") ?? false)
    #expect(told.last?.hasPrefix("Feed the cat.") ?? false)
  }

  @Test func `lines that a line under such a heading leads in are items`() throws {
    let told = try Narrative.told(
      "RULES\n\nBAD ADVICE\n\nMy uncle told me:\nTrust every stranger.\nBuy the horse.\n")
    let items = told.filter { $0.contains("stranger") || $0.contains("horse") }
    #expect(items.count == 2 && items.allSatisfy { $0.hasPrefix("[dependent ] BAD ADVICE: ") })
  }

  @Test func `what one did oneself stands alone under a heading for faults`() throws {
    let told = try Narrative.told(
      "# Rules\n\n## Pitfalls\n\n- I trusted a stranger.\n- The till is left open.\n",
      name: "rules.md")
    #expect(
      told == [
        "I trusted a stranger. (Pitfalls)",
        "[dependent ] Pitfalls: The till is left open. (Pitfalls)",
      ])
  }
}
