import TextSearch

/// Words of a command that a person copies into a shell.
package enum ShellWord {
  /// A word as a shell takes it: quoted where it holds anything that the shell would act on.
  ///
  /// A path that begins with a dash is named from its folder, so that no program takes it for an option.
  package static func quoted(_ word: String) -> String {
    let word = word.hasPrefix("-") ? "./\(word)" : word
    let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy(isHarmless)
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// Letters of any language are plain words to a shell; blanks, quotes and signs are not.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "/", "_", "+", ",", ":", "@", "%": true
    default: scalar.value > 0x7F && scalar.properties.isAlphabetic
    }
  }
}
