import ExamModel
import SessionEngine
import TextCells

/// What is said of the people and the program at the table.
package struct TableTexts {
  package let language: Language
  /// Whether the program sees nothing of the person's; where it does, that is told with its name.
  private let isSandboxed: Bool

  package init(language: Language, isSandboxed: Bool = true) {
    self.language = language
    self.isSandboxed = isSandboxed
  }

  /// One event of the table, as a clause; whatever somebody else wrote is cleaned.
  package func fact(_ fact: TableFact) -> String {
    switch fact {
    case .joined(let seat):
      language(fr: "le jury \(seat) rejoint l'oral", en: "jury \(seat) joins the oral")
    case .left(let seat):
      language(fr: "le jury \(seat) quitte l'oral", en: "jury \(seat) leaves the oral")
    case .markerSet(let kind): marker(kind)
    case .programJoined(let name, let version):
      joined(TextCells.cleaned(([name] + (version.map { [$0] } ?? [])).joined(separator: " ")))
    case .programFailed(let fault, _, let isSetAside):
      isSetAside ? setAside(fault) : failed(fault)
    case .proposalDropped(let text):
      language(
        fr: "question du programme non posée : \(TextCells.cleaned(text))",
        en: "question of the program, not asked: \(TextCells.cleaned(text))")
    case .commented(let answer, let text):
      language(
        fr: "commentaire sur la réponse \(answer &+ 1) : \(TextCells.cleaned(text))",
        en: "comment on answer \(answer &+ 1): \(TextCells.cleaned(text))")
    }
  }

  /// A note or a marker, with whose it is where that was not the candidate; not cleaned.
  package func annotation(_ annotation: Annotation, bareMarker: String) -> String {
    let text = annotation.note ?? annotation.kind.map(marker) ?? bareMarker
    return annotation.rater == .candidate ? text : labelled(name(annotation.rater), text)
  }

  /// Who that is, as the first word of a line.
  package func name(_ rater: Rater) -> String {
    switch rater {
    case .candidate: language(fr: "vous", en: "you")
    case .jury: language(fr: "jury", en: "jury")
    case .program: language(fr: "programme", en: "program")
    }
  }

  /// What was noted, marked and said of an answer by others than the candidate, a line each; cleaned.
  package func remarks(on entry: QuestionDebrief) -> [String] {
    var lines = entry.juryNotes.map { labelled(name(.jury), $0) }
    if !entry.juryMarkers.isEmpty {
      lines.append(labelled(name(.jury), entry.juryMarkers.map(marker).joined(separator: ", ")))
    }
    lines += entry.comments.map { labelled(name($0.rater), $0.text) }
    return lines.map { TextCells.cleaned($0) }
  }

  /// Who asked, where it was not the draw; `nil` where it was.
  package func askedBy(_ rater: Rater) -> String? {
    switch rater {
    case .candidate: nil
    case .jury: language(fr: "posée par le jury", en: "asked by the jury")
    case .program: language(fr: "posée par le programme du jury", en: "asked by the jury's program")
    }
  }

  /// The candidate's own level beside that of the jury.
  ///
  /// - Parameters:
  ///   - own: the candidate's level, as the scale names it.
  ///   - difference: how many steps the candidate's level is above the other.
  package func compared(own: String, difference: Int) -> String {
    switch difference {
    case 0: language(fr: "vous : le même niveau", en: "you: the same level")
    case 1...: language(fr: "vous : \(own), plus haut", en: "you: \(own), higher")
    default: language(fr: "vous : \(own), plus bas", en: "you: \(own), lower")
    }
  }

  /// How the candidate's levels and the jury's agree over an oral or more; `nil` without any of both.
  package func comparison(_ counts: (compared: Int, higher: Int, lower: Int)) -> String? {
    guard counts.compared > 0 else { return nil }
    let same = counts.compared - counts.higher - counts.lower
    let answers = language(
      fr: counts.compared == 1 ? "1 réponse placée" : "\(counts.compared) réponses placées",
      en: counts.compared == 1 ? "1 answer placed" : "\(counts.compared) answers placed")
    return language(
      fr: "\(answers) par vous et par le jury : \(same) au même niveau, \(counts.higher) plus haut "
        + "par vous, \(counts.lower) plus bas",
      en:
        "\(answers) by you and by the jury: \(same) on the same level, \(counts.higher) higher by "
        + "you, \(counts.lower) lower")
  }

  private func labelled(_ label: String, _ text: String) -> String {
    language(fr: "\(label) : \(text)", en: "\(label): \(text)")
  }

  private func joined(_ name: String) -> String {
    language(
      fr: "le programme \(name) fait partie du jury", en: "the program \(name) is on the jury")
  }

  /// What the candidate has to know of it during the oral; `nil` for what can wait.
  package func notice(_ fact: TableFact) -> String? {
    switch fact {
    case .programFailed(let fault, _, true): setAside(fault)
    case .programJoined where !isSandboxed:
      language(
        fr: "\(self.fact(fact)), sans bac à sable : il peut lire vos fichiers",
        en: "\(self.fact(fact)), without a sandbox: it can read your files")
    case .programJoined, .joined, .left: self.fact(fact)
    case .markerSet, .programFailed, .proposalDropped, .commented: nil
    }
  }

  /// What a marker is for.
  package func marker(_ kind: MarkerKind) -> String {
    switch kind {
    case .hesitation: language(fr: "hésitation", en: "hesitation")
    case .digression: language(fr: "digression", en: "digression")
    case .goodExample: language(fr: "bon exemple", en: "good example")
    }
  }

  /// What a program did wrong, and what becomes of the oral.
  package func failed(_ fault: ProgramFault) -> String {
    language(
      fr: "programme du jury : \(cause(fault))", en: "the jury's program: \(cause(fault))")
  }

  /// That a program asks nothing any more in this oral.
  package func setAside(_ fault: ProgramFault) -> String {
    language(
      fr: "programme du jury écarté : \(cause(fault)). L'oral continue avec nos questions.",
      en: "the jury's program is set aside: \(cause(fault)). The oral goes on with our questions.")
  }

  private func cause(_ fault: ProgramFault) -> String {
    switch fault {
    case .late: language(fr: "pas de question à temps", en: "no question in time")
    case .ended: language(fr: "il s'est arrêté", en: "it has ended")
    case .notAMessage: language(fr: "réponse illisible", en: "a line that is no message")
    case .tooMuch: language(fr: "il écrit sans fin", en: "it writes without end")
    case .deaf: language(fr: "il ne lit pas", en: "it does not read")
    case .notAQuestion: language(fr: "question inutilisable", en: "no usable question")
    case .otherCriterion: language(fr: "un autre critère", en: "another criterion")
    case .repeated: language(fr: "question déjà posée", en: "a question that was asked before")
    case .declined: language(fr: "il a refusé", en: "it declined")
    }
  }
}
