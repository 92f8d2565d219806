import SessionJournal

/// A command that opens a screen: what it opens, and what was chosen for it.
package struct ScreenCommand: Equatable {
  package enum Kind: Equatable {
    case home
    case rehearse
    /// The reader, on a fiche if one is named by its file or its id.
    case review(String?)
    /// A past session by its name, the last one, or the list of all.
    case replay(String?, isLast: Bool)
    /// The questions due today.
    case drill
    /// A class of candidates.
    case classList(ClassChoice)
  }

  var kind: Kind
  var choices: ProgramChoices

  package init(kind: Kind, choices: ProgramChoices) {
    self.kind = kind
    self.choices = choices
  }

  package func run() throws {
    try ScreenCommand(kind: kind, choices: choices.configured()).open()
  }

  private func open() throws {
    switch kind {
    case .home where choices.isPlain, .rehearse where choices.isPlain:
      try PlainProgram(choices, page: choices.servedPage()).run()
    case .home:
      try InteractiveProgram(choices: choices, page: choices.servedPage()).run(from: .home)
    case .rehearse:
      try InteractiveProgram(choices: choices, page: choices.servedPage())
        .run(from: choices.resume.map { .resume(id: $0) } ?? .rehearse)
    case .drill where choices.isPlain: try PlainDrillProgram(choices: choices).run()
    case .drill: try InteractiveProgram(choices: choices).run(from: .drill)
    case .classList(let choice):
      // A folder that is not there is told before there is a screen.
      _ = try ClassRoom(path: choice.path, list: choice.list)
      try InteractiveProgram(choices: choices, classChoice: choice).run(from: .classList)
    case .review(let fiche): try review(fiche)
    case .replay(let session, let isLast): try replay(session, isLast: isLast)
    }
  }

  private func review(_ fiche: String?) throws {
    let target = ReviewTarget(named: fiche, among: choices.fiches)
    var choices = choices
    choices.fiches = target.paths
    if choices.isPlain { return try PlainReviewProgram(choices: choices).run(target) }
    try InteractiveProgram(choices: choices).run(from: target.destination)
  }

  private func replay(_ session: String?, isLast: Bool) throws {
    // Without a name the list is shown, unless the last one is asked for.
    guard session != nil || isLast else {
      return try InteractiveProgram(choices: choices).run(from: .history)
    }
    let past = PastSessions(
      folder: JournalFolder(path: try choices.sessionsFolder()), language: choices.language)
    let found = try past.session(isLast ? nil : session)
    if let damage = found.damage {
      Console.printError(
        "\(found.path): \(JournalTexts(language: choices.language).damage(damage))")
    }
    try InteractiveProgram(choices: choices, readSession: found)
      .run(from: .replay(id: found.path))
  }
}
