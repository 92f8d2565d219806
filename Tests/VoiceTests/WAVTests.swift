import Testing

@testable import Voice

/// WAV files: made, written over while they grow, found again however they end.
@Suite struct WAVTests {
  @Test func theHeadIsThatOfSixteenKilohertzMono() {
    let head = WAVHeader.bytes(soundBytes: 0x0102_0304)
    #expect(head.count == WAVHeader.byteCount)
    #expect(Array(head[..<4]) == Array("RIFF".utf8))
    #expect(Array(head[4..<8]) == [0x28, 0x03, 0x02, 0x01])
    #expect(Array(head[8..<16]) == Array("WAVEfmt ".utf8))
    #expect(Array(head[16..<24]) == [16, 0, 0, 0, 1, 0, 1, 0])
    #expect(Array(head[24..<36]) == [0x80, 0x3E, 0, 0, 0, 0x7D, 0, 0, 2, 0, 16, 0])
    #expect(Array(head[36..<40]) == Array("data".utf8))
    #expect(Array(head[40..<44]) == [0x04, 0x03, 0x02, 0x01])
  }

  @Test func aFileThatTellsMoreThanItCanStaysReadable() throws {
    let huge = 9_000_000_000
    let head = WAVHeader.bytes(soundBytes: huge)
    #expect(try WAVLayout(head: head, fileBytes: 44 + huge).sound == 44..<(44 + huge))
    #expect(WAVHeader.bytes(soundBytes: -1) == WAVHeader.bytes(soundBytes: 0))
  }

  /// The head was written last at ten seconds; the file ends anywhere in the five seconds after, or before.
  @Test func aRecordingCutAtAnyByteIsReadToItsEnd() throws {
    let patched = 10 * SoundFormat.bytesPerSecond
    let head = WAVHeader.bytes(soundBytes: patched)
    var wrong = 0
    // Every byte of a second on each side, and every thousandth or so of what is further away.
    let near =
      (patched - SoundFormat.bytesPerSecond / 2)...(patched + SoundFormat.bytesPerSecond / 2)
    let far = stride(from: 0, through: 2 * patched, by: 997)
    for length in Array(near) + far {
      let sound = try WAVLayout(head: head, fileBytes: 44 + length).sound
      if sound != 44..<(44 + length / 2 * 2) { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test func aHeadThatIsCutIsNoWAV() {
    let head = WAVHeader.bytes(soundBytes: 100)
    for length in 0..<44 {
      #expect(throws: WAVError.notWAV) {
        try WAVLayout(head: Array(head[..<length]), fileBytes: length)
      }
    }
  }

  /// A file of another program: chunks before the sound and after it.
  @Test func otherChunksAreSteppedOver() throws {
    let plain = WAVHeader.bytes(soundBytes: 8)
    let list = Array("LIST".utf8) + [3, 0, 0, 0, 1, 2, 3, 0]
    var file = Array(plain[..<36]) + list + Array(plain[36...]) + [UInt8](repeating: 9, count: 8)
    file += list
    file[4] = UInt8(file.count - 8)
    #expect(try WAVLayout(head: file, fileBytes: file.count).sound == 56..<64)
  }

  /// What `sox` and `parec` write into a pipe, where they cannot come back to the head.
  @Test(arguments: [0, UInt32.max, UInt32.max - 44, 0x7FFF_F000])
  func aPipeTellsNothingOfTheLength(told: UInt32) throws {
    var head = WAVHeader.bytes(soundBytes: 0)
    for byte in 0..<4 { head[40 + byte] = UInt8(truncatingIfNeeded: told >> (8 * byte)) }
    #expect(try WAVLayout(head: head, fileBytes: 44 + 3201).sound == 44..<3244)
  }

  @Test func otherFormatsAreNamed() {
    var head = WAVHeader.bytes(soundBytes: 10)
    head[22] = 2
    #expect(throws: WAVError.otherFormat(bitsPerSample: 16, samplesPerSecond: 16_000, channels: 2))
    {
      try WAVLayout(head: head, fileBytes: 54)
    }
    head = WAVHeader.bytes(soundBytes: 10)
    head[24] = 0x40
    head[25] = 0x1F
    #expect(throws: WAVError.otherFormat(bitsPerSample: 16, samplesPerSecond: 8000, channels: 1)) {
      try WAVLayout(head: head, fileBytes: 54)
    }
    let junk = [UInt8](repeating: 0xFF, count: 4096)
    #expect(throws: WAVError.notWAV) { try WAVLayout(head: junk, fileBytes: 4096) }
    #expect(throws: WAVError.notWAV) {
      try WAVLayout(head: Array("RIFF\u{1}\u{1}\u{1}\u{1}WAVE".utf8) + junk, fileBytes: 5000)
    }
  }
}
