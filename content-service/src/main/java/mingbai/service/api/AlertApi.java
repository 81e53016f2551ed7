package mingbai.service.api;

import java.security.Principal;
import java.time.Duration;
import java.util.List;
import mingbai.service.alert.AlertKind;
import mingbai.service.alert.AlertRule;
import mingbai.service.alert.StationBook;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.reply.Json;
import mingbai.service.reply.Replies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The rules of alerts for other systems, and the stations that are gone for good.
@RestController
class AlertApi {
    private final Database database;
    private final StationBook stations;
    private final AuditLog audit;

    AlertApi(Database database, StationBook stations, AuditLog audit) {
        this.database = database;
        this.stations = stations;
        this.audit = audit;
    }

    /// Every kind's rule.
    record Rules(List<Rule> rules) {}

    /// Whether a kind is an alert at all, after how many minutes, and when it is told again.
    record Rule(AlertKind kind, boolean active, long afterMinutes, long repeatMinutes) {
        static Rule of(AlertRule rule) {
            return new Rule(
                    rule.kind(),
                    rule.active(),
                    rule.after().toMinutes(),
                    rule.repeat().toMinutes());
        }

        AlertRule rule() throws Json.Unusable {
            try {
                return new AlertRule(
                        kind,
                        active,
                        Duration.ofMinutes(afterMinutes),
                        Duration.ofMinutes(repeatMinutes));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new Json.Unusable("afterMinutes, repeatMinutes: " + e.getMessage());
            }
        }
    }

    @GetMapping("/api/v1/alerts/rules")
    ResponseEntity<byte[]> rules() {
        var rules = database.read(AlertRule::all).values().stream().map(Rule::of).toList();
        return Json.answer(HttpStatus.OK, new Rules(rules));
    }

    @PutMapping("/api/v1/alerts/rules")
    ResponseEntity<byte[]> put(@RequestBody byte[] body, Principal who) throws Json.Unusable {
        var rule = Json.read(body, Rule.class).rule();
        database.writeNow(sql -> {
            audit.add(sql, who.getName(), "修改告警规则", rule.kind().chinese());
            return rule.put(sql);
        });
        return rules();
    }

    /// A station that was taken out of the hall.
    @DeleteMapping("/api/v1/stations/{id}")
    ResponseEntity<byte[]> forget(@PathVariable String id, Principal who) {
        var known = stations.all().stream().filter(s -> s.station().value().equals(id)).findFirst();
        known.ifPresent(station -> stations.remove(station.station(), who.getName()));
        return known.isPresent() ? ResponseEntity.noContent().build() : Replies.unknown();
    }
}
