package mingbai.bench.faults;

import java.util.List;
import java.util.stream.Stream;

/// What became of one fault: how often it came, what was acknowledged meanwhile, and what was wrong
/// afterwards.
record Row(String fault, String how, int times, int tickets, int ratings, List<String> wrong) {
    static final List<String> HEAD =
            List.of(
                    "| 故障 · fault | 怎样做 · how | 次数 · times | 号票 · tickets"
                            + " | 评价 · ratings | 丢失或重复 · lost or doubled |",
                    "|---|---|---:|---:|---:|---:|");

    Row {
        wrong = List.copyOf(wrong);
    }

    /// Its English name as one word.
    String english() {
        return fault.replaceAll(".* · ", "").replace(' ', '-');
    }

    /// With more that was wrong.
    Row and(List<String> more) {
        var all = Stream.concat(wrong.stream(), more.stream()).toList();
        return new Row(fault, how, times, tickets, ratings, all);
    }

    String line() {
        return "| %s | %s | %d | %d | %d | %d |"
                .formatted(fault, how, times, tickets, ratings, wrong.size());
    }
}
