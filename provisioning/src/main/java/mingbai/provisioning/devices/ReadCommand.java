package mingbai.provisioning.devices;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mingbai.device.idcard.CardSeen;
import mingbai.device.idcard.IdCardReader;
import mingbai.device.idcard.simulated.FictionalCard;
import mingbai.device.idcard.simulated.SimulatedIdCardReader;
import mingbai.device.line.Deadline;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome;
import mingbai.device.ratingpad.RatingPad;
import mingbai.device.ratingpad.simulated.SimulatedRatingPad;
import mingbai.device.scanner.CodeScanner;
import mingbai.device.scanner.Scan;
import mingbai.device.scanner.simulated.SimulatedCodeScanner;
import mingbai.provisioning.devices.opened.OpenDevices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads one code, identity card or press of the rating pad. Before a simulated device something is
/// held; of a card only its kind and its masked number are told.
@Command(
        name = "read",
        description = "读取一次：二维码、身份证或评价键 · reads one code, card or press",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private static final String TEST_CODE = "https://example.gov.cn/t/0";
    private static final long GLANCE_MILLIS = 200;
    private static final String NOTHING = "没有读到 · nothing came";

    /// What may be read.
    enum What {
        code,
        card,
        pad
    }

    private final InstantSource clock;

    @Spec private @Nullable CommandSpec spec;
    @Mixin private DeviceOptions options = new DeviceOptions();

    @Parameters(
            paramLabel = "code|card|pad",
            defaultValue = "code",
            description = "二维码、身份证、评价器 · a code, an identity card, the rating pad")
    private What what = What.code;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "最多等 N 秒 · waits for N seconds at most")
    private long seconds;

    ReadCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        return options.run(out, clock, devices -> read(out, devices));
    }

    private int read(PrintWriter out, OpenDevices devices) throws InterruptedException {
        devices.awaitFirstLook();
        return switch (what) {
            case code ->
                    devices.scanner().isPresent()
                            ? code(out, devices.scanner().get())
                            : PrintCommand.missing(out, "scanner");
            case card ->
                    devices.cardReader().isPresent()
                            ? card(out, devices.cardReader().get())
                            : PrintCommand.missing(out, "card-reader");
            case pad ->
                    devices.pad().isPresent()
                            ? pad(out, devices.pad().get())
                            : PrintCommand.missing(out, "rating-pad");
        };
    }

    private int code(PrintWriter out, CodeScanner scanner) throws InterruptedException {
        BlockingQueue<String> heard = new ArrayBlockingQueue<>(1);
        out.println("请扫一个测试码 · hold a test code before the scanner");
        try (var _ = scanner.listen(scan -> heard.offer(words(scan)))) {
            Runnable held =
                    scanner instanceof SimulatedCodeScanner simulated
                            ? () -> simulated.hold(TEST_CODE)
                            : () -> {};
            return told(out, heard, held);
        }
    }

    private static String words(Scan scan) {
        return switch (scan) {
            case Scan.Code(String text) -> "读到 read: " + text;
            case Scan.Unreadable(var why) -> "读到但不能识别 · unreadable: " + why;
        };
    }

    private int card(PrintWriter out, IdCardReader reader) throws InterruptedException {
        BlockingQueue<String> seen = new ArrayBlockingQueue<>(1);
        out.println("请放置身份证 · lay an identity card on the reader");
        try (var _ = reader.await(card -> seen.offer(words(card)))) {
            Runnable laid =
                    reader instanceof SimulatedIdCardReader simulated
                            ? () -> simulated.lay(FictionalCard.resident("测试", "19900101", "长期"))
                            : () -> {};
            return told(out, seen, laid);
        }
    }

    private static String words(CardSeen card) {
        return switch (card) {
            case CardSeen.Read(var read) ->
                    "读到 read: " + read.kind().chinese() + " " + read.masked();
            case CardSeen.Unreadable(var why) -> why.chinese() + " " + why.english();
        };
    }

    /// Something is held until it is seen: a simulated device drops what comes too early, too.
    private int told(PrintWriter out, BlockingQueue<String> heard, Runnable held)
            throws InterruptedException {
        Deadline deadline = Deadline.in(Duration.ofSeconds(seconds));
        while (!deadline.passed()) {
            held.run();
            String words = heard.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            if (words != null) {
                out.println(words);
                return words.startsWith("读到 read") ? DeviceOptions.WELL : DeviceOptions.NOT_WELL;
            }
        }
        out.println(NOTHING);
        return DeviceOptions.NOT_WELL;
    }

    private int pad(PrintWriter out, RatingPad pad) throws InterruptedException {
        out.println("请按一个评价键 · press a key of the rating pad");
        var outcome = pad.invite("test", Duration.ofSeconds(seconds));
        Deadline deadline = Deadline.in(Duration.ofSeconds(seconds).plusSeconds(1));
        while (!deadline.passed()) {
            if (pad instanceof SimulatedRatingPad simulated) {
                simulated.press(PadGrade.of(5));
            }
            try {
                return told(out, outcome.get(1, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                out.flush();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a pad never fails an invitation", e);
            }
        }
        out.println(NOTHING);
        return DeviceOptions.NOT_WELL;
    }

    private static int told(PrintWriter out, PadOutcome outcome) {
        return switch (outcome) {
            case PadOutcome.Rated(_, PadGrade grade) -> {
                out.println("读到 read: " + grade.chinese() + " " + grade.points());
                yield DeviceOptions.WELL;
            }
            case PadOutcome.Unrated(_, var why) -> {
                out.println(NOTHING + ": " + why);
                yield DeviceOptions.NOT_WELL;
            }
        };
    }
}
