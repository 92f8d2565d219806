import Memory
import TextCells
import Wording

/// What the candidate would know on the day of the exam, day by day, as a line.
struct ForecastChart {
  let report: HTMLReport
  let points: [ForecastCurve.Point]

  private static let left = 44.0
  private static let right = 700.0
  private static let top = 12.0
  private static let height = 120.0

  /// `nil` for fewer than two days, which make no line.
  var markup: Markup? {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    let days = max(1, first.day.days(until: last.day))
    func x(_ point: ForecastCurve.Point) -> Double {
      Self.left
        + (Self.right - Self.left) * Double(first.day.days(until: point.day)) / Double(days)
    }
    let line = points.map { point in
      "\(ChartMarkup.number(x(point))),\(ChartMarkup.number(y(point.known)))"
    }
    let dates = DateText(language: report.content.language)
    let bottom = Self.top + Self.height + 16
    return ChartMarkup.picture(
      id: "forecast", height: bottom + 6, title: report.spaced(report.texts.forecast),
      description: report.spaced(
        report.texts.forecastPoint(dates.date(first.day), Self.percent(first.known)) + " ; "
          + report.texts.forecastPoint(dates.date(last.day), Self.percent(last.known))),
      grid + [
        .element(
          "polyline",
          [
            "class": "forecast", "points": line.joined(separator: " "), "fill": "none",
            "stroke": "currentColor", "stroke-width": "2",
          ]),
        ChartMarkup.label(dates.date(first.day), "small quiet", x: Self.left, y: bottom),
        ChartMarkup.label(
          dates.date(last.day), "small quiet", x: Self.right, y: bottom, anchor: .end),
      ])
  }

  private var grid: [Markup] {
    [0, 50, 100].map { percent in
      ChartMarkup.label(
        "\(percent) %", "small quiet", x: Self.left - 6, y: y(Double(percent) / 100) + 4,
        anchor: .end)
    }
  }

  private func y(_ known: Double) -> Double { Self.top + Self.height * (1 - known) }

  static func percent(_ known: Double) -> Int { Int((known * 100).rounded(.down)) }
}
