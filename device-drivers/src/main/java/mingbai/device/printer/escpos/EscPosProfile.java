package mingbai.device.printer.escpos;

import java.util.EnumSet;
import java.util.Set;
import mingbai.device.printer.PaperWidth;
import mingbai.device.printer.Slip;
import mingbai.device.printer.SlipLine;

/// What one make of printer can do; `missing` are two-byte characters its font lacks.
public record EscPosProfile(
        String name, PaperWidth paper, Cutting cutting, Set<Ability> abilities, String missing) {

    /// Epson, SNBC and most 80 mm kiosk printers.
    public static final EscPosProfile USUAL_80 =
            new EscPosProfile(
                    "usual-80",
                    PaperWidth.MM80,
                    Cutting.FEED_AND_PARTIAL,
                    EnumSet.of(Ability.STATUS, Ability.ECHO, Ability.QR),
                    "");

    /// The same with a 58 mm roll.
    public static final EscPosProfile USUAL_58 =
            new EscPosProfile(
                    "usual-58",
                    PaperWidth.MM58,
                    Cutting.FEED_AND_PARTIAL,
                    USUAL_80.abilities(),
                    "");

    /// A cheap clone: draws no QR code, answers no question after the cut, has a tear bar.
    public static final EscPosProfile PLAIN_58 =
            new EscPosProfile(
                    "plain-58", PaperWidth.MM58, Cutting.TEAR_BAR, EnumSet.of(Ability.STATUS), "");

    /// What not every ESC/POS printer can.
    public enum Ability {
        /// Answers `DLE EOT`.
        STATUS,
        /// Answers `GS r 1` in its turn, hence after the cut.
        ECHO,
        /// Draws QR codes itself by `GS ( k`.
        QR
    }

    /// How a slip leaves the printer.
    public enum Cutting {
        /// `GS V 66 0`: feeds to the blade and leaves one point.
        FEED_AND_PARTIAL,
        /// `GS V 65 0`: feeds to the blade and cuts off.
        FEED_AND_FULL,
        /// Fed by hand-counted lines, then `GS V 1`.
        LINES_AND_PARTIAL,
        /// No blade: only fed out.
        TEAR_BAR
    }

    public EscPosProfile {
        abilities = Set.copyOf(abilities);
    }

    public boolean can(Ability ability) {
        return abilities.contains(ability);
    }

    /// How often the blade falls for a slip.
    int cuts(Slip slip) {
        return cutting == Cutting.TEAR_BAR
                ? 0
                : (int) slip.lines().stream().filter(SlipLine.Cut.class::isInstance).count();
    }

    public EscPosProfile without(Ability ability) {
        EnumSet<Ability> fewer = EnumSet.noneOf(Ability.class);
        fewer.addAll(abilities);
        fewer.remove(ability);
        return new EscPosProfile(name, paper, cutting, fewer, missing);
    }
}
