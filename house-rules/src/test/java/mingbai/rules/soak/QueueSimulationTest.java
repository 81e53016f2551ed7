package mingbai.rules.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mingbai.bench.simulation.QueueSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueSimulationTest {
    private static final Path WORKBOOK = Path.of("../sample-hall/songming.xlsx");
    private static final long SEED = 530_127;
    private static final int PAPERS = 800;

    @TempDir Path folder;

    @Test
    void nothingIsLostDoubledOrOutOfOrderWhateverBreaks() throws Exception {
        var outcome = QueueSimulation.run(folder, WORKBOOK, SEED, PAPERS, _ -> {});
        assertEquals(Map.of(), wrong(outcome), outcome::toString);
        for (var happened :
                List.of("offline", "calls", "kiosk-kills", "service-kills", "broker-kills")) {
            assertTrue(outcome.counts().get(happened) > 0, happened + " of " + outcome);
        }
    }

    private static Map<String, Long> wrong(QueueSimulation.Outcome outcome) {
        return outcome.faults().entrySet().stream()
                .filter(fault -> fault.getValue() != 0)
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
