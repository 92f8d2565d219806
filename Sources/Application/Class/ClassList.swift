import FileAccess
import Pages
import TextCells

/// A teacher's list of a class: a CSV file with a row of headings, or one folder or name a line.
struct ClassList: Hashable, Sendable {
  let path: String
  private(set) var entries: [ClassListEntry] = []

  static let limitBytes = 1 << 22

  /// - Throws: what keeps the file from being read as a text.
  init(path: String) throws(FileError) {
    self.path = path
    let bytes = try FileReader.bytes(at: path, limitBytes: Self.limitBytes)
    guard let text = try? TextDecoder.decode(bytes).text else {
      throw .unreadable(reason: "not text")
    }
    read(text)
  }

  init(path: String, text: String) {
    self.path = path
    read(text)
  }

  /// Where a folder of the list is: relative paths begin at the list itself.
  func place(of folder: String) -> String {
    guard !folder.hasPrefix("/") else { return folder }
    let parent = Folder.parent(of: path)
    return parent == "." ? folder : "\(parent)/\(folder)"
  }

  private mutating func read(_ text: String) {
    let rows = DelimitedText(text).rows.filter { $0.cells.first?.hasPrefix("#") != true }
    guard let head = rows.first else { return }
    let columns = head.cells.map(Column.init)
    let hasHead = columns.contains { $0 != nil }
    let body = hasHead ? rows.dropFirst() : rows[...]
    entries = body.compactMap { row in
      var entry = ClassListEntry(line: row.line)
      if hasHead {
        for (column, cell) in zip(columns, row.cells) { entry.take(cell, as: column) }
      } else {
        // Without headings the first cell is a person or a folder, and an address is one.
        for cell in row.cells {
          if cell.contains("@") {
            entry.email = cell
          } else if entry.name.isEmpty {
            entry.name = cell
          }
        }
      }
      return entry.shownName.isEmpty ? nil : entry
    }
  }

  /// What a column holds, by its heading in French or English.
  enum Column: Hashable {
    case name
    case firstName
    case folder
    case email
    case idNumber
    case username
    case pseudonym

    init?(_ heading: String) {
      let folded = LetterFolding.folded(heading)
      let words = folded.filter { $0.isLetter || $0.isNumber }
      switch words {
      case "nom", "name", "nomcomplet", "fullname", "candidat", "candidate", "eleve", "etudiant",
        "etudiante", "student", "nomdefamille", "surname", "lastname", "nometprenom", "personne":
        self = .name
      case "prenom", "firstname", "givenname": self = .firstName
      case "dossier", "folder", "chemin", "path", "repertoire": self = .folder
      case "email", "mail", "courriel", "adressedecourriel", "emailaddress", "adressemail",
        "adresseemail", "adresseelectronique":
        self = .email
      case "idnumber", "numerodidentification", "numeroid", "matricule", "ine", "numerodetudiant",
        "studentid":
        self = .idNumber
      case "username", "nomdutilisateur", "identifiant", "login": self = .username
      case "pseudonyme", "pseudonym", "pseudo", "code", "alias": self = .pseudonym
      default: return nil
      }
    }
  }
}

extension ClassListEntry {
  fileprivate mutating func take(_ cell: String, as column: ClassList.Column?) {
    guard !cell.isEmpty else { return }
    switch column {
    case .name: name = name.isEmpty ? cell : "\(name) \(cell)"
    case .firstName: name = name.isEmpty ? cell : "\(cell) \(name)"
    case .folder: folder = cell
    case .email: email = cell
    case .idNumber: idNumber = cell
    case .username: username = cell
    case .pseudonym: pseudonym = cell
    case nil: break
    }
  }
}
