package mingbai.service.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import mingbai.service.evidence.ChainVerdict;
import mingbai.service.evidence.NoticeShowing;
import mingbai.service.workday.WorkDays;

/// Everything the paper says of one notice.
public record Certificate(
        About about,
        NoticePeriod period,
        Optional<NoticePeriod.Count> count,
        List<Line> lines,
        Grounds grounds) {
    public Certificate {
        lines = List.copyOf(lines);
    }

    /// Which notice of which hall, and who wrote and approved it here.
    record About(
            String hall,
            String notice,
            String author,
            String approver,
            List<NoticeShowing.Shown> texts) {
        About {
            texts = List.copyOf(texts);
        }

        String title() {
            return texts.getLast().run().text().title();
        }
    }

    /// One station's showing of one text, and when it was not seen meanwhile.
    record Line(
            String station,
            long version,
            Instant from,
            Optional<Instant> until,
            List<Interruption> interruptions) {
        Line {
            interruptions = List.copyOf(interruptions);
        }
    }

    /// From when to when a station was down or frozen.
    record Interruption(String chinese, Instant from, Optional<Instant> until) {}

    /// What the paper rests on: the chain of evidence at the moment it was made, and the hall's
    /// clock and days off.
    record Grounds(ChainVerdict chain, Instant made, ZoneId zone, WorkDays calendar) {
        LocalDate today() {
            return LocalDate.ofInstant(made, zone);
        }
    }

    /// Whether the period is over, and it was shown on every day of it.
    boolean fulfilled() {
        return grounds.chain() instanceof ChainVerdict.Whole
                && count.filter(c -> c.missed().isEmpty())
                        .filter(c -> grounds.today().isAfter(c.last()))
                        .isPresent();
    }
}
