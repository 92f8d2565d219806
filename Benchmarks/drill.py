"""What a drill leaves in memory on the day of the exam, by the order of a day's questions."""

import subprocess

from measuring import Section, at_least
from programs import OUR_TOOL

CANDIDATES = 30
ORDERS = {"newFirst": "new before due (ours)", "mixed": "new and due in turn (Anki's default)",
          "dueFirst": "due before new"}
SHORT = ("60", "7", "10")


def share(value: float) -> str:
    return f"{value:.3f}"


def measure() -> Section:
    output = subprocess.run([str(OUR_TOOL), "drill", str(CANDIDATES)], check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    known, rows = {}, []
    for line in output.splitlines():
        questions, days, per_day, order, *figures = line.split(",")
        mean, solid, reviews = int(figures[0]) / 1e6, int(figures[1]) / 1e6, figures[2]
        known[(questions, days, per_day, order)] = mean
        rows.append([f"{questions} questions, {days} days, {per_day} a day", ORDERS[order],
                     share(mean), share(solid), reviews])
    return Section(
        title="A drill up to the day of the exam",
        how=(f"Means over {CANDIDATES} simulated candidates. FSRS itself is taken for their memory, and "
             "a first answer for an even chance, so that the figures compare orders and promise "
             "nothing to anybody. Ours is the planner of `oralblanc drill` itself."),
        columns=["Case", "Order", "Known on the day", "At 0.8 or more", "Answers"], rows=rows,
        targets=[at_least("60 questions, 7 days, 10 a day: known at 0.78 or more",
                          known[(*SHORT, "newFirst")], 0.78, share),
                 at_least("more than in turn, as Anki does by default",
                          known[(*SHORT, "newFirst")], known[(*SHORT, "mixed")], share)])
