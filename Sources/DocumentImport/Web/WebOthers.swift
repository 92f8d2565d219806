import Pages

/// What a site lists below an article: others like it, comments, ways to share it.
enum WebOthers {
  /// Without what a site lists below an article: headings such as "À lire aussi", and what follows.
  static func removed(from blocks: [DocumentBlock]) -> [DocumentBlock] {
    var out: [DocumentBlock] = []
    var outside: Int?
    for block in blocks {
      if case .heading(let level, let text, _) = block {
        if let own = outside, level <= own { outside = nil }
        if outside == nil, opens(TextFolding.key(of: text.line)) { outside = level }
      }
      if outside == nil { out.append(block) }
    }
    return out
  }

  /// "Commentaires", "3 réponses à « Un VPN »", "À propos de l'autrice".
  static func opens(_ key: String) -> Bool {
    if others.contains(key) || key.hasPrefix("a propos de l aut") { return true }
    let words = key.split(separator: " ")
    guard let first = words.first, first.allSatisfy(\.isNumber), words.count >= 2 else {
      return false
    }
    return ["commentaire", "commentaires", "reponse", "reponses", "comments", "comment", "avis"]
      .contains(String(words[1]))
  }

  private static let others: Set<String> = [
    "commentaires", "comments", "laisser une reponse", "ajouter un commentaire",
    "vous aimerez aussi",
    "lire aussi", "continuer la lecture", "dans la meme rubrique", "autres articles", "a decouvrir",
    "decouvrez aussi", "a decouvrir aussi", "plus de projets", "articles connexes", "liens rapides",
    "quick links", "archives", "etiquettes", "suivez nous", "retrouvez moi", "reseaux sociaux",
    "partager", "partagez", "plan du site", "mentions legales", "navigation de l article",
    "navigation", "about the author", "gerer le consentement", "gerer les cookies", "vie privee",
    "poster un commentaire", "votre avis", "derniers projets", "projets recents", "pages",
    "a lire aussi", "articles similaires", "articles recents", "articles lies", "derniers articles",
    "related posts",
    "related articles", "recent posts", "you may also like", "sur le meme sujet",
    "dans la meme categorie",
    "laisser un commentaire", "commentaires recents", "leave a comment",
    "partager cet article",
    "share this", "newsletter", "suivez moi", "autres projets", "mes autres projets",
    "projets similaires",
    "autres realisations", "more posts", "other projects",
  ]
}
