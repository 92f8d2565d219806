/// An entry of the référentiel.
package struct Competency: Hashable, Sendable, Identifiable {
  /// The program's own: the référentiel numbers nothing.
  package var id: String
  /// The official wording.
  package var name: String
  /// Other wordings in which fiches cite it.
  package var aliases: [String]
  /// The finer competences that it is made of.
  package var parts: [String]
  /// Ids of the aspects that a jury judges by it.
  package var serves: [String]

  package init(
    id: String, name: String, aliases: [String] = [], parts: [String] = [], serves: [String] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.parts = parts
    self.serves = serves
  }
}
