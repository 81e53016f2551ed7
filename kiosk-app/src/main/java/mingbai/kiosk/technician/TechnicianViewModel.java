package mingbai.kiosk.technician;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mingbai.kiosk.technician.TechnicianStep.Asking;
import mingbai.kiosk.technician.TechnicianStep.Barred;
import mingbai.kiosk.technician.TechnicianStep.Menu;
import mingbai.kiosk.technician.TechnicianStep.OutOfService;
import mingbai.kiosk.technician.TechnicianStep.Testing;
import mingbai.kiosk.technician.bench.Workbench;
import mingbai.kiosk.words.Phrase;
import mingbai.kiosk.words.Prompt;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.status.DeviceReport;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;

/// Asks for the signed answer, and opens the menu to whoever has it.
public final class TechnicianViewModel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    static final Duration OPEN_FOR = Duration.ofMinutes(15);

    private static final Prompt PROMPT =
            Prompt.of(
                    "这里由技术人员使用",
                    "zhe4li3 you2 ji4shu4 ren2yuan2 shi3yong4",
                    "For technicians only.");

    private final Lock lock;
    private final Workbench bench;
    private final ZoneId zone;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<TechnicianStep> step;
    private Instant now;
    private Instant opened = Instant.MIN;
    private Optional<Instant> out = Optional.empty();

    /// `zone` is the hall's.
    public TechnicianViewModel(
            Lock lock, Workbench bench, Instant now, ZoneId zone, Runnable leave) {
        this.lock = lock;
        this.bench = bench;
        this.now = now;
        this.zone = zone;
        this.leave = leave;
        step = new ReadOnlyObjectWrapper<>(asking(Optional.empty()));
    }

    public ReadOnlyObjectProperty<TechnicianStep> step() {
        return step.getReadOnlyProperty();
    }

    public Prompt prompt() {
        return PROMPT;
    }

    /// Somebody wants to come in.
    public void knock() {
        switch (step.get()) {
            case OutOfService _, Barred _ -> step.set(asking(Optional.empty()));
            case Asking _, Menu _, Testing _ -> {}
        }
    }

    private TechnicianStep asking(Optional<Phrase> problem) {
        var barred = lock.barred(now);
        if (barred.isPresent()) {
            return new Barred(clock(barred.get()));
        }
        var asked = lock.ask(now);
        return new Asking(asked.challenge(), clock(asked.until()), List.of(), "", problem);
    }

    /// What a phone reads of a challenge: the console's page for it, where the kiosk knows its
    /// address.
    String address(Challenge challenge) {
        return bench.console()
                .map(page ->
                        "%s/unlock?station=%s&number=%s"
                                .formatted(page, challenge.station(), challenge.number()))
                .orElseGet(() -> challenge.station() + " " + challenge.number());
    }

    private String clock(Instant time) {
        return CLOCK.format(time.atZone(zone));
    }

    /// A digit of the answer, `<` to erase one or `!` to begin again.
    public void type(char key) {
        if (step.get() instanceof Asking asking) {
            var next = asking.after(key);
            if (next.whole()) {
                answer(AnswerCode.parse(String.join("", next.groups())));
            } else {
                step.set(next);
            }
        }
    }

    /// What the scanner read.
    public void scanned(String text) {
        if (step.get() instanceof Asking) {
            answer(AnswerCode.parse(text));
        }
    }

    private void answer(Optional<AnswerCode> code) {
        switch (lock.answer(code, now)) {
            case OPEN -> {
                tell("online", "技术人员已进入维护菜单。");
                opened = now;
                menu(Optional.empty());
            }
            case WRONG -> {
                tellWrong();
                step.set(
                        asking(
                                Optional.of(
                                        Phrase.of(
                                                "答复码不对，请核对终端和挑战码", "This answer is not right."))));
            }
            case TOO_OLD ->
                    step.set(
                            asking(
                                    Optional.of(
                                            Phrase.of(
                                                    "挑战码已过期，请用新的",
                                                    "Too late: use the new challenge."))));
            case BARRED -> {
                tellWrong();
                step.set(asking(Optional.empty()));
            }
        }
    }

    private void tellWrong() {
        tell("potentialFraud", "维护答复码输错 %d 次。".formatted(lock.wrong()));
    }

    private void tell(String status, String detail) {
        bench.tell(new DeviceReport("maintenance", status, detail, false));
    }

    private void menu(Optional<Phrase> said) {
        step.set(new Menu(bench.devices(), bench.facts(), said));
    }

    /// Looks at everything again.
    public void refresh() {
        if (step.get() instanceof Menu) {
            menu(Optional.empty());
        }
    }

    public void printTest() {
        if (step.get() instanceof Menu) {
            menu(Optional.of(Phrase.of("正在打印测试页", "Printing a test…")));
            var _ = bench.printTest().thenAccept(this::printed);
        }
    }

    private void printed(SlipOutcome outcome) {
        if (step.get() instanceof Menu) {
            menu(
                    Optional.of(
                            switch (outcome) {
                                case SlipOutcome.Printed _ ->
                                        Phrase.of("测试页已打印", "The test was printed.");
                                case SlipOutcome.Unconfirmed _ ->
                                        Phrase.of(
                                                "测试页已送出，打印机不能确认",
                                                "Sent; this printer cannot confirm it.");
                                case SlipOutcome.OnScreen _ ->
                                        Phrase.of("没有设置打印机", "No printer is configured.");
                                case SlipOutcome.Refused(var trouble) -> trouble.phrase();
                            }));
        }
    }

    public void speakTest() {
        if (step.get() instanceof Menu) {
            boolean spoke = bench.speakTest();
            menu(
                    Optional.of(
                            spoke
                                    ? Phrase.of("扬声器应正在说话", "The loudspeaker should be speaking.")
                                    : Phrase.of("没有设置扬声器", "No loudspeaker is configured.")));
        }
    }

    /// The next test picture, and the menu after the last.
    public void testScreen() {
        switch (step.get()) {
            case Menu _ -> step.set(new Testing(TestPicture.WHITE));
            case Testing(TestPicture picture) ->
                    picture.next()
                            .ifPresentOrElse(
                                    next -> step.set(new Testing(next)),
                                    () -> menu(Optional.empty()));
            case Asking _, Barred _, OutOfService _ -> {}
        }
    }

    public void restart() {
        if (step.get() instanceof Menu) {
            tell("starting", "技术人员重启了程序。");
            bench.restart();
        }
    }

    /// Takes the machine out of service until somebody comes in again and ends it.
    public void takeOut() {
        if (step.get() instanceof Menu) {
            tell("offline", "本机停用维护中。");
            out = Optional.of(now);
            close();
        }
    }

    /// Back in service.
    public void end() {
        if (step.get() instanceof Menu) {
            tell("online", "");
            out = Optional.empty();
            close();
        }
    }

    /// The door falls shut: a machine that is out of service stays so.
    private void close() {
        out.ifPresentOrElse(since -> step.set(new OutOfService(since)), leave);
    }

    public void tick(Instant next) {
        now = next;
        boolean over =
                switch (step.get()) {
                    case Asking asking -> !lock.ask(now).challenge().equals(asking.challenge());
                    case Barred _ -> lock.barred(now).isEmpty();
                    case Menu _, Testing _ -> !now.isBefore(opened.plus(OPEN_FOR));
                    case OutOfService _ -> false;
                };
        if (over) {
            close();
        }
    }

    /// Whether the machine is out of service, and no visitor's.
    public boolean busy() {
        return out.isPresent();
    }

    /// Whether nobody is asked if they are still there: an answer takes its time to be fetched.
    public boolean patient() {
        return step.get() instanceof Asking || busy();
    }

    /// Returns whether there was a step to go back to.
    public boolean back() {
        switch (step.get()) {
            case Testing _ -> menu(Optional.empty());
            case Asking _, Barred _, Menu _ -> close();
            case OutOfService _ -> {}
        }
        return true;
    }
}
