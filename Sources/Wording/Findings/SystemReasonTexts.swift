/// What the system says of a file, in French.
///
/// A static program has no catalogue of the C library to ask, and few machines have it installed.
package enum SystemReasonTexts {
  /// The reason in French; one that is not known stands as it is.
  package static func french(_ reason: String) -> String { known[reason] ?? reason }

  private static let known: [String: String] = [
    "Permission denied": "accès refusé",
    "not text": "ce n'est pas du texte",
    "Operation not permitted": "opération interdite",
    "Input/output error": "erreur d'entrée-sortie du disque",
    "No space left on device": "plus de place sur le disque",
    "Disk quota exceeded": "quota de disque dépassé",
    "Read-only file system": "disque en lecture seule",
    "File too large": "fichier trop gros",
    "File name too long": "nom de fichier trop long",
    "Too many levels of symbolic links": "liens symboliques en boucle",
    "Too many open files": "trop de fichiers ouverts",
    "Stale file handle": "fichier disparu du serveur",
    "Transport endpoint is not connected": "serveur de fichiers injoignable",
    "Invalid argument": "chemin impossible",
    "Invalid or incomplete multibyte or wide character": "nom qui n'est pas en UTF-8",
    "Is a directory": "c'est un dossier",
    "Text file busy": "fichier en cours d'exécution",
    "Bad file descriptor": "sortie ou fichier fermé",
    "Resource temporarily unavailable": "occupé pour l'instant",
    "Device or resource busy": "périphérique ou fichier occupé",
    "No such device": "périphérique absent",
    "No such device or address": "périphérique absent",
    "Connection timed out": "serveur de fichiers injoignable",
    "Host is down": "serveur de fichiers injoignable",
    "Remote I/O error": "erreur du serveur de fichiers",
    "Interrupted system call": "appel interrompu",
    "Value too large for defined data type": "fichier trop gros",
    "Cannot allocate memory": "mémoire insuffisante",
  ]
}
