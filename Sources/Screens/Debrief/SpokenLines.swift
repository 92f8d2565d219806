import ExamModel
import Frames
import SessionEngine
import Speech
import TextCells
import Wording

/// Lays out what was said in an oral: words, tics, and the fiches beside the speech.
struct SpokenLines {
  let spoken: SpokenSummary
  let plan: SessionPlan
  let language: Language
  let columns: Int

  private var texts: SpeechTexts { SpeechTexts(language: language) }

  var lines: [StyledLine] {
    StyledLine.heading(texts.heading) + paces + tics + spoken.fiches.flatMap(fiche)
      + texts.gaps(spoken.oral).flatMap {
        StyledLine.wrapped($0, Style(.amber), to: columns, indent: 2)
      }
      + StyledLine.wrapped(texts.caution, .muted, to: columns, indent: 2)
  }

  private var paces: [StyledLine] {
    let words = DebriefTexts(language: language, plan: plan)
    return spoken.paces.flatMap { pace in
      [StyledLine("  " + words.slot(pace.slot))]
        + StyledLine.wrapped(texts.pace(pace), to: columns, indent: 6, sign: "    ·")
    }
  }

  private var tics: [StyledLine] {
    let lines = spoken.tics.flatMap {
      StyledLine.wrapped(texts.tic($0), to: columns, indent: 6, sign: "    ·")
    }
    return [StyledLine("  " + texts.tics)]
      + (lines.isEmpty
        ? StyledLine.wrapped(texts.noTics, .muted, to: columns, indent: 6, sign: "    ·") : lines)
      + StyledLine.wrapped(texts.fillers, .muted, to: columns, indent: 6)
  }

  private func fiche(_ number: Int) -> [StyledLine] {
    guard plan.fiches.indices.contains(number) else { return [] }
    let title = TextCells.cleaned(plan.fiches[number].title)
    return StyledLine.heading(texts.fiche(title)).flatMap { line in
      line.parts.isEmpty ? [line] : StyledLine.wrapped(line.plainText, .bold, to: columns)
    }
      + FichePoint.Kind.allCases.flatMap { kind -> [StyledLine] in
        let outcomes = spoken.outcomes(of: kind, fiche: number)
        guard !outcomes.isEmpty else { return [] }
        return [StyledLine("  " + texts.kind(kind)).trailing(texts.count(outcomes))]
          + outcomes.flatMap(outcome)
      }
  }

  /// A thing with its place beside it, or below where there is not room for both.
  private func outcome(_ outcome: PointOutcome) -> [StyledLine] {
    let text = TextCells.cleaned(outcome.point.text)
    let place = texts.place(outcome)
    let style: Style = outcome.extent == .never ? Style(.amber) : .muted
    var lines = StyledLine.wrapped(
      text, to: columns, indent: 6, sign: "    " + texts.sign(outcome.extent))
    let last = lines.count - 1
    let width = TextCells.width(of: lines[last].plainText)
    if width + TextCells.width(of: place) + 2 <= columns {
      lines[last] = lines[last].trailing(place, style)
    } else {
      lines.append(StyledLine().trailing(place, style))
    }
    return lines
  }
}
