"""What was measured on, and with what."""

import datetime
import importlib.metadata
import os
import pathlib
import platform
import shutil
import subprocess

from programs import OURS

PACKAGES = ["mdp", "patat", "tig", "calcurse", "cmark-gfm", "asciinema", "libncursesw6"]
MODULES = ["termdown", "duckdb", "pyte"]


def description() -> str:
    model = field("/proc/cpuinfo", "model name") or platform.machine()
    memory = int((field("/proc/meminfo", "MemTotal") or "0 kB").split()[0]) / 1048576
    system = field("/etc/os-release", "PRETTY_NAME", "=").strip('"')
    load = ", ".join(f"{value:.2f}" for value in os.getloadavg())
    lines = [
        f"* Date: {datetime.date.today().isoformat()}",
        f"* Machine: {os.cpu_count()} processors ({model}), {memory:.0f} GiB of memory",
        f"* System: {system}, Linux {platform.release()}",
        f"* oralblanc: {ours()}",
        f"* Peers: {', '.join(versions()) or 'none'}",
        f"* Load averages when it began: {load}",
    ]
    return "\n".join(lines) + "\n"


def ours() -> str:
    version = output([str(OURS), "--version"]) or "not built"
    commit = output(["git", "rev-parse", "--short", "HEAD"])
    swift = next((line for line in output(["swift", "--version"]).splitlines() if "version" in line),
                 "").strip()
    return f"{version}{f' (commit `{commit}`)' if commit else ''}, release build, {swift}"


def versions() -> list[str]:
    found = []
    for name in PACKAGES:
        version = output(["dpkg-query", "-W", "-f", "${Version}", name])
        if version:
            found.append(f"{name} {version}")
    for name in MODULES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            pass
    return found


def output(command: list[str]) -> str:
    if not shutil.which(command[0]):
        return ""
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          check=False).stdout.strip()


def field(path: str, name: str, mark: str = ":") -> str:
    for line in pathlib.Path(path).read_text().splitlines():
        if line.startswith(name):
            return line.split(mark, 1)[1].strip()
    return ""
