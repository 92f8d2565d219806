import FileAccess
import TestSupport
import Testing

@testable import Application

/// A teacher's list, as platforms and people write it.
@Suite struct ClassListTests {
  private func entries(_ text: String) -> [ClassListEntry] {
    ClassList(path: "classe.csv", text: text).entries
  }

  @Test func moodlesOwnExportIsUnderstood() {
    let found = entries(
      "Prénom;Nom de famille;Numéro d'identification;Adresse de courriel\n"
        + "Léa;Marchand;20417;lea@exemple.fr\n")
    #expect(found.map(\.name) == ["Léa Marchand"])
    #expect(found.map(\.idNumber) == ["20417"])
    #expect(found.map(\.email) == ["lea@exemple.fr"])
    #expect(found.map(\.line) == [2])
    let english = entries("First name,Surname,ID number,Email address\nLéa,Marchand,20417,l@x\n")
    #expect(english.map(\.name) == ["Léa Marchand"])
    #expect(english.map(\.idNumber) == ["20417"])
  }

  @Test func aListWithoutHeadingsIsOneOfNamesOrFolders() {
    let found = entries("# la classe\nAna\nbob@exemple.fr;Bob\n\n")
    #expect(found.map(\.shownName) == ["Ana", "Bob"])
    #expect(found[1].email == "bob@exemple.fr")
  }

  @Test func aFolderIsAPersonsWhateverTheOrderOfTheName() {
    let entry = ClassListEntry(line: 2, name: "Léa Marchand", email: "l.marchand@exemple.fr")
    for folder in ["Marchand_Lea", "LÉA MARCHAND", "lea-marchand", "l.marchand"] {
      #expect(PersonMatch.isSame(entry, folder: folder), "\(folder)")
    }
    for folder in ["Marchand", "Lea Marchande", "exemple"] {
      #expect(!PersonMatch.isSame(entry, folder: folder), "\(folder)")
    }
  }

  /// As in a register: accents and capitals move nobody to the end.
  @Test func aFolderIsInTheOrderOfARegister() throws {
    let folder = try TemporaryFolder()
    for name in ["Farid", "Élodie", "aline", "Elsa", "Zoé"] {
      try Folder.create("\(folder.path)/\(name)")
      try FileReplacement.write([0x0A], to: "\(folder.path)/\(name)/x.jsonl")
    }
    let room = try ClassRoom(path: folder.path, list: nil)
    #expect(room.candidates.map(\.name) == ["aline", "Élodie", "Elsa", "Farid", "Zoé"])
  }

  @Test func theListSaysWhoBelongsToTheClass() throws {
    let folder = try TemporaryFolder()
    for name in ["classe/Marchand Lea", "classe/inconnu", "ailleurs/Karim"] {
      try Folder.create("\(folder.path)/\(name)")
      try FileReplacement.write([0x0A], to: "\(folder.path)/\(name)/x.jsonl")
    }
    let list = folder.path + "/liste.csv"
    let text =
      "nom;dossier\nLéa Marchand;\nKarim;ailleurs/Karim\nAbsent;\nPerdu;nulle-part\n"
    try FileReplacement.write(Array(text.utf8), to: list)
    let room = try ClassRoom(path: folder.path + "/classe", list: list)
    #expect(room.candidates.map(\.name) == ["Léa Marchand", "Karim", "Absent", "Perdu", "inconnu"])
    #expect(room.candidates.map(\.journals.count) == [1, 1, 0, 0, 1])
    #expect(
      room.notices == [
        .withoutFolder(name: "Absent", line: 4, list: list),
        .listedFolder("nulle-part", line: 5, list: list), .notListed("inconnu"),
      ])
    // Alone it is a class of its own: what lies beside the folders that it names is not.
    try FileReplacement.write(Array("nom;dossier\nKarim;ailleurs/Karim\n".utf8), to: list)
    let alone = try ClassRoom(path: list, list: nil)
    #expect(alone.candidates.map(\.name) == ["Karim"])
    #expect(alone.candidates.map(\.journals.count) == [1])
  }
}
