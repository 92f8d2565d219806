"""Ten thousand fiches such as candidates write them, the same ones for the same seed.

Sizes run from 1 kB to 50 kB with many small files and few large ones (Pareto, exponent 2), which
comes to about 2 kB on average. Every person, firm and figure is invented.
"""

import pathlib
import random

SMALLEST_BYTES = 1_000
LARGEST_BYTES = 50_000

SUBJECTS = ["Mise en place d'un service de tickets", "Déploiement de postes par le réseau",
            "Gestion d'une flotte de téléphones", "Sauvegarde et restauration des données",
            "Segmentation du réseau d'une agence", "Supervision des serveurs",
            "Application de réservation de salles", "Migration de la messagerie",
            "Refonte du portail intranet", "Contrôle des accès à distance"]
PLACES = ["une mairie", "un lycée", "un cabinet comptable", "une association d'aide à domicile",
          "un atelier de menuiserie", "une clinique vétérinaire", "une école de musique"]
TECHNOLOGIES = ["GLPI", "AnyDesk", "Active Directory", "WSUS", "Proxmox VE", "Debian", "Zabbix",
                "Nextcloud", "pfSense", "VLAN", "PostgreSQL", "Symfony", "Docker", "Ansible",
                "Veeam", "OpenVPN", "WireGuard", "Intune", "MariaDB", "Git"]
COMPETENCES = ["Répondre aux incidents et aux demandes d'assistance et d'évolution",
               "Gérer le patrimoine informatique", "Travailler en mode projet",
               "Mettre à disposition des utilisateurs un service informatique",
               "Développer la présence en ligne de l'organisation",
               "Organiser son développement professionnel"]
SECTIONS = ["Contexte de la mission", "Besoin exprimé", "Choix techniques", "Mise en œuvre",
            "Tests et recette", "Résultats obtenus", "Difficultés rencontrées",
            "Retour critique", "Compétences mobilisées", "Documentation remise"]
SENTENCES = [
    "La structure compte {n} postes répartis sur {m} étages et n'avait aucun inventaire à jour.",
    "J'ai recensé les demandes reçues pendant {m} semaines, puis je les ai classées par urgence.",
    "Le tuteur m'a laissé proposer la solution ; j'ai comparé {t} et {u} avant de trancher.",
    "Nous avons retenu **{t}**, parce que l'équipe le connaissait déjà et qu'il est *libre*.",
    "L'essai a duré {m} jours sur {n} utilisateurs volontaires, sans interruption de service.",
    "Le temps moyen de résolution est passé de {n} minutes à {m} minutes en deux mois.",
    "Une erreur de configuration de {t} a bloqué l'accès : je l'ai trouvée dans les journaux.",
    "Chaque étape est décrite dans une procédure que l'accueil peut suivre sans moi.",
    "La commande `systemctl status {c}` m'a servi à vérifier l'état du service chaque matin.",
    "À l'usage, l'interface s'est révélée trop dense : j'ai retiré la moitié des champs.",
    "Je n'avais pas prévu la charge du lundi ; il a fallu doubler la mémoire de la machine.",
    "La [documentation de l'éditeur](https://docs.exemple.fr/{c}/guide) décrit ce cas précis.",
    "Avec le recul, j'aurais commencé par les sauvegardes, dont tout le reste dépend.",
    "Le budget était de {n} €, matériel compris, et {m} % n'ont pas été dépensés.",
    "Les droits suivent le principe du moindre privilège : personne n'est administrateur local.",
]
CODE = ["sudo apt install {c}", "systemctl enable --now {c}", "ip link show",
        "tail -f /var/log/{c}.log", "tar czf sauvegarde.tar.gz /srv/{c}"]


def write(folder: pathlib.Path, count: int = 10_000, seed: int = 6) -> int:
    """Writes the fiches, a hundred to a folder, and returns their bytes."""
    source = random.Random(seed)
    total = 0
    for number in range(count):
        if number % 100 == 0:
            below = folder / f"lot-{number // 100:03}"
            below.mkdir(parents=True, exist_ok=True)
        wanted = min(LARGEST_BYTES, SMALLEST_BYTES / (1 - source.random()) ** 0.5)
        text = Fiche(source, number).text(wanted)
        data = text.encode()
        (below / f"fiche-{number:05}.md").write_bytes(data)
        total += len(data)
    return total


class Fiche:
    """One fiche; it grows by sections and then by paragraphs until it has the size wanted."""

    def __init__(self, source: random.Random, number: int):
        self.source = source
        self.number = number
        self.title = f"{source.choice(SUBJECTS)} dans {source.choice(PLACES)}"

    def text(self, wanted_bytes: float) -> str:
        parts = [self.front_matter(), f"# {self.title}\n\n"]
        size = sum(len(part.encode()) for part in parts)
        sections = min(len(SECTIONS), 2 + int(wanted_bytes // 700))
        share = (wanted_bytes - size) / sections
        for title in SECTIONS[:sections]:
            section = f"## {title}\n\n"
            # Half a block more or less: on average a section is as long as its share.
            while len(section.encode()) + 170 < share:
                section += self.block()
            parts.append(section)
        text = "".join(parts)
        while len(text.encode()) < SMALLEST_BYTES:
            text += self.sentence() + "\n\n"
        return text

    def front_matter(self) -> str:
        # One fiche in ten has none, as with candidates.
        if self.number % 10 == 9:
            return ""
        technologies = ", ".join(self.source.sample(TECHNOLOGIES, 3))
        competence = self.source.choice(COMPETENCES)
        day = 1 + self.number % 28
        return (f"---\ntitle: \"{self.title}\"\ndate: 2026-0{1 + self.number % 9}-{day:02}\n"
                f"weight: {self.number}\ntechnologies: [{technologies}]\n"
                f"competences:\n  - \"{competence}\"\n---\n\n")

    def block(self) -> str:
        kind = self.source.random()
        if kind < 0.60:
            return " ".join(self.sentence() for _ in range(self.source.randint(2, 4))) + "\n\n"
        if kind < 0.80:
            return self.items()
        if kind < 0.90:
            return self.table()
        if kind < 0.95:
            return f"> {self.sentence()}\n\n"
        lines = "\n".join(self.filled(self.source.choice(CODE)) for _ in range(3))
        return f"```bash\n{lines}\n```\n\n"

    def items(self) -> str:
        mark = self.source.choice(["- ", "1. ", "- [x] "])
        lines = []
        for number in range(self.source.randint(3, 5)):
            lines.append(mark + self.sentence())
            if number == 1:
                lines.append("   - " + self.sentence())
        return "\n".join(lines) + "\n\n"

    def table(self) -> str:
        rows = ["| Solution | Coût | Avantage |", "|---|--:|---|"]
        for name in self.source.sample(TECHNOLOGIES, 3):
            rows.append(f"| {name} | {self.source.randint(0, 900)} € | {self.sentence()} |")
        return "\n".join(rows) + "\n\n"

    def sentence(self) -> str:
        return self.filled(self.source.choice(SENTENCES))

    def filled(self, text: str) -> str:
        first, second = self.source.sample(TECHNOLOGIES, 2)
        return text.format(n=self.source.randint(12, 240), m=self.source.randint(2, 9), t=first,
                           u=second, c=first.lower().replace(" ", "-"))
