import ExamModel
import Jury
import Testing

/// Tools that somebody else worked with or keeps, and those that only stand around the work.
@Suite struct OthersWorkTests {
  private func stance(_ name: String, _ body: String, heading: String = "Réalisation") -> Stance? {
    Samples.stance(name, in: Samples.section(body, heading: heading))
  }

  @Test(arguments: [
    ("Figma", "Lucie et moi étions deux. Lucie est graphiste, elle a tout dessiné dans Figma."),
    (
      "VMware ESXi",
      "J'ai installé GLPI sur une machine que l'admin m'a créée sur leur VMware ESXi."
    ),
    ("Traefik", "Côté serveur c'est le prestataire, sur une machine louée, avec Traefik."),
    ("OVHcloud", "La mise en ligne, c'est mon patron qui l'a faite chez OVH."),
    ("Laravel", "Il y a un site de réservation, fait par un bénévole en Laravel."),
    ("Kubernetes", "Le service exploitation a déployé l'image sur son cluster Kubernetes."),
    ("React", "L'interface en React est celle de mon collègue."),
    ("Stormshield SNS", "Le pare-feu Stormshield, c'est le prestataire, à distance."),
    ("Keycloak", "L'équipe système s'occupe du serveur et de la connexion par Keycloak."),
    ("Scaleway", "Le code tourne sur un serveur que le lycée nous prête chez Scaleway."),
    ("Django", "Le logiciel est en Django ; je n'en ai pas écrit une ligne."),
    ("Ansible", "Les serveurs sont préparés par Ansible. Je n'y ai pas touché."),
    ("Veeam", "En place à mon arrivée (je ne l'ai pas monté) : un domaine, une copie Veeam."),
    ("Raspberry Pi", "- Étudiant 1 (Younès) : passerelle, Raspberry Pi"),
    ("Angular", "L'écran en Angular est celui de Marius."),
    ("OVHcloud", "C'est Elias, sur un petit serveur chez OVH."),
    ("Hyper-V", "La machine a été fournie par l'infogérant (Hyper-V)."),
    ("Proxmox VE", "Tout tourne sur le Proxmox VE de la section, que les profs administrent."),
    ("pfSense", "Le réseau passe par un pfSense, mais je n'ai pas la main dessus."),
  ])
  func whatOthersDidIsNotUsed(name: String, body: String) {
    #expect(stance(name, "J'ai écrit l'export en Python. " + body) != .used, "\(body)")
  }

  @Test(arguments: [
    ("Zabbix", "Mon tuteur m'a fait installer Zabbix sur le serveur."),
    ("Zabbix", "Le prestataire a fermé le port, j'ai donc configuré Zabbix autrement."),
    ("Proxmox VE", "Thomas et moi avons monté Proxmox VE dans la baie."),
    ("Docker", "L'équipe m'a laissé le serveur et j'ai déployé l'application avec Docker."),
    ("GLPI", "La directrice a demandé un outil, il a été installé en mai : GLPI."),
    ("Restic", "C'est Restic que mon tuteur a validé et que j'ai installé."),
  ])
  func whatOneDidOneselfStaysUsed(name: String, body: String) {
    #expect(stance(name, body) == .used, "\(body)")
  }

  @Test(arguments: [
    ("Java", "Je n'avais jamais vu ce langage. Au lycée nous faisons du Java."),
    ("C#", "Ma formation porte sur C#, il m'a fallu apprendre."),
    ("Windows 11", "Douze machines ne peuvent pas passer à Windows 11."),
    ("Windows 10", "La fin de support de Windows 10 approche."),
    ("Microsoft 365", "Depuis le passage à Microsoft 365, la ligne sature le matin."),
    ("Kaspersky", "L'antivirus (Kaspersky) bloquait le programme."),
    ("Synology DSM", "Il y a un petit service sur le NAS Synology."),
    ("Elasticsearch", "Le plus agréable demande Elasticsearch."),
    ("LDAP", "L'annuaire LDAP du collège est en mauvais état."),
    ("Excel", "Le soir, une bénévole recopiait tout dans un tableau Excel."),
  ])
  func whatOnlyStandsAroundIsNotUsed(name: String, body: String) {
    let found = stance(name, "J'ai écrit l'export en Python. " + body)
    #expect(found != .used && found != .rejected, "\(body)")
  }

  @Test(arguments: [
    ("Excel", "J'ai préparé un tableau Excel pour suivre les essais."),
    ("Windows 11", "J'ai passé douze machines à Windows 11."),
  ])
  func whatOneMadeIsUsed(name: String, body: String) {
    #expect(stance(name, body) == .used, "\(body)")
  }

  /// What stands for a tool was set up by another firm, wherever the tool itself is named.
  @Test(arguments: [
    ("Le boîtier a été monté et configuré par le technicien de Nordcom.", false),
    ("Le boîtier a été monté dans la baie. J'ai configuré le Stormshield.", true),
  ])
  func aBoxSetUpByOthersIsNotSure(body: String, isSure: Bool) throws {
    let text =
      "---\ntitle: Essai\n---\n## Choix\n\nLa mairie a retenu le Stormshield.\n\n## Réalisation\n\n\(body)\n"
    let found = Samples.evidence(text).technologies.first { $0.name.hasPrefix("Stormshield") }
    #expect(try #require(found).isSure == isSure)
  }
}
