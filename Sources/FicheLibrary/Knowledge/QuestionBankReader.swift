import BundledData
import ExamModel
import Pages

/// Reads question banks: YAML with `questions:`, for a whole family or each with its own.
package enum QuestionBankReader {
  /// The bank that comes with the program.
  package static func bundled(families: FamilyMap = FamilyMapReader.bundled()) -> QuestionBank {
    var reading = QuestionBankReading()
    for file in BundledFile.files(in: "fiches/jury")
    where !isOtherKnowledge(String(file.path.dropFirst("fiches/jury/".count))) {
      read(text: file.text, path: file.path, families: families, into: &reading)
    }
    return reading.bank
  }

  /// A candidate's or a teacher's own bank.
  package static func read(
    bytes: [UInt8], path: String, families: FamilyMap = FamilyMapReader.bundled()
  ) -> QuestionBankReading {
    var reading = QuestionBankReading()
    do {
      let decoded = try TextDecoder.decode(bytes)
      reading.findings = decoded.findings(path: path)
      read(text: decoded.text, path: path, families: families, into: &reading)
    } catch {
      reading.findings.append(Finding(error.fact, at: SourceLocation(path: path)))
    }
    return reading
  }

  /// Adds a file to a bank; a question whose id is taken is reported and left out.
  package static func read(
    text: String, path: String, families: FamilyMap = FamilyMapReader.bundled(),
    into reading: inout QuestionBankReading
  ) {
    var reader = QuestionReader(path: path, matcher: FamilyMatcher(families))
    do {
      guard let root = try YAMLReader.read(text) else { return }
      let family = root["family"]?.value.text ?? root["criterion"]?.value.text
      reader.language = root["language"]?.value.text.flatMap(Language.init(rawValue:)) ?? .french
      let list = root.items == nil ? root["questions"]?.value : root
      if list == nil { reader.report(.notAQuestion(excerpt: root.excerpt), at: root.line) }
      let items = list?.items ?? []
      let read = reader.questions(in: list, family: family.map(reader.matcher.familyID(forText:)))
      for question in read where !reading.bank.add(question) {
        let line = items.last { $0["id"]?.value.text.map { Blank.collapsed($0) } == question.id }?
          .line
        reader.report(.duplicateID(question.id), at: line ?? root.line)
      }
    } catch {
      reader.report(.unreadable(problem: error.problem), at: error.line)
    }
    reading.findings += reader.findings
  }

  /// Whether a file of the jury's folder holds something else than questions.
  static func isOtherKnowledge(_ name: String) -> Bool {
    ["aspects.yaml", "families.yaml"].contains(name)
      || name.hasPrefix(EvidenceWordingReader.name) || name.hasPrefix(ReferentialReader.name)
  }
}

extension YAMLError {
  /// libyaml's words, or ours where a limit of ours was passed.
  var problem: String {
    switch self {
    case .invalid(let problem, _): problem
    case .tooComplex: "too complex"
    }
  }
}
