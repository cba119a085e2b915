"""The window from outside, as a reader of the screen meets it: AT-SPI, with nothing else.

Opens the dinner in the real window, walks its tree, finds the button Run by its name, presses it,
waits until the status bar says that the run has ended, reads that, and then reads what the street
and the timeline tell: restaurant > chef, lane > interval. Every control on the way must have a name.

    python3 accessibility_walk.py PATH/TO/bin [--tree]

--tree prints what was heard. Needs Xvfb, dbus-run-session, Debian's at-spi2-core, python3-gi and
gir1.2-atspi-2.0. Exit status: 0 passed, 1 failed, 77 skipped (one of them is missing).
"""
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

PATIENCE_S = 40
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
INTERACTIVE = {"push button", "toggle button", "check box", "radio button", "combo box", "slider",
               "spin button", "text", "list", "table", "tree", "tree table", "menu", "menu item"}


def missing():
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return tool
    if not any(os.path.exists(launcher) for launcher in LAUNCHERS):
        return "at-spi2-core"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi  # noqa: F401
    except (ImportError, ValueError):
        return "gir1.2-atspi-2.0 and python3-gi"
    return None


def until(what, condition):
    end = time.monotonic() + PATIENCE_S
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(what)
        time.sleep(0.2)


class Heard:
    """One object of the tree; asked anew each time, so that nothing is a memory."""

    def __init__(self, accessible):
        self.accessible = accessible
        accessible.clear_cache()

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        return self.accessible.get_role_name() or ""

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    def children(self):
        found = []
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                found.append(Heard(child))
        return found

    def below(self):
        """Everything below it, from the top down."""
        for child in self.children():
            yield child
            yield from child.below()

    def first(self, wanted):
        return next((each for each in self.below() if wanted(each)), None)

    def press(self):
        from gi.repository import Atspi
        action = self.accessible.get_action_iface()
        if action is None:
            raise AssertionError(f"{self.role} '{self.name}' cannot be pressed")
        names = [Atspi.Action.get_action_name(action, i)
                 for i in range(Atspi.Action.get_n_actions(action))]
        if "Press" not in names:
            raise AssertionError(f"{self.role} '{self.name}' can only {names}")
        Atspi.Action.do_action(action, names.index("Press"))


def window_of(desktop):
    for application in Heard(desktop).children():
        if application.name.lower() == "brigade":
            return next((each for each in application.children() if each.children()), None)
    return None


def show(heard, depth=0):
    if heard.name or heard.description:
        print("  " * depth + f"{heard.role}: {heard.name}"
              + (f" ({heard.description})" if heard.description else ""))
    for child in heard.children():
        show(child, depth + 1)


def nameless(window):
    from gi.repository import Atspi
    return [f"{each.role} in {Heard(each.accessible.get_parent()).role}" for each in window.below()
            if each.role in INTERACTIVE and not each.name and each.has(Atspi.StateType.FOCUSABLE)
            and each.has(Atspi.StateType.SHOWING)]


def walk(prints):
    from gi.repository import Atspi
    warnings.simplefilter("ignore", DeprecationWarning)  # older and newer names of the same calls
    Atspi.init()
    window = until("the window is not in the tree of AT-SPI",
                   lambda: window_of(Atspi.get_desktop(0)))
    run = until("no button is called Run", lambda: window.first(
        lambda each: each.role == "push button" and each.name == "Run"))
    without = nameless(window)
    if without:
        raise AssertionError("without a name: " + ", ".join(without))
    run.press()
    ended = until("nothing says that the run has ended", lambda: window.first(
        lambda each: each.role == "label" and each.name.startswith("The run has ended")))
    print("outcome:", ended.name)
    if "orders done: 3" not in ended.name:
        raise AssertionError(f"not three orders: {ended.name}")

    street = window.first(lambda each: each.name == "Street")
    houses = [each for each in street.children() if each.name.startswith("Restaurant")]
    # The moment shown is the last busy one: nothing is done yet.
    if len(houses) != 1 or "0 done" not in houses[0].name:
        raise AssertionError(f"the street tells {[each.name for each in houses]}")
    print("street:", houses[0].name)
    # Its dock has the same name, and the buttons of its title for children.
    timeline = window.first(lambda each: each.name == "Timeline" and any(
        "Chef" in child.name for child in each.children()))
    if timeline is None:
        raise AssertionError("no timeline has lanes of chefs")
    lanes = timeline.children()
    if len(lanes) != 3 or not all("Chef" in lane.name for lane in lanes):
        raise AssertionError(f"the timeline tells {[lane.name for lane in lanes]}")
    for lane in lanes:
        intervals = lane.children()
        if not any("waits" in each.name for each in intervals):
            raise AssertionError(f"{lane.name} waits nowhere: {[each.name for each in intervals]}")
        print("lane:", lane.name, "|", lane.description, "|", len(intervals), "intervals")

    # Back into the middle of the run by pressing an interval: now the chefs are at their places.
    waiting = next(each for each in lanes[0].children() if "waits" in each.name)
    waiting.press()
    chefs = until("no chefs in the restaurant", lambda: [
        chef for house in street.children() if house.name.startswith("Restaurant")
        for chef in house.children() if chef.name.startswith("Chef")])
    for chef in chefs:
        print("chef:", chef.name)
    if len(chefs) != 3:
        raise AssertionError(f"{len(chefs)} chefs")
    if prints:
        show(window)


def inside(binaries, prints):
    """Within a session bus of its own."""
    launcher = next(each for each in LAUNCHERS if os.path.exists(each))
    started = [subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)]
    read_end, write_end = os.pipe()
    started.append(subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL))
    os.close(write_end)
    with os.fdopen(read_end) as display, tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": ":" + display.readline().strip(),
                       "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                       "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "LC_ALL": "C.UTF-8"}
        started.append(subprocess.Popen(
            [pathlib.Path(binaries) / "brigade", "--open", "@dinner", "--size", "1500x950"],
            env=environment))
        try:
            walk(prints)
            print("passed")
            return 0
        except AssertionError as failure:
            print(f"failed: {failure}")
            return 1
        finally:
            for program in reversed(started):
                program.terminate()
                program.wait()


def main():
    # Distributions have these modules for their own interpreter only.
    system = "/usr/bin/python3"
    if importlib.util.find_spec("gi") is None and os.path.exists(system) \
            and os.path.realpath(sys.executable) != os.path.realpath(system):
        os.execv(system, [system, *sys.argv])
    lacking = missing()
    if lacking is not None:
        print(f"skipped: no {lacking}")
        return 77
    if "--inside" in sys.argv:
        return inside(sys.argv[1], "--tree" in sys.argv)
    with tempfile.TemporaryDirectory() as runtime:
        os.chmod(runtime, 0o700)
        return subprocess.run(
            ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__),
             str(pathlib.Path(sys.argv[1]).resolve()), "--inside", *sys.argv[2:]],
            env={**os.environ, "XDG_RUNTIME_DIR": runtime, "GIO_USE_VFS": "local"},
            check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
