package mingbai.station.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;
import mingbai.model.update.UpdateReport.Stage;
import mingbai.model.wire.Wire;
import mingbai.program.settings.OwnersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last order and how far it is, as the station's disk has it. `before` is what was written
/// down of updates when it came: whatever is written later is of this one.
record HeldOrder(UpdateOrder order, Stage stage, String before, String detail) {
    private static final Logger LOG = LoggerFactory.getLogger(HeldOrder.class);

    HeldOrder at(Stage next, String words) {
        return new HeldOrder(order, next, before, words);
    }

    UpdateReport report(int percent) {
        return new UpdateReport(order.id(), order.version(), stage, percent, detail);
    }

    static Path file(Path data) {
        return data.resolve("update-order.json");
    }

    void keep(Path data) throws IOException {
        OwnersFile.write(file(data), Wire.bytes(this));
    }

    /// One that cannot be read is none: the service sends it again.
    static Optional<HeldOrder> kept(Path data) {
        try {
            return Files.exists(file(data))
                    ? Optional.of(Wire.read(Files.readAllBytes(file(data)), HeldOrder.class))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("The last update's order cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
