import Screens

/// A class in lines: the candidates, then what the class holds and what it does not.
package struct PlainClassProgram {
  private let choices: ProgramChoices
  private let view: ClassView

  package init(choices: ProgramChoices, view: ClassView) {
    self.choices = choices
    self.view = view
  }

  package func run() {
    guard let overview = view.overview else { return }
    for notice in overview.notices { Console.printError(notice) }
    for line in PlainClass(overview: overview, language: choices.language).lines {
      Console.print(line)
    }
  }
}
