/// The beginning of an event's line exactly as the program writes it: number, instant, and then the type.
///
/// Anything else, however good as JSON, is left to the general reader.
struct EventEnvelope {
  var sequence: Int
  var atMilliseconds: Int
  /// Where the type begins.
  var length: Int

  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var place = 0
    guard Self.pass(Self.number, in: line, &place),
      let sequence = Self.digits(in: line, &place),
      Self.pass(Self.instant, in: line, &place),
      let seconds = Self.digits(in: line, &place),
      place < line.count, line[place] == UInt8(ascii: ".")
    else { return nil }
    place += 1
    let fraction = place
    guard let thousandths = Self.digits(in: line, &place, canBeginWithZero: true),
      place == fraction + 3, Self.pass(Self.type, in: line, &place)
    else { return nil }
    self.sequence = sequence
    // At most twelve digits, so this is far from what an `Int` holds.
    atMilliseconds = seconds * 1000 + thousandths
    length = place
  }

  private static let number: StaticString = "{\"seq\":"
  private static let instant: StaticString = ",\"t\":"
  private static let type: StaticString = ",\"type\":\""
  private static let digitLimit = 12

  @inline(__always)
  private static func pass(
    _ text: StaticString, in line: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> Bool {
    guard place + text.utf8CodeUnitCount <= line.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where line[place + index] != text.utf8Start[index] {
      return false
    }
    place += text.utf8CodeUnitCount
    return true
  }

  /// A number without a sign, and without zeros in front unless they are allowed.
  @inline(__always)
  private static func digits(
    in line: UnsafeBufferPointer<UInt8>, _ place: inout Int, canBeginWithZero: Bool = false
  ) -> Int? {
    let start = place
    var number = 0
    while place < line.count {
      let digit = line[place] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      number = number &* 10 &+ Int(digit)
      place += 1
      guard place - start <= digitLimit else { return nil }
    }
    guard place > start,
      canBeginWithZero || place == start + 1 || line[start] != UInt8(ascii: "0")
    else { return nil }
    return number
  }
}
