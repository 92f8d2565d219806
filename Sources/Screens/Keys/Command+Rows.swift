import ExamModel
import Frames

extension Command {
  /// The rows in the order of the commands, made once.
  private static let rows = allCases.map(\.literalRow)

  /// The row of this command.
  var row: Row { Self.rows[rawValue] }

  /// The table: a command without a row does not compile.
  private var literalRow: Row {
    switch self {
    // Rehearsal.
    case .nextSection:
      Row(
        keys: [.character(" "), .pageDown, .right], contexts: [.presentation],
        french: (
          "section suivante",
          "Passer à la section suivante (Page↓ : la touche d'une télécommande, si vous parlez debout)"
        ),
        english: (
          "next section", "Go to the next section (PgDn is what a presentation remote sends)"
        ))
    case .nextQuestion:
      Row(
        keys: [.character(" "), .pageDown, .right], contexts: [.exchange, .jury],
        french: ("question suivante", "Le jury pose la question suivante"),
        english: ("next question", "The jury asks the next question"))
    case .stepBackInOral:
      Row(
        keys: [.pageUp, .left], contexts: [.presentation, .exchange],
        french: (
          "section précédente",
          "Revenir à la section d'avant, si elle vient d'être quittée (une question posée le reste)"
        ),
        english: (
          "previous section",
          "Back to the previous section if you just left it (a question stays asked)"
        ))
    case .endSlot:
      Row(
        keys: [.enter], contexts: [.presentation, .exchange, .jury],
        french: ("fin du temps", "Terminer ce temps (à confirmer s'il en reste)"),
        english: ("end of slot", "End this slot (asks for confirmation if time remains)"))
    case .rate:
      Row(
        keys: letters("123456789"), contexts: [.exchange, .answers, .drill, .cards, .jury],
        french: ("niveau", "Évaluer la réponse sur l'échelle de l'épreuve"),
        english: ("level", "Rate the answer on the exam's scale"))
    case .followUp:
      Row(
        keys: [.character("r")], contexts: [.exchange, .jury],
        french: ("relance", "Demander une relance"),
        english: ("follow-up", "Ask for a follow-up"))
    case .skip:
      Row(
        keys: [.character("s")], contexts: [.exchange, .drill, .jury],
        french: ("passer", "Passer la question"),
        english: ("skip", "Skip the question"))
    case .startSpeaking:
      Row(
        keys: [.character("a")], contexts: [.exchange],
        french: ("je réponds", "Je commence à répondre (mesure l'hésitation)"),
        english: ("I answer", "I start answering (measures hesitation)"))
    case .showReason:
      Row(
        keys: [.character("w")], contexts: [.exchange],
        french: ("pourquoi", "Pourquoi cette question ? (entraînement)"),
        english: ("why", "Why this question? (training only)"))
    case .repeatQuestion:
      Row(
        keys: [.character("v")], contexts: [.exchange],
        french: ("redire", "Redire la question à voix haute (--voice)"),
        english: ("say again", "Say the question again aloud (--voice)"))
    case .setMarker:
      Row(
        keys: [.character("m")], contexts: [.presentation, .exchange],
        french: ("repère", "Poser un repère à cet instant"),
        english: ("marker", "Set a marker at this instant"))
    case .takeNote:
      Row(
        keys: [.character("n")], contexts: [.presentation, .exchange, .jury],
        french: ("note", "Écrire une note (Alt-Entrée ou Ctrl-J : à la ligne)"),
        english: ("note", "Write a note (Alt-Enter or Ctrl-J: new line)"))
    case .undo:
      Row(
        keys: [.character("u")], contexts: [.presentation, .exchange, .drill, .cards, .jury],
        french: ("annuler", "Annuler le dernier repère, la dernière note ou le dernier niveau"),
        english: ("undo", "Undo the last marker, note or level"))
    case .pause:
      Row(
        keys: [.character("p")], contexts: [.presentation, .exchange],
        french: ("pause", "Arrêter ou relancer le chronomètre (entraînement)"),
        english: ("pause", "Pause or resume the clock (training only)"))
    case .showTimeOfDay:
      Row(
        keys: [.character("h")], contexts: [.presentation, .exchange],
        french: ("heure", "Montrer l'heure, et celle à laquelle l'oral finira"),
        english: ("time of day", "Show the time of day and when the oral will end"))
    // The jury at the table.
    case .typeQuestion:
      Row(
        keys: [.character("t")], contexts: [.jury],
        french: ("taper", "Taper votre propre question"),
        english: ("type", "Type a question of your own"))
    case .markHesitation:
      Row(
        keys: [.character("h")], contexts: [.jury],
        french: ("hésitation", "Marquer une hésitation"),
        english: ("hesitation", "Mark a hesitation"))
    case .markDigression:
      Row(
        keys: [.character("d")], contexts: [.jury],
        french: ("digression", "Marquer une digression"),
        english: ("digression", "Mark a digression"))
    case .markGoodExample:
      Row(
        keys: [.character("b")], contexts: [.jury],
        french: ("bon exemple", "Marquer un bon exemple"),
        english: ("good example", "Mark a good example"))
    // Debrief and drill.
    case .nextAnswer:
      Row(
        keys: [.tab], contexts: [.debrief, .answers],
        french: (
          "question par question", "Question suivante, avec les éléments d'une bonne réponse"
        ),
        english: ("question by question", "Next question, with what a good answer contains"))
    case .previousAnswer:
      Row(
        keys: [.backTab], contexts: [.debrief, .answers],
        french: ("précédente", "Question précédente"),
        english: ("previous", "Previous question"))
    case .transcribe:
      Row(
        keys: [.character("t")], contexts: [.debrief],
        french: (
          "transcrire",
          "Écrire ce qui a été dit, par le programme choisi (--transcriber), ou arrêter"
        ),
        english: (
          "transcribe", "Write down what was said, by the program of --transcriber, or stop it"
        ))
    case .tickElement:
      Row(
        keys: [.character(" ")], contexts: [.answers, .drill],
        french: (
          "dit ou non", "Voir les éléments de la réponse, puis cocher ce qui a été dit"
        ),
        english: ("said or not", "See what a good answer contains, then tick what was said"))
    case .acceptLevel:
      Row(
        keys: [.enter], contexts: [.drill],
        french: ("accepter ce niveau", "Accepter le niveau proposé"),
        english: ("accept this level", "Accept the suggested level"))
    case .adoptTiming:
      Row(
        keys: [.character("w")], contexts: [.debrief],
        french: ("adopter ces temps", "Prendre les temps de cet oral comme plan des fiches"),
        english: ("use these timings", "Use these timings as the fiches' plan"))
    // Replay.
    case .playOrHold:
      Row(
        keys: [.character(" ")], contexts: [.replay],
        french: ("lire ou arrêter", "Lire ou arrêter"),
        english: ("play or pause", "Play or pause"))
    case .stepBack:
      Row(
        keys: [.left], contexts: [.replay],
        french: ("reculer", "Reculer de 10 s"),
        english: ("back", "Back 10 s"))
    case .stepForward:
      Row(
        keys: [.right], contexts: [.replay],
        french: ("avancer", "Avancer de 10 s"),
        english: ("forward", "Forward 10 s"))
    case .previousEvent:
      Row(
        keys: [.character("[")], contexts: [.replay],
        french: ("événement précédent", "Temps, section, question ou repère précédent"),
        english: ("previous event", "Previous slot, section, question or marker"))
    case .nextEvent:
      Row(
        keys: [.character("]")], contexts: [.replay],
        french: ("événement suivant", "Temps, section, question ou repère suivant"),
        english: ("next event", "Next slot, section, question or marker"))
    // The same key without Shift on many keyboards.
    case .faster:
      Row(
        keys: [.character("+"), .character("=")], contexts: [.replay],
        french: ("plus vite", "Plus vite, jusqu'à soixante-quatre fois"),
        english: ("faster", "Faster, up to 64 times"))
    case .slower:
      Row(
        keys: [.character("-")], contexts: [.replay],
        french: ("moins vite", "Moins vite, jusqu'au temps réel"),
        english: ("slower", "Slower, down to real time"))
    case .toTenth:
      Row(
        keys: letters("0123456789"), contexts: [.replay],
        french: ("dixièmes", "Aller à ce dixième de l'oral (5 : la moitié)"),
        english: ("tenths", "Jump to that tenth of the oral (5 is halfway)"))
    case .toOverrun:
      Row(
        keys: [.character("o")], contexts: [.replay],
        french: ("dépassement", "Aller au premier dépassement"),
        english: ("overrun", "Go to the first overrun"))
    case .nextTic:
      Row(
        keys: [.character("t")], contexts: [.replay],
        french: ("tic suivant", "Aller au tic de langage suivant (oral transcrit)"),
        english: ("next tic", "Go to the next verbal tic (transcribed orals)"))
    case .previousTic:
      Row(
        keys: [.character("T")], contexts: [.replay],
        french: ("tic précédent", "Aller au tic de langage précédent"),
        english: ("previous tic", "Go to the previous verbal tic"))
    case .nextMatch:
      Row(
        keys: [.character("n")], contexts: [.replay, .review],
        french: ("occurrence suivante", "Aller à l'occurrence suivante"),
        english: ("next match", "Go to the next match"))
    case .previousMatch:
      Row(
        keys: [.character("N")], contexts: [.replay, .review],
        french: ("occurrence précédente", "Aller à l'occurrence précédente"),
        english: ("previous match", "Go to the previous match"))
    case .shortenIdle:
      Row(
        keys: [.character("i")], contexts: [.replay],
        french: ("abréger les attentes", "Abréger les attentes de plus de 5 s, ou non"),
        english: ("skip pauses", "Toggle skipping of pauses over 5 s"))
    case .mute:
      Row(
        keys: [.character("M"), .character("m")], contexts: [.replay],
        french: ("son", "Couper ou rétablir le son d'un oral enregistré"),
        english: ("sound", "Turn the sound of a recorded oral off or on"))
    case .nextPause:
      Row(
        keys: [.character("p")], contexts: [.replay],
        french: ("silence suivant", "Aller au prochain silence de plus de 2 s (oral enregistré)"),
        english: ("next pause", "Go to the next pause over 2 s (recorded oral)"))
    case .eventList:
      Row(
        keys: [.character("e")], contexts: [.replay],
        french: ("événements", "Tous les événements"),
        english: ("events", "All events"))
    // History.
    case .replay:
      Row(
        keys: [.enter], contexts: [.history],
        french: ("rejouer", "Rejouer cette séance"),
        english: ("replay", "Replay this session"))
    case .openDebrief:
      Row(
        keys: [.character("b")], contexts: [.history, .classList],
        french: ("bilan", "Voir le bilan de cette séance, ou de la dernière de cette personne"),
        english: ("debrief", "See its debrief, or that of the candidate's last session"))
    case .compare:
      Row(
        keys: [.character("c")], contexts: [.history],
        french: ("comparer", "Comparer : une fois sur chacune des deux séances"),
        english: ("compare", "Compare: press on each of two sessions"))
    case .changeSort:
      Row(
        keys: [.character("t")], contexts: [.history, .classList],
        french: ("tri", "Trier la liste autrement"),
        english: ("sort", "Sort the list another way"))
    case .moveToTrash:
      Row(
        keys: [.character("d")], contexts: [.history],
        french: ("supprimer", "Mettre la séance à la corbeille (à confirmer)"),
        english: ("delete", "Move the session to the trash (asks for confirmation)"))
    // Class.
    case .showClassFigures:
      Row(
        keys: [.tab], contexts: [.classList],
        french: ("questions", "Les critères de la classe et les questions que personne ne tient"),
        english: ("questions", "The criteria of the class and the questions that nobody holds"))
    // Lists and readers.
    case .open:
      Row(
        keys: [.enter], contexts: [.list, .replay],
        french: ("continuer", "Accepter ce qui est proposé"),
        english: ("continue", "Accept what is proposed"))
    case .choose:
      Row(
        keys: [.character(" ")], contexts: [.list],
        french: ("choisir", "Cocher, choisir ou changer"),
        english: ("choose", "Tick, choose or change"))
    case .lineUp:
      Row(
        keys: [.up, .character("k")], contexts: [.list, .reader, .jury],
        french: ("monter", "Ligne précédente"),
        english: ("up", "Previous line"))
    case .lineDown:
      Row(
        keys: [.down, .character("j")], contexts: [.list, .reader, .jury],
        french: ("descendre", "Ligne suivante"),
        english: ("down", "Next line"))
    case .pageUp:
      Row(
        keys: [.pageUp], contexts: [.list, .reader],
        french: ("page précédente", "Page précédente"),
        english: ("page up", "Previous page"))
    case .pageDown:
      Row(
        keys: [.pageDown], contexts: [.list, .reader],
        french: ("page suivante", "Page suivante"),
        english: ("page down", "Next page"))
    case .toStart:
      Row(
        keys: [.character("g"), .home], contexts: [.list, .reader, .replay],
        french: ("début", "Aller au début"),
        english: ("top", "Go to the start"))
    case .toEnd:
      Row(
        keys: [.character("G"), .end], contexts: [.list, .reader, .replay],
        french: ("fin", "Aller à la fin"),
        english: ("bottom", "Go to the end"))
    case .search:
      Row(
        keys: [.character("/")], contexts: [.review, .replay, .history, .classList],
        french: ("chercher", "Chercher un mot"),
        english: ("search", "Search for a word"))
    case .back:
      Row(
        keys: [.escape, .character("q")], contexts: [.list, .reader, .replay, .jury],
        french: ("retour", "Revenir à l'écran précédent"),
        english: ("back", "Go back"))
    case .otherExam:
      Row(
        keys: [.character("e")], contexts: [.examCard],
        french: ("autre épreuve", "Choisir une autre épreuve"),
        english: ("other exam", "Choose another exam"))
    case .showLeftOut:
      Row(
        keys: [.character("f")], contexts: [.ficheChoice, .reviewList],
        french: ("laissés de côté", "Les fichiers laissés de côté, et pourquoi"),
        english: ("left out", "Files left out, and why"))
    case .importDocuments:
      Row(
        keys: [.character("i")], contexts: [.ficheChoice, .reviewList],
        french: ("importer", "Faire des fiches des documents du dossier (Word, PDF…)"),
        english: ("import", "Turn the folder's documents (Word, PDF…) into fiches"))
    case .chooseFolder:
      Row(
        keys: [.character("d")], contexts: [.importOffer],
        french: ("dossier", "Choisir le dossier où les fiches sont écrites"),
        english: ("folder", "Choose the folder for the new fiches"))
    // Review of a fiche.
    case .showCoverage:
      Row(
        keys: [.character("t")], contexts: [.reviewList],
        french: ("couverture", "Le tableau des compétences et des critères couverts"),
        english: ("coverage", "Competencies and criteria covered"))
    case .readOn:
      Row(
        keys: [.character(" ")], contexts: [.review],
        french: ("lire", "Lire la suite, page par page"),
        english: ("read on", "Read on, page by page"))
    case .sectionForward:
      Row(
        keys: [.tab, .character("]")], contexts: [.review],
        french: ("section", "Section suivante"),
        english: ("section", "Next section"))
    case .sectionBack:
      Row(
        keys: [.backTab, .character("[")], contexts: [.review],
        french: ("section", "Début de la section, ou section précédente"),
        english: ("section", "Start of this section, or the previous one"))
    case .goToSection:
      Row(
        keys: letters("123456789"), contexts: [.review],
        french: ("section", "Aller à la section n"),
        english: ("section", "Go to section n"))
    case .showLinks:
      Row(
        keys: [.character("o")], contexts: [.review],
        french: ("liens", "Les liens affichés, à ouvrir ou à copier"),
        english: ("links", "Links on screen, to open or to copy"))
    case .copyAddress:
      Row(
        keys: [.character("y")], contexts: [.review],
        french: ("copier", "Copier l'adresse d'un lien affiché"),
        english: ("copy", "Copy the address of a link on screen"))
    case .showFindings:
      Row(
        keys: [.character("f")], contexts: [.review],
        french: ("remarques", "Les remarques sur cette fiche"),
        english: ("findings", "Findings in this fiche"))
    case .showCards:
      Row(
        keys: [.character("c")], contexts: [.review, .cards],
        french: ("cartes", "Passer du texte aux cartes (titres, questions), et retour"),
        english: ("cards", "Switch between text and cards (titles, questions)"))
    case .editFiche:
      Row(
        keys: [.character("e")], contexts: [.review, .cards],
        french: ("modifier", "Ouvrir la fiche dans votre éditeur, à cette ligne"),
        english: ("edit", "Open the fiche in your editor at this line"))
    case .revealAccess:
      Row(
        keys: [.character("x")], contexts: [.review, .cards],
        french: ("afficher", "Afficher ou masquer les modalités d'accès"),
        english: ("show", "Show or mask the access section"))
    case .turnCard:
      Row(
        keys: [.character(" ")], contexts: [.cards],
        french: ("retourner", "Retourner la carte, puis la suivante"),
        english: ("turn", "Turn the card, then show the next"))
    case .nextCard:
      Row(
        keys: [.right], contexts: [.cards],
        french: ("carte suivante", "Carte suivante"),
        english: ("next card", "Next card"))
    case .previousCard:
      Row(
        keys: [.left], contexts: [.cards],
        french: ("carte précédente", "Carte précédente"),
        english: ("previous card", "Previous card"))
    case .openAnswer:
      Row(
        keys: [.character("o")], contexts: [.cards],
        french: ("réponse", "Ouvrir ou fermer les éléments de réponse"),
        english: ("answer", "Show or hide the answer elements"))
    // Everywhere.
    case .help:
      Row(
        keys: [.character("?")], contexts: KeyContext.allCases,
        french: ("aide", "Afficher cette aide"),
        english: ("help", "Show this help"))
    case .leave:
      Row(
        keys: [.character("q")], contexts: [.presentation, .exchange, .drill],
        french: ("quitter", "Quitter l'oral (gardé pour plus tard, ou abandonné)"),
        english: ("quit", "Quit (save for later or discard)"))
    }
  }

  private func letters(_ text: String) -> [Key] { text.map { .character($0) } }
}
