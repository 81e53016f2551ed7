package mingbai.device.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.device.health.Roster.Told;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:55:00Z");
    private static final DeviceHealth WELL =
            DeviceHealth.starting(NOW)
                    .after(DeviceStatus.ONLINE, Confidence.OBSERVED, List.of(), NOW);
    private static final DeviceHealth GONE =
            WELL.after(
                    DeviceStatus.NO_DEVICE,
                    Confidence.OBSERVED,
                    List.of(new Finding(Finding.Severity.CRITICAL, "找不到扫码器。", "No scanner.")),
                    NOW);

    private final Roster roster = new Roster();
    private final AtomicReference<DeviceHealth> scanner = new AtomicReference<>(WELL);

    @Test
    void onlyWhatChangedIsNews() {
        roster.add("scanner", true, scanner::get);
        roster.add("id-card", false, () -> WELL);
        Told well = new Told("scanner", "online", "", true);
        Told card = new Told("id-card", "online", "", false);
        assertEquals(List.of(well, card), roster.news());
        assertEquals(List.of(), roster.news());
        scanner.set(GONE);
        Told gone = new Told("scanner", "noDevice", "找不到扫码器。", true);
        assertEquals(List.of(gone), roster.news());
        assertEquals(List.of(gone, card), roster.all());
    }

    /// A printer without paper is online, and no good.
    @Test
    void whatCannotDoItsWorkIsNotToldAsWell() {
        var empty = new Finding(Finding.Severity.CRITICAL, "打印纸已用完，请换纸。", "Out of paper.");
        var low = new Finding(Finding.Severity.WARNING, "打印纸将尽，请备纸。", "Paper is low.");
        roster.add("printer", false, () -> with(empty));
        roster.add("other", false, () -> with(low));
        assertEquals(
                List.of(
                        new Told("printer", "userError", "打印纸已用完，请换纸。", false),
                        new Told("other", "online", "打印纸将尽，请备纸。", false)),
                roster.all());
    }

    private static DeviceHealth with(Finding finding) {
        return WELL.after(DeviceStatus.ONLINE, Confidence.OBSERVED, List.of(finding), NOW);
    }

    @Test
    void aNameIsGivenOnce() {
        roster.add("scanner", true, scanner::get);
        assertThrows(
                IllegalArgumentException.class, () -> roster.add("scanner", true, scanner::get));
    }
}
