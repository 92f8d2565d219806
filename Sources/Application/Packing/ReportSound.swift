import FileAccess
import SessionEngine
import SessionJournal
import SessionReport
import Terminal
import Voice

/// Brings the sound of a session to a page: as files beside it, or into it.
package struct ReportSound {
  /// Where the sound goes.
  package enum Place: String, CaseIterable, Sendable {
    case beside
    case inside
  }

  private let past: PastSession
  private let search: ProgramSearch
  /// What a page with its sound in it may hold of that; mail programs and schools take no more.
  private static let limitBytes = 8_000_000

  package init(of past: PastSession) {
    self.past = past
    search = ProgramSearch(path: Surroundings.process.programFolders)
  }

  /// - Parameter page: the file of the page; its sound goes beside it.
  package func audio(
    _ place: Place, page: String?
  ) throws(ProgramFailure) -> ReportedAudio {
    switch place {
    case .beside:
      guard let page else { throw .option(.soundNeedsOutput) }
      return try beside(page)
    case .inside: return try inside()
    }
  }

  // MARK: Beside the page

  private func beside(_ page: String) throws(ProgramFailure) -> ReportedAudio {
    let stem = page.lowercased().hasSuffix(".html") ? String(page.dropLast(5)) : page
    var files: [Int: String] = [:]
    for take in past.state.takes where take.isKept {
      guard let path = SoundFiles.present(take: take.number, besideJournal: past.path),
        let kind = path.split(separator: ".").last
      else { continue }
      let copy = "\(stem)-son-\(take.number).\(kind)"
      do {
        let bytes = try FileReader.bytes(at: path, limitBytes: 1 << 30)
        try FileReplacement.write(bytes, to: copy, mode: 0o600)
      } catch {
        throw .notWritten(path: copy, error)
      }
      files[take.number] = copy.split(separator: "/").last.map(String.init) ?? copy
    }
    guard !files.isEmpty else { throw .option(.sessionWithoutSound) }
    return audio(isInside: false) { stretch in
      guard let (take, sound) = part(of: stretch), let file = files[take.number] else {
        return nil
      }
      return Self.escaped(file)
        + "#t=\(Self.seconds(sound.lowerBound)),\(Self.seconds(sound.upperBound))"
    }
  }

  // MARK: In the page

  private func inside() throws(ProgramFailure) -> ReportedAudio {
    var takes: [PlayableTake] = []
    let preparation = SoundPreparation(
      journal: past.path,
      timeline: SessionTimeline(plan: past.header.plan, events: past.events), search: search,
      temporaryFolder: Surroundings.process.temporaryFolder)
    _ = preparation.run(isGivenUp: { false }, hand: { takes.append($0) })
    guard !takes.isEmpty else { throw .option(.sessionWithoutSound) }
    guard let packer = PackerProgram.found(by: search).first else {
      throw .option(.noPacker)
    }
    let type = packer.kind == .flac ? "audio/flac" : "audio/ogg"
    var total = 0
    let audio = self.audio(isInside: true) { stretch in
      // Once it is too much, nothing more is worth packing.
      guard total <= Self.limitBytes,
        let bytes = Self.packed(stretch, of: takes, by: packer)
      else { return nil }
      total += bytes.count * 4 / 3
      return "data:\(type);base64,\(Base64.text(of: bytes))"
    }
    guard total <= Self.limitBytes else { throw .option(.soundTooLarge) }
    return audio
  }

  /// A stretch of the session, packed on its own.
  private static func packed(
    _ stretch: Range<Int>, of takes: [PlayableTake], by packer: PackerProgram
  ) -> [UInt8]? {
    guard let take = takes.first(where: { $0.sessionRange.overlaps(stretch) }) else { return nil }
    let covered = stretch.clamped(to: take.sessionRange)
    let range = [covered.lowerBound, covered.upperBound].map { milliseconds in
      min(
        take.soundBytes,
        max(0, take.clock.soundMilliseconds(atSession: milliseconds))
          * SoundFormat.samplesPerSecond / 1000 * SoundFormat.bytesPerSample)
    }
    guard range[0] < range[1], let sound = try? take.bytes(range[0]..<range[1]) else { return nil }
    return PipedChild.output(of: packer.words, reading: sound, limitBytes: limitBytes)
  }

  // MARK: What is heard

  private func audio(
    isInside: Bool, _ address: (Range<Int>) -> String?
  ) -> ReportedAudio {
    let state = past.state
    var audio = ReportedAudio(slots: [:], answers: [:], isInside: isInside)
    let asked = Set(state.questions.map(\.slot))
    for (slot, record) in state.slots.enumerated() where !asked.contains(slot) {
      let end = record.endedMilliseconds ?? state.lastEventMilliseconds
      guard record.startedMilliseconds < end else { continue }
      audio.slots[slot] = address(record.startedMilliseconds..<end)
        .map(ReportedAudio.Stretch.init(address:))
    }
    for (number, question) in state.questions.enumerated() {
      let next = number + 1 < state.questions.count ? state.questions[number + 1] : nil
      let slotEnd = state.slots[question.slot].endedMilliseconds ?? state.lastEventMilliseconds
      let end = next.map { $0.slot == question.slot ? $0.askedMilliseconds : slotEnd } ?? slotEnd
      guard question.askedMilliseconds < end else { continue }
      audio.answers[number] = address(question.askedMilliseconds..<end)
        .map(ReportedAudio.Stretch.init(address:))
    }
    return audio
  }

  /// The take that a stretch begins in, or the first one after that, with the part of its sound.
  private func part(of stretch: Range<Int>) -> (take: SoundTake, sound: Range<Int>)? {
    let rate = past.header.plan.clockRate
    for take in past.state.takes where take.isKept {
      let clock = take.clock(rate: rate)
      let end = take.soundMilliseconds ?? clock.soundMilliseconds(atSession: stretch.upperBound)
      let from = max(0, clock.soundMilliseconds(atSession: stretch.lowerBound))
      let to = min(end, clock.soundMilliseconds(atSession: stretch.upperBound))
      if from < to { return (take, from..<to) }
    }
    return nil
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1000 + 1000).dropFirst()
    return "\(milliseconds / 1000).\(rest)"
  }

  /// A name as an address: a space or a `#` in it would end it.
  private static func escaped(_ name: String) -> String {
    SystemPath.bytes(of: name).map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        (scalar.properties.isAlphabetic && byte < 128) || (48...57).contains(byte)
        || [45, 46, 95].contains(byte)
      if isPlain { return String(scalar) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
