"""Leads our program from its first frame into a presentation, with the clock running."""

from terminal import Terminal


def open_presentation(terminal: Terminal) -> None:
    # The card of the exam, the choice of fiches, the options; Enter accepts what is proposed.
    for text in ["Choix des fiches", "Avant de commencer", "restent pour présenter"]:
        terminal.settle(0.05)
        terminal.send("\r")
        terminal.instant_of(text)
