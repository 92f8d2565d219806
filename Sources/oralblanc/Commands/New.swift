import Application
import ArgumentParser
import ExamModel
import FicheLibrary
import FileAccess

/// `oralblanc new`: a commented page to fill in.
struct New: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "new", abstract: Help.new, aliases: ["nouveau"])
  }

  @Argument(help: Help.newKind)
  var kind: Worded<PageTemplate>

  @Argument(help: Help.newPath, completion: .file())
  var path: String?

  @OptionGroup var common: CommonOptions

  private var template: PageTemplate { kind.choice }

  func run() throws {
    guard path != StandardInput.name else { return Console.printDocument(template.text) }
    let target = try self.target()
    do {
      try FileReplacement.create(Array(template.text.utf8), at: target)
    } catch {
      throw ProgramFailure.notWritten(path: target, error)
    }
    for line in nextSteps(target) { Console.print(line) }
  }

  /// A configuration has a place of its own; a page is made in the current folder.
  private func target() throws(ProgramFailure) -> String {
    if path == nil, template == .config {
      guard let path = ProgramSettings.process.path else { throw .noDataFolder }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      do { try Folder.create(folder.joined(separator: "/")) } catch {
        throw .notWritten(path: path, error)
      }
      return path
    }
    let path = path ?? "./\(template.fileName)"
    return Folder.exists(path) ? "\(path)/\(template.fileName)" : path
  }

  private func nextSteps(_ path: String) -> [String] {
    let language = common.language
    switch template {
    case .fiche:
      return [
        language(fr: "Fiche à remplir : \(path)", en: "Fiche to fill in: \(path)"),
        language(
          fr: "Ensuite : oralblanc check \(path), puis oralblanc rehearse --fiches votre-dossier",
          en: "Next: oralblanc check \(path), then oralblanc rehearse --fiches your-folder"),
      ]
    case .config:
      return [
        language(fr: "Configuration à remplir : \(path)", en: "Configuration to fill in: \(path)"),
        language(fr: "Ce qui vaut : oralblanc config", en: "Settings in force: oralblanc config"),
      ]
    case .exam:
      return [
        language(fr: "Épreuve à remplir : \(path)", en: "Exam to fill in: \(path)"),
        language(
          fr: "Ensuite : oralblanc check \(path), puis oralblanc rehearse --exam \(path)",
          en: "Next: oralblanc check \(path), then oralblanc rehearse --exam \(path)"),
      ]
    }
  }
}
