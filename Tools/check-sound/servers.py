"""Sound servers in a private folder, with a microphone and a loudspeaker that exist only there."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

MICROPHONE, SPEAKER = "microphone", "speaker"
# The recorder refuses a monitor, as a machine without a microphone has one; so it gets a source of its own.
MODULES = (["module-null-sink", "sink_name=mic", "rate=48000"],
           ["module-null-sink", f"sink_name={SPEAKER}", "rate=48000"],
           ["module-remap-source", "master=mic.monitor", f"source_name={MICROPHONE}"])


class Server:
    """PulseAudio, or PipeWire that speaks its language, until `close`."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="oralblanc-sound-"))
        self.folder.chmod(0o700)
        self.processes: list[subprocess.Popen] = []
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
            "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_CONFIG_HOME": str(self.folder / "config")}
        (self.folder / "run").mkdir(mode=0o700)
        # A take is packed when it was compared as it was recorded.
        settings = self.folder / "config" / "oralblanc"
        settings.mkdir(parents=True)
        (settings / "config.yaml").write_text("pack: off\n", encoding="utf-8")
        if kind == "pulseaudio":
            socket = self.folder / "run" / "pulse.sock"
            self._start("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                        "--use-pid-file=no", "-L",
                        f"module-native-protocol-unix socket={socket} auth-anonymous=1")
            self.environment["PULSE_SERVER"] = f"unix:{socket}"
        else:
            bus = self.folder / "run" / "bus"
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={bus}"
            self._start("dbus-daemon", "--session", "--nofork", f"--address=unix:path={bus}")
            time.sleep(0.5)
            for program in ("pipewire", "wireplumber", "pipewire-pulse"):
                self._start(program)
                time.sleep(0.5)
        self._wait()
        self.modules = {module[0] + module[1]: self.control("load-module", *module).strip()
                        for module in MODULES}
        time.sleep(0.5)
        self.control("set-default-sink", SPEAKER)
        self.control("set-default-source", MICROPHONE)

    def _start(self, *command: str) -> None:
        log = (self.folder / f"{command[0]}.log").open("ab")
        self.processes.append(subprocess.Popen(
            command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log))

    def _wait(self) -> None:
        for _ in range(100):
            if subprocess.run(["pactl", "info"], env=self.environment, check=False,
                              capture_output=True).returncode == 0:
                return
            time.sleep(0.1)
        raise SystemExit(f"{self.kind} does not answer; see {self.folder}")

    def control(self, *words: str) -> str:
        return subprocess.run(["pactl", *words], env=self.environment, check=True, text=True,
                              capture_output=True).stdout

    def unplug(self) -> None:
        """Takes the microphone away."""
        name = "module-remap-sourcemaster=mic.monitor"
        self.control("unload-module", self.modules.pop(name))

    def play(self, raw: pathlib.Path) -> subprocess.Popen:
        """Plays a sound into the microphone."""
        return subprocess.Popen(
            ["paplay", "--raw", "--rate=16000", "--channels=1", "--format=s16le",
             "--latency-msec=50", "-d", "mic", str(raw)], env=self.environment)

    def close(self) -> None:
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
