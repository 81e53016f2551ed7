package mingbai.device.printer.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mingbai.device.line.ByteLine;
import mingbai.device.line.LineAddress;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;

/// A ticket printer in the configuration: its line or `simulated`, and its profile. Whoever reads
/// `printer` reads it by [#beside], so that what was tried at one program works at the other.
public record PrinterSetup(Optional<LineAddress> line, EscPosProfile profile) {
    public static final String KEY = "printer";
    public static final String SIMULATED = "simulated";

    private static final String PROFILE = KEY + ".profile";

    private static final List<EscPosProfile> PROFILES =
            List.of(EscPosProfile.USUAL_80, EscPosProfile.USUAL_58, EscPosProfile.PLAIN_58);

    /// What understands the value of `printer`; `text` is asked for the keys beside it.
    public static Function<String, PrinterSetup> beside(Function<String, Optional<String>> text) {
        String profile = text.apply(PROFILE).orElse(EscPosProfile.USUAL_80.name());
        return line -> parse(line, profile);
    }

    /// With the usual profile.
    public static PrinterSetup parse(String line) {
        return parse(line, EscPosProfile.USUAL_80.name());
    }

    /// Such as `node:/dev/usb/lp0` and `usual-80`.
    public static PrinterSetup parse(String line, String profile) {
        return new PrinterSetup(
                line.strip().equals(SIMULATED)
                        ? Optional.empty()
                        : Optional.of(LineAddress.parse(line)),
                profile(profile.strip()));
    }

    private static EscPosProfile profile(String name) {
        return PROFILES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "凭条打印机类型有误 " + PROFILE + " \"" + name + "\": write " + names()));
    }

    private static String names() {
        return PROFILES.stream().map(EscPosProfile::name).collect(Collectors.joining(", "));
    }

    public boolean simulated() {
        return line.isEmpty();
    }

    /// The printer need not be there. A simulated one draws its slips into the folder; `along` may
    /// read along on the line.
    public TicketPrinter open(
            Path folder, InstantSource clock, UnaryOperator<ByteLine.Opener> along)
            throws IOException {
        if (line.isPresent()) {
            return new EscPosTicketPrinter(along.apply(line.get()), profile, clock);
        }
        SimulatedTicketPrinter paper = SimulatedTicketPrinter.start(folder, profile.paper(), 0);
        return new DrawnTicketPrinter(
                paper, new EscPosTicketPrinter(along.apply(paper.address()), profile, clock));
    }
}
