import JSONText
import TestSupport
import Testing

/// An evening from the questions due to what they leave behind, as a person at the keyboard has it.
@Suite(.waiting) struct DrillTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String], input: String = "") throws -> ChildProcess {
    try ChildProcess.run(
      [BuiltProgram.path] + arguments + ["--data", folder.path("data")],
      environment: ["XDG_CONFIG_HOME": folder.path("config"), "LC_ALL": "fr_FR.UTF-8"],
      input: input)
  }

  private func json(_ arguments: [String]) throws -> JSONValue {
    try JSONValue(parsing: try run(arguments + ["--json"]).output)
  }

  private func count(_ value: JSONValue, _ name: String) -> Int {
    if case .array(let items)? = value[name] { items.count } else { -1 }
  }

  /// A disk that is full is told when it happens, and the end is not called a success.
  @Test func aFullDiskIsToldInTime() throws {
    // The limit is for the program's files; what it prints goes through a pipe.
    let script = "cd '\(folder.path)'; (ulimit -f 8; \"$@\"; echo status $?) | cat"
    let drill = try ChildProcess.run(
      [
        "/bin/sh", "-c", script, "sh", BuiltProgram.path, "drill", "--plain", "--exam-date",
        "2099-05-18", "--data", folder.path("data"),
      ],
      environment: ["XDG_CONFIG_HOME": folder.path("config"), "LC_ALL": "fr_FR.UTF-8"],
      input: String(repeating: "\n1 2\n4\n", count: 30))
    let told = try #require(drill.output.firstRange(of: "Le disque ne garde plus la séance"))
    let end = try #require(drill.output.firstRange(of: "C'est tout pour aujourd'hui."))
    #expect(told.upperBound < end.lowerBound)
    #expect(!drill.output.contains("Séance gardée"))
    #expect(drill.output.contains("status 1"))
  }

  /// A day's drill in lines: the first card fails, the others go well.
  @Test func anEveningOfTenMinutesIsRemembered() throws {
    let exam = ["--exam-date", "2099-05-18"]
    let before = try json(["drill", "--minutes", "10"] + exam)
    let asked = count(before, "questions")
    #expect(asked >= 3)
    #expect(before["known_on_the_day"] == .null)
    let answers = "\n1\n2\n" + String(repeating: "\n1 2\n4\n", count: asked)
    let drill = try run(["drill", "--plain", "--minutes", "10"] + exam, input: answers)
    #expect(drill.status == 0)
    #expect(drill.output.contains("jour J dans"))
    #expect(drill.output.contains("C'est tout pour aujourd'hui."))
    #expect(drill.output.contains("Séance gardée : \(folder.path("data/sessions/"))"))
    // The card that failed came back once, at the end.
    #expect(drill.output.contains("Question \(asked + 1) sur \(asked + 1). "))
    #expect(drill.output.contains("revient le "))
    // The date that was given is kept, and nothing else is written to the configuration.
    #expect(folder.text(of: "config/oralblanc/config.yaml") == "exam_date: 2099-05-18\n")

    let after = try json(["drill", "--minutes", "10"])
    #expect(after["exam_date"] == .string("2099-05-18"))
    #expect(after["known_on_the_day"] != .null)
    // What was answered today does not come back today.
    if case .array(let questions)? = after["questions"] {
      #expect(questions.allSatisfy { $0["new"] == .boolean(true) })
    }
    let history = try run(["history", "--json"])
    #expect(history.output.contains("\"complete\": true"))
    // A drill is no oral: nothing of it is progress, and nobody is sent back to it.
    #expect(count(try json(["progress"]), "sessions") == 0)
    #expect(!(try run(["rehearse", "--plain", "--resume"])).output.contains("Entraînement"))
    let reviews = try run(["export", "--format", "reviews"]).output
    let rows = reviews.split(whereSeparator: \.isNewline)
    #expect(rows.count == asked + 2)
    #expect(rows.first?.hasPrefix("card_id,review_time,review_rating") == true)
    let progress = try run(["progress"]).output
    #expect(progress.contains("Ce que vous sauriez le jour de l'épreuve"))
  }

  @Test func aTryOutTeachesNothing() throws {
    let exam = ["--exam-date", "2099-05-18"]
    let answers = String(repeating: "\n1\n4\n", count: 30)
    let drill = try run(["drill", "--plain", "--rate", "60"] + exam, input: answers)
    #expect(drill.status == 0)
    #expect(try json(["drill"] + exam)["known_on_the_day"] == .null)
  }

  /// Ten minutes on a clock that runs sixty times as fast: they end, and teach nobody anything.
  @Test func anEveningAtARate() throws {
    let exam = ["--exam-date", "2099-05-18"]
    let before = try json(["drill", "--minutes", "10"] + exam)
    let terminal = try TmuxTerminal(
      [
        BuiltProgram.path, "drill", "--minutes", "10", "--rate", "60", "--lang", "fr", "--data",
        folder.path("data"),
      ] + exam, environment: ["XDG_CONFIG_HOME": folder.path("config")])
    #expect(try terminal.wait(for: "question 1/", "Répondez à voix haute") != nil)
    // The first card fails; every other one is known.
    try terminal.press("Space")
    #expect(try terminal.wait(for: "Éléments d'une bonne réponse") != nil)
    try terminal.press("2")
    #expect(try terminal.wait(for: "question 2/") != nil)
    // Twelve seconds of the wall clock are the ten minutes; what is not begun by then comes tomorrow.
    #expect(try terminal.wait(for: "réponse 10:") != nil)
    try terminal.press("Space", "4")
    #expect(try terminal.wait(for: "C'est tout pour aujourd'hui. 2 questions") != nil)
    try terminal.press("Escape")
    #expect(try terminal.wait(for: "[exit 0]") != nil)

    let history = try run(["history", "--json"]).output
    #expect(history.contains("\"try_out\": true"))
    #expect(history.contains("\"purpose\": \"drill\""))
    #expect(try run(["history"]).output.contains("entraînement · essai"))
    #expect(count(try json(["progress"]), "sessions") == 0)
    let after = try json(["drill", "--minutes", "10"] + exam)
    #expect(after["known_on_the_day"] == .null)
    #expect(after["questions"] == before["questions"])
    let reviews = try run(["export", "--format", "reviews"]).output
    #expect(reviews.split(whereSeparator: \.isNewline).count == 1)
  }

  /// The cards of a review and the drill have one memory.
  @Test func aCardOfAReviewIsKnownToTheDrill() throws {
    let exam = ["--exam-date", "2099-05-18"]
    let fiche = Repository.root + "/fiches/support-helpdesk.md"
    let terminal = try TmuxTerminal(
      [
        BuiltProgram.path, "review", fiche, "--lang", "fr", "--data", folder.path("data"),
      ], environment: ["XDG_CONFIG_HOME": folder.path("config")])
    #expect(try terminal.wait(for: "cartes") != nil)
    try terminal.press("c")
    #expect(try terminal.wait(for: "section 1/") != nil)
    for _ in 0..<10 { try terminal.press("Right") }
    #expect(try terminal.wait(for: "question 1/", "encore sans réponse") != nil)
    try terminal.press("o")
    #expect(try terminal.wait(for: "Éléments de réponse") != nil)
    // Whoever only reads leaves nothing behind.
    #expect(folder.names(in: "data/sessions").isEmpty)
    try terminal.press("4")
    #expect(try terminal.wait(for: "bonne maîtrise · revient le") != nil)
    try terminal.press("u")
    #expect(try terminal.wait(for: "Dernier niveau annulé.") != nil)
    try terminal.press("3")
    #expect(try terminal.wait(for: "maîtrise partielle · revient le") != nil)
    try terminal.press("Escape", "Escape")
    #expect(try terminal.wait(for: "[exit 0]") != nil)

    let rows = try run(["export", "--format", "reviews"]).output.split(whereSeparator: \.isNewline)
    // What was undone is no answer.
    #expect(rows.count == 2)
    #expect(rows.last?.contains(",2,0,") == true)
    let drill = try json(["drill", "--fiches", fiche] + exam)
    #expect(drill["known_on_the_day"] != .null)
    // Drills and cards are no oral: the last one to replay is none of them.
    #expect(try run(["history"]).output.contains("entraînement"))
    #expect(count(try json(["progress"]), "sessions") == 0)
  }

  /// Whoever leaves at once has answered nothing, and is told so rather than praised.
  @Test func leavingAtOnceIsNoDrill() throws {
    let drill = try run(["drill", "--plain", "--exam-date", "2099-05-18"], input: "quitter\n")
    #expect(drill.status == 0)
    #expect(drill.output.contains("Question 1 sur "))
    #expect(drill.output.contains("Aucune réponse cette fois"))
    #expect(!drill.output.contains("tout est en mémoire"))
  }

  /// A configuration of an editor that writes no UTF-8 is read, and keeps its bytes when a date is added.
  @Test func aConfigurationInAnotherEncodingKeepsItsBytes() throws {
    let bytes = Array("# r".utf8) + [0xE9] + Array("glages\r\nexam: bts-sio-e5\r\n".utf8)
    _ = try folder.write(bytes, to: "real.yaml")
    _ = try folder.makeFolder("config")
    _ = try folder.makeFolder("config/oralblanc")
    _ = try folder.link("config/oralblanc/config.yaml", to: folder.path("real.yaml"))
    let drill = try run(["drill", "--plain", "--exam-date", "18 mai 2099"], input: "quitter\n")
    #expect(drill.status == 0)
    #expect(folder.bytes(of: "real.yaml") == bytes + Array("exam_date: 2099-05-18\r\n".utf8))
    #expect(try run(["config"]).output.contains("2099-05-18  (config.yaml:3)"))
  }

  @Test func aDateThatIsOverIsTold() throws {
    let drill = try run(["drill", "--plain", "--exam-date", "2020-05-18"])
    #expect(drill.status == 0)
    #expect(drill.output.contains("La date de l'épreuve est passée"))
    #expect(try run(["drill", "--exam-date", "demain"]).status == 2)
    #expect(try run(["drill", "--minutes", "0"]).status == 2)
  }

  /// The same on screen, from the home screen on.
  @Test func ofTheHomeScreen() throws {
    let terminal = try TmuxTerminal(
      [BuiltProgram.path, "--lang", "fr", "--data", folder.path("data")],
      environment: ["XDG_CONFIG_HOME": folder.path("config")])
    #expect(try terminal.wait(for: "Entraînement du jour") != nil)
    try terminal.press("Down", "Enter")
    #expect(try terminal.wait(for: "Quel jour passez-vous l'oral") != nil)
    try terminal.type("18/05/2099")
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Répondez à voix haute", "question 1/") != nil)
    try terminal.press("Space")
    #expect(try terminal.wait(for: "Éléments d'une bonne réponse", "0 dit") != nil)
    try terminal.press("Space")
    #expect(try terminal.wait(for: "[✓]", "Entrée") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "Répondez à voix haute") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "Arrêter là ?") != nil)
    try terminal.press("Enter")
    #expect(try terminal.wait(for: "C'est tout pour aujourd'hui.", "préparation : ") != nil)
    try terminal.press("Escape")
    // The home screen works out what is left once nothing else is to be done.
    #expect(try terminal.wait(for: "jour J dans", "aujourd'hui,") != nil)
    try terminal.press("q")
    #expect(try terminal.wait(for: "[exit 0]") != nil)
    #expect(folder.text(of: "config/oralblanc/config.yaml") == "exam_date: 2099-05-18\n")
  }

  @Test func aConfigurationIsShownAndAWrongValueStopsNothing() throws {
    #expect(try run(["new", "config"]).status == 0)
    let path = "config/oralblanc/config.yaml"
    #expect(folder.text(of: path)?.contains("# exam_date:") == true)
    #expect(try run(["config"]).status == 0)
    _ = try folder.write(
      "exam: bts-sio-e5\ndrill_minutes: beaucoup\njury: bienveillant\n", to: path)
    let config = try run(["config"])
    #expect(config.status == 1)
    #expect(config.errors.contains("config.yaml:2"))
    #expect(config.output.contains("bts-sio-e5  (config.yaml:1)"))
    #expect(config.output.contains("drill_minutes  15"))
    let drawn = try run(["draw", "--count", "1"])
    #expect(drawn.status == 0)
    #expect(drawn.errors.contains("drill_minutes"))
    #expect(drawn.output.contains("E5"))
    // An option wins.
    #expect(try run(["draw", "--count", "1", "--exam", "grand-oral"]).output.contains("rand oral"))
  }
}
