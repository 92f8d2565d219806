#!/usr/bin/env python3
"""Opens the jury's page in a real browser, beside a real oral: check_page.py PROGRAM [--picture FILE]

The question appears, a level that is given on the page stands in the journal, a connection that is cut goes on
with the next event, two phones are at the table at once, in French and in English; what a screen reader, a
finger and weak eyes need is measured on the page as it is shown.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time

from browser import PATIENCE_SECONDS, Browser
from cut import Wire


class Oral:
    """The candidate, in lines."""

    def __init__(self, program, folder, language):
        self.data = os.path.join(folder, "data-" + language)
        runtime = os.path.join(folder, "run-" + language)
        os.makedirs(runtime, exist_ok=True)
        self.process = subprocess.Popen(
            [program, "rehearse", "--plain", "--serve", "--seed", "3", "--lang", language, "--data", self.data],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env=dict(os.environ, XDG_RUNTIME_DIR=runtime))
        self.said = ""
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.process.stdout:
            self.said += line

    def wait(self, pattern):
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            found = re.search(pattern, self.said)
            if found:
                return found
            time.sleep(0.02)
        raise AssertionError(f"the candidate's program did not say {pattern}:\n{self.said}")

    def line(self, text=""):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def events(self):
        folder = os.path.join(self.data, "sessions")
        names = [name for name in os.listdir(folder) if name.endswith(".jsonl")]
        with open(os.path.join(folder, names[0]), encoding="utf-8") as file:
            return [json.loads(line) for line in file][1:]

    def wait_event(self, what, **members):
        """Waits for an event of the journal that has these members."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            for event in self.events():
                if all(event.get(name) == value for name, value in members.items()):
                    return event
            time.sleep(0.02)
        raise AssertionError(f"{what} does not stand in the journal: {members}")

    def end(self):
        self.process.stdin.close()
        self.process.wait(PATIENCE_SECONDS)


# What is measured on the page as it stands: a finger's width, names, contrast, what moves.
MEASURES = """(() => {
  const shown = [...document.querySelectorAll('button, summary, textarea')].filter((node) => node.offsetParent);
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\\d.]+/g).slice(0, 3).map(Number).map((value) => value / 255)
      .map((value) => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const paper = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/, 0\\)$|transparent/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const texts = [...document.querySelectorAll('body *')].filter((node) => node.offsetParent && !node.disabled
    && [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim()));
  const contrasts = texts.map((node) => {
    const pair = [luminance(getComputedStyle(node).color), luminance(paper(node))].sort((a, b) => b - a);
    return [(pair[0] + 0.05) / (pair[1] + 0.05), node.textContent.trim().slice(0, 40)];
  });
  return {
    small: shown.map((node) => [node.getBoundingClientRect(), node.textContent.trim()])
      .filter(([box]) => box.height < 44 || box.width < 44).map((one) => one[1]),
    weak: contrasts.filter((one) => one[0] < 4.5), least: Math.min(...contrasts.map((one) => one[0])),
    wide: document.documentElement.scrollWidth, moving: document.getAnimations().length,
  };
})()"""


def check_access(phone, told):
    """The same for everybody: small and wide screens, in light and in dark colours."""
    for width, height, is_dark in [(320, 568, False), (844, 390, False), (390, 844, True), (390, 844, False)]:
        phone.hold(width, height, is_dark)
        check_measures(phone, width, told)


def check_measures(phone, width, told):
    measures = phone.value(MEASURES)
    assert not measures["small"], f"too small for a finger: {measures['small']}"
    assert not measures["weak"], f"too little contrast: {measures['weak']}"
    assert measures["wide"] <= width, f"wider than the phone: {measures['wide']}"
    assert measures["moving"] == 0, "something moves"
    nodes = phone.call("Accessibility.getFullAXTree")["nodes"]
    roles = [node.get("role", {}).get("value") for node in nodes if not node.get("ignored")]
    for role in ("main", "banner", "heading", "button", "status"):
        assert role in roles, f"no {role} for a screen reader: {sorted(set(map(str, roles)))}"
    for node in nodes:
        if not node.get("ignored") and node.get("role", {}).get("value") in ("button", "textbox", "region"):
            assert node.get("name", {}).get("value"), f"nameless: {node.get('role')}"
    told["contrast"] = min(told.get("contrast", 99), round(measures["least"], 1))


def address_of(oral):
    return oral.wait(r"http://127[^ \n]+#k=[\w-]+").group(0)


def ready(oral):
    folder = os.path.join(oral.data, "sessions")
    return os.path.isdir(folder) and any(name.endswith(".jsonl") for name in os.listdir(folder))


def begin_oral(oral):
    """Takes what is proposed, line by line, until there is a journal."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not ready(oral) and time.monotonic() < end:
        said = len(oral.said)
        oral.line()
        while len(oral.said) == said and not ready(oral) and time.monotonic() < end:
            time.sleep(0.02)
    oral.wait_event("the start", type="slot-started")


def check_french(browser, program, folder, picture, told):
    oral = Oral(program, folder, "fr")
    url = address_of(oral)
    port = int(re.search(r":(\d+)/", url).group(1))
    wire = Wire(port)
    address = url.replace(f":{port}/", f":{wire.port}/")
    phone = browser.phone("fr-FR,fr;q=0.9,en;q=0.5")
    phone.open(address)
    phone.wait("document.getElementById('line').textContent.includes('pas encore commencé')", "the waiting page")
    begin_oral(oral)
    phone.wait("document.getElementById('line').textContent.includes('jury 1')", "the seat")
    assert phone.value("document.documentElement.lang") == "fr"
    phone.wait("/^\\d+:\\d\\d$/.test(document.getElementById('clock').textContent)", "the clock")
    check_access(phone, told)
    # A remark during the presentation, then on to the questions; the first touch only asks.
    phone.tap("[data-mark=hesitation]")
    oral.wait_event("the remark", type="marker-set", marker="hesitation", by="jury")
    while not any(event["type"] == "question-asked" for event in oral.events()):
        phone.tap("#end-slot")
        phone.wait("document.getElementById('end-slot').textContent.startsWith('Confirmer')", "the confirmation")
        count = len(oral.events())
        phone.tap("#end-slot")
        end = time.monotonic() + PATIENCE_SECONDS
        while len(oral.events()) == count and time.monotonic() < end:
            time.sleep(0.02)
    question = oral.wait_event("the question", type="question-asked")
    phone.wait(f"document.getElementById('question').textContent.replaceAll('\\u00a0', ' ') === "
               f"{json.dumps(question['text'])}.replaceAll('\\u00a0', ' ')", "the question")
    phone.wait("document.querySelectorAll('#level-buttons button').length >= 4", "the levels")
    phone.wait("document.querySelectorAll('#choice-buttons button').length === 5", "the five next questions")
    check_access(phone, told)
    if picture:
        phone.value("notice(''), window.scrollTo(0, 0)")
        phone.picture(picture)
    # A level: it stands in the journal, and only then on the page.
    phone.tap("#level-buttons button", 2)
    oral.wait_event("the level", type="level-given", level=2, by="jury")
    phone.wait("document.querySelectorAll('#level-buttons button')[2].getAttribute('aria-pressed') === 'true'",
               "the level")
    phone.type("#note-text", "Chiffre manquant <b>&\u202e</b>")
    phone.tap("#note button")
    oral.wait_event("the note", type="note-taken", by="jury")
    phone.wait("document.getElementById('note-text').value === ''", "an empty field")

    # A second phone, with a seat and a language of its own.
    other = browser.phone("en-GB,en")
    other.open(address)
    other.wait("document.getElementById('line').textContent === 'You are jury 2.'", "the second seat")
    assert other.value("document.documentElement.lang") == "en"
    other.wait("document.getElementById('asked-title').textContent === 'Question 1'", "the question in English")
    check_access(other, told)
    other.tap("#ask-next")
    phone.wait("document.getElementById('asked-title').textContent === 'Question 2'", "the second question")
    oral.wait_event("the second phone", type="jury-joined", seat=2)
    for reader in (phone, other):
        reader.tap("#choices summary")
        reader.wait("document.getElementById('choices').open", "the choices")
    phone.tap("#choice-buttons button", 1)
    other.wait("document.getElementById('asked-title').textContent === 'Question 3'", "the third question")
    phone.type("#own-text", "Pourquoi pas un NAS chez un ami ?")
    phone.tap("#own button")
    other.wait("document.getElementById('question').textContent.includes('NAS chez un ami')", "the own question")

    # The network goes away, the oral goes on, the network comes back.
    wire.cut()
    phone.wait("document.getElementById('line').textContent.includes('coupée')", "the lost line")
    # Only now: until the cut another event may still have come.
    seen = phone.value("oral.last")
    count = len([event for event in oral.events() if event["type"] == "question-asked"])
    oral.line()
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if len([event for event in oral.events() if event["type"] == "question-asked"]) > count:
            break
        time.sleep(0.02)
    wire.heads.clear()
    wire.mend()
    phone.wait("document.getElementById('asked-title').textContent === 'Question 5'", "the question after the cut")
    asked = [head for head in wire.heads if head.startswith("GET /events")]
    assert any(f"last-event-id: {seen}\r" in head.lower() for head in asked), f"not resumed at {seen}: {asked}"
    phone.wait("document.getElementById('line').textContent === 'Vous êtes le jury 1.'", "the same seat")
    left = [event for event in oral.events() if event["type"] == "jury-left"]
    assert not left, f"somebody left during the cut: {left}"
    told["resumed"] = seen + 1
    # Reloading keeps the seat and shows the same.
    phone.call("Page.reload")
    phone.wait("document.getElementById('asked-title').textContent === 'Question 5'", "the page after a reload")
    phone.wait("document.getElementById('line').textContent === 'Vous êtes le jury 1.'", "the seat after a reload")

    # Two fingers at once ask one question.
    before = len([event for event in oral.events() if event["type"] == "question-asked"])
    base = phone.value("oral.last")
    for reader in (phone, other):
        reader.wait(f"oral.last >= {base}", "the same moment")
    phone.value("window.first = wish({ wish: 'next' }), 0")
    other.value(f"window.first = (() => {{ const kept = oral.last; oral.last = {base};"
                " const sent = wish({ wish: 'next' }); oral.last = kept; return sent; })(), 0")
    answers = [phone.value("window.first"), other.value("window.first")]
    after = len([event for event in oral.events() if event["type"] == "question-asked"])
    assert after == before + 1 and sorted(answers) == [False, True], (before, after, answers)

    # The oral is left: the page says so, and ends with the program.
    for reader in (phone, other):
        bad = [place for place in reader.requests() if not place.startswith(f"http://127.0.0.1:{wire.port}/")]
        assert not [place for place in bad if not place.startswith(("data:", "about:"))], f"asked elsewhere: {bad}"
        assert not reader.complaints(), reader.complaints()
    oral.end()
    phone.wait("/coupée|plus en cours|fermée/.test(document.getElementById('line').textContent)", "the end")


def check_english(browser, program, folder, told):
    """The oral's language is the page's where the browser speaks neither; a stranger gets nothing."""
    oral = Oral(program, folder, "en")
    url = address_of(oral)
    begin_oral(oral)
    phone = browser.phone("de-DE")
    phone.open(url)
    phone.wait("document.getElementById('line').textContent === 'You are jury 1.'", "the seat in English")
    check_access(phone, told)
    stranger = browser.phone("en")
    stranger.open(url[:-4] + "AAAA")
    stranger.wait("document.getElementById('line').textContent.includes('no longer valid')", "the refusal")
    stranger.open(url.split("#")[0])
    stranger.wait("document.getElementById('line').textContent.includes('lacks its key')", "the missing key")
    # The whole oral from the phone: each slot ended there.
    while not phone.value("Boolean(oral && oral.finished)"):
        phone.wait("!document.getElementById('end-slot').hidden || oral.finished", "a slot")
        if phone.value("oral.finished"):
            break
        slot = phone.value("oral.slot")
        phone.tap("#end-slot")
        phone.wait("document.getElementById('end-slot').textContent.startsWith('Confirm')", "the confirmation")
        phone.tap("#end-slot")
        phone.wait(f"oral.finished || oral.slot !== {slot}", "the next slot")
    phone.wait("!document.getElementById('ending').hidden", "the end")
    assert phone.text("#ending-title") == "The oral is over"
    oral.wait_event("the end", type="finished")
    assert not phone.complaints(), phone.complaints()
    oral.end()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--browser", default="chromium")
    parser.add_argument("--picture")
    choices = parser.parse_args()
    told = {}
    with tempfile.TemporaryDirectory(prefix="oralblanc-page-", ignore_cleanup_errors=True) as folder:
        browser = Browser(choices.browser, folder)
        try:
            version = browser.call("Browser.getVersion")["product"]
            check_french(browser, os.path.abspath(choices.program), folder, choices.picture, told)
            check_english(browser, os.path.abspath(choices.program), folder, told)
        finally:
            browser.end()
    print(f"check-page: {version}: the question, a level in the journal, two phones, French and English; "
          f"resumed at event {told['resumed']} after a cut; least contrast {told['contrast']}:1")


if __name__ == "__main__":
    sys.exit(main())
