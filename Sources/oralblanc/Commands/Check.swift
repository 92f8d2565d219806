import Application
import ArgumentParser
import ExamModel
import FicheLibrary

/// `oralblanc check`: what is wrong with exams and fiches, where, and how to fix it.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Help.check, discussion: Help.checkDiscussion,
      aliases: ["verifier"])
  }

  @Argument(help: Help.checkPaths, completion: .file())
  var paths: [String] = []

  @Flag(name: .long, help: Help.json)
  var json = false

  @Flag(name: .long, help: Help.fix)
  var fix = false

  @Flag(name: .long, help: Help.coverage)
  var coverage = false

  @Option(name: .long, help: Help.bloc)
  var bloc = Worded(BlocChoice.one)

  @Option(name: .long, help: Help.checkFormat)
  var format: CheckFormat = .table

  @OptionGroup var sources: SourceOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let exam = try ExamChoice.exam(named: sources.exam)
    let inspector = FicheInspector(exam: exam)
    let wasFixed = fix ? fixEncodings() : true
    let pages = CheckedPages(paths: paths + sources.fiches, inspector: inspector)
    coverage
      ? printCoverage(of: pages, exam, blocs(of: exam), inspector)
      : printFindings(of: pages)
    let status = wasFixed ? pages.exitStatus : ExitStatus.problemsFound
    if status != ExitStatus.done { throw ProgramExit(status: status) }
  }

  /// The chosen part of the référentiel by which the exam judges; of one without such parts all.
  private func blocs(of exam: Exam) -> [CompetencyBloc] {
    guard let referential = ReferentialReader.referential(of: exam) else { return [] }
    let chosen = bloc.choice.blocs(of: referential)
    return chosen.isEmpty ? referential.blocs : chosen
  }

  private var chosenFormat: CheckFormat { json ? .json : format }

  /// Rewrites damaged files and says so; `false` when one could not be rewritten.
  private func fixEncodings() -> Bool {
    let texts = CheckTexts(language: common.language)
    let fixes = EncodingFix.fix(CheckedPages.named(paths + sources.fiches))
    for fix in fixes { Console.printError(texts.fixed(fix)) }
    if fixes.isEmpty { Console.printError(texts.nothingFixed) }
    return fixes.allSatisfy { $0.failure == nil }
  }

  private func printFindings(of pages: CheckedPages) {
    let report = FindingReport(findings: pages.findings, language: common.language)
    if chosenFormat != .table || !pages.findings.isEmpty {
      print(report.text(chosenFormat))
    }
    Console.printError(CheckTexts(language: common.language).summary(pages))
  }

  /// The table alone goes to the output; what hides a fiche from it is said beside it.
  private func printCoverage(
    of pages: CheckedPages, _ exam: Exam, _ blocs: [CompetencyBloc], _ inspector: FicheInspector
  ) {
    let errors = pages.findings.filter { $0.severity == .error }
    if !errors.isEmpty {
      Console.printError(FindingReport(findings: errors, language: common.language).text(.table))
    }
    let survey = CoverageSurvey(
      fiches: FicheCollection.ordered(pages.reports.compactMap(\.fiche)), blocs: blocs, exam: exam,
      inspector: inspector)
    let report = CoverageReport(
      survey: survey, language: common.language, columns: Surroundings.terminalColumns)
    print(report.text(chosenFormat))
  }

  /// A table is for people; the other forms make sure of their own texts.
  private func print(_ text: String) {
    guard chosenFormat != .table else { return Console.print(text.withoutLastNewline) }
    Console.printDocument(text.withoutLastNewline + (chosenFormat == .csv ? "\r\n" : "\n"))
  }
}

extension CheckFormat: ExpressibleByArgument {}

extension String {
  /// Without the end of its last line, be it a newline or the two characters of a CSV file.
  fileprivate var withoutLastNewline: String {
    var scalars = unicodeScalars[...]
    if scalars.last == "\n" { scalars.removeLast() }
    if scalars.last == "\r" { scalars.removeLast() }
    return String(scalars)
  }
}
