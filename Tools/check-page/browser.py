"""A headless Chromium, driven over pipes by its own protocol; nothing of it listens anywhere."""

import base64
import json
import os
import subprocess
import time

PATIENCE_SECONDS = 60


class Browser:
    """The program, with as many phones as are asked for."""

    def __init__(self, program, folder):
        to_read, self.to_write = os.pipe()
        self.to_hear, from_browser = os.pipe()

        def prepare():
            os.dup2(to_read, 13)
            os.dup2(from_browser, 14)
            os.dup2(13, 3)
            os.dup2(14, 4)

        # It is run on pages of our own only, and root has no sandbox of its own to give it.
        sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
        words = [program, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={folder}", "--disable-gpu",
                 "--no-first-run", "--disable-background-networking", "--hide-scrollbars", *sandbox]
        with open(os.path.join(folder, "log"), "w") as log:
            self.process = subprocess.Popen(words, preexec_fn=prepare, close_fds=False, stdin=subprocess.DEVNULL,
                                            stdout=subprocess.DEVNULL, stderr=log)
        os.close(to_read)
        os.close(from_browser)
        self.unread = b""
        self.last = 0
        self.events = []

    def call(self, method, session=None, **parameters):
        """Asks for something and waits for the answer; what happens meanwhile is kept."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to_write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def _next(self):
        while b"\0" not in self.unread:
            piece = os.read(self.to_hear, 65536)
            if not piece:
                raise RuntimeError("the browser has ended")
            self.unread += piece
        message, self.unread = self.unread.split(b"\0", 1)
        return json.loads(message)

    def phone(self, languages):
        return Phone(self, languages)

    def end(self):
        try:
            self.call("Browser.close")
        except (RuntimeError, OSError):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Phone:
    """A window of 390 × 844 with touch, and a store of its own as another person's phone has it."""

    def __init__(self, browser, languages):
        self.browser = browser
        self.context = browser.call("Target.createBrowserContext")["browserContextId"]
        target = browser.call(
            "Target.createTarget", url="about:blank", browserContextId=self.context)["targetId"]
        self.session = browser.call(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Network.enable")
        self.call("Log.enable")
        self.call("Runtime.enable")
        self.hold()
        self.call("Emulation.setTouchEmulationEnabled", enabled=True)
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)
        self.call("Emulation.setUserAgentOverride", userAgent="check-page", acceptLanguage=languages)

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def hold(self, width=390, height=844, is_dark=False):
        """Another size of screen, or other colours that its owner likes better."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2,
                  mobile=True)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}])

    def open(self, url):
        self.call("Page.navigate", url=url)

    def value(self, expression):
        """What an expression of JavaScript is worth on the page."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def wait(self, expression, what):
        """Waits until an expression is true."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            try:
                found = self.value(expression)
            except RuntimeError:
                found = None
            if found:
                return found
            time.sleep(0.03)
        text = self.value("document.body ? document.body.innerText : ''")
        raise AssertionError(f"{what} did not come. The page says:\n{text}")

    def text(self, selector):
        return self.value(f"(document.querySelector({json.dumps(selector)}) || {{}}).textContent || ''")

    def tap(self, selector, index=0):
        """Touches the middle of something as a finger does."""
        # Nothing is touched in a window that lies behind another.
        self.call("Page.bringToFront")
        place = json.dumps(selector)
        point = self.value(
            f"(() => {{ const node = document.querySelectorAll({place})[{index}]; node.scrollIntoView("
            "{block: 'center'}); const box = node.getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]; })()")
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": point[0], "y": point[1]}])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def type(self, selector, text):
        self.tap(selector)
        self.wait(f"document.activeElement === document.querySelector({json.dumps(selector)})", "the focus")
        self.call("Input.insertText", text=text)

    def picture(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def requests(self):
        return [event["params"]["request"]["url"] for event in self.browser.events
                if event.get("method") == "Network.requestWillBeSent"
                and event.get("sessionId") == self.session]

    def complaints(self):
        """What the browser found wrong: errors of the script, and what the page's own policy forbade."""
        found = []
        for event in self.browser.events:
            if event.get("sessionId") != self.session:
                continue
            if event["method"] == "Runtime.exceptionThrown":
                found.append(json.dumps(event["params"]["exceptionDetails"]))
            if event["method"] == "Log.entryAdded":
                entry = event["params"]["entry"]
                if entry["source"] in ("security", "javascript", "violation"):
                    found.append(entry["text"])
        return found
