package mingbai.service.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.WindowState;
import mingbai.service.calling.DeskCommand;
import mingbai.service.queue.WindowSight;

/// What simulated clerks do next, given what their windows look like: one command at a time.
final class DemoRound {
    /// How long serving takes at least; each window takes a little longer than the one before.
    static final Duration SERVING = Duration.ofSeconds(12);

    private static final int DIFFERENT = 5;

    private final Map<WindowNumber, Instant> since = new HashMap<>();
    private int next;

    /// The command that is due, of the window whose turn it is.
    Optional<DeskCommand> command(List<WindowSight> windows, Instant now) {
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get((next + i) % windows.size());
            var command = at(window, firstOf(windows), now);
            if (command.isPresent()) {
                next = (next + i + 1) % windows.size();
                return command;
            }
        }
        return Optional.empty();
    }

    /// A business is called by its first window while few wait, so that a screen over that window
    /// has something to show.
    private static Set<WindowNumber> firstOf(List<WindowSight> windows) {
        Set<BusinessId> taken = new HashSet<>();
        Set<WindowNumber> first = new HashSet<>();
        for (var window : windows) {
            for (var line : window.lines()) {
                if (taken.add(line.business().id())) {
                    first.add(window.window().number());
                }
            }
        }
        return first;
    }

    private Optional<DeskCommand> at(WindowSight window, Set<WindowNumber> first, Instant now) {
        var number = window.window().number();
        if (window.state().status() != WindowState.Status.OPEN) {
            return Optional.empty();
        }
        if (window.state().serving().isPresent()) {
            var begun = since.computeIfAbsent(number, n -> now);
            if (now.isBefore(begun.plus(serving(number)))) {
                return Optional.empty();
            }
            since.remove(number);
            return Optional.of(new DeskCommand.Finish(number));
        }
        int many = first.contains(number) ? 1 : 3;
        if (window.lines().stream().noneMatch(line -> line.waiting() >= many)) {
            return Optional.empty();
        }
        since.put(number, now);
        return Optional.of(new DeskCommand.CallNext(number));
    }

    private static Duration serving(WindowNumber window) {
        return SERVING.plusSeconds(window.value() % DIFFERENT * 2L);
    }
}
