package mingbai.bench.power;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingbai.bench.disk.Arrival;
import mingbai.bench.disk.Lie;
import mingbai.bench.power.PowerCuts.Outcome;

/// What a run of power cuts came to, as a table in both languages.
final class PowerTable {
    private static final Map<Lie, String> LIES =
            new EnumMap<>(
                    Map.of(
                            Lie.EVERY_SYNC, "对照：硬盘忽略每次同步 · control: every sync ignored",
                            Lie.LOG_SYNCS,
                                    "对照：`synchronous=NORMAL` · control: `synchronous=NORMAL`",
                            Lie.FOLDER_SYNCS, "对照：忽略目录同步 · control: folder syncs ignored"));

    private final Map<String, Outcome> honest = new TreeMap<>();
    private final Map<Lie, Map<String, String>> lying = new EnumMap<>(Lie.class);

    void honest(String part, Outcome outcome) {
        honest.put(part, outcome);
    }

    void lying(String part, Lie lie, int states, Outcome outcome) {
        lying.computeIfAbsent(lie, _ -> new TreeMap<>())
                .put(part, "%d / %d".formatted(outcome.faulty(), states));
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("| 断电时 · when the power went | 自助机 · kiosk | 服务 · service |");
        lines.add("|---|---:|---:|");
        for (var arrival : Arrival.values()) {
            line(lines, arrival.words(), o -> o.kinds().getOrDefault(arrival, 0));
        }
        line(lines, "互不相同 · all different", Outcome::distinct);
        line(lines, "整个服务启动 · whole services started", Outcome::rooms);
        line(lines, "最后须在的票、评价、日志 · tickets, ratings, entries owed in the end", Outcome::promised);
        line(lines, "**有损 · with a fault**", Outcome::faulty);
        lying.forEach((lie, parts) ->
                lines.add(
                        "| %s | %s | %s |"
                                .formatted(
                                        LIES.get(lie),
                                        parts.get(PowerGround.STATION),
                                        parts.get(PowerGround.SERVICE))));
        return lines;
    }

    private interface Count {
        int of(Outcome outcome);
    }

    private void line(List<String> lines, String what, Count count) {
        lines.add(
                "| %s | %s | %s |"
                        .formatted(
                                what,
                                number(PowerGround.STATION, count),
                                number(PowerGround.SERVICE, count)));
    }

    private String number(String part, Count count) {
        var outcome = honest.get(part);
        return outcome == null ? "" : Integer.toString(count.of(outcome));
    }
}
