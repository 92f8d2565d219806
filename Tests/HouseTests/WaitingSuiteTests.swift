import TestSupport
import Testing

/// A test that waits for a child holds no thread on which others could compute.
@Suite struct WaitingSuiteTests {
  /// What starts a child, and is named where one is waited for.
  private static let children = [
    "BuiltProgram", "ChildProcess", "PipedProcess", "TmuxTerminal", "TranscriberChild(",
    "JuryVoice(",
    "SoundRecorder(",
  ]

  @Test func suitesThatStartAChildWaitOnTheirOwnThreads() {
    var found = 0
    for file in SourceFile.all(below: "Tests") where !file.path.contains("/HouseTests/") {
      let suites = file.lines.filter { $0.holds("@Suite") }
      let startsChild = file.lines.contains { line in Self.children.contains { line.holds($0) } }
      guard startsChild, !suites.isEmpty else { continue }
      found += 1
      let areWaiting = suites.allSatisfy { $0.contains(".waiting") }
      #expect(areWaiting, "\(file.path) starts a child: @Suite(.waiting)")
    }
    #expect(found > 15)
  }
}
