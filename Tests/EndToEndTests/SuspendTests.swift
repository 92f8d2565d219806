import FileAccess
import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc

  /// A machine that is suspended during an oral, played by a clock that runs ahead of the other.
  ///
  /// The program is given a `clock_gettime` of its own; what it adds to the clock that goes on during
  /// suspend stands in a file. No machine has to sleep for it.
  @Suite(.serialized, .waiting) struct SuspendTests {
    private static let clockSource = #"""
      #define _GNU_SOURCE 1
      #include <stdio.h>
      #include <stdlib.h>
      #include <sys/syscall.h>
      #include <time.h>
      #include <unistd.h>

      int clock_gettime(clockid_t clock, struct timespec *time) {
          long result = syscall(SYS_clock_gettime, clock, time);
          if (clock != CLOCK_BOOTTIME) return (int)result;
          long suspended = 0;
          FILE *file = fopen(getenv("SUSPENDED_SECONDS"), "r");
          if (file) {
              if (fscanf(file, "%ld", &suspended) != 1) suspended = 0;
              fclose(file);
          }
          time->tv_sec += suspended;
          return (int)result;
      }
      """#

    private let folder: TemporaryFolder
    private let variables: [String: String]

    init() throws {
      folder = try TemporaryFolder()
      let source = try folder.write(Self.clockSource, to: "clock.c")
      let library = folder.path("clock.so")
      let built = try ChildProcess.run(["clang", "-shared", "-fPIC", "-o", library, source])
      try #require(built.status == 0, "\(built.errors)")
      let suspended = try folder.write("0", to: "suspended")
      variables = ["LD_PRELOAD": library, "SUSPENDED_SECONDS": suspended]
    }

    /// From now on the machine has been suspended for so long in all.
    private func suspend(seconds: Int) throws {
      _ = try folder.write("\(seconds)", to: "next")
      rename(folder.path("next"), folder.path("suspended"))
    }

    private func oral(_ arguments: String...) throws -> TmuxTerminal {
      let terminal = try TmuxTerminal(
        [BuiltProgram.path, "rehearse", "--data", folder.path("data")] + arguments,
        environment: variables)
      #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
      for _ in 0..<3 { try terminal.press("Enter") }
      return terminal
    }

    /// The gaps in the only journal, with the instants at which the oral went on.
    private func gaps() throws -> [(atMilliseconds: Int, gap: SessionGap)] {
      let name = try #require(folder.names(in: "data/sessions").first)
      return JournalReader.read(path: folder.path("data/sessions/\(name)")).events.compactMap {
        if case .reopened(let gap) = $0.fact { ($0.atMilliseconds, gap) } else { nil }
      }
    }

    @Test func inTrainingOneSaysWhetherItCounts() throws {
      let terminal = try oral("--lang", "fr")
      #expect(try terminal.wait(for: "restent pour présenter") != nil)
      try suspend(seconds: 300)
      let asked = try terminal.wait(
        for: "L'ordinateur s'est mis en veille il y a 5 min", "▸ Ne pas compter l'interruption")
      #expect(asked != nil)
      try terminal.press("Enter")
      #expect(try terminal.wait(for: "restent pour présenter") != nil)
      try terminal.press("m")
      #expect(try terminal.wait(for: "repères : 1") != nil)
      let left = try #require(try gaps().first)
      #expect(!left.gap.isCounted && left.gap.cause == .machineSuspended)
      #expect((300_000..<360_000).contains(left.gap.milliseconds))
      #expect(left.atMilliseconds < 60_000)

      try suspend(seconds: 420)
      #expect(try terminal.wait(for: "mis en veille il y a 2 min") != nil)
      try terminal.press("Down", "Enter")
      #expect(try terminal.wait(for: "restent pour présenter") != nil)
      let counted = try #require(try gaps().last)
      #expect(counted.gap.isCounted && counted.atMilliseconds >= 120_000)
      try terminal.press("q", "Enter")
      #expect(try terminal.wait(for: "rehearse --resume") != nil)
    }

    @Test func inAnExamOneIsToldThatItCounts() throws {
      let terminal = try oral("--lang", "en", "--mode", "exam")
      #expect(try terminal.wait(for: "left to present") != nil)
      try suspend(seconds: 300)
      let told = try terminal.wait(
        for: "The computer went to sleep 5 min", "In exam mode, the interruption is counted.")
      #expect(told != nil)
      // A key that was pressed to wake the machine chooses nothing but to go on.
      try terminal.press("Enter")
      #expect(try terminal.wait(for: "left to present") != nil)
      let goesOn = try terminal.wait { $0.contains("oral: 24 min") || $0.contains("oral: 23 min") }
      #expect(goesOn != nil)
      let gaps = try gaps()
      #expect(gaps.count == 1)
      #expect(gaps.first?.gap.isCounted == true)
      #expect((gaps.first?.atMilliseconds ?? 0) >= 300_000)
    }

    @Test func aStoppedProgramAsksAsWell() throws {
      let script =
        "\(BuiltProgram.path) rehearse --lang fr --data \(folder.path("data")); "
        + "echo stopped; read x; fg; echo back"
      let terminal = try TmuxTerminal(
        ["bash", "--norc", "--noprofile", "-i", "-c", script], environment: variables)
      #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
      for _ in 0..<3 { try terminal.press("Enter") }
      #expect(try terminal.wait(for: "restent pour présenter") != nil)
      try terminal.press("C-z")
      #expect(try terminal.wait(for: "stopped") != nil)
      try suspend(seconds: 300)
      try terminal.press("Enter")
      #expect(try terminal.wait(for: "Le programme a été mis à l'arrêt il y a 5 min") != nil)
      try terminal.press("Enter")
      #expect(try terminal.wait(for: "restent pour présenter") != nil)
      let gaps = try gaps()
      #expect(gaps.count == 1)
      #expect(gaps.first?.gap.cause == .programStopped)
      #expect(gaps.first?.gap.isCounted == false)
    }

    @Test func theLineOrientedFrontEndAsksToo() throws {
      let environment = variables.map { "\($0)=\($1)" }
      let process = try PipedProcess(
        ["env"] + environment + [
          BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--exam", "e6-parcours",
          "--data", folder.path("data"),
        ])
      process.send("", "", "m")
      #expect(process.wait(for: "Repère posé."))
      try suspend(seconds: 300)
      #expect(process.wait(for: "L'ordinateur s'est mis en veille il y a 5 min"))
      #expect(process.wait(for: "1. Ne pas compter l'interruption."))
      process.send("peut-être", "2", "n la veille")
      #expect(process.wait(for: "Note gardée : la veille"))
      process.send("q")
      #expect(process.waitForEnd() == 0)
      let gaps = try gaps()
      #expect(gaps.map(\.gap.isCounted) == [true])
      #expect((gaps.first?.atMilliseconds ?? 0) >= 300_000)
    }
  }
#endif
