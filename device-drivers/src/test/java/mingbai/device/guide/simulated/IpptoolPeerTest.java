package mingbai.device.guide.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingbai.device.Peers;
import mingbai.device.guide.SampleGuides;
import mingbai.device.guide.pdf.GuidePdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The simulated guide printer under the IPP project's own tool, with the test files it comes with.
@Timeout(60)
class IpptoolPeerTest {
    @TempDir Path folder;

    @Test
    void itPassesTheToolsOwnTests() throws Exception {
        Path tool = Peers.program("/usr/bin/ipptool");
        Path document = Files.write(folder.resolve("a.pdf"), GuidePdf.of(SampleGuides.item()));
        try (var printer = SimulatedGuidePrinter.start(folder.resolve("tray"))) {
            for (String test :
                    List.of("validate-job", "print-job", "print-job-and-wait", "create-job")) {
                String said = run(tool, printer, document, test + ".test");
                assertTrue(said.contains("[PASS]") && !said.contains("[FAIL]"), said);
            }
            assertEquals(3, printer.guides().size());
        }
    }

    private static String run(Path tool, SimulatedGuidePrinter printer, Path document, String test)
            throws Exception {
        Process process =
                new ProcessBuilder(
                                tool.toString(),
                                "-t",
                                "-V",
                                "2.0",
                                "-f",
                                document.toString(),
                                "-d",
                                "filetype=application/pdf",
                                printer.address().toString(),
                                test)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
