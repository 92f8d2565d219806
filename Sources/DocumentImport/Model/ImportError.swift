/// Why a document cannot be read, as facts; the words for it are made elsewhere.
package enum ImportError: Error, Hashable, Sendable {
  /// There are no bytes in the file.
  case empty
  /// The file ends too early, or what it holds does not fit together.
  case damaged(DocumentKind?)
  /// A password is needed to open it.
  case encrypted(DocumentKind?)
  /// It grows beyond all measure when it is unpacked.
  case bomb
  /// A page of the web with more open tags, depth or attributes than a parser can take in good time.
  case tangled
  /// Larger than is taken in; a document of that size is something else.
  case tooLarge
  /// It declares entities of its own, which no word processor does.
  case entities
  /// Pictures of pages without any text.
  case scanned
  /// A page that a script builds in the browser: the file itself holds no text.
  case builtByScript
  /// A page of cards that shows what other pages are about.
  case leadsElsewhere(pages: Int)
  /// It could be read and says nothing.
  case noText(DocumentKind)
  /// A format for which the message says how to save the document instead.
  case otherFormat(ForeignFormat)
  /// Already a fiche, or a text that can be one as it is.
  case alreadyText
  /// Nothing that is known.
  case unknownKind
  /// `pdftohtml`, of poppler-utils, is not there.
  case needsPoppler
  /// The program that reads PDF failed or took too long.
  case childFailed
}

/// Formats that are not read, each with its own way out.
package enum ForeignFormat: Hashable, Sendable {
  /// Word before 2007.
  case doc
  /// PowerPoint before 2007.
  case ppt
  /// Excel before 2007.
  case xls
  case pages
  case keynote
  case numbers
  case rtf
  case image
  case epub
  /// A container that holds several files, none of which is a document's main part.
  case archive
}
