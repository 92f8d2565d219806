import Screens

/// Past sessions of every kind.
enum HistorySamples {
  private static let exam = "Épreuve E6 — Parcours de professionnalisation"
  private static let support = "Gestion du support utilisateur (Helpdesk)"
  private static let backup = "Sauvegarde 3-2-1 et tests de restauration"
  private static let network = "Segmentation du réseau par VLAN"

  static let best = HistoryEntry(
    id: "s5", startedSeconds: 5000, startedText: "19 nov. 2026 18:30", examTitle: exam,
    ficheIDs: ["sauvegarde", "support"], ficheTitles: [support, backup], plannedSeconds: 1800,
    actualSeconds: 1872, indicativeMark: 12.5)
  static let unfinished = HistoryEntry(
    id: "s4", startedSeconds: 4000, startedText: "17 nov. 2026 08:12", examTitle: exam,
    ficheIDs: ["reseau"], ficheTitles: [network], plannedSeconds: 1800, actualSeconds: 605,
    isComplete: false)
  static let tryOut = HistoryEntry(
    id: "s3", startedSeconds: 3000, startedText: "14 nov. 2026 21:40",
    examTitle: "Grand oral du baccalauréat", plannedSeconds: 1200, actualSeconds: 1198,
    indicativeMark: 9, isTryOut: true)
  static let first = HistoryEntry(
    id: "s2", startedSeconds: 2000, startedText: "12 nov. 2026 14:05", examTitle: exam,
    ficheIDs: ["support", "sauvegarde"], ficheTitles: [support, backup], plannedSeconds: 1800,
    actualSeconds: 1800, indicativeMark: 9.5)
  static let unrated = HistoryEntry(
    id: "s1", startedSeconds: 1000, startedText: "9 nov. 2026 10:00", examTitle: exam,
    ficheIDs: ["support"], ficheTitles: [support], plannedSeconds: 1800, actualSeconds: 1650)
  static let damaged = HistoryEntry(
    id: "2026-11-08T17-20-44Z-3f", startedSeconds: 900, startedText: "8 nov. 2026 18:20",
    examTitle: exam, ficheIDs: ["support"], ficheTitles: [support], plannedSeconds: 1800,
    actualSeconds: 412, isComplete: false,
    damageReason: "la ligne 41 ne correspond pas à sa somme de contrôle.")
  static let unreadable = HistoryEntry(
    id: "2026-11-07T09-00-12Z-a1.jsonl", startedSeconds: 0, startedText: "", examTitle: "",
    isComplete: false, damageReason: "la première ligne est illisible.", isReadable: false)
  static let locked = HistoryEntry(
    id: "s0", startedSeconds: 800, startedText: "8 nov. 2026 09:00", examTitle: exam,
    ficheIDs: ["reseau"], ficheTitles: [network], plannedSeconds: 1800, actualSeconds: 90,
    isComplete: false, isLocked: true)

  static let all = [
    unrated, best, damaged, unreadable, first, locked, tryOut, unfinished,
  ]
}
