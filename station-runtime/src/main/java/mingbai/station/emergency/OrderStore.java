package mingbai.station.emergency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.station.disk.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last order of each scope on the station's disk: dark stays dark over a restart. It stays
/// there when it is over, so that an older one does not come back.
public final class OrderStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OrderStore.class);
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS emergency_order"
                    + " (scope TEXT PRIMARY KEY, envelope BLOB NOT NULL)";

    private final DurableFile file;

    private OrderStore(DurableFile file) {
        this.file = file;
    }

    public static OrderStore open(Path folder) throws IOException {
        return new OrderStore(DurableFile.open(folder.resolve("emergency.db"), List.of(TABLE)));
    }

    private record Row(Scope scope, Bytes envelope) {}

    Map<Scope, EmergencyOrder> load(Verifier verifier) throws IOException {
        Map<Scope, EmergencyOrder> orders = new HashMap<>();
        for (var row : rows()) {
            believed(row, verifier)
                    .filter(order -> order.scope().equals(row.scope()))
                    .ifPresentOrElse(
                            order -> orders.put(row.scope(), order),
                            () -> LOG.error("The stored order of {} is damaged", row.scope()));
        }
        return orders;
    }

    /// By the root of today, or by one of those before it.
    private static Optional<EmergencyOrder> believed(Row row, Verifier verifier) {
        return Stream.concat(Stream.of(verifier), verifier.earlier().stream())
                .map(v -> Sealed.openOrder(row.envelope().toArray(), Optional.empty(), v))
                .flatMap(opened ->
                        opened instanceof Sealed.Opened.Trusted<EmergencyOrder>(var order)
                                ? Stream.of(order)
                                : Stream.empty())
                .findFirst();
    }

    private List<Row> rows() throws IOException {
        return file.transact(connection -> {
            var rows = new ArrayList<Row>();
            try (var query =
                            connection.prepareStatement(
                                    "SELECT scope, envelope FROM emergency_order");
                    var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(Scope.parse(found.getString(1)), Bytes.of(found.getBytes(2))));
                }
            }
            return rows;
        });
    }

    void put(EmergencyOrder order, Bytes envelope) throws IOException {
        var _ =
                file.transact(connection -> {
                    try (var insert =
                            connection.prepareStatement(
                                    "INSERT OR REPLACE INTO emergency_order (scope, envelope)"
                                            + " VALUES (?, ?)")) {
                        insert.setString(1, order.scope().text());
                        insert.setBytes(2, envelope.toArray());
                        return insert.executeUpdate();
                    }
                });
    }

    @Override
    public void close() {
        file.close();
    }
}
