/// A word without its ending, so that "sauvegardé", "sauvegardes" and "sauvegarder" are one.
enum WordStem {
  /// In the singular, the longest first.
  private static let endings = [
    "ification", "issement", "atrice", "ateur", "ation", "ement", "aient", "iere", "ique", "euse",
    "ance", "ence", "ante", "able", "ite", "age", "ive", "ier", "eur", "ion", "ent", "ant", "ait",
    "ont", "if", "ee", "ez", "er", "ir", "it", "e", "i",
  ].map { Array($0.utf8) }

  private static let shortestStem = 4

  /// - Parameter word: folded.
  static func stem(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > shortestStem,
      letters.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return word }
    if letters.last == UInt8(ascii: "s") || letters.last == UInt8(ascii: "x") {
      letters.removeLast()
    }
    for ending in endings
    where letters.count - ending.count >= shortestStem
      && letters.suffix(ending.count) == ending[...]
    {
      letters.removeLast(ending.count)
      break
    }
    // "déploiement" and "déployer".
    if letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Words that say nothing of what is spoken about.
  static func isEmpty(_ word: String) -> Bool { word.utf8.count < 2 || emptyWords.contains(word) }

  static let emptyWords: Set<String> = Set(
    """
    a ai aie aient ainsi alors apres as au aucun aussi autre autres aux avaient avais avait avant avec avez avoir
    avons ayant beaucoup bien bon c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme
    comment d dans de deja depuis des donc dont du e elle elles en encore entre es est et etaient etais etait etant
    ete etes etre eu eux f fait faire faisait fais faut fois font h hors i ici il ils j jai je jusque k l la le les
    leur leurs lors lorsque lui m ma mais me meme memes mes mieux moi moins mon n ne nos notre nous o on ont ou
    par parce pas pendant peu peut peux plus pour pourquoi pouvoir puis qu quand que quel quelle quelles quels qui
    quoi r s sa sans se sera ses si soi soit son sont sous suis sur t ta tandis te tel telle tels tes toi ton tous
    tout toute toutes tres trop tu u un une v va vais vers voici voila vont vos votre vous vu w x y z
    the of and to in is it that was for on are with as be at this have from or by but not what all were we when
    your can there use an which their if will each about how then them these so some her would make like him into
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// The stems of the telling words of a text, each once, in order.
  static func telling(_ text: String) -> [String] {
    var seen: Set<String> = []
    return WordSequence.parts(of: text).filter { !isEmpty($0) }.map(stem)
      .filter { seen.insert($0).inserted }
  }
}
