/// What was understood, guessed or left out while a document was read.
package enum ImportFact: Hashable, Sendable {
  /// The file's name announces another kind than it holds.
  case nameLies(actual: DocumentKind)
  /// The title was told from something else than the document's own title.
  case titleGuessed(TitleOrigin)
  /// Headings were recognised by bold or large paragraphs, or from their numbers.
  case headingsGuessed(count: Int)
  /// No heading was found: the whole text is one section.
  case noHeadings
  case formRecognised
  case synthesisRecognised(crosses: Int)
  /// Fields of a form that name the candidate; how many were left out.
  case identityLeftOut(count: Int)
  /// How one gets at the productions was left out.
  case accessLeftOut
  case imagesLeftOut(count: Int)
  case imagesKept(count: Int)
  /// Comments in the margin were left out.
  case commentsLeftOut(count: Int)
  /// Changes that were tracked are taken as accepted.
  case changesAccepted
  /// Menus, footers and the like of a page.
  case menusLeftOut
  /// Lines that are repeated on every page.
  case repeatedLinesLeftOut(count: Int)
  /// A PDF says how a page looks and not what it is made of.
  case readFromLook
  /// Pages of pictures without text in a document that has text elsewhere.
  case pagesWithoutText(count: Int)
  case hiddenSlidesLeftOut(count: Int)
  case notesTaken(count: Int)
  /// The table of contents of the document.
  case contentsLeftOut
  /// One document gave several fiches.
  case severalFiches(count: Int)
  /// Cards of a page that name a work and say nothing of it.
  case shortWorksLeftOut(titles: [String])
  /// Only the beginning was read.
  case cutOff
}

/// Where a title came from that no document says to be one.
package enum TitleOrigin: Hashable, Sendable {
  /// The field of the official form: no guess.
  case form
  case firstHeading
  case largestLine
  case firstLine
  case properties
  /// What stands at the head of each page.
  case runningHead
  case fileName
}
