import TestSupport
import Testing

@testable import Application

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system starts no program whose file somebody has open for writing.
@Suite(.waiting) struct ChildProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func aProgramThatIsBeingWrittenIsStartedOnceItIsWritten() throws {
    let program = try folder.write("#!/bin/sh\nexit 7\n", to: "program")
    chmod(program, 0o755)
    let writer = open(program, O_WRONLY | O_CLOEXEC)
    try #require(writer >= 0)
    var child = pid_t()
    var attempts = 0
    var isOpen = true
    let pause = {
      if isOpen { close(writer) } else { poll(nil, 0, 1) }
      isOpen = false
    }
    let failure = ChildProgram.whenWritten(pause: pause) {
      attempts += 1
      var words = [strdup(program), nil]
      defer { free(words[0]) }
      return posix_spawn(&child, program, nil, nil, &words, environ)
    }
    // Another child of these tests may hold it a moment longer, never shorter.
    #expect(failure == 0 && attempts >= 2)
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    #expect(state >> 8 & 0xFF == 7)
  }

  @Test func oneThatStaysOpenIsGivenUp() {
    var (attempts, pauses) = (0, 0)
    let failure = ChildProgram.whenWritten(pause: { pauses += 1 }) {
      attempts += 1
      return ETXTBSY
    }
    #expect(failure == ETXTBSY)
    #expect(attempts == 100 && pauses == 99)
  }

  @Test(arguments: [0, ENOENT, EACCES]) func nothingElseIsTriedTwice(answer: Int32) {
    var attempts = 0
    let failure = ChildProgram.whenWritten(pause: {}) {
      attempts += 1
      return answer
    }
    #expect(failure == answer && attempts == 1)
  }
}
