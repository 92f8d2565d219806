"""Leads one or more of our programs from their first frame into a presentation, with the clock running."""

from terminal import Terminal


def open_presentation(*terminals: Terminal) -> None:
    # The card of the exam, the choice of fiches, the options; Enter accepts what is proposed.
    for text in ["Choix des fiches", "Avant de commencer", "restent pour présenter"]:
        for terminal in terminals:
            terminal.settle(0.0)
            terminal.send("\r")
        for terminal in terminals:
            terminal.instant_of(text, limit=120)
