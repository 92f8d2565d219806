import ExamModel
import Frames
import JSONText
import Screens
import SessionReport
import Wording

/// The coverage in each of the forms that it can be printed in.
package struct CoverageReport {
  let survey: CoverageSurvey
  let language: Language
  /// Of the terminal.
  let columns: Int

  package init(survey: CoverageSurvey, language: Language, columns: Int) {
    self.survey = survey
    self.language = language
    self.columns = columns
  }

  package func text(_ format: CheckFormat) -> String {
    switch format {
    case .table: tables
    case .json: json.prettyText
    case .csv: csv
    case .md: survey.coverages.map(markdown).joined(separator: "\n\n")
    }
  }

  private var tables: String {
    survey.coverages.map { coverage in
      CoverageTable(coverage, columns: columns, language: language).lines
        .map(\.plainText).joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  // MARK: - CSV and Markdown

  private static let csvColumns = ["file", "fiche", "subject", "item", "extent", "count"]

  /// One row for each fiche and item, which spreadsheets pivot and databases read as it is.
  private var csv: String {
    var text = ""
    CSVText.append(Self.csvColumns, to: &text)
    for coverage in survey.coverages {
      // Each text is made into a cell once: there are as many rows as fiches and items multiplied.
      let columns = coverage.columns.map(CSVText.cell)
      let subject = name(coverage.subject)
      for row in coverage.rows.indices {
        let path = CSVText.cell(survey.fiches[row].path)
        let title = CSVText.cell(coverage.rows[row].title)
        for column in columns.indices {
          let cell = coverage.cell(row: row, column: column)
          CSVText.append(
            [path, title, subject, columns[column], extent(cell), "\(count(cell))"], to: &text)
        }
      }
    }
    return text
  }

  /// Things to cover down, fiches across: names of competences are too long for a header.
  private func markdown(_ coverage: Coverage) -> String {
    let subject =
      switch coverage.subject {
      case .competences: language(fr: "Compétence", en: "Competency")
      case .criteria: TermTexts(language: language).criterion
      }
    return MarkdownTable.text(
      [subject] + coverage.rows.map(\.title),
      coverage.columns.indices.map { column in
        [coverage.columns[column]]
          + coverage.rows.indices.map { sign(coverage.cell(row: $0, column: column)) }
      })
  }

  private func sign(_ cell: Coverage.Cell) -> String {
    switch cell {
    case .none: "·"
    case .weak(let count): "▫\(count)"
    case .covered(let count): "▪\(count)"
    }
  }

  // MARK: - JSON

  private var json: JSONValue {
    .object(
      survey.coverages.map { coverage in
        JSONMember(
          name(coverage.subject),
          .object([
            JSONMember("columns", .array(coverage.columns.map { .string($0) })),
            JSONMember("fiches", .array(coverage.rows.indices.map { row(coverage, $0) })),
            JSONMember("holes", .array(coverage.holes.map { .string(coverage.columns[$0]) })),
          ]))
      })
  }

  private func row(_ coverage: Coverage, _ row: Int) -> JSONValue {
    .object([
      JSONMember("file", .string(survey.fiches[row].path)),
      JSONMember("title", .string(coverage.rows[row].title)),
      JSONMember(
        "cells",
        .array(
          coverage.columns.indices.map { column in
            let cell = coverage.cell(row: row, column: column)
            return .object([
              JSONMember("extent", .string(extent(cell))),
              JSONMember("count", .integer(count(cell))),
            ])
          })),
    ])
  }

  private func name(_ subject: Coverage.Subject) -> String {
    switch subject {
    case .competences: "competences"
    case .criteria: "criteria"
    }
  }

  private func extent(_ cell: Coverage.Cell) -> String {
    switch cell {
    case .none: "none"
    case .weak: "weak"
    case .covered: "covered"
    }
  }

  private func count(_ cell: Coverage.Cell) -> Int {
    switch cell {
    case .none: 0
    case .weak(let count), .covered(let count): count
    }
  }
}
