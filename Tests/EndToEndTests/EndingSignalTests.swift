import FileAccess
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whatever signal ends the program, and whatever the terminal does meanwhile, it is given back.
@Suite(.waiting) struct EndingSignalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func startOral() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal([
      BuiltProgram.path, "rehearse", "--seed", "7", "--lang", "en", "--data", folder.path,
    ])
    #expect(terminal.wait(for: "\u{1B}[?1049h"))
    // What is typed ahead waits in the line; the journal tells when the oral has begun.
    terminal.type("\r\r\r")
    let hasBegun = Deadline(seconds: 60).wait {
      terminal.read()
      return (try? journals().isEmpty) == false
    }
    #expect(hasBegun)
    return terminal
  }

  private func journals() throws -> [String] {
    try FolderWalker.list(folder.path("sessions")).paths
  }

  /// Those that end a program by themselves: timers, limits, users' own and real-time ones.
  static let signals: [Int32] = {
    var numbers = [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU]
    #if canImport(Glibc)
      numbers += [SIGPOLL, SIGPWR, SIGSTKFLT, 34, 50, 64]
    #endif
    return numbers
  }()

  @Test(arguments: signals) func givesTheTerminalBack(after signal: Int32) throws {
    let terminal = try startOral()
    kill(terminal.child, signal)
    #expect(terminal.waitForEnd(reading: true) == 128 + signal)
    terminal.read()
    #expect(terminal.isOnFirstPage)
    #expect(terminal.isCanonical)
  }

  /// A limit on the size of files is told like a full disk; it does not end the oral.
  @Test func aFileThatMayNotGrowEndsNothing() throws {
    let terminal = try startOral()
    kill(terminal.child, SIGXFSZ)
    terminal.type("m")
    let isMarked = Deadline(seconds: 60).wait {
      terminal.read()
      return (try? journals().first.map { try FileReader.bytes(at: $0, limitBytes: 100_000) })
        .flatMap { $0 }.map { String(decoding: $0, as: UTF8.self).contains("marker-set") } ?? false
    }
    #expect(isMarked)
    kill(terminal.child, SIGTERM)
    #expect(terminal.waitForEnd(reading: true) == 128 + SIGTERM)
  }

  /// A frozen ssh, a stopped pane: the program waits behind its output, and used to wait for ever.
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGUSR1])
  func endsAlthoughTheTerminalTakesNoOutput(signal: Int32) throws {
    let terminal = try startOral()
    // Each other size is another whole screen, until no more of it goes in.
    for index in 0..<400 {
      terminal.resize(columns: 80 + index % 40, rows: 24 + index % 2)
      usleep(5_000)
    }
    kill(terminal.child, signal)
    let ended = terminal.waitForEnd(reading: false, deadlineSeconds: 20)
    #expect(ended == 128 + signal)
    #expect(terminal.isCanonical)
    terminal.read()
    #expect(terminal.isOnFirstPage)
  }

  /// In lines as well: nobody reads what is said, and the signal is heard all the same.
  @Test func linesThatNobodyReadsHoldNothingUp() throws {
    let requests = try folder.write(String(repeating: "help\n", count: 20_000), to: "requests")
    let terminal = try PseudoTerminal([
      "sh", "-c", "exec \"$0\" \"$@\" <\(requests)", BuiltProgram.path, "rehearse", "--plain",
      "--exam", "grand-oral", "--lang", "en", "--data", folder.path,
    ])
    #expect(terminal.wait(for: "help"))
    #expect(Deadline(seconds: 60).wait { terminal.isAsleep })
    kill(terminal.child, SIGTERM)
    #expect(terminal.waitForEnd(reading: false, deadlineSeconds: 20) == 128 + SIGTERM)
  }
}
