/// What came of a document.
package struct ImportResult: Hashable, Sendable {
  package var kind: DocumentKind
  package var fiches: [ImportedFiche]
  package var facts: [ImportFact]
}
