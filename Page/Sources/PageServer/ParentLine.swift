import JSONText
import PageRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the candidate's program says on our standard input: which oral has begun, and by closing it that the
/// page is to end.
package enum ParentLine {
  private static let limitBytes = 4096

  /// Hears it until it is closed, on this thread.
  package static func follow(_ server: PageServer, descriptor: Int32 = 0) {
    var cutter = LineCutter(limitBytes: limitBytes)
    var bytes = [UInt8](repeating: 0, count: limitBytes)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0, let lines = cutter.cut(bytes[..<count]) else { return }
      for line in lines {
        if let path = oral(in: line) { server.begin(path) }
      }
    }
  }

  /// The table of the oral that a line names; `nil` for a line that names none.
  package static func oral(in line: [UInt8]) -> String? {
    (try? JSONValue(parsing: line))?["oral"]?.text
  }
}
