package mingbai.service.emergency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.KeyId;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Row;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// The tables of emergency orders. Every method is a step of a transaction of the caller's.
@Component
final class OrderTable {
    private static final String COLUMNS =
            "SELECT envelope, ordered_by, ordered_at, reviewed_by FROM emergency_order ";

    private static final Row<Given> GIVEN =
            row -> {
                byte[] envelope = row.getString(1).getBytes(StandardCharsets.UTF_8);
                return new Given(
                        order(envelope),
                        Bytes.of(envelope),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getString(4));
            };

    private static EmergencyOrder order(byte[] envelope) {
        try {
            return read(Wire.read(envelope, Envelope.class).payload().toArray());
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the stored order cannot be read", e);
        }
    }

    private static EmergencyOrder read(byte[] body) throws MalformedMessage {
        return Wire.read(body, EmergencyOrder.class);
    }

    Optional<Given> current(Sql sql, Scope scope) {
        return sql.first(
                COLUMNS + "WHERE scope = ? ORDER BY number DESC LIMIT 1", GIVEN, scope.text());
    }

    /// The newest of every scope there ever was one for.
    List<Given> current(Sql sql) {
        return sql.list(
                COLUMNS
                        + "AS o WHERE number = (SELECT max(number) FROM emergency_order AS n"
                        + " WHERE n.scope = o.scope) ORDER BY scope",
                GIVEN);
    }

    List<Given> latest(Sql sql, int most) {
        return sql.list(COLUMNS + "ORDER BY ordered_at DESC, number DESC LIMIT ?", GIVEN, most);
    }

    void put(Sql sql, Given given) {
        sql.update(
                "INSERT INTO emergency_order (scope, number, envelope, ordered_by, ordered_at,"
                        + " reviewed_by) VALUES (?, ?, ?, ?, ?, ?)",
                given.order().scope().text(),
                given.order().number(),
                new String(given.envelope().toArray(), StandardCharsets.UTF_8),
                given.by(),
                given.at().toEpochMilli(),
                given.reviewedBy());
        sql.update("DELETE FROM emergency_waiting WHERE scope = ?", given.order().scope().text());
    }

    int review(Sql sql, Scope scope, long number, String who) {
        return sql.update(
                "UPDATE emergency_order SET reviewed_by = ? WHERE scope = ? AND number = ?"
                        + " AND reviewed_by = '' AND ordered_by <> ?",
                who,
                scope.text(),
                number,
                who);
    }

    Optional<HalfLift> waiting(Sql sql, Scope scope) {
        return sql.first(
                "SELECT body, who, key_id, sig FROM emergency_waiting WHERE scope = ?",
                row ->
                        new HalfLift(
                                row.getString(1),
                                row.getString(2),
                                new Envelope.Signed(
                                        new KeyId(row.getString(3)),
                                        Bytes.of(Base64.getDecoder().decode(row.getString(4))))),
                scope.text());
    }

    void keep(Sql sql, Scope scope, HalfLift half) {
        sql.update("DELETE FROM emergency_waiting WHERE scope = ?", scope.text());
        sql.update(
                "INSERT INTO emergency_waiting (scope, body, who, key_id, sig)"
                        + " VALUES (?, ?, ?, ?, ?)",
                scope.text(),
                half.body(),
                half.who(),
                half.signed().keyid().value(),
                Base64.getEncoder().encodeToString(half.signed().sig().toArray()));
    }

    long followers(Sql sql, Scope scope, long number) {
        return sql.number(
                "SELECT count(*) FROM order_followed WHERE scope = ? AND number = ?",
                scope.text(),
                number);
    }
}
