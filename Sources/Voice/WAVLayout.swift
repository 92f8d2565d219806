/// Where the sound of a WAV file is.
package struct WAVLayout: Hashable, Sendable {
  /// The bytes of the sound within the file; a whole number of samples.
  package var sound: Range<Int>

  /// How much of a file may have to be seen to find where its sound begins.
  package static let headBytes = 65_536

  /// - Parameters:
  ///   - head: the file from its start, `headBytes` or all of it.
  ///   - fileBytes: how long the whole file is.
  package init(head: [UInt8], fileBytes: Int) throws(WAVError) {
    guard head.count >= 12, Self.name(head, 0) == "RIFF", Self.name(head, 8) == "WAVE" else {
      throw .notWAV
    }
    var place = 12
    var isOurs = false
    while place + 8 <= head.count {
      let size = Self.number(head, place + 4, 4)
      let body = place + 8
      switch Self.name(head, place) {
      case "fmt ":
        guard size >= 16, body + 16 <= head.count else { throw .notWAV }
        try Self.check(head, body)
        isOurs = true
      case "data":
        guard isOurs else { throw .notWAV }
        sound = Self.sound(head, from: body, told: size, fileBytes: fileBytes)
        return
      default: break
      }
      // A chunk of odd length is followed by a byte that is not part of it.
      place = body + size + size % 2
    }
    throw .notWAV
  }

  private static func check(_ head: [UInt8], _ body: Int) throws(WAVError) {
    let form = number(head, body, 2)
    let channels = number(head, body + 2, 2)
    let rate = number(head, body + 4, 4)
    let bits = number(head, body + 14, 2)
    // Plain samples, or the extensible form that some recorders write for the same.
    guard form == 1 || form == 0xFFFE, channels == 1, rate == SoundFormat.samplesPerSecond,
      bits == SoundFormat.bytesPerSample * 8
    else {
      throw .otherFormat(bitsPerSample: bits, samplesPerSecond: rate, channels: channels)
    }
  }

  private static func sound(
    _ head: [UInt8], from start: Int, told: Int, fileBytes: Int
  ) -> Range<Int> {
    // Where the head says that nothing follows the sound, what does follow is sound that came after the
    // head was last written. Programs that write into a pipe say nothing, or all there can be.
    let fileTold = number(head, 4, 4) + 8
    let isLast = fileTold <= start + told || told == 0 || told >= Int(UInt32.max) - 44
    let end = isLast ? fileBytes : min(start + told, fileBytes)
    let whole = max(0, end - start) / SoundFormat.bytesPerSample * SoundFormat.bytesPerSample
    return start..<(start + whole)
  }

  private static func name(_ bytes: [UInt8], _ place: Int) -> String {
    String(decoding: bytes[place..<place + 4], as: UTF8.self)
  }

  /// A number of this many bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
