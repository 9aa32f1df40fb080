import Testing

@testable import LineEditing

@Test func `builds`() {}
