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
}
