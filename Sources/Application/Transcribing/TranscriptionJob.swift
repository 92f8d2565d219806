import ExamModel
import FicheLibrary
import FileAccess
import Jury
import SessionEngine
import SessionJournal
import Speech
import Voice

/// What is to be transcribed: the takes of a session whose sound is there.
struct TranscriptionJob: Sendable {
  /// The transcriber with its arguments.
  let words: [String]
  /// The language of the oral, which the transcriber is told.
  var language: Language
  let takes: [Take]
  private let session: PastSession

  /// For a packed take of which the journal does not tell the length: more than any oral.
  private static let longestMilliseconds = 4 * 3_600_000

  struct Take: Sendable {
    var number: Int
    var path: String
    var soundMilliseconds: Int
  }

  /// - Parameter sound: the files that hold the sound, with the numbers of their takes.
  init(words: [String], session: PastSession, sound: [(take: Int, path: String)]) {
    self.words = words
    self.session = session
    language = session.header.plan.spokenLanguage
    let state = session.state
    takes = sound.compactMap { file in
      guard let take = state.takes.first(where: { $0.number == file.take && $0.isKept }) else {
        return nil
      }
      // Of a take that a crash cut off, the file alone knows how long it is.
      let bytes = FileStamp.of(file.path)?.sizeBytes ?? 0
      let length =
        file.path.hasSuffix(".wav")
        ? max(0, bytes - WAVHeader.byteCount) * 1000 / SoundFormat.bytesPerSecond
        : Self.longestMilliseconds
      return Take(
        number: file.take, path: file.path, soundMilliseconds: take.soundMilliseconds ?? length)
    }
  }

  var soundMilliseconds: Int { takes.reduce(0) { $0 + $1.soundMilliseconds } }

  /// What came of it.
  struct Outcome: Sendable {
    /// The words of this run.
    var heard: WordsRecord
    /// What is known of the session's words with them.
    var record: WordsRecord
    /// The same as it is told; `nil` where nothing was ever heard.
    var summary: SpokenSummary?
    /// What the transcriber complained last, where it failed.
    var complaint = ""
  }

  /// Listens to one take after the other; what was heard before it is given up stays.
  ///
  /// - Parameters:
  ///   - isGivenUp: asked while it goes on.
  ///   - step: told how much of all the sound is done, in milliseconds.
  func run(isGivenUp: () -> Bool, step: (Int) -> Void) -> Outcome {
    var heard = WordsRecord(language: language)
    var complaint = ""
    var done = 0
    for take in takes {
      guard !isGivenUp() else { break }
      let answer = listen(to: take, isGivenUp: isGivenUp) {
        step(done + min($0, take.soundMilliseconds))
      }
      heard.takes.append(answer.take)
      if answer.take.fault != nil, !answer.complaint.isEmpty { complaint = answer.complaint }
      done += take.soundMilliseconds
      step(done)
      // A program that cannot be started for one take cannot for the others.
      if answer.take.fault == .notStarted { break }
    }
    return outcome(heard, complaint)
  }

  /// Listens to one take; one that was packed before the program opened its file, as it is kept now.
  private func listen(
    to take: Take, isGivenUp: () -> Bool, step: (Int) -> Void
  ) -> TranscriberChild.Answer {
    let answer = listen(toFileOf: take, isGivenUp: isGivenUp, step: step)
    guard answer.take.fault != nil, !isGivenUp(), FileStamp.of(take.path) == nil,
      let kept = SoundFiles.present(take: take.number, besideJournal: session.path)
    else { return answer }
    var packed = take
    packed.path = kept
    return listen(toFileOf: packed, isGivenUp: isGivenUp, step: step)
  }

  /// Listens to one take, unpacked for that time where it was packed.
  private func listen(
    toFileOf take: Take, isGivenUp: () -> Bool, step: (Int) -> Void
  ) -> TranscriberChild.Answer {
    let child = TranscriberChild(words: words, languageCode: language.rawValue)
    guard !take.path.hasSuffix(".wav") else {
      return child.transcribe(
        take.path, take: take.number, soundMilliseconds: take.soundMilliseconds,
        isGivenUp: isGivenUp, step: step)
    }
    let unpacked = UnpackedTake(
      take.path, soundMilliseconds: take.soundMilliseconds, isGivenUp: isGivenUp)
    guard let unpacked else {
      let fault: TranscriptFault = isGivenUp() ? .cancelled : .noSound
      return TranscriberChild.Answer(
        take: SpokenTake(number: take.number, fault: fault), complaint: "")
    }
    defer { unpacked.remove() }
    return child.transcribe(
      unpacked.path, take: take.number, soundMilliseconds: take.soundMilliseconds,
      isGivenUp: isGivenUp, step: step)
  }

  /// Works out all that is told of the words, so that no screen waits for it.
  private func outcome(_ heard: WordsRecord, _ complaint: String) -> Outcome {
    var record =
      SpokenWords.record(besideJournal: session.path) ?? WordsRecord(language: heard.language)
    var heard = heard
    heard.points = points
    record.merge(heard)
    var outcome = Outcome(heard: heard, record: record, complaint: complaint)
    if record.wordCount > 0 {
      let oral = SpokenOral(record, in: session.state, jury: .juryRanges(of: session.events))
      outcome.summary = SpokenSummary(oral, of: session.state)
    }
    return outcome
  }

  /// What the fiches of the oral hold, as far as they are still there.
  private var points: [FichePoint] {
    let plan = session.header.plan
    let fiches = plan.fiches.indices.compactMap { index in
      ResumedFiches.fiche(index, of: plan).map { (index, $0) }
    }
    guard !fiches.isEmpty else { return [] }
    let assembly = JuryAssembly(fichePaths: fiches.compactMap { $0.1.origin.filePath })
    return fiches.flatMap { index, fiche in
      FichePoint.all(of: fiche, number: index, evidence: assembly.spokenEvidence(of: fiche))
    }
  }
}

extension SessionPlan {
  /// The language in which the oral is held, as far as its criteria tell.
  var spokenLanguage: Language {
    !criteria.isEmpty && criteria.allSatisfy { $0.language == .english } ? .english : .french
  }
}

extension JuryAssembly {
  /// What this jury reads in a fiche that an oral may be expected to say.
  func spokenEvidence(of fiche: Fiche) -> FichePoint.Evidence {
    let evidence = evidence(of: fiche)
    return FichePoint.Evidence(
      technologies: evidence.technologies.filter(\.isUsed).map { found in
        let known = knowledge.technologies.technology(named: found.name)
        return (found.name, (known?.spellings ?? []) + [known?.spokenName].compactMap(\.self))
      },
      figures: evidence.figures.map(\.excerpt),
      competences: evidence.competences.map { competence in
        let official: String? =
          switch competence.match {
          case .competency(_, let name), .part(_, let name): name
          case .obsolete, .unknown: nil
          }
        return (competence.wording, official)
      })
  }
}
