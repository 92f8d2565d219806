import ExamModel

/// A bundled exam as its page was read, value by value on lines of their own.
///
/// Reading a page is a third of the first frame of a rehearsal, and the bundled ones never change while the
/// program runs. So what came of reading them is bundled as well; `ExamSheetTests` compares both, and
/// writes the sheets anew where it is told to.
package enum ExamSheet {
  /// The first line; a sheet of another form is not read.
  private static let form = "exam 1"

  package static func text(of exam: Exam) -> String {
    var writer = ExamSheetWriter()
    writer.put(form)
    writer.put(exam.id)
    writer.put(exam.title)
    writer.put(exam.isOfficial)
    writer.put(exam.source)
    writer.put(exam.durationSeconds)
    writer.put(exam.preparationSeconds)
    writer.putOptional(exam.coefficient.map { "\($0)" })
    writer.putOptional(exam.modality)
    writer.putList(exam.documents) { $0.put($1) }
    writer.put(exam.domain.rawValue)
    writer.putList(exam.criteria) { writer, criterion in
      writer.put(criterion.id)
      writer.put(criterion.name)
      writer.put(criterion.details)
      writer.putOptional(criterion.family)
      writer.putList(criterion.serves) { $0.put($1) }
      writer.put(criterion.language.rawValue)
    }
    writer.putList(exam.levels) { writer, level in
      writer.put(level.name)
      writer.putOptional(level.points.map { "\($0)" })
      writer.putOptional(level.details)
    }
    writer.putList(exam.warningsSecondsLeft) { $0.put($1) }
    writer.putList(exam.penalties) { writer, penalty in
      writer.put(penalty.name)
      writer.put("\(penalty.points)")
    }
    writer.putList(exam.phases) { writer, phase in
      writer.put(phase.title)
      writer.put(phase.details)
      writer.put(phase.opensWithParcours)
      writer.putOptional(phase.ficheNumber.map { "\($0)" })
      writer.putList(phase.slots) { writer, slot in
        writer.put(slot.kind.rawValue)
        writer.putOptional(slot.title)
        writer.put(slot.budgetSeconds)
        writer.put(slot.limit.rawValue)
        writer.put(slot.warningsSecondsLeft != nil)
        writer.putList(slot.warningsSecondsLeft ?? []) { $0.put($1) }
        writer.putList(slot.criterionIDs) { $0.put($1) }
      }
    }
    writer.put(exam.furtherFicheCount)
    writer.putList(exam.notes) { $0.put($1) }
    return writer.text
  }

  /// The exam on a sheet; `nil` where it is none of this form, or not whole.
  package static func exam(in text: String) -> Exam? {
    var text = text
    return text.withUTF8 { bytes in
      var reader = ExamSheetReader(bytes)
      guard reader.string() == form else { return nil }
      let exam = read(&reader)
      return reader.isWhole ? exam : nil
    }
  }

  private static func read(_ reader: inout ExamSheetReader) -> Exam {
    Exam(
      id: reader.string(), title: reader.string(), isOfficial: reader.bool(),
      source: reader.string(), durationSeconds: reader.integer(),
      preparationSeconds: reader.integer(), coefficient: reader.optionalNumber(),
      modality: reader.optional(), documents: reader.list { $0.string() },
      domain: reader.word(ExamDomain.init) ?? .computing,
      criteria: reader.list { reader in
        Criterion(
          id: reader.string(), name: reader.string(), details: reader.string(),
          family: reader.optional(), serves: reader.list { $0.string() },
          language: reader.word(Language.init) ?? .french)
      },
      levels: reader.list { reader in
        Level(
          name: reader.string(), points: reader.optionalNumber(), details: reader.optional())
      },
      warningsSecondsLeft: reader.list { $0.integer() },
      penalties: reader.list { reader in
        Penalty(name: reader.string(), points: Double(reader.string()) ?? 0)
      },
      phases: reader.list { phase(&$0) }, furtherFicheCount: reader.integer(),
      notes: reader.list { $0.string() })
  }

  private static func phase(_ reader: inout ExamSheetReader) -> Phase {
    Phase(
      title: reader.string(), details: reader.string(), opensWithParcours: reader.bool(),
      ficheNumber: reader.optional().flatMap { Int($0) },
      slots: reader.list { reader in
        let kind = reader.word(SlotKind.init) ?? .pause
        let title = reader.optional()
        let budget = reader.integer()
        let limit = reader.word(DurationLimit.init) ?? .maximum
        let hasWarnings = reader.bool()
        let warnings = reader.list { $0.integer() }
        return Slot(
          kind: kind, title: title, budgetSeconds: budget, limit: limit,
          warningsSecondsLeft: hasWarnings ? warnings : nil,
          criterionIDs: reader.list { $0.string() })
      })
  }
}

/// Writes a value on each line; what may be missing begins with a sign, a list with its length.
private struct ExamSheetWriter {
  private(set) var text = ""

  /// No value of a page holds a line's end: it was read line by line.
  mutating func put(_ value: String) {
    precondition(!value.utf8.contains(0x0A))
    text += value
    text += "\n"
  }

  mutating func put(_ value: Int) { put("\(value)") }
  mutating func put(_ value: Bool) { put(value ? "1" : "0") }
  mutating func putOptional(_ value: String?) { put(value.map { "=\($0)" } ?? "") }

  mutating func putList<Element>(
    _ elements: [Element], _ put: (inout ExamSheetWriter, Element) -> Void
  ) {
    self.put(elements.count)
    for element in elements { put(&self, element) }
  }
}

/// Reads what `ExamSheetWriter` has written; after anything else `isWhole` is false.
private struct ExamSheetReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var isBroken = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isWhole: Bool { !isBroken && place == bytes.count }

  private mutating func line() -> UnsafeBufferPointer<UInt8> {
    let start = place
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
    guard place < bytes.count else {
      isBroken = true
      return UnsafeBufferPointer(rebasing: bytes[start..<start])
    }
    place += 1
    return UnsafeBufferPointer(rebasing: bytes[start..<place - 1])
  }

  mutating func string() -> String { String(decoding: line(), as: UTF8.self) }

  mutating func bool() -> Bool { line().first == UInt8(ascii: "1") }

  mutating func integer() -> Int {
    guard let value = Int(string()) else {
      isBroken = true
      return 0
    }
    return value
  }

  mutating func optional() -> String? {
    let line = line()
    return line.isEmpty
      ? nil : String(decoding: UnsafeBufferPointer(rebasing: line.dropFirst()), as: UTF8.self)
  }

  mutating func optionalNumber() -> Double? { optional().flatMap { Double($0) } }

  mutating func word<Value>(_ make: (String) -> Value?) -> Value? {
    let value = make(string())
    if value == nil { isBroken = true }
    return value
  }

  mutating func list<Element>(_ read: (inout ExamSheetReader) -> Element) -> [Element] {
    let count = integer()
    // A list has as many lines as elements at least.
    guard count >= 0, count <= bytes.count - place else {
      isBroken = true
      return []
    }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count where !isBroken { elements.append(read(&self)) }
    return elements
  }
}
