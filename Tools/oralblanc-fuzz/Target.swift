import SmallDocuments

/// What is fed; the raw value is the word of the command line.
enum Target: String, CaseIterable {
  /// Fiches: text repair, front matter, Markdown, findings, layout, what the jury notices.
  case fiche
  /// Exam pages.
  case exam
  /// Banks of questions and catalogues of technologies.
  case bank
  /// Journals: reading, recovery, folding, and their JSON.
  case journal
  /// The configuration of the user, read and changed.
  case config
  /// What a terminal sends.
  case terminal
  /// Documents as whole files.
  case archive
  /// The text of a Word document.
  case word
  /// The text of an OpenDocument file.
  case open
  /// A slide of PowerPoint's.
  case slides
  /// A sheet of Excel's.
  case sheet
  /// Pages of the web.
  case page
  /// Where the texts of a PDF stand, as the child says.
  case layout
  /// What somebody at the table of an oral sends.
  case wish

  /// Reads the input in every way that the program would, and ends the run where that goes wrong.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .fiche: FicheTarget.take(bytes)
    case .exam: ExamTarget.take(bytes)
    case .bank: BankTarget.take(bytes)
    case .journal: JournalTarget.take(bytes)
    case .config: ConfigTarget.take(bytes)
    case .terminal: TerminalTarget.take(bytes)
    case .archive: DocumentTarget.take(bytes, named: "a.docx")
    case .word: DocumentTarget.take(OneDocument.word(bytes), named: "a.docx")
    case .open: DocumentTarget.take(OneDocument.open(bytes), named: "a.odt")
    case .slides: DocumentTarget.take(OneDocument.slides(bytes), named: "a.pptx")
    case .sheet: DocumentTarget.take(OneDocument.sheet(bytes), named: "a.xlsx")
    case .page: DocumentTarget.take(bytes, named: "a.html")
    case .layout: DocumentTarget.take(Array("%PDF-1.7".utf8), named: "a.pdf", layout: bytes)
    case .wish: WishTarget.take(bytes)
    }
  }

  /// Only reads an input, one so long that work which grows faster than it shows.
  func takeLong(_ bytes: [UInt8]) {
    switch self {
    case .fiche: FicheTarget.takeLong(bytes)
    case .exam: ExamTarget.takeLong(bytes)
    case .bank: BankTarget.takeLong(bytes)
    case .journal: JournalTarget.takeLong(bytes)
    case .config: take(bytes)
    case .terminal: TerminalTarget.takeLong(bytes)
    case .archive, .word, .open, .slides, .sheet, .page, .layout, .wish: take(bytes)
    }
  }
}
