"""The way from the command line to a running presentation."""


def open_presentation(terminal):
    """Accepts what each screen proposes until the first presentation runs."""
    for text in ("Entrée continuer", "Choix des fiches", "Avant de commencer"):
        if terminal.wait_for(text) is None:
            raise SystemExit(f"no “{text}” on:\n{terminal.screen.text()}")
        terminal.send(b"\r")
    if terminal.wait_for("restent pour présenter") is None:
        raise SystemExit(f"no presentation on:\n{terminal.screen.text()}")
