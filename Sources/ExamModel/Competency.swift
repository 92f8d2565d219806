/// An entry of the référentiel.
public struct Competency: Hashable, Sendable, Identifiable {
  /// The program's own: the référentiel numbers nothing.
  public var id: String
  /// The official wording.
  public var name: String
  /// Other wordings in which fiches cite it.
  public var aliases: [String]
  /// The finer competences that it is made of.
  public var parts: [String]

  public init(id: String, name: String, aliases: [String] = [], parts: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.parts = parts
  }
}
