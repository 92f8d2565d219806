import SessionEngine
import SessionJournal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The built program without a terminal: lines in, lines out, and the same journal.
@Suite(.waiting) struct PlainOralTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func command(_ arguments: String...) -> [String] {
    [BuiltProgram.path] + arguments + ["--plain", "--data", folder.path]
  }

  private func reading() throws -> JournalReading {
    let name = try #require(
      folder.names(in: "sessions").first { $0.hasSuffix(".jsonl") })
    return JournalReader.read(try #require(folder.bytes(of: "sessions/" + name)))
  }

  private func expectPlain(_ output: String) {
    #expect(!output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func aWholeOralInFrenchThroughAPipe() throws {
    let result = try ChildProcess.run(
      command("rehearse", "--lang", "fr", "--rate", "60", "--seed", "3"),
      input: """
        25


        suivant
        repère
        note Parler plus lentement
        fin
        fin
        j'y vais
        4

        relance
        fin
        oui

        fin
        fin
        passer
        2
        fin
        fin

        """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    expectPlain(result.output)
    for text in [
      "25. Épreuve E6", "1. Gestion du support utilisateur",
      "Phase 1, Présentation : 10 minutes. Fiche : Gestion du support",
      "Section 2 sur 15 : Alternance", "Repère posé.", "Note gardée : Parler plus lentement",
      "Tapez encore « fin » pour terminer ce temps.", "Fin, Phase 1, Présentation : ",
      "Question 1, critère ", "Réponse commencée après ", "Niveau 4 : Bonne maîtrise.",
      "Relance : ", "Question passée.", "Niveau 2 : Non maîtrisé.", "Bilan de l'oral.",
      "Séance gardée : \(folder.path)/sessions/",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    let reading = try reading()
    #expect(reading.damage == nil)
    let header = try #require(reading.header)
    let state = SessionState(plan: header.plan, events: reading.events)
    #expect(state.stage == .finished(.completed))
    #expect(state.slots.count == 4)
    #expect(state.questions.compactMap(\.level) == [3, 1])
    #expect(state.annotations.map(\.note) == [nil, "Parler plus lentement"])
  }

  @Test func aWholeOralInEnglishOnTheBareCommand() throws {
    let fiches = try folder.makeFolder("fiches")
    for name in ["b", "a"] {
      _ = try folder.write(
        "# Fiche \(name)\n\n## Contexte\n\nUn texte.\n\n## Choix\n\nUn autre.\n",
        to: "fiches/\(name).md")
    }
    let result = try ChildProcess.run(
      command(
        "--lang", "en", "--rate", "60", "--exam", "e6-parcours", "--mode", "exam", "--fiches",
        fiches + "/b.md", fiches + "/a.md"),
      input: "\nnext\nplan\nend\nyes\n5\nend\nend\nend\nend\nskip\nend\nend\n")
    #expect(result.status == 0, "\(result.errors)")
    expectPlain(result.output)
    for text in [
      "The jury assesses", "An empty line starts the clock", "Phase 1, Presentation: 10 minutes.",
      "Not in exam mode.", "Type “end” again to end this slot.", "Question 1, criterion ",
      "Level 5: Excellente maîtrise.", "Question skipped.", "Debrief.",
      "Session saved: \(folder.path)/sessions/",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    let state = try #require(try reading().header.map(\.plan))
    #expect(Set(state.fiches.map(\.title)) == ["Fiche a", "Fiche b"])
    #expect(try reading().events.last?.fact == .finished(.completed))
  }

  @Test func theEndOfTheInputKeepsTheOral() throws {
    let result = try ChildProcess.run(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours"), input: "\n\nm")
    #expect(result.status == 0)
    // The folder was named, so that it has to be named again.
    #expect(
      result.output.contains("\nPour la reprendre : oralblanc rehearse --resume --data "))
    #expect(try reading().events.map(\.fact) == [.slotStarted(slot: 0), .markerSet])
  }

  @Test func anOralThatWasKeptIsResumed() throws {
    _ = try ChildProcess.run(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours", "--seed", "3"),
      input: "\n\nsuivant\nfin\nfin\nm\n")
    let result = try ChildProcess.run(
      command("rehearse", "--lang", "fr", "--resume"), input: "\nquestion\nfin\nfin\nfin\nfin\nq\n")
    #expect(result.status == 0, "\(result.errors)")
    for text in [
      "Reprendre l'oral interrompu.", "1. Ne pas compter l'interruption.",
      "Tapez un numéro, ou une ligne vide pour 1.", "Phase 1, Échange : 5 minutes.",
      "Question 1, critère ", "Phase 2, Présentation : 10 minutes.", "Phase 2, Échange",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    let facts = try reading().events.map(\.fact)
    let resumes = facts.filter { if case .reopened(let gap) = $0 { !gap.isCounted } else { false } }
    #expect(resumes.count == 1)
    #expect(facts.contains(.slotStarted(slot: 3)))
    let none = try ChildProcess.run(command("rehearse", "--lang", "fr", "--resume", "absent"))
    #expect(none.status == 1)
  }

  /// The program names the file of a session where it ends; the history shows its id.
  @Test func anOralIsNamedByItsFileOrTheBeginningOfItsID() throws {
    _ = try ChildProcess.run(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours"), input: "\n\nm")
    let name = try #require(folder.names(in: "sessions").first { $0.hasSuffix(".jsonl") })
    let file = folder.path("sessions/\(name)")
    for reference in [file, String(name.prefix(12)), String(name.dropLast(6))] {
      let result = try ChildProcess.run(
        command("rehearse", "--lang", "fr", "--resume", reference), input: "\nm\n")
      #expect(result.status == 0, "\(reference): \(result.errors)")
      #expect(result.output.contains("Reprendre l'oral interrompu."), "\(reference)")
    }
    // A copy elsewhere is no session of this folder.
    let copy = try folder.write(
      String(decoding: folder.bytes(of: "sessions/\(name)") ?? [], as: UTF8.self), to: name)
    let elsewhere = try ChildProcess.run(
      command("rehearse", "--lang", "fr", "--resume", copy), input: "\nm\n")
    #expect(elsewhere.status == 1)
    #expect(elsewhere.errors.contains(name), "\(elsewhere.errors)")
  }

  @Test func nothingIsBegunWithoutAStart() throws {
    let result = try ChildProcess.run(command("rehearse", "--lang", "fr"), input: "21\nx\nq\n")
    #expect(result.status == 0)
    #expect(folder.names(in: "sessions").isEmpty)
  }

  @Test func warningsComeByThemselvesAndADropIsAskedOnceMore() throws {
    let process = try PipedProcess(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours", "--rate", "600", "--bell"))
    process.send("", "")
    #expect(process.wait(for: "Il reste 2 minutes.\n"))
    #expect(process.wait(for: "Le temps est écoulé.\n"))
    #expect(process.wait(for: "\n1 minute de dépassement.\n2 minutes de dépassement.\n"))
    process.send("abandonner")
    #expect(process.wait(for: "Tapez encore « abandonner » pour confirmer."))
    process.send("abandonner")
    #expect(process.waitForEnd() == 0)
    #expect(process.output.contains("Oral interrompu avant la fin."))
    #expect(try reading().events.last?.fact == .finished(.abandoned))
    // No bell, nor anything else that is not text.
    expectPlain(process.output)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)])
  func aSignalLeavesAWholeJournal(signal: Int32, status: Int) throws {
    let process = try PipedProcess(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours"))
    process.send("", "", "m")
    #expect(process.wait(for: "Repère posé."))
    process.send(signal: signal)
    #expect(process.waitForEnd() == Int32(status))
    #expect(try reading().damage == nil)
    #expect(try reading().events.map(\.fact) == [.slotStarted(slot: 0), .markerSet])
  }

  @Test func aDiskThatGivesWayIsToldAndTheSessionSavedElsewhere() throws {
    let data = try folder.makeFolder("data")
    let process = try PipedProcess([
      BuiltProgram.path, "rehearse", "--plain", "--lang", "fr", "--exam", "e6-parcours", "--data",
      data,
    ])
    process.send("", "", "m")
    #expect(process.wait(for: "Repère posé."))
    _ = try ChildProcess.run(["rm", "-r", data])
    process.send("m")
    #expect(process.wait(for: "Le disque ne garde plus la séance"))
    process.send("q")
    #expect(process.wait(for: "Tapez un chemin"))
    process.send(folder.path("absent/a.jsonl"))
    #expect(process.wait(for: "enregistrement impossible"))
    process.send(folder.path("a.jsonl"))
    #expect(process.waitForEnd() == 0)
    let reading = JournalReader.read(try #require(folder.bytes(of: "a.jsonl")))
    #expect(reading.events.map(\.fact) == [.slotStarted(slot: 0), .markerSet, .markerSet])
  }

  // The program that announcements are handed to.

  private func announcer(_ body: String) throws -> String {
    let path = try folder.write("#!/bin/sh\n\(body)\n", to: "announcer")
    chmod(path, 0o700)
    return path
  }

  @Test func announcementsAreHandedOverAsOneArgument() throws {
    let log = folder.path("log")
    let program = try announcer("printf '%s|%s|%s\\n' \"$#\" \"$1\" \"$2\" >>\(log)")
    let process = try PipedProcess(
      command(
        "rehearse", "--lang", "fr", "--exam", "e6-parcours", "--announce", program + "  -w"))
    process.send("", "")
    #expect(process.wait(for: "Section 1 sur 15"))
    process.send("note $(touch \(folder.path("hurt"))); `id` \"'")
    let note = "2|-w|Note gardée : $(touch \(folder.path("hurt"))); `id` \"'\n"
    #expect(wait { (folder.text(of: "log") ?? "").contains(note) })
    #expect(!folder.names().contains("hurt"))
    process.finishInput()
    #expect(process.waitForEnd() == 0)
  }

  @Test func aProgramThatAlwaysFailsIsReportedOnceAndNotTriedAgain() throws {
    let log = folder.path("log")
    let program = try announcer("echo called >>\(log); exit 3")
    let process = try PipedProcess(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours", "--announce", program))
    process.send("", "", "m", "m", "fin", "fin")
    #expect(wait { process.errors.contains("a échoué, il n'est plus appelé.") })
    #expect(process.wait(for: "Question 1"))
    process.finishInput()
    #expect(process.waitForEnd() == 0)
    #expect(folder.text(of: "log") == "called\ncalled\ncalled\n")
    #expect(process.errors.split(separator: "\n").count == 1)
  }

  /// A synthesiser that was busy once speaks again afterwards.
  @Test func oneFailureSilencesNothing() throws {
    let log = folder.path("log")
    let program = try announcer("echo \"$1\" >>\(log); [ $(wc -l <\(log)) -ne 1 ]")
    let process = try PipedProcess(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours", "--announce", program))
    process.send("", "", "m")
    #expect(wait { (folder.text(of: "log") ?? "").contains("Repère posé.") })
    process.finishInput()
    #expect(process.waitForEnd() == 0)
    #expect(process.errors == "")
  }

  /// A title from somebody else's exam page is no option of the synthesiser.
  @Test func whatIsSaidIsNeverAnOption() throws {
    let exam = try folder.write(
      """
      ---
      title: "-wspoken.wav"
      id: opt
      duration: 2
      fiches: 0
      criteria: [{name: "Expression"}]
      phases:
        - title: "--version"
          slots: [{kind: presentation, minutes: 1}, {kind: exchange, minutes: 1}]
      ---

      """, to: "opt.md")
    let log = folder.path("log")
    let program = try announcer("printf '%s\\n' \"$1\" >>\(log)")
    let process = try PipedProcess(
      command("rehearse", "--lang", "fr", "--exam", exam, "--announce", program))
    process.send("", "m")
    #expect(wait { (folder.text(of: "log") ?? "").contains("Repère posé.") })
    process.finishInput()
    #expect(process.waitForEnd() == 0)
    let lines = (folder.text(of: "log") ?? "").split(separator: "\n")
    #expect(lines.contains { $0.contains("--version") })
    #expect(!lines.contains { "-+@".contains($0.prefix(1)) })
  }

  @Test func aProgramThatIsNotThereIsReported() throws {
    let result = try ChildProcess.run(
      command("rehearse", "--lang", "en", "--announce", folder.path("absent")), input: "q\n")
    #expect(result.status == 0)
    #expect(result.errors.contains("absent” failed and will not be called again."))
    let none = try ChildProcess.run(command("rehearse", "--lang", "fr", "--announce", " "))
    #expect(none.status == 2)
    #expect(none.errors.contains("--announce : il faut un programme"))
  }

  @Test func aSlowProgramDoesNotHoldUpTheOral() throws {
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let program = try announcer("cat \(pipe)")
    let process = try PipedProcess(
      command("rehearse", "--lang", "fr", "--exam", "e6-parcours", "--announce", program))
    process.send("", "", "m")
    #expect(process.wait(for: "Repère posé."))
    process.finishInput()
    #expect(process.waitForEnd() == 0)
    // The program is still there, and ends with its input.
    _ = try folder.write("", to: "pipe")
  }

  @Test func announcementsAreMadeInTheTerminalToo() throws {
    let log = folder.path("log")
    let program = try announcer("echo \"$1\" >>\(log)")
    let terminal = try TmuxTerminal([
      BuiltProgram.path, "rehearse", "--lang", "fr", "--rate", "60", "--data", folder.path,
      "--announce", program,
    ])
    #expect(try terminal.wait(for: "Parcours de professionnalisation") != nil)
    for _ in 0..<3 { try terminal.press("Enter") }
    #expect(try terminal.wait(for: "restent pour présenter") != nil)
    try terminal.press("m")
    #expect(wait { (folder.text(of: "log") ?? "").contains("Repère posé.\n") })
    #expect(wait { (folder.text(of: "log") ?? "").contains("Il reste 2 minutes.\n") })
    #expect(folder.text(of: "log")?.hasPrefix("Phase 1, Présentation : 10 minutes.") == true)
    try terminal.press("q")
    try terminal.press("Enter")
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
  }

  private func wait(until condition: () -> Bool) -> Bool {
    Deadline(seconds: 30).wait(until: condition)
  }
}
