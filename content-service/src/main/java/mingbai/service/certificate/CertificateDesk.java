package mingbai.service.certificate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.model.rules.OpeningHours;
import mingbai.service.alert.AlertBook;
import mingbai.service.evidence.EvidenceChain;
import mingbai.service.evidence.NoticeShowing;
import mingbai.service.evidence.StationSpan;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.workday.WorkDays;
import org.springframework.stereotype.Service;

/// Draws up a certificate from the evidence.
@Service
final class CertificateDesk {
    private final NoticeShowing showing;
    private final EvidenceChain chain;
    private final AlertBook alerts;
    private final NoticeDesk notices;
    private final HallShelf shelf;

    CertificateDesk(
            NoticeShowing showing,
            EvidenceChain chain,
            AlertBook alerts,
            NoticeDesk notices,
            HallShelf shelf) {
        this.showing = showing;
        this.chain = chain;
        this.alerts = alerts;
        this.notices = notices;
        this.shelf = shelf;
    }

    /// Empty when no such notice was ever out.
    Optional<Certificate> drawUp(String notice, NoticePeriod period, InstantSource clock) {
        var texts = showing.of(notice);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        var zone = shelf.timeZone();
        var calendar =
                shelf.plan()
                        .map(plan -> WorkDays.of(plan.rules().hours()))
                        .orElse(WorkDays.of(OpeningHours.ALWAYS));
        var grounds = new Certificate.Grounds(chain.check(), clock.instant(), zone, calendar);
        return Optional.of(
                new Certificate(
                        about(notice, texts),
                        period,
                        count(period, texts, grounds),
                        texts.stream()
                                .flatMap(text -> text.spans().stream())
                                .map(span -> line(span, grounds.made()))
                                .sorted(
                                        Comparator.comparing(Certificate.Line::station)
                                                .thenComparing(Certificate.Line::from))
                                .toList(),
                        grounds));
    }

    private Certificate.About about(String notice, List<NoticeShowing.Shown> texts) {
        var people = notices.find(notice).map(file -> file.people());
        return new Certificate.About(
                shelf.plan().map(CertificateDesk::name).orElse(shelf.hall().value()),
                notice,
                people.map(p -> p.author()).orElse(""),
                people.map(p -> p.approver()).orElse(""),
                texts);
    }

    private static String name(HallPlan plan) {
        return plan.profile().name().chinese();
    }

    /// From the first day on which anybody showed it; empty when nobody has yet.
    private static Optional<NoticePeriod.Count> count(
            NoticePeriod period, List<NoticeShowing.Shown> texts, Certificate.Grounds grounds) {
        Set<LocalDate> shown = new HashSet<>();
        texts.stream()
                .flatMap(text -> text.spans().stream())
                .forEach(span -> shown.addAll(span.days(grounds.zone(), grounds.made())));
        return shown.stream()
                .min(Comparator.naturalOrder())
                .map(first -> period.count(first, shown, grounds.today(), grounds.calendar()));
    }

    private Certificate.Line line(StationSpan span, Instant now) {
        var broken =
                alerts.interruptions(span.station(), span.from(), span.until().orElse(now)).stream()
                        .map(a ->
                                new Certificate.Interruption(
                                        a.kind().chinese(), a.began(), a.ended()))
                        .toList();
        return new Certificate.Line(
                span.station().value(), span.version(), span.from(), span.until(), broken);
    }
}
