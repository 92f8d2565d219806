/// What the program is called and which one it is.
package enum Program {
  package static let version = "0.2.0"
  package static let name = "oralblanc \(version)"
}
