import ExamModel
import TestSupport
import Testing

@testable import FicheLibrary
@testable import Pages

struct SecretScannerTests {
  private func passwordLines(_ text: String) -> [Int] {
    SecretScanner.secrets(in: text).filter { $0.fact == .fiche(.passwordLeft) }.map(\.line)
  }

  private func candidateLines(_ text: String) -> [Int] {
    SecretScanner.secrets(in: text).filter { $0.fact == .fiche(.candidateNumberLeft) }.map(\.line)
  }

  @Test(arguments: [
    "Mot de passe : Azerty123", "mot de passe: azerty", "**Mot de passe** : `Sio2025!`",
    "- MDP = toto1234", "password=hunter2", "DB_PASSWORD=s3cret", "\"password\": \"demo-2025\"",
    "Le mot de passe du compte admin : P@ssw0rd", "| Mot de passe | Azerty |",
    "Identifiants : jury / Oral2025", "Login : admin/admin", "login: demo : Demo#1",
    "https://jury:Oral2025@git.exemple.fr/depot", "-----BEGIN OPENSSH PRIVATE KEY-----",
    "> mdp : bonjour", "Mot de passe : « Soleil »",
  ])
  func findsPasswords(_ line: String) {
    #expect(passwordLines("Un\n\(line)\nDeux\n") == [2])
  }

  @Test(arguments: [
    "Mot de passe : remis au jury", "Mot de passe : fourni le jour de l'oral",
    "Mot de passe : ********", "mdp : xxxx", "password: <à demander>", "password=${SECRET}",
    "password: {{ vault_password }}", "Politique de mot de passe : complexité, historique",
    "Mots de passe : 12 caractères au moins", "Le mot de passe expire tous les 90 jours.",
    "PasswordAuthentication no", "Comptes et mots de passe | 201 | 22 %", "mot de passe :",
    "Identifiants : nom / prénom", "Compte : 10/02/2026", "https://exemple.fr/a:b@c",
    "Voir https://coffre.exemple.fr pour le mot de passe.", "Réinitialiser un mot de passe",
    "Mot de passe : coffre.exemple.fr", "login : demander à l'accueil",
    "J'ai choisi de désactiver l'authentification par mot de passe : une clé est plus sûre.",
  ])
  func leavesProseAndPlaceholdersAlone(_ line: String) {
    #expect(passwordLines("Un\n\(line)\nDeux\n") == [])
  }

  @Test(arguments: [
    "Le mot de passe du portail est « Lavande-7 ».", "La clé WPA2 est `Riviere26`.",
    "Le compte jury, mot de passe Jury2026, suffit.", "login jury, mot de passe pissenlit",
    "On entre par (admin / Pa$$w0rd26).", "avec les identifiants admin / azerty",
    "Nous avons pris « Borne-Hall3 » comme clé Wi-Fi.", "Le Wi-Fi se joint avec le code Vercors26!",
    "Le coffre s'ouvre avec le code PIN 4821.", "Code de la porte du local : 90271",
    "Le jeton ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8 est dans la CI.",
    "`snmp-server community Lect-26 RO`", "`smbclient //f/p -U lea%Mimosa4`",
    "`$b = new PDO(\"mysql:host=l\", \"u\", \"Coquelicot\");`", "`DB_PASSWORD=Genet-12`",
    "On tape `enable secret lavandin` puis `end`.", "wpa-psk \"BlocOperatoire22\"",
    "enable secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0",
    "username lea secret 9 $9$nhEmQVczB7dqsO$X.HsgL6x1il0RxkOSSvyQYw",
    #"`net use Z: \\srv\part /user:admin P@rtage26`"#, #"`net use \\srv\p P@rtage26 /user:lea`"#,
    "`VAULT_TOKEN=hvs.CAESIJ8f3kd02mXq7`",
    "wpa-passphrase ascii Bloc-Op22", "rocommunity Lect-26 10.0.0.0/8",
    "<li>Mot de passe : <code>Thym-Citron4</code></li>",
    "Le digicode du local technique est le 7305B.", "Le mot de passe du NAS, c'est `Thym-Citron4`.",
  ])
  func findsWhatSentencesAndInlineCodeTell(_ line: String) {
    #expect(passwordLines("Un\n\(line)\nDeux\n") == [2])
  }

  /// What a block sets that the name of a password opens.
  @Test(arguments: [
    ("variable \"ldap_password\" {", "  default = \"Thym-Citron4\"", true),
    ("  \"adminPassword\": {", "    \"value\": \"Thym-Citron4\"", true),
    ("variable \"ldap_password\" {", "  default = var.coffre", false),
    ("variable \"ldap_password\" {", "  type = string", false),
    ("variable \"region\" {", "  default = \"Thym-Citron4\"", false),
  ])
  func looksIntoBlocksThatAPasswordOpens(opening: String, line: String, isSecret: Bool) {
    #expect(passwordLines("```\n\(opening)\n\(line)\n}\n```\n") == (isSecret ? [3] : []))
  }

  @Test(arguments: [
    "Le code de l'erreur est 4043B.", "Le mot de passe du NAS, c'est l'affaire de la DSI.",
    "Le mot de passe est obligatoire.", "Le mot de passe Windows11 expire.",
    "Code postal : 38000, borne Wi-Fi.", "`password = os.environ[\"DB_PASSWORD2\"]`",
    "`mysql -u root -p glpi`", "`new PDO($dsn, $user, $pass)`", "`DB_PASSWORD=changeme`",
    "Comptes : admin / technicien / lecteur", "Admin / SRV-WEB02 en maintenance",
    "Mot de passe : 5f4dcc3b5aa765d61d8327deb882cf99 (MD5)", "mdp 1.0.15-1+b1",
    "Le code PIN 6 chiffres", "WPA-PSK est trop faible ici.",
    "`get-password-data --id i-1234567890abcdef0`", #"`net use Z: \\srv\part /user:admin *`"#,
    "`net use * /delete`", #"`net use Z: \\srv\part /user:admin`"#, "enable secret $secret",
  ])
  func leavesWhatOnlySpeaksOfSecretsAlone(_ line: String) {
    #expect(passwordLines("Un\n\(line)\nDeux\n") == [])
  }

  @Test func findsAValueBelowItsName() {
    #expect(passwordLines("Mot de passe du NAS\n: Lilas\n") == [2])
    #expect(passwordLines("<dt>Mot de passe</dt>\n<dd>Lilas+3</dd>\n") == [2])
    #expect(passwordLines("### Mot de passe\n\n`Lilas-Blanc3`\n") == [3])
    #expect(passwordLines("### Mot de passe\n\nSHA-256 le protège.\n") == [])
  }

  @Test func findsPasswordsInTablesOfHTML() {
    let header = "<tr>\n<th>Mdp</th>\n<th>Poste</th>\n</tr>\n"
    let rows = header + "<tr>\n<td>Sapin-4</td>\n<td>A</td>\n</tr>"
    #expect(passwordLines("<table>\n\(rows)\n</table>\n") == [7])
    // What follows a table that is not closed is searched as well.
    #expect(passwordLines("<table>\n<tr>\n\nMot de passe : Sapin-4\n") == [4])
  }

  @Test func aHeaderIsNoPassword() {
    #expect(passwordLines("| Mot de passe | Serveur |\n|---|---|\n| Sapin-4 | A |\n") == [3])
  }

  @Test func findsPasswordsBelowATablesHeader() {
    let text = """
      | Compte | Mot de passe |
      |---|---|
      | admin | toto |
      | jury | remis |
      | demo | Demo1 |

      | a | toto |
      """
    #expect(passwordLines(text) == [3, 5])
  }

  @Test(arguments: [
    "N° candidat : 0123456789", "N° candidat : 01 234 567 891", "n° de candidat 02145678901",
    "Numéro de candidat : 0214567890", "numero_candidat: 0214567890",
    "| N° candidat | 0214567890 |", "N° CANDIDAT : **0214567890**",
  ])
  func findsCandidateNumbers(_ line: String) {
    #expect(candidateLines("---\n\(line)\n---\n") == [2])
  }

  @Test(arguments: [
    "N° candidat : 0000000000", "N° candidat :", "N° candidat : à compléter",
    "Les 1200 candidats de 2025", "N° candidat : 123", "Tél. du candidat 0612345678",
    "Réf. 0123456789",
  ])
  func leavesOtherNumbersAlone(_ line: String) {
    #expect(candidateLines("\(line)\n") == [])
  }

  @Test func findsCandidateNumbersBelowATablesHeader() {
    #expect(candidateLines("| Nom | N° candidat |\n|---|---|\n| X | 02145678901 |\n") == [3])
  }

  @Test func countsLinesWhateverTheirEnds() {
    #expect(passwordLines("a\r\nb\rmdp : toto\r\nmdp=toto1") == [3, 4])
  }

  @Test func saysEachThingOncePerLine() {
    #expect(passwordLines("password=a1b2 password=c3d4") == [1])
  }

  @Test func neverKeepsTheSecret() throws {
    let secret = "Tr3s-Secret"
    let text = "# Titre\n\n## Accès\n\nMot de passe : \(secret)\n"
    let findings = try InspectionSamples.inspector()
      .findings(on: InspectionSamples.fiche(text), text: text)
    #expect(findings.contains { $0.fact == .fiche(.passwordLeft) })
    #expect(!"\(findings)".contains(secret))
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func findsASecretWhereverItsLineBegins(lineEnd: String) {
    for count in 0..<20 {
      let text =
        String(repeating: "é", count: count) + lineEnd + lineEnd + "mot de passe : Xk9!pl2Q"
        + lineEnd + String(repeating: "z", count: count)
      #expect(SecretScanner.secrets(in: text).map(\.line) == [3], "\(text.debugDescription)")
    }
  }

  @Test func bearsAnyBytes() {
    var random = SplitMix64(seed: 11)
    let pieces = [
      "mot de passe", ":", "=", "|", "\n", "\r", " ", "é", "candidat", "n°", "12345", "://", "@",
      "login", "/", "*", "\u{FEFF}", "-----BEGIN", "a",
    ]
    for _ in 0..<2_000 {
      let text = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let lines = TextLines(text).reduce(0) { count, _ in count + 1 }
      #expect(SecretScanner.secrets(in: text).allSatisfy { (1...max(1, lines)).contains($0.line) })
    }
  }

  /// One line may hold a hundred kilobytes of announcements, none of which is looked at to its end.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("", "compte de service : x "), ("@", "://"), ("", "candidat n : "),
      ("| 1 | ", "candidat n° "),
      ("= " + String(repeating: "(", count: 50_000), "mdp "), ("", "mdp : <"),
    ])
  func aLongLineIsSearchedInTimeThatItsLengthBounds(opening: String, piece: String) {
    let count = 100_000 / piece.utf8.count
    let line = opening + String(repeating: piece, count: count)
    // What stands at its end is found none the less.
    #expect(passwordLines("Un\n\(line) mot de passe : Azerty123\n") == [2])
  }
}
