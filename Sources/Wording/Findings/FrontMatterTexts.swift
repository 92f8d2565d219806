import ExamModel

/// Says what is wrong with the front matter of a page.
struct FrontMatterTexts {
  let language: Language

  func text(_ fact: FrontMatterFact) -> String {
    switch fact {
    case .unclosed:
      language(
        fr: "l'en-tête n'est pas refermé. Ajoutez une ligne « --- » avant le texte.",
        en: "the front matter is not closed. Add a line “---” before the text.")
    case .invalid(let problem):
      language(
        fr: "en-tête en partie illisible (\(Self.french[problem] ?? problem)) : "
          + "ce qui se lit est gardé, le texte aussi.",
        en: "front matter that is only partly readable (\(problem)): "
          + "the readable part and the text are kept.")
    case .tooComplex:
      language(
        fr: "en-tête trop imbriqué, ou trop de renvois (&, *) : "
          + "ce qui se lit est gardé, le texte aussi.",
        en: "front matter nested too deeply, or with too many aliases (&, *): "
          + "what can be read is kept, and so is the text.")
    case .keyInvalid(let key, let value, let expected):
      language(
        fr: "« \(key) : \(value) » n'est pas compris. Il faut \(self.expected(expected)).",
        en: "“\(key): \(value)” is not understood. It should be \(self.expected(expected)).")
    case .configurationKeyUnknown(let key, let known):
      language(
        fr:
          "« \(key) » n'est pas une clé connue. Les clés sont : \(known.joined(separator: ", ")).",
        en: "“\(key)” is not a known key. The keys are: \(known.joined(separator: ", ")).")
    case .configurationLinesUnread(let last):
      language(
        fr: "rien n'est lu d'ici à la ligne \(last). Écrivez chaque réglage « clé: valeur », "
          + "ou mettez # devant ce qui n'en est pas un.",
        en: "nothing is read from here to line \(last). Write each setting as “key: value”, "
          + "or put # before what is none.")
    case .configurationKeyRepeated(let key, let line):
      language(
        fr:
          "« \(key) » est écrit de nouveau ligne \(line), et c'est elle qui compte : enlevez celle-ci.",
        en: "“\(key)” is set again at line \(line), which wins: remove this one.")
    case .planSectionUnknown(let title):
      language(
        fr: "plan : la fiche n'a pas de section « \(title) ». Reprenez le titre exact.",
        en: "plan: the fiche has no section “\(title)”. Use the exact heading.")
    }
  }

  /// The kinds of values by the names that the reader gives them.
  private func expected(_ name: String) -> String {
    switch name {
    case "text": language(fr: "un texte", en: "a text")
    case "list": language(fr: "une liste", en: "a list")
    case "mapping":
      language(fr: "des clés avec leur valeur", en: "keys and values")
    case "number": language(fr: "un nombre", en: "a number")
    case "wholeNumber": language(fr: "un nombre entier", en: "a whole number")
    case "boolean": language(fr: "true ou false", en: "true or false")
    case "duration":
      language(
        fr: "une durée, comme 90, 1:30 ou 2 min", en: "a duration, such as 90, 1:30 or 2 min")
    case "date":
      language(
        fr: "une date, comme 2027-05-18 ou 18/05/2027", en: "a date, such as 2027-05-18")
    case "exam":
      language(
        fr: "un identifiant donné par « oralblanc exams », ou le fichier d'une page d'épreuve",
        en: "an id that “oralblanc exams” lists, or the file of an exam page")
    case "existingPath":
      language(fr: "un fichier ou un dossier qui existe", en: "a file or folder that exists")
    case "jury":
      language(
        fr: "bienveillant, exigeant ou déstabilisant", en: "kindly, demanding or unsettling")
    case "language": language(fr: "fr ou en", en: "fr or en")
    case "drillMinutes":
      language(
        fr: "un nombre entier de minutes, de 2 à 120", en: "a whole number of minutes, 2 to 120")
    case "record": language(fr: "off, on ou measures", en: "off, on or measures")
    case "criterion":
      language(
        fr: "le nom d'un critère de l'épreuve", en: "the name of one of the exam's criteria")
    case "domain": language(fr: "computing ou any", en: "computing or any")
    case "limit":
      language(
        fr: "maximum, exact, minimum ou indicative", en: "maximum, exact, minimum or indicative")
    default: name
    }
  }

  /// What libyaml and our reader of TOML say, in their own words, and the same in French.
  ///
  /// What is not here is rare and stands as it is.
  static let french: [String: String] = [
    "not a mapping": "aucune ligne de la forme « clé: valeur »",
    "a second document": "un second document suit le premier",
    "a key that is no text": "une clé qui n'est pas un texte",
    "mapping values are not allowed in this context":
      "un deux-points de trop : mettez la valeur entre guillemets",
    "could not find expected ':'": "il manque un deux-points suivi d'une espace",
    "did not find expected key": "une clé est attendue ici, ou le retrait change",
    "did not find expected ',' or '}'": "il manque une virgule ou « } »",
    "did not find expected ',' or ']'": "il manque une virgule ou « ] »",
    "did not find expected '-' indicator": "il manque un tiret de liste",
    "did not find expected node content": "il manque une valeur",
    "did not find expected <document start>": "du texte suit la fin de l'en-tête",
    "did not find expected alphabetic or numeric character":
      "« & », « * » ou « ! » sans nom : mettez la valeur entre guillemets",
    "found unexpected end of stream": "un guillemet ou un crochet n'est pas refermé",
    "found unexpected document indicator": "un guillemet ou un crochet n'est pas refermé",
    "found unexpected ':'": "un deux-points de trop : mettez la valeur entre guillemets",
    "found character that cannot start any token":
      "une tabulation, ou un signe réservé (@, %, `) sans guillemets",
    "found a tab character that violates indentation": "une tabulation : mettez des espaces",
    "found a tab character where an indentation space is expected":
      "une tabulation : mettez des espaces",
    "found unknown escape character":
      "une barre oblique inverse entre guillemets doubles : mettez des guillemets simples",
    "found undefined alias": "un renvoi « * » vers un nom inconnu",
    "found duplicate anchor": "deux fois le même nom après « & »",
    "found undefined tag handle": "un « ! » en trop : mettez la valeur entre guillemets",
    "block sequence entries are not allowed in this context": "un tiret de liste mal placé",
    "block mapping entries are not allowed in this context": "une clé mal placée",
    "mapping keys are not allowed in this context": "une clé mal placée",
    "control characters are not allowed": "un caractère de contrôle",
    "a key is expected": "il manque une clé",
    "an equals sign is expected after the key": "il manque « = » après la clé",
    "a value is expected": "il manque une valeur",
    "a value that is neither text, number, truth value nor date":
      "une valeur sans guillemets, qui n'est ni nombre, ni date, ni true ou false",
    "a string is not closed": "un guillemet n'est pas refermé",
    "an unknown escape in a string":
      "une barre oblique inverse entre guillemets doubles : mettez des guillemets simples",
    "an array is not closed": "un crochet n'est pas refermé",
    "a table is not closed": "une accolade n'est pas refermée",
    "something follows the value": "du texte suit la valeur",
    "a key is both a value and a table": "une clé sert deux fois",
    "more than 64 levels": "plus de 64 niveaux",
  ]
}
