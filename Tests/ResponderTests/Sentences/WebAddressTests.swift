import Testing

@testable import Responder

/// Addresses of pages in sentences.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org/bees", true, true),
    ("Pricing: https://example.org/", true, true),
    ("See http://example.org/a/long/way/to/the/page here.", true, true),
    ("We run our site on https://example.org and have been glad of it ever since.", true, false),
    ("I read it on www.example.org when I was still at school.", true, false),
    ("I have never had a page of my own: I write letters.", false, false),
  ])
  func `lines that are hardly more than an address are told`(
    text: String, stands: Bool, isMost: Bool
  ) {
    #expect(WebAddress.stands(in: text) == stands)
    #expect(WebAddress.isMost(of: text) == isMost)
  }
}
