import SessionEngine

extension HTMLReport {
  var times: Markup? {
    let head = row(
      [
        cell(texts.part, isHead: true), cell(texts.planned, isHead: true, isNumber: true),
        cell(texts.actual, isHead: true, isNumber: true),
        cell(texts.difference, isHead: true, isNumber: true),
      ])
    var number = 0
    let rows = content.times.map { entry in
      number = entry.kind == .section ? number + 1 : 0
      return time(entry, number: number)
    }
    return section(texts.times, [table("times", head, rows)])
  }

  private func time(_ entry: TimeRow, number: Int) -> Markup {
    let (kind, title) =
      switch entry.kind {
      case .slot: ("slot", entry.title)
      case .section: ("section", "\(number). \(entry.title)")
      case .whole: ("whole", entry.title)
      }
    return row(
      [
        .element("th", ["scope": "row"], [say(title)]),
        cell(entry.planned, isNumber: true), cell(entry.actual, isNumber: true),
        .element("td", ["class": entry.isOver ? "number late" : "number"], [say(entry.delta)]),
      ], kind: kind)
  }

  var questions: Markup? {
    guard !content.questions.isEmpty else { return nil }
    let head = row(
      [
        cell(texts.number, isHead: true, isNumber: true), cell(texts.question, isHead: true),
        cell(texts.level, isHead: true), cell(texts.answer, isHead: true),
      ])
    return section(
      words.questions, [table("questions", head, content.questions.map(question))])
  }

  private func question(_ entry: QuestionRow) -> Markup {
    let session = content.sessionWords
    let followUps = entry.followUps.map {
      Markup.element("p", [:], [say("↳ " + labelled(session.followUpLabel, $0))])
    }
    let asked: [Markup] =
      [.element("p", ["class": "asked"], [say(entry.text)])] + followUps
      + [
        .element("p", ["class": "aside"], [say("\(entry.criterion) · \(entry.reason)")])
      ]
      + entry.notes.map {
        .element("p", ["class": "aside"], [say(labelled(texts.note, $0))])
      } + elements(entry) + answerToHear(number: entry.number)
    return row([
      cell("\(entry.number)", isNumber: true), .element("td", [:], asked),
      .element("td", [:], [say(entry.verdict)]), .element("td", [:], answer(entry)),
    ])
  }

  private func elements(_ entry: QuestionRow) -> [Markup] {
    guard !entry.elements.isEmpty else { return [] }
    // A sign alone is nothing to the ear.
    let items = entry.elements.map { element in
      Markup.element(
        "li", ["class": element.isSaid ? "said" : "unsaid"],
        [
          .element(
            "span", ["class": "muted"],
            [say((element.isSaid ? "✓ \(texts.said)" : "○ \(texts.notSaid)") + " : ")]),
          say(element.text),
        ])
    }
    return [.element("ul", ["class": "elements"], items)]
  }

  private func answer(_ entry: QuestionRow) -> [Markup] {
    guard let time = entry.answer else { return [say("–")] }
    let verdict = entry.lengthWord.map { "\(time), \($0)" } ?? time
    return [.element("p", [:], [say(verdict)])]
      + [entry.target, entry.hesitation].compactMap(\.self).map {
        .element("p", ["class": "aside"], [say($0)])
      }
  }

  var remarks: Markup? {
    guard !content.remarks.isEmpty else { return nil }
    let items = content.remarks.map { remark in
      let text: [Markup] = [
        say(remark.text + " "),
        .element("span", ["class": "muted"], [say("(\(remark.slot))")]),
      ]
      return Markup.element(
        "li", [:],
        [
          .element("span", ["class": "number"], [say(remark.time)]),
          .element("span", [:], text),
        ])
    }
    return section(words.notes, [.element("ul", ["class": "remarks"], items)])
  }

  private func table(_ kind: String, _ head: Markup, _ rows: [Markup]) -> Markup {
    .element(
      "table", ["class": kind],
      [.element("thead", [:], [head]), .element("tbody", [:], rows)])
  }

  private func row(_ cells: [Markup], kind: String? = nil) -> Markup {
    kind.map { .element("tr", ["class": $0], cells) } ?? .element("tr", [:], cells)
  }

  private func cell(_ text: String, isHead: Bool = false, isNumber: Bool = false) -> Markup {
    var attributes: [(name: String, value: String)] = []
    if isHead { attributes.append(("scope", "col")) }
    if isNumber { attributes.append(("class", "number")) }
    return .element(isHead ? "th" : "td", attributes, [say(text)])
  }
}
