import Frames
import JSONText

/// Writes the lines of an asciicast of either version.
struct AsciicastWriter {
  private let version: RecordingOptions.Version
  private var bytes: [UInt8] = []
  private var lastMilliseconds = 0

  init(version: RecordingOptions.Version) { self.version = version }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// - Parameter sound: files with the time at which each begins; players pass over a member that they
  ///   do not know.
  mutating func begin(
    size: Size, title: String, startedSeconds: Int?, sound: [(name: String, milliseconds: Int)] = []
  ) {
    var line = JSONWriter()
    line.beginObject()
    line.member("version", version.rawValue)
    switch version {
    case .two:
      line.member("width", size.columns)
      line.member("height", size.rows)
    case .three:
      line.name("term")
      line.beginObject()
      line.member("cols", size.columns)
      line.member("rows", size.rows)
      line.member("type", "xterm-256color")
      line.endObject()
    }
    if let startedSeconds { line.member("timestamp", startedSeconds) }
    line.member("title", title)
    if version == .two {
      line.name("env")
      line.beginObject()
      line.member("TERM", "xterm-256color")
      line.endObject()
    }
    writeSound(sound, to: &line)
    line.endObject()
    append(line)
  }

  private func writeSound(_ sound: [(name: String, milliseconds: Int)], to line: inout JSONWriter) {
    guard !sound.isEmpty else { return }
    line.name("audio")
    line.beginArray()
    for file in sound {
      line.beginObject()
      line.member("file", file.name)
      line.name("start")
      line.thousandths(file.milliseconds)
      line.endObject()
    }
    line.endArray()
  }

  mutating func output(_ bytes: [UInt8], atMilliseconds milliseconds: Int) {
    event("o", String(decoding: bytes, as: UTF8.self), milliseconds)
  }

  mutating func marker(_ name: String, atMilliseconds milliseconds: Int) {
    event("m", name, milliseconds)
  }

  /// Version 2 counts from the start, version 3 from the event before.
  private mutating func event(_ code: String, _ data: String, _ milliseconds: Int) {
    var line = JSONWriter()
    line.beginArray()
    line.thousandths(version == .two ? milliseconds : milliseconds - lastMilliseconds)
    line.string(code)
    line.string(data)
    line.endArray()
    append(line)
    lastMilliseconds = milliseconds
  }

  private mutating func append(_ line: JSONWriter) {
    bytes += line.bytes
    bytes.append(UInt8(ascii: "\n"))
  }
}
