package mingbai.service.alert;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What people are told in one go: what began or still lasts, what is over, and what else is
/// overdue.
record AlertLetter(
        String hall,
        List<Alert> begun,
        List<Alert> over,
        List<AlertDesk.News.Item> news,
        ZoneId zone) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST_LINES = 50;

    AlertLetter {
        begun = List.copyOf(begun);
        over = List.copyOf(over);
        news = List.copyOf(news);
    }

    /// A way by which letters reach people away from the console.
    interface Post {
        /// Returns when it has been taken over by whoever carries it further.
        void send(AlertLetter letter) throws IOException;
    }

    boolean empty() {
        return begun.isEmpty() && over.isEmpty() && news.isEmpty();
    }

    String subject() {
        if (begun.isEmpty() && over.isEmpty()) {
            return "【明白】%s：%d 件逾期事项 · %d overdue".formatted(hall, news.size(), news.size());
        }
        return begun.isEmpty()
                ? "【明白】%s：%d 项告警已恢复 · %d recovered".formatted(hall, over.size(), over.size())
                : "【明白】%s：%d 项终端告警 · %d station alerts".formatted(hall, begun.size(), begun.size());
    }

    String text() {
        var text = new StringBuilder();
        part(text, "告警 · Alerts", begun);
        part(text, "已恢复 · Recovered", over);
        news(text);
        if (begun.isEmpty() && over.isEmpty()) {
            return text.toString();
        }
        return text.append("请在控制台“告警”页确认；确认后不再重复提醒。\n")
                .append("Acknowledge them on the console's alerts page to hear no more of them.\n")
                .toString();
    }

    private void part(StringBuilder text, String title, List<Alert> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
        text.append(title).append('\n');
        alerts.stream().limit(MOST_LINES).forEach(alert -> line(text, alert));
        if (alerts.size() > MOST_LINES) {
            text.append("… ").append(alerts.size() - MOST_LINES).append('\n');
        }
        text.append('\n');
    }

    private void news(StringBuilder text) {
        if (!news.isEmpty()) {
            text.append("逾期 · Overdue\n");
            news.stream()
                    .limit(MOST_LINES)
                    .forEach(n -> text.append("  ").append(n.text()).append('\n'));
            text.append('\n');
        }
    }

    private void line(StringBuilder text, Alert alert) {
        text.append("  ")
                .append(alert.about().station().value())
                .append("  ")
                .append(alert.kind().chinese())
                .append(" · ")
                .append(alert.kind().english())
                .append("  ")
                .append(minute(alert.began()));
        if (alert.kind().telling()) {
            text.append("  ").append(alert.about().detail());
        }
        alert.ended().ifPresent(end -> text.append(" – ").append(minute(end)));
        text.append('\n');
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }
}
