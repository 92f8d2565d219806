/// How well an answer was remembered, as the common review logs number it.
package enum Grade: Int, Hashable, Sendable, CaseIterable {
  case again = 1
  case hard = 2
  case good = 3
  case easy = 4
}
