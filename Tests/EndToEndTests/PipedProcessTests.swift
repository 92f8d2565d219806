import TestSupport
import Testing

/// The means of other tests: what goes wrong in a program ends none of them.
@Suite(.waiting) struct PipedProcessTests {
  @Test func aProgramThatHasEndedIsSentNothing() throws {
    let process = try PipedProcess(["/bin/sh", "-c", "exit 3"])
    #expect(process.waitForEnd() == 3)
    process.send("nobody reads this")
    #expect(process.output == "")
  }
}
