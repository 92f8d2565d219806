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
  var kind: PageTemplate

  @Argument(help: Help.newPath)
  var path: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let target = try self.target()
    do {
      try FileReplacement.create(Array(kind.text.utf8), at: target)
    } catch {
      throw ProgramFailure.notWritten(path: target, error)
    }
    for line in nextSteps(target) { Console.print(line) }
  }

  /// A configuration has a place of its own; a page is made in the current folder.
  private func target() throws(ProgramFailure) -> String {
    if path == nil, kind == .config {
      guard let path = ProgramSettings.process.path else { throw .noDataFolder }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      do { try Folder.create(folder.joined(separator: "/")) } catch {
        throw .notWritten(path: path, error)
      }
      return path
    }
    let path = path ?? "./\(kind.fileName)"
    return Folder.exists(path) ? "\(path)/\(kind.fileName)" : path
  }

  private func nextSteps(_ path: String) -> [String] {
    let language = common.language
    switch kind {
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

extension PageTemplate: ExpressibleByArgument {
  /// Takes the French name too.
  package init?(argument: String) {
    switch argument.lowercased() {
    case "fiche": self = .fiche
    case "exam", "epreuve", "épreuve": self = .exam
    case "config", "configuration": self = .config
    default: return nil
    }
  }
}
