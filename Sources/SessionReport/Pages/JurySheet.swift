import ExamModel
import SessionEngine
import TextCells
import Wording

/// The sheet that a jury hands in, as one page of HTML to print: observations on each part, an
/// appreciation, what is taken off, and the indicative mark.
///
/// Its layout is that of annexe VI-4 of the BTS SIO (docs/EXAM-FACTS.md), filled with what the session
/// tells; the rest is left to a pen. It needs no script, no font and no network.
struct JurySheet {
  private let content: ReportContent
  private let plan: SessionPlan

  init(session: ReportedSession, language: Language) {
    content = ReportContent(session: session, language: language)
    plan = session.plan
  }

  var text: String {
    let page = Markup.element("html", ["lang": content.language.rawValue], [head, body])
    return "<!DOCTYPE html>\n" + page.html
  }

  private var texts: SheetTexts { SheetTexts(language: content.language) }

  private func say(_ text: String) -> Markup {
    .text(Prose.spaced(TextCells.cleaned(text), content.language))
  }

  private var head: Markup {
    .element(
      "head", [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'",
          ]),
        .element("title", [:], [say("\(texts.title) · \(content.title)")]),
        .style(Self.sheet),
      ])
  }

  private var body: Markup {
    .element(
      "body", [:],
      [
        .element("h1", [:], [say(content.title)]),
        .element("p", ["class": "kind"], [say(texts.title)]), identity,
      ] + parts + [appreciation, penalties, mark, footer].compactMap(\.self))
  }

  private var identity: Markup {
    let date = content.settings.first { $0.label == content.texts.date }?.value ?? ""
    let fiches = plan.fiches.map(\.title).joined(separator: " · ")
    let rows =
      [(texts.candidate, ""), (texts.number, ""), (texts.date, date)]
      + (fiches.isEmpty ? [] : [(content.texts.fiches, fiches)])
    return .element(
      "dl", [:],
      rows.flatMap { label, value -> [Markup] in
        [.element("dt", [:], [say(label)]), .element("dd", [:], [say(value)])]
      })
  }

  // MARK: The parts

  private var parts: [Markup] {
    let slots = content.debrief.slots.filter { entry in
      let kind = plan.slots[entry.slot].kind
      return !kind.isAwayFromJury && kind != .pause
    }
    return zip(1..., slots.prefix(Self.rowLimit)).map { number, entry in part(number, entry) }
  }

  /// A sheet of paper holds no more, and no exam has as many; a hostile journal may.
  private static let rowLimit = 40

  private func part(_ number: Int, _ entry: SlotDebrief) -> Markup {
    let planned = plan.slots[entry.slot]
    let title = texts.part(
      number, name: content.words.slot(entry.slot), seconds: planned.budgetSeconds,
      limit: planned.limit)
    let facts = observations(entry)
    return .element(
      "section", [:],
      [
        .element("h2", [:], [say(title)]),
        .element("p", ["class": "label"], [say(texts.observations)]),
        .element("ul", [:], facts.map { .element("li", [:], [say($0)]) }),
        .element("div", ["class": "lines"]),
      ])
  }

  /// What the session tells of a part: its time, the sections left out, the questions, the notes.
  private func observations(_ entry: SlotDebrief) -> [String] {
    guard entry.wasStarted else { return [content.words.notReached] }
    var facts = [texts.time(actual: entry.actualSeconds, planned: entry.plannedSeconds)]
    let missed = entry.sections.filter { !$0.wasReached }.map(\.title)
    if !missed.isEmpty { facts.append(texts.notReached(missed.joined(separator: ", "))) }
    let questions = content.debrief.questions.filter { $0.slot == entry.slot }
    if !questions.isEmpty {
      let rated = questions.count { $0.level != nil }
      facts.append(texts.questions(content.texts.rated(rated, of: questions.count)))
    }
    facts += content.state.annotations.filter { $0.slot == entry.slot }.compactMap(\.note)
    return facts
  }

  // MARK: The appreciation

  private var appreciation: Markup {
    let levels = plan.levels.prefix(Self.rowLimit)
    let head = Markup.element(
      "tr", [:],
      [.element("th", ["scope": "col"], [say(content.texts.criterion)])]
        + levels.map { .element("th", ["scope": "col"], [say($0.name)]) })
    let rows = content.criteria.prefix(Self.rowLimit).map { row in
      Markup.element(
        "tr", [:],
        [.element("th", ["scope": "row"], [say(row.name)])]
          + levels.indices.map { index in
            .element("td", [:], [say(row.medianLevel == index ? "✗" : "")])
          })
    }
    let steps = content.nextSteps.map { Markup.element("li", [:], [say($0)]) }
    return .element(
      "section", [:],
      [
        .element("h2", [:], [say(texts.appreciation)]),
        .element(
          "table", [:],
          [.element("thead", [:], [head]), .element("tbody", [:], rows)]),
      ] + (steps.isEmpty ? [] : [.element("ul", [:], steps)])
        + [.element("div", ["class": "lines"])])
  }

  private var penalties: Markup? {
    guard !plan.penalties.isEmpty else { return nil }
    let items = plan.penalties.map { penalty in
      Markup.element(
        "li", [:], [say("☐ \(penalty.name) (\(content.texts.decimal(penalty.points)))")])
    }
    return .element(
      "section", [:],
      [
        .element("h2", [:], [say(texts.penalties)]),
        .element("ul", ["class": "boxes"], items),
      ])
  }

  private var mark: Markup {
    let mark = content.debrief.indicativeMark.map { "\(content.texts.decimal($0)) / 20" }
    return .element(
      "section", ["class": "mark"],
      [
        .element(
          "p", [:],
          [say(texts.indicative(mark ?? noMark))]),
        .element("p", [:], [say(texts.mark)]), .element("p", [:], [say(texts.visa)]),
      ])
  }

  private var noMark: String {
    content.debrief.isUnspoken ? content.texts.nobodySpoke : content.texts.noMark
  }

  private var footer: Markup {
    .element("footer", [:], [.element("p", [:], [say(texts.footer)])])
  }

  /// Black on white, in the measures of a sheet of paper.
  private static let sheet = """
    @page { size: A4; margin: 14mm; }
    body { margin: 0 auto; max-width: 182mm; font: 10.5pt/1.35 sans-serif; color: #000; background: #fff; }
    h1 { margin: 0; font-size: 14pt; } .kind { margin: 0 0 3mm; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 4mm; margin: 0 0 3mm; }
    dt { font-weight: 600; } dd { margin: 0; border-bottom: 1px solid #777; min-height: 5mm; }
    section { border: 1px solid #000; padding: 2mm 3mm; margin: 0 0 3mm; break-inside: avoid; }
    h2 { margin: 0 0 1mm; font-size: 11pt; } .label { margin: 0; font-style: italic; }
    ul { margin: 0; padding-left: 5mm; } .boxes { padding: 0; list-style: none; }
    .lines { height: 14mm; }
    table { border-collapse: collapse; width: 100%; font-size: 9pt; }
    th, td { border: 1px solid #777; padding: .6mm 1mm; text-align: center; }
    th[scope=row] { text-align: left; font-weight: normal; }
    .mark { display: grid; grid-template-columns: 1fr 1fr 1.4fr; min-height: 16mm; }
    .mark p, footer p { margin: 0; } footer { font-size: 8pt; }
    """
}
