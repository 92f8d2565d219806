"""What the checks find and what they leave alone. Runs with `python3 -m unittest discover Tools/words`."""

import unittest
from pathlib import Path

import passages
import patterns
import spelling
from passages import ENGLISH, FRENCH, Passage


def faults(text: str, language: str = FRENCH, is_question: bool = False) -> list[str]:
    return [fault.partition(":")[0] for fault in patterns.faults(Passage("page.md", 1, language, text, is_question))]


class Patterns(unittest.TestCase):
    def test_signs_of_french(self):
        for text, fault in [
            ("Pourquoi?", "no space before ? or !"),
            ("Voici: un choix.", "no space before "),
            ("Un « mot».", "no space within « »"),
            ("Il faut que il vienne.", "no elision"),
            ("A partir de là.", "A instead of À"),
            ("l’oral", "a curved apostrophe; ours are straight"),
            ("Et puis...", "three dots instead of …"),
            ("Le temps temps.", "the same word twice"),
        ]:
            self.assertEqual(faults(text), [fault], text)

    def test_what_only_looks_wrong(self):
        for text in ["12:30 : oui ; non !", "le onze mai", "Écrivez « duration: 30 ».", "Indiquez-le avec `a?b`.",
                     "{…}:{…}: erreur: {…}.", "Vous vous êtes trompé ?", "https://exemple.fr/a?b;c:d"]:
            self.assertEqual(faults(text), [], text)

    def test_questions_in_one(self):
        for text in ["Quel outil ? Pourquoi ?", "Que laissez-vous, et pourquoi ?"]:
            self.assertEqual(faults(text, is_question=True), ["two questions in one"], text)
        self.assertEqual(faults("Où finit le constat et où commence votre avis ?", is_question=True), [])

    def test_english(self):
        self.assertEqual(faults("Is it done ?", ENGLISH), ["a space before the sign"])
        self.assertEqual(faults("Is it done? Yes: now.", ENGLISH), [])


class Passages(unittest.TestCase):
    def test_swift(self):
        source = 'x(fr: "Un \\(n > 1 ? "a" : "b") mot" + "suite", en: "One", id: "one") // fr: "rien"'
        found = [(each.language, each.text) for each in passages.of_swift("a.swift", source)]
        self.assertEqual(found, [(FRENCH, "Un {…} mot"), (FRENCH, "suite"), (ENGLISH, "One")])

    def test_lines_that_go_on(self):
        source = 'x(fr: """\n    Un \\\n    mot\n    """)'
        self.assertEqual(passages.of_swift("a.swift", source)[0].text.split(), ["Un", "mot"])

    def test_yaml(self):
        bank = 'questions:\n  - id: a\n    text: "Pourquoi ?"\n    serves: [x]\n    name: "Zabbix"\n'
        found = passages.of_yaml("fiches/jury/a.yaml", bank)
        self.assertEqual([(each.text, each.is_question) for each in found], [("Pourquoi ?", True)])

    def test_markdown(self):
        page = "Un mot.\n```\ncode\n```\nUn autre."
        found = passages.of_markdown("docs/GUIDE.fr.md", page)
        self.assertEqual([(each.line, each.text) for each in found], [(1, "Un mot."), (5, "Un autre.")])


class Spelling(unittest.TestCase):
    def test_words(self):
        text = "L'épreuve d'Ansible, `code`, {…}, --option, GLPI, pfSense, a/b.c et l'aujourd'hui."
        self.assertEqual(spelling.words(text), {"épreuve", "Ansible", "et", "aujourd'hui"})

    def test_unknown(self):
        texts = [Passage("a", 1, FRENCH, "Le develloppement et check."), Passage("a", 2, ENGLISH, "It was recieved.")]
        found = spelling.unknown(texts, Path(__file__).resolve().parent)
        self.assertEqual(set(found), {(FRENCH, "develloppement"), (ENGLISH, "recieved")})


if __name__ == "__main__":
    unittest.main()
