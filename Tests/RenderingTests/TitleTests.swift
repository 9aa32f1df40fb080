import Testing

@testable import Rendering

@Suite struct TitleTests {
  @Test(arguments: [
    ("THE LIFE OF ANN LEE", "The Life of Ann Lee"),
    ("UP FROM SLAVERY: AN AUTOBIOGRAPHY", "Up from Slavery: An Autobiography"),
    ("THE FARMER\u{2019}S WIFE", "The Farmer\u{2019}s Wife"),
    ("LETTERS, VOLUME II", "Letters, Volume II"),
    ("A TWENTY-YEAR WALK", "A Twenty-Year Walk"), ("ÉTUDES AND \"SONGS\"", "Études and \"Songs\""),
  ])
  func `a title in capitals is set as titles are`(title: String, shown: String) {
    #expect(title.capitalisedAsTitle == shown)
  }

  @Test(arguments: ["The E-commerce Pioneer", "notes", "A", "", "1984", "iPhone AND I", "论语"])
  func `any other title is as it was`(title: String) {
    #expect(title.capitalisedAsTitle == title)
  }
}
