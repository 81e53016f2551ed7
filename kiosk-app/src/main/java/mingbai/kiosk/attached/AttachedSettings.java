package mingbai.kiosk.attached;

import java.util.Optional;
import mingbai.device.idcard.setup.IdCardSetup;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.setup.PinSetup;
import mingbai.device.ratingpad.serial.PadSignals;
import mingbai.device.ratingpad.setup.RatingPadSetup;
import mingbai.device.scanner.serial.CodeSuffix;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.scanner.setup.ScannerSetup;
import mingbai.program.settings.SettingsFile;

/// Which of them a configuration names, by the keys that `station devices` knows.
public record AttachedSettings(
        Optional<ScannerSetup> scanner,
        Optional<IdCardSetup> cardReader,
        Optional<RatingPadSetup> ratingPad,
        Optional<PinSetup> pins,
        PinWirings wired) {
    /// What is wired to which pin.
    public record PinWirings(Optional<Wiring> button, Optional<Wiring> presence) {
        static final PinWirings NONE = new PinWirings(Optional.empty(), Optional.empty());

        private static PinWirings from(SettingsFile file) {
            return new PinWirings(
                    file.value("button", Wiring::parse), file.value("presence", Wiring::parse));
        }

        boolean any() {
            return button.isPresent() || presence.isPresent();
        }
    }

    /// A kiosk with none of them.
    public static final AttachedSettings NONE =
            new AttachedSettings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    PinWirings.NONE);

    public static AttachedSettings from(SettingsFile file) {
        var model = file.value("scanner.model", ScannerModel::parse).orElse(ScannerModel.PLAIN);
        var suffix = file.value("scanner.suffix", CodeSuffix::parse).orElse(CodeSuffix.AUTO);
        var pad = new Pad(file.text("rating-pad.keys"), file.text("rating-pad.checksum"));
        var signals =
                new PadSignals(
                        file.text("rating-pad.invite").orElse(""),
                        file.text("rating-pad.thanks").orElse(""),
                        file.text("rating-pad.over").orElse(""));
        return new AttachedSettings(
                file.value("scanner", line -> new ScannerSetup(line, model, suffix)),
                file.value("card-reader", IdCardSetup::new),
                file.value("rating-pad", line -> pad.on(line, signals)),
                file.value("pins", PinSetup::new),
                PinWirings.from(file));
    }

    /// Of a machine on which nothing is laid, held or pressed: only whether somebody stands there.
    public static AttachedSettings presenceFrom(SettingsFile file) {
        return new AttachedSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file.value("pins", PinSetup::new),
                new PinWirings(Optional.empty(), file.value("presence", Wiring::parse)));
    }

    private record Pad(Optional<String> keys, Optional<String> checksum) {
        RatingPadSetup on(String line, PadSignals signals) {
            return line.equals(RatingPadSetup.SIMULATED)
                    ? RatingPadSetup.simulation()
                    : RatingPadSetup.onLine(
                            line, keys.orElse(""), checksum.orElse("none"), signals);
        }
    }
}
