import Testing

@testable import DocumentImport

/// Pages of portfolios as candidates and their site builders make them.
@Suite struct PageKindTests {
  static let kinds: [ReadKind] = [
    // Short cards.
    .page(
      "short cards",
      """
      <h1>Mes réalisations</h1><div class="row"><div class="card"><h3>Script de purge</h3><p>Les journaux
      de plus de trente jours sont effacés chaque nuit.</p></div><div class="card"><h3>Borne Wi-Fi du
      foyer</h3><p>Une borne et son réseau pour les internes.</p></div><div class="card"><h3>Onduleur</h3></div></div>
      """,
      titles: ["Script de purge", "Borne Wi-Fi du foyer"], sections: [],
      text: ["Une borne et son réseau pour les internes."]),
    .page(
      "short articles",
      """
      <main><h2>Projets</h2><article><h3>Calculatrice de sous-réseaux</h3><p>Écrite en Python avec Tkinter.</p></article>
      <article><h3>Suivi des prêts</h3><p>Une base SQLite et trois formulaires.</p></article></main>
      """,
      titles: ["Calculatrice de sous-réseaux", "Suivi des prêts"], sections: [],
      text: ["Écrite en Python avec Tkinter."]),
    // One page for everything.
    .page(
      "one page",
      """
      <header class="hero"><h1>Inès Haddad</h1><p>Étudiante en BTS SIO</p></header>
      <section id="moi"><h2>Qui suis-je ?</h2><p>J'aime les réseaux et la randonnée.</p></section>
      <section id="travaux"><h2>Mes réalisations</h2><div><h3>Déploiement de FOG</h3><p>Trente postes sont
      clonés en une heure.</p></div><div><h3>Messagerie Zimbra</h3><p>Les adresses de la mairie sont
      hébergées sur place.</p></div></section>
      <section id="contact"><h2>Me contacter</h2><p>ines.haddad@free.fr – 06 10 20 30 40</p></section>
      """,
      titles: ["Déploiement de FOG", "Messagerie Zimbra"], sections: [],
      text: ["Les adresses de la mairie sont hébergées sur place."],
      absent: ["Haddad", "06 10", "randonnée"]),
    .page(
      "one page, sections below works",
      """
      <h1>Portfolio de Tom</h1><h2>À propos</h2><p>Bonjour.</p><h2>Projets</h2>
      <h3>Gestion des stocks</h3><h4>Contexte</h4><p>Une quincaillerie de quartier.</p><h4>Bilan</h4><p>Plus aucune rupture.</p>
      <h3>Site du club d'échecs</h3><h4>Contexte</h4><p>Cinquante joueurs.</p><h2>Contact</h2><p>tom@exemple.fr</p>
      """,
      titles: ["Gestion des stocks", "Site du club d'échecs"],
      sections: ["Contexte", "Bilan", "Contexte"], text: ["Plus aucune rupture."],
      absent: ["exemple.fr", "Bonjour"]),
    .page(
      "windows over the page",
      """
      <section><h2>Portfolio</h2><a href="#p1" data-toggle="modal">Voir</a></section>
      <div class="portfolio-modal modal" id="p1"><div class="modal-content"><h2>Proxy Squid</h2><p>Le
      filtrage suit la liste de Toulouse.</p><button>Fermer</button></div></div>
      <div class="portfolio-modal modal" id="p2"><div class="modal-content"><h2>Sauvegarde Bareos</h2><p>Deux
      bandes tournent chaque semaine.</p><button>Fermer</button></div></div>
      """,
      titles: ["Proxy Squid", "Sauvegarde Bareos"], sections: [],
      text: ["Deux bandes tournent chaque semaine."], absent: ["Fermer"]),
    .page(
      "details for works",
      """
      <main><h1>Mes projets</h1><details><summary>Serveur Nextcloud</summary><p>Quarante comptes, reliés à
      l'annuaire.</p></details><details><summary>Application de covoiturage</summary><p>Les trajets sont
      proposés par les apprentis.</p></details></main>
      """,
      titles: ["Serveur Nextcloud", "Application de covoiturage"], sections: [],
      text: ["Les trajets sont proposés par les apprentis."]),
    .page(
      "details for sections",
      """
      <main><h1>Annuaire du lycée</h1><details open><summary>Contexte</summary><p>Un annuaire par bâtiment, tenu à la
      main.</p></details><details><summary>Mise en place</summary><p>OpenLDAP et une interface web.</p></details>
      <details><summary>Bilan</summary><p>Un seul annuaire pour tous.</p></details></main>
      """,
      titles: ["Annuaire du lycée"], sections: ["Contexte", "Mise en place", "Bilan"],
      text: ["OpenLDAP et une interface web."]),
    // Site builders.
    .page(
      "theme header with a heading",
      """
      <header class="site-header wp-block-template-part"><h1 class="site-title">Le site de Lina</h1><nav><ul><li><a href="/">Accueil</a></li></ul></nav></header>
      <main><h1 class="wp-block-post-title">Passage à IPv6</h1><div class="wp-block-post-date">12 mars 2026</div>
      <p class="byline">Publié le 12 mars 2026 par lcosta</p><h2>Contexte</h2><p>Le plan d'adressage était plein.</p>
      <h2>Tests</h2><p>Douze postes ont servi de témoins.</p><a class="wp-block-button__link" href="x.pdf">Télécharger le
      rapport</a></main><section class="jp-relatedposts"><h3>Sur le même thème</h3><p>Un autre article</p></section>
      """,
      titles: ["Passage à IPv6"], sections: ["Contexte", "Tests"],
      text: ["Douze postes ont servi de témoins."],
      absent: ["Lina", "lcosta", "même thème", "Télécharger", "12 mars"]),
    .page(
      "Elementor",
      """
      <div data-elementor-type="header" class="elementor elementor-5 elementor-location-header"><h2
      class="elementor-heading-title">Tom – Portfolio</h2></div><div data-elementor-type="wp-post" class="elementor
      elementor-9"><h2 class="elementor-heading-title">Bascule vers Teams</h2><h3 class="elementor-heading-title">Besoin</h3><p>Un
      cabinet de neuf personnes.</p><h3>Résultat</h3><p>Les réunions se tiennent à distance.</p><a
      class="elementor-button" role="button" href="#">Lire plus</a></div><div class="elementor-location-footer"><p>Tous
      droits réservés</p></div>
      """,
      titles: ["Bascule vers Teams"], sections: ["Besoin", "Résultat"],
      absent: ["Tom", "Lire plus"]),
    .page(
      "author lines",
      """
      <main><h1>Serveur Apache</h1><p>Écrit par : Hugo Petit</p><p>Affichages : 231</p><p>Mis à jour le 3 mai 2026</p>
      <p>Catégorie : Stages</p><h2>Contexte</h2><p>La commune publiait sur papier.</p><p>Temps de lecture : 4 min</p></main>
      """,
      titles: ["Serveur Apache"], sections: ["Contexte"], text: ["La commune publiait sur papier."],
      absent: ["Hugo", "231", "3 mai", "lecture"]),
    .page(
      "bold and line breaks",
      """
      <center><font size="5"><b>Téléphonie d'un cabinet</b></font></center><br><br><b>Contexte :</b><br>Neuf postes
      analogiques.<br><br><b>Travail réalisé :</b><br>Un serveur Asterisk.<br>Des postes IP.<br><br><b>Bilan :</b><br>Une facture divisée par deux.
      """,
      titles: ["Téléphonie d'un cabinet"], sections: ["Contexte", "Travail réalisé", "Bilan"],
      text: ["Une facture divisée par deux."]),
    .page(
      "tables for layout",
      """
      <table border="0"><tr><td><a href="i.html">Accueil</a><br><a href="s.html">Stages</a><br><a href="c.html">Contact</a></td>
      <td><h2>Impression partagée</h2><b>Contexte</b><p>Vingt imprimantes sans pilote commun.</p><b>Solution</b><p>Un serveur
      CUPS et un pilote unique.</p></td></tr></table>
      """,
      titles: ["Impression partagée"], sections: ["Contexte", "Solution"],
      text: ["Un serveur CUPS et un pilote unique."], absent: ["Accueil", "| "]),
    .page(
      "tables for layout, bold only",
      """
      <table width="100%"><tr><td colspan="2">Site de Hugo</td></tr><tr><td width="120"><a href="a">Accueil</a></td><td><p><b>Un
      relais de messagerie</b></p><p><b>Contexte</b></p><p>La mairie perdait ses courriels.</p><p><b>Réalisation</b></p><p>Postfix
      filtre les envois.</p></td></tr></table>
      """,
      titles: ["Un relais de messagerie"], sections: ["Contexte", "Réalisation"],
      text: ["Postfix filtre les envois."], absent: ["| "]),
    // Notion.
    .page(
      "Notion",
      """
      <article class="page sans"><header><h1 class="page-title">Alerte de gel</h1><table class="properties"><tbody><tr
      class="property-row property-row-person"><th>Assigné à</th><td><span class="user">Lina Costa</span></td></tr><tr
      class="property-row property-row-multi_select"><th>Outils</th><td><span class="selected-value">MQTT</span><span
      class="selected-value">Grafana</span></td></tr></tbody></table></header><div class="page-body"><h1>Contexte</h1><figure
      class="callout"><div><span class="icon">⚠️</span></div><div>Un verger de huit hectares.</div></figure><h1>Réalisation</h1>
      <p>Six sondes.</p><ul class="toggle"><li><details open=""><summary>Câblage</summary><p>Chaque sonde a sa pile.</p></details></li></ul></div></article>
      """,
      titles: ["Alerte de gel"], sections: ["Contexte", "Réalisation"],
      text: ["MQTT, Grafana", "Chaque sonde a sa pile."], absent: ["Costa", "⚠"]),
    // Contents without a mark.
    .page(
      "contents of Google Docs",
      """
      <p class="title">Bornes d'un camping</p><p><a href="#h.a">1. Demande</a> 1</p><p><a href="#h.b">2. Étude</a> 3</p>
      <h1 id="h.a">1. Demande</h1><p>Un réseau pour deux cents emplacements.</p><h1 id="h.b">2. Étude</h1><p>Trois devis.</p>
      """,
      titles: ["Bornes d'un camping"], sections: ["Demande", "Étude"], absent: ["](#"]),
  ]

  @Test(arguments: kinds)
  func isReadAsAPersonWould(kind: ReadKind) {
    #expect(kind.mismatches() == [])
  }

  @Test func aCardWithoutTextIsTold() throws {
    let result = try DocumentImporter.read(
      Self.kinds[0].bytes, options: ImportOptions(fileName: "page.html"))
    #expect(result.facts.contains(.shortWorksLeftOut(titles: ["Onduleur"])))
  }
}
