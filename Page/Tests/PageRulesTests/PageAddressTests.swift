import PageRules
import Testing

@Suite struct PageAddressTests {
  @Test(
    arguments: [
      ("127.0.0.1", "127.0.0.1", nil, PageAddress.Reach.loopback),
      ("127.9.0.1:80", "127.9.0.1", 80, .loopback),
      ("192.168.1.20:8080", "192.168.1.20", 8080, .local),
      ("172.31.0.9", "172.31.0.9", nil, .local),
      ("172.32.0.9", "172.32.0.9", nil, .public),
      ("100.64.0.1", "100.64.0.1", nil, .local),
      ("8.8.8.8:65535", "8.8.8.8", 65535, .public),
      ("0.0.0.0", "0.0.0.0", nil, .every),
      ("::1", "::1", nil, .loopback),
      ("[::1]:9000", "::1", 9000, .loopback),
      ("[0:0::0001]", "::1", nil, .loopback),
      ("fd12::9", "fd12::9", nil, .local),
      ("2001:DB8::1", "2001:db8::1", nil, .public),
      ("::ffff:10.0.0.1", "::ffff:10.0.0.1", nil, .local),
      ("::", "::", nil, .every),
    ] as [(String, String, UInt16?, PageAddress.Reach)])
  func aLiteralAddressIsRead(_ sample: (String, String, UInt16?, PageAddress.Reach)) throws {
    let address = try #require(PageAddress(sample.0))
    #expect(address.host == sample.1)
    #expect(address.port == sample.2)
    #expect(address.reach == sample.3)
  }

  @Test(arguments: [
    "", "localhost", "example.org", "192.168.1", "192.168.1.300", "192.168.1.20:", "1.2.3.4:0",
    "1.2.3.4:65536", "1.2.3.4:+80", "[1.2.3.4]:80", "[::1", "[::1]80", "fe80::1%eth0", "1.2.3.4\0",
    "0x7f.1", "::1::", "fiches/", "[]", ":80",
  ])
  func anythingElseIsNone(_ text: String) { #expect(PageAddress(text) == nil) }
}
