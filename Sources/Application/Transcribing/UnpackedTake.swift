import FileAccess
import Voice

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A packed take as a WAV file of this person's alone, for as long as a transcriber reads it.
struct UnpackedTake {
  private let file: HeadedFile

  /// What it may have beyond what the journal tells of it.
  private static let spareBytes = 10 * SoundFormat.bytesPerSecond
  private static let waitMilliseconds: Int32 = 100

  /// Unpacks a file; `nil` where nothing on this machine can, or somebody has had enough.
  init?(_ path: String, soundMilliseconds: Int, isGivenUp: () -> Bool) {
    let surroundings = Surroundings.process
    let search = ProgramSearch(path: surroundings.programFolders)
    let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
    let place = "\(surroundings.temporaryFolder)/oralblanc-\(suffix).wav"
    guard let decoder = DecoderProgram.found(forFile: path, by: search),
      let file = try? HeadedFile(path: place, head: WAVHeader.bytes(soundBytes: 0))
    else { return nil }
    self.file = file
    let limit = soundMilliseconds / 1000 * SoundFormat.bytesPerSecond + Self.spareBytes
    guard
      let count = Self.unpack(
        decoder.words(unpacking: path), into: file, limitBytes: limit, isGivenUp: isGivenUp),
      count > 0, (try? file.synchronise(head: WAVHeader.bytes(soundBytes: count))) != nil
    else {
      file.remove()
      return nil
    }
  }

  var path: String { file.path }

  func remove() { file.remove() }

  /// How many bytes came; `nil` where it was not to be.
  private static func unpack(
    _ words: [String], into file: HeadedFile, limitBytes: Int, isGivenUp: () -> Bool
  ) -> Int? {
    guard let child = RecorderChild(words) else { return nil }
    defer {
      child.end()
      child.letGo()
    }
    var count = 0
    while !isGivenUp(), count <= limitBytes {
      var ends = [pollfd(fd: child.sound, events: Int16(POLLIN), revents: 0)]
      poll(&ends, 1, waitMilliseconds)
      guard ends[0].revents != 0 else { continue }
      guard let bytes = RecorderChild.bytes(from: child.sound) else { return count }
      guard (try? file.append(bytes)) != nil else { return nil }
      count += bytes.count
    }
    return nil
  }
}
