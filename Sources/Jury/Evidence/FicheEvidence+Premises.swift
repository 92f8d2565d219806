import ExamModel

extension FicheEvidence {
  /// Whether it bears out all that a question takes for granted.
  ///
  /// - Parameter tool: what the question is about, if it is about a tool: other words of the fiche than those
  ///   around it tell of the subject alone.
  func bears(_ question: BankQuestion, tool: TechnologyEvidence? = nil) -> Bool {
    // A program with a window of its own has no pages.
    if isDesktopProgram,
      question.neededWords.contains("web") || question.neededWords.contains("html")
    {
      return false
    }
    guard question.suits(work), !question.supposesTeam || !teamwork.isEmpty else { return false }
    return question.premises.allSatisfy { bears($0, tool: tool) }
      && (question.neededWords.isEmpty
        || told(of: tool).contains { $0.holds(beginningOf: question.neededWords) })
  }

  /// Whether what was made opens in a window on the desktop, and nothing for the web was made beside it.
  private var isDesktopProgram: Bool {
    let used = technologies.filter(\.isUsed).map(\.name)
    return used.contains(where: Self.windowKits.contains)
      && !used.contains(where: Self.webKits.contains)
  }

  private static let windowKits: Set<String> = [
    "WinForms", "WPF", "Swing", "JavaFX", "Tkinter", "PyQt", "PySide", "WinDev", "Delphi", "MAUI",
    "Avalonia", "GTK", "Qt", "wxPython", "Windows Forms",
  ]
  private static let webKits: Set<String> = [
    "HTML", "PHP", "JavaScript", "React", "Angular", "Vue.js", "Symfony", "Laravel", "Django",
    "Flask",
    "FastAPI", "ASP.NET", "ASP.NET Core", "Blazor", "Node.js", "Express", "WordPress", "WebDev",
  ]

  private func bears(_ premise: Premise, tool: TechnologyEvidence?) -> Bool {
    switch premise {
    case .live, .ownProgram, .made, .ownData, .ownScreens, .accounts, .organisation, .remotePeople,
      .visitors, .website:
      premises.contains(premise)
    case .setUp: PremiseFinder.shows(premise, tool?.vocabulary ?? vocabulary)
    case .filtering: told(of: tool).contains { PremiseFinder.shows(premise, $0) }
    }
  }

  private func told(of tool: TechnologyEvidence?) -> [FicheVocabulary] {
    guard let tool else { return [vocabulary] }
    return subjects.contains { $0.name == tool.name }
      ? [tool.vocabulary, vocabulary] : [tool.vocabulary]
  }
}
