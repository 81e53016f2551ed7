package mingbai.provisioning.devices.touched;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.device.idcard.setup.IdCardSetup;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.setup.PinSetup;
import mingbai.device.pin.wired.PinDesk;
import mingbai.device.ratingpad.serial.PadSignals;
import mingbai.device.ratingpad.setup.RatingPadSetup;
import mingbai.device.scanner.serial.CodeSuffix;
import mingbai.device.scanner.serial.ScannerModel;
import mingbai.device.scanner.setup.ScannerSetup;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;

/// Those of them that a configuration names. Their lines are not read along: codes and cards are
/// personal.
public record TouchedSetups(
        Optional<ScannerSetup> scanner,
        Optional<IdCardSetup> cardReader,
        Optional<RatingPadSetup> ratingPad,
        Optional<PinSetup> pins,
        PinWirings wired) {
    /// The keys, and the beginnings of keys.
    public static final Set<String> KEYS =
            Set.of("scanner", "card-reader", "rating-pad", "pins", "button", "lamp", "presence");

    /// What is wired to which pin.
    public record PinWirings(
            Optional<Wiring> button, Optional<Wiring> lamp, Optional<Wiring> presence) {}

    public static TouchedSetups from(SettingsFile file) throws SettingsRefused {
        var model = file.value("scanner.model", ScannerModel::parse).orElse(ScannerModel.PLAIN);
        var suffix = file.value("scanner.suffix", CodeSuffix::parse).orElse(CodeSuffix.AUTO);
        PadKeysText pad = PadKeysText.from(file);
        return new TouchedSetups(
                file.value("scanner", line -> new ScannerSetup(line, model, suffix)),
                file.value("card-reader", IdCardSetup::new),
                file.value("rating-pad", pad::setup),
                file.value("pins", PinSetup::new),
                new PinWirings(
                        file.value("button", Wiring::parse),
                        file.value("lamp", Wiring::parse),
                        file.value("presence", Wiring::parse)));
    }

    private record PadKeysText(
            String keys, String checksum, String invite, String thanks, String over) {
        static PadKeysText from(SettingsFile file) {
            return new PadKeysText(
                    file.text("rating-pad.keys").orElse(""),
                    file.text("rating-pad.checksum").orElse("none"),
                    file.text("rating-pad.invite").orElse(""),
                    file.text("rating-pad.thanks").orElse(""),
                    file.text("rating-pad.over").orElse(""));
        }

        RatingPadSetup setup(String line) {
            return line.equals(RatingPadSetup.SIMULATED)
                    ? RatingPadSetup.simulation()
                    : RatingPadSetup.onLine(
                            line, keys, checksum, new PadSignals(invite, thanks, over));
        }
    }

    /// Opens the pins and what is wired to them; closing the desk closes all of it.
    public List<Touched> wire(PinDesk desk) {
        List<Touched> open = new ArrayList<>();
        wired.button()
                .ifPresent(at -> open.add(new Touched("button", "按钮", place(at), desk.button(at))));
        wired.lamp()
                .ifPresent(at -> open.add(new Touched("lamp", "指示灯", place(at), desk.lamp(at))));
        wired.presence()
                .ifPresent(at ->
                        open.add(new Touched("presence", "人体感应器", place(at), desk.presence(at))));
        return open;
    }

    private String place(Wiring at) {
        return pins.map(PinSetup::name).orElse("")
                + " "
                + at.pin()
                + (at.activeLow() ? ":low" : "");
    }
}
