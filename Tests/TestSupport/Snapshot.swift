#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Text snapshots that live beside the tests.
///
/// With `RECORD_SNAPSHOTS=1`, or where the file is missing, the new text is written and the test
/// fails, so that no snapshot is ever accepted unseen.
public enum Snapshot {
  /// Compares a text with a recorded one.
  ///
  /// - Returns: `nil` when they agree, otherwise what to tell the reader.
  public static func difference(_ text: String, recordedAt path: String) -> String? {
    let isRecording = getenv("RECORD_SNAPSHOTS") != nil
    let recorded = Repository.text(of: path)
    if recorded.isEmpty || isRecording {
      guard recorded != text else { return nil }
      write(text, to: path)
      return "recorded \(path): look at it, then run again"
    }
    return recorded == text ? nil : lines(recorded, text)
  }

  private static func lines(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var report = "(expected: −, actual: +)"
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : ""
      let after = index < new.count ? new[index] : ""
      if before != after { report += "\n\(index + 1)\n− \(before)\n+ \(after)" }
    }
    return report
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen("\(Repository.root)/\(path)", "wb") else { return }
    fputs(text, file)
    fclose(file)
  }
}
