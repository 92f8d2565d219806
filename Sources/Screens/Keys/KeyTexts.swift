import ExamModel
import Frames
import SessionEngine

/// Names of keys and commands.
struct KeyTexts {
  let language: Language

  func name(_ key: Key) -> String {
    switch key {
    case .character(" "): language(fr: "Espace", en: "Space")
    case .character(let character): String(character)
    case .enter: language(fr: "Entrée", en: "Enter")
    case .escape: language(fr: "Échap", en: "Esc")
    case .tab: "Tab"
    case .backTab: language(fr: "Maj+Tab", en: "Shift+Tab")
    case .backspace: language(fr: "Retour arrière", en: "Backspace")
    case .delete: language(fr: "Suppr", en: "Del")
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: language(fr: "Page↑", en: "PgUp")
    case .pageDown: language(fr: "Page↓", en: "PgDn")
    case .home: language(fr: "Début", en: "Home")
    case .end: language(fr: "Fin", en: "End")
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .deleteWordBack: language(fr: "Alt-Retour arrière", en: "Alt-Backspace")
    case .lineBreak: language(fr: "Alt-Entrée", en: "Alt-Enter")
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    }
  }

  /// The keys of a command as the help screen shows them.
  func keys(_ command: Command) -> String {
    if command == .rate { return "1…5" }
    if command == .toTenth { return "0…9" }
    if command == .goToSection { return "1…9" }
    let keys = command.keys
    return keys.count == 1 ? name(keys[0]) : keys.map(name).joined(separator: " ")
  }

  /// One word where a narrow line of hints has no room for two.
  func shortest(_ command: Command) -> String {
    switch command {
    case .nextQuestion: language(fr: "suivante", en: "next")
    default: short(command)
    }
  }

  /// One or two words, for the line of hints.
  func short(_ command: Command) -> String {
    switch command {
    case .nextSection: language(fr: "section suivante", en: "next section")
    case .nextQuestion: language(fr: "question suivante", en: "next question")
    case .stepBackInOral: language(fr: "section précédente", en: "previous section")
    case .endSlot: language(fr: "fin du temps", en: "end of slot")
    case .rate: language(fr: "niveau", en: "level")
    case .followUp: language(fr: "relance", en: "follow-up")
    case .skip: language(fr: "passer", en: "skip")
    case .startSpeaking: language(fr: "je réponds", en: "I answer")
    case .showReason: language(fr: "pourquoi", en: "why")
    case .setMarker: language(fr: "repère", en: "marker")
    case .takeNote: language(fr: "note", en: "note")
    case .undo: language(fr: "annuler", en: "undo")
    case .pause: language(fr: "pause", en: "pause")
    case .adoptTiming: language(fr: "adopter ces temps", en: "adopt these times")
    case .playOrHold: language(fr: "lire ou arrêter", en: "play or hold")
    case .stepBack: language(fr: "reculer", en: "back")
    case .stepForward: language(fr: "avancer", en: "forward")
    case .previousEvent: language(fr: "événement précédent", en: "previous event")
    case .nextEvent: language(fr: "événement suivant", en: "next event")
    case .faster: language(fr: "plus vite", en: "faster")
    case .slower: language(fr: "moins vite", en: "slower")
    case .toTenth: language(fr: "dixièmes", en: "tenths")
    case .toOverrun: language(fr: "dépassement", en: "overrun")
    case .nextMatch: language(fr: "trouvé suivant", en: "next match")
    case .previousMatch: language(fr: "trouvé précédent", en: "previous match")
    case .shortenIdle: language(fr: "abréger les attentes", en: "shorten waits")
    case .eventList: language(fr: "événements", en: "events")
    case .replay: language(fr: "rejouer", en: "replay")
    case .openDebrief: language(fr: "bilan", en: "debrief")
    case .compare: language(fr: "comparer", en: "compare")
    case .changeSort: language(fr: "tri", en: "sort")
    case .moveToTrash: language(fr: "supprimer", en: "delete")
    case .open: language(fr: "continuer", en: "continue")
    case .choose: language(fr: "choisir", en: "choose")
    case .lineUp: language(fr: "monter", en: "up")
    case .lineDown: language(fr: "descendre", en: "down")
    case .pageUp: language(fr: "page précédente", en: "page up")
    case .pageDown: language(fr: "page suivante", en: "page down")
    case .toStart: language(fr: "début", en: "top")
    case .toEnd: language(fr: "fin", en: "bottom")
    case .search: language(fr: "chercher", en: "search")
    case .otherExam: language(fr: "autre épreuve", en: "other exam")
    case .showLeftOut: language(fr: "laissés de côté", en: "left out")
    case .showCoverage: language(fr: "couverture", en: "coverage")
    case .readOn: language(fr: "lire", en: "read on")
    case .sectionForward, .sectionBack, .goToSection: language(fr: "section", en: "section")
    case .showFindings: language(fr: "remarques", en: "remarks")
    case .showCards: language(fr: "cartes", en: "cards")
    case .editFiche: language(fr: "modifier", en: "edit")
    case .revealAccess: language(fr: "afficher", en: "show")
    case .turnCard: language(fr: "retourner", en: "turn")
    case .nextCard: language(fr: "carte suivante", en: "next card")
    case .previousCard: language(fr: "carte précédente", en: "previous card")
    case .openAnswer: language(fr: "réponse", en: "answer")
    case .back: language(fr: "retour", en: "back")
    case .help: language(fr: "aide", en: "help")
    case .leave: language(fr: "quitter", en: "leave")
    }
  }

  /// A sentence, for the help screen and the README.
  func long(_ command: Command) -> String {
    switch command {
    case .nextSection:
      language(
        fr:
          "La section suivante de la fiche est abordée (on parle debout : la télécommande envoie Page↓)",
        en: "The next section of the fiche is reached (one speaks standing: a remote sends PgDn)")
    case .nextQuestion:
      language(fr: "Le jury pose la question suivante", en: "The jury asks the next question")
    case .stepBackInOral:
      language(
        fr:
          "Revenir à la section d'avant, si elle vient d'être quittée (une question posée le reste)",
        en: "Back to the section before, if it was just left (a question asked stays asked)")
    case .endSlot:
      language(
        fr: "Terminer ce temps (à confirmer s'il en reste)",
        en: "End this slot (asked once more while time is left)")
    case .rate:
      language(
        fr: "Situer la réponse sur l'échelle de l'épreuve",
        en: "Rate the answer on the exam's scale")
    case .followUp: language(fr: "Demander une relance", en: "Ask for a follow-up")
    case .skip: language(fr: "Passer la question", en: "Skip the question")
    case .startSpeaking:
      language(
        fr: "Je commence à répondre (mesure l'hésitation)",
        en: "I start to answer (measures hesitation)")
    case .showReason:
      language(
        fr: "Pourquoi cette question ? (entraînement)", en: "Why this question? (training only)")
    case .setMarker:
      language(fr: "Poser un repère à cet instant", en: "Set a marker at this instant")
    case .takeNote:
      language(
        fr: "Écrire une note (Alt-Entrée ou Ctrl-J : à la ligne)",
        en: "Write a note (Alt-Enter or Ctrl-J: a new line)")
    case .undo:
      language(
        fr: "Annuler la dernière marque ou le dernier niveau",
        en: "Undo the last mark or level")
    case .pause:
      language(
        fr: "Arrêter ou relancer le chronomètre (entraînement)",
        en: "Stop or restart the clock (training only)")
    case .adoptTiming:
      language(
        fr: "Prendre les temps de cet oral comme plan des fiches",
        en: "Take the times of this oral as the plan of its fiches")
    case .playOrHold: language(fr: "Lire ou arrêter", en: "Play or hold")
    case .stepBack: language(fr: "Reculer de 10 s", en: "10 s back")
    case .stepForward: language(fr: "Avancer de 10 s", en: "10 s forward")
    case .previousEvent:
      language(
        fr: "Temps, section, question ou repère précédent",
        en: "Previous slot, section, question or marker")
    case .nextEvent:
      language(
        fr: "Temps, section, question ou repère suivant",
        en: "Next slot, section, question or marker")
    case .faster:
      language(fr: "Plus vite, jusqu'à soixante-quatre fois", en: "Faster, up to 64 times")
    case .slower: language(fr: "Moins vite, jusqu'au temps réel", en: "Slower, down to real time")
    case .toTenth:
      language(
        fr: "Aller à ce dixième de l'oral (5 : la moitié)",
        en: "Go to that tenth of the oral (5: half-way)")
    case .toOverrun:
      language(fr: "Aller au premier dépassement", en: "Go to the first overrun")
    case .nextMatch:
      language(fr: "Aller au passage trouvé suivant", en: "Go to the next match")
    case .previousMatch:
      language(fr: "Aller au passage trouvé précédent", en: "Go to the previous match")
    case .shortenIdle:
      language(
        fr: "Abréger les attentes de plus de 5 s, ou non",
        en: "Shorten waits of more than 5 s, or not")
    case .eventList: language(fr: "Tous les événements", en: "All events")
    case .replay: language(fr: "Rejouer cette séance", en: "Replay this session")
    case .openDebrief: language(fr: "Voir le bilan de cette séance", en: "See its debrief")
    case .compare:
      language(
        fr: "Comparer : une fois sur chacune des deux séances",
        en: "Compare: once on each of two sessions")
    case .changeSort:
      language(
        fr: "Trier par date, épreuve, durée ou note", en: "Sort by date, exam, length or mark")
    case .moveToTrash:
      language(
        fr: "Mettre la séance à la corbeille (à confirmer)",
        en: "Move the session to the trash (asked once more)")
    case .open:
      language(fr: "Accepter ce qui est proposé", en: "Accept what is proposed")
    case .choose: language(fr: "Cocher, choisir ou changer", en: "Tick, choose or change")
    case .lineUp: language(fr: "Ligne précédente", en: "Previous line")
    case .lineDown: language(fr: "Ligne suivante", en: "Next line")
    case .pageUp: language(fr: "Page précédente", en: "Previous page")
    case .pageDown: language(fr: "Page suivante", en: "Next page")
    case .toStart: language(fr: "Aller au début", en: "Go to the start")
    case .toEnd: language(fr: "Aller à la fin", en: "Go to the end")
    case .search: language(fr: "Chercher un mot", en: "Search for a word")
    case .otherExam: language(fr: "Choisir une autre épreuve", en: "Choose another exam")
    case .showLeftOut:
      language(
        fr: "Les fichiers laissés de côté, et pourquoi", en: "The files left out, and why")
    case .showCoverage:
      language(
        fr: "Le tableau des compétences et des critères couverts",
        en: "The table of competences and criteria covered")
    case .readOn: language(fr: "Lire la suite, page par page", en: "Read on, page by page")
    case .sectionForward: language(fr: "Section suivante", en: "Next section")
    case .sectionBack:
      language(
        fr: "Début de la section, ou section précédente", en: "Start of section, or previous")
    case .goToSection: language(fr: "Aller à la section n", en: "Go to section n")
    case .showFindings:
      language(fr: "Les remarques sur cette fiche", en: "The remarks on this fiche")
    case .showCards:
      language(
        fr: "Passer du texte aux cartes (titres, questions), et retour",
        en: "From the text to cards (titles, questions), and back")
    case .editFiche:
      language(
        fr: "Ouvrir la fiche dans votre éditeur, à cette ligne",
        en: "Open the fiche in your editor at this line")
    case .revealAccess:
      language(
        fr: "Afficher ou masquer les modalités d'accès", en: "Show or mask the access section")
    case .turnCard:
      language(fr: "Retourner la carte, puis la suivante", en: "Turn the card, then the next")
    case .nextCard: language(fr: "Carte suivante", en: "Next card")
    case .previousCard: language(fr: "Carte précédente", en: "Previous card")
    case .openAnswer:
      language(
        fr: "Ouvrir ou fermer les éléments de réponse", en: "Open or close what answers it")
    case .back: language(fr: "Revenir à l'écran précédent", en: "Go back")
    case .help: language(fr: "Afficher cette aide", en: "Show this help")
    case .leave:
      language(
        fr: "Quitter l'oral (gardé pour plus tard, ou abandonné)",
        en: "Leave the oral (kept for later, or dropped)")
    }
  }

  func context(_ context: KeyContext) -> String {
    switch context {
    case .list: language(fr: "Listes et choix", en: "Lists and choices")
    case .reader: language(fr: "Lecture", en: "Reading")
    case .presentation: language(fr: "Présentation", en: "Presentation")
    case .exchange: language(fr: "Échange avec le jury", en: "Exchange with the jury")
    case .debrief: language(fr: "Bilan", en: "Debrief")
    case .replay: language(fr: "Relecture d'une séance", en: "Replay")
    case .history: language(fr: "Séances passées", en: "Past sessions")
    case .examCard: language(fr: "Épreuve", en: "Exam")
    case .ficheChoice: language(fr: "Choix des fiches", en: "Choice of fiches")
    case .reviewList: language(fr: "Révision : choix d'une fiche", en: "Review: choice of a fiche")
    case .review: language(fr: "Révision d'une fiche", en: "Review of a fiche")
    case .cards: language(fr: "Révision par cartes", en: "Review by cards")
    }
  }
}
