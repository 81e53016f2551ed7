package mingbai.kiosk.item.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingbai.device.guide.setup.GuidePrinterSetup;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.kiosk.item.paper.GuideText.Section;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperGuidesTest {
    private static final GuideText GUIDE =
            new GuideText(
                    "嵩明县政务服务中心",
                    true,
                    "食品经营许可",
                    List.of(
                            new Section("要带什么", List.of("营业执照", "身份证"), true),
                            new Section("收费", List.of("不收费"), false)),
                    Optional.of("http://192.168.1.10:8080/i/DEMO-0002"));

    @TempDir Path folder;

    @Test
    void aGuideComesOutOfTheTicketPrinter() throws Exception {
        var clock = InstantSource.system();
        try (var choice =
                PrinterChoice.open(
                        PrinterSetup.parse(PrinterSetup.SIMULATED), folder, clock, Runnable::run)) {
            var outcome = PaperGuides.onSlips(choice.printer(), Runnable::run).print(GUIDE);
            assertEquals(new SlipOutcome.Printed(), outcome.get(30, TimeUnit.SECONDS));
        }
        try (var slips = Files.list(folder)) {
            assertTrue(slips.anyMatch(f -> f.toString().endsWith(".png")));
        }
    }

    @Test
    void aGuideComesOutOfAPrinterForSheets() throws Exception {
        var setup = GuidePrinterSetup.parse(GuidePrinterSetup.SIMULATED);
        try (var printer = setup.open(folder, InstantSource.system())) {
            var outcome = PaperGuides.onSheets(printer, Runnable::run).print(GUIDE);
            assertEquals(new SlipOutcome.Printed(), outcome.get(60, TimeUnit.SECONDS));
        }
    }

    /// As departments write: line breaks, a direction mark out of another program, and no end.
    private static GuideText unruly() {
        var lines =
                List.of(
                        "营业执照\n身份证\u200e\u0007\r\n\u2028户口簿",
                        "办理条件".repeat(2_000),
                        "一行\n".repeat(600));
        return new GuideText(
                GUIDE.hall(),
                true,
                "食品经营许可".repeat(50),
                List.of(new Section("要带什么", lines, true), new Section("收费", lines, false)),
                GUIDE.page());
    }

    @Test
    void aTextOfSeveralLinesOrVeryLongIsPrinted() throws Exception {
        var clock = InstantSource.system();
        try (var choice =
                PrinterChoice.open(
                        PrinterSetup.parse(PrinterSetup.SIMULATED), folder, clock, Runnable::run)) {
            var outcome = PaperGuides.onSlips(choice.printer(), Runnable::run).print(unruly());
            assertEquals(new SlipOutcome.Printed(), outcome.get(50, TimeUnit.SECONDS));
        }
        var setup = GuidePrinterSetup.parse(GuidePrinterSetup.SIMULATED);
        try (var printer = setup.open(folder, clock)) {
            var outcome = PaperGuides.onSheets(printer, Runnable::run).print(unruly());
            assertEquals(new SlipOutcome.Printed(), outcome.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void aGuideThatCannotBeLaidOutIsRefused() throws Exception {
        var guide = new GuideText("", true, "食品经营许可", List.of(), Optional.of("二维码"));
        var setup = PrinterSetup.parse(PrinterSetup.SIMULATED);
        try (var choice =
                PrinterChoice.open(setup, folder, InstantSource.system(), Runnable::run)) {
            var outcome = PaperGuides.onSlips(choice.printer(), Runnable::run).print(guide);
            assertEquals(
                    new SlipOutcome.Refused(PaperTrouble.BROKEN),
                    outcome.get(20, TimeUnit.SECONDS));
        }
    }
}
