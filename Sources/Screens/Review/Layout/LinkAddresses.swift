/// The addresses of a fiche's links, numbered in the order in which they first appear.
struct LinkAddresses: Hashable {
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address that is worth a line at the foot; `nil` when its text says it all.
  mutating func number(of address: String, shownAs text: String) -> Int? {
    guard !address.isEmpty, !address.hasPrefix("#") else { return nil }
    let said = ["", "mailto:", "http://", "https://"].map { $0 + text }
    guard !said.contains(address), !said.contains(where: { $0 + "/" == address }) else {
      return nil
    }
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }
}
