package mingbai.service.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;
import mingbai.model.status.StationStatus;
import mingbai.service.alert.Alert;
import mingbai.service.alert.AlertBook;
import mingbai.service.delivery.Delivered;
import mingbai.service.delivery.DeliveryBoard;
import mingbai.service.evidence.ChainVerdict;
import mingbai.service.evidence.EvidenceChain;
import mingbai.service.evidence.NoticeShowing;
import mingbai.service.evidence.ReleaseBook;
import mingbai.service.evidence.StationSpan;
import mingbai.service.reply.Json;
import mingbai.service.reply.Refusal;
import mingbai.service.station.StationRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the stations say, how far releases have come, alerts, and the evidence.
@RestController
class WatchApi {
    private static final int MOST_NOTICES = 1_000;

    private final StationRegistry registry;
    private final DeliveryBoard deliveries;
    private final AlertBook alerts;
    private final EvidenceChain chain;
    private final NoticeShowing showing;

    WatchApi(
            StationRegistry registry,
            DeliveryBoard deliveries,
            AlertBook alerts,
            EvidenceChain chain,
            NoticeShowing showing) {
        this.registry = registry;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.chain = chain;
        this.showing = showing;
    }

    /// Every station that has been heard of.
    record Stations(List<StationNow> stations) {}

    /// One of them, and when it was last heard.
    record StationNow(Instant heard, StationStatus status) {}

    /// What is out, and how far it has come.
    record Deliveries(List<DeliveryNow> deliveries) {}

    /// A release, station by station.
    record DeliveryNow(ReleaseBook.Release release, List<Reached> stations) {}

    /// How far it has come at one station.
    record Reached(
            StationId station,
            Delivered.Stage stage,
            Optional<Instant> stored,
            Optional<Instant> shown,
            Optional<Verdict.Reason> refused) {}

    /// What people are told of.
    record Alerts(List<Alert> alerts) {}

    /// Whether the chain is whole, and where it is not.
    record Evidence(
            boolean whole,
            long position,
            String head,
            String broken,
            List<EvidenceChain.Gap> gaps) {}

    /// The notices that were ever out.
    record Notices(List<NoticeShowing.Known> notices) {}

    /// Where the texts of a notice were shown.
    record Shown(List<Text> texts) {}

    /// One text of it, and the versions that carried it.
    record Text(
            long firstVersion,
            long endVersion,
            String title,
            String sha256,
            Optional<ReleaseBook.Release> release,
            List<StationSpan> spans) {
        static Text of(NoticeShowing.Shown shown) {
            var run = shown.run();
            return new Text(
                    run.firstVersion(),
                    run.endVersion(),
                    run.text().title(),
                    run.text().hash(),
                    shown.release(),
                    shown.spans());
        }
    }

    @GetMapping("/api/v1/stations")
    ResponseEntity<byte[]> stations() {
        var all = registry.all().stream().map(s -> new StationNow(s.heard(), s.status())).toList();
        return Json.answer(HttpStatus.OK, new Stations(all));
    }

    @GetMapping("/api/v1/deliveries")
    ResponseEntity<byte[]> deliveries() {
        var all =
                deliveries.all().stream()
                        .map(d ->
                                new DeliveryNow(
                                        d.release(),
                                        d.stations().stream().map(WatchApi::reached).toList()))
                        .toList();
        return Json.answer(HttpStatus.OK, new Deliveries(all));
    }

    private static Reached reached(Delivered one) {
        var moments = one.moments();
        return new Reached(
                one.station(), one.stage(), moments.stored(), moments.shown(), moments.refused());
    }

    @GetMapping("/api/v1/alerts")
    ResponseEntity<byte[]> alerts() {
        return Json.answer(HttpStatus.OK, new Alerts(alerts.open()));
    }

    @PostMapping("/api/v1/alerts/{id}/acknowledge")
    ResponseEntity<byte[]> acknowledge(@PathVariable String id, Authentication me) {
        return alerts.acknowledge(id, me.getName())
                ? ResponseEntity.noContent().build()
                : Json.answer(
                        HttpStatus.NOT_FOUND,
                        new Refusal(
                                "NOT_OPEN", "没有这项告警，或已有人确认", "No such alert, or it was taken up."));
    }

    @GetMapping("/api/v1/evidence")
    ResponseEntity<byte[]> evidence() {
        var gaps = chain.gaps();
        var evidence =
                switch (chain.check()) {
                    case ChainVerdict.Whole(long rows, String head) ->
                            new Evidence(true, rows, head, "", gaps);
                    case ChainVerdict.Broken(long position, String station, var how) ->
                            new Evidence(
                                    false,
                                    position,
                                    "",
                                    (how.name() + " " + station).strip(),
                                    gaps);
                };
        return Json.answer(HttpStatus.OK, evidence);
    }

    @GetMapping("/api/v1/evidence/notices")
    ResponseEntity<byte[]> notices() {
        return Json.answer(HttpStatus.OK, new Notices(showing.known(MOST_NOTICES)));
    }

    @GetMapping("/api/v1/evidence/notices/{id}")
    ResponseEntity<byte[]> notice(@PathVariable String id) {
        var texts = showing.of(id).stream().map(Text::of).toList();
        return texts.isEmpty()
                ? Json.answer(
                        HttpStatus.NOT_FOUND,
                        new Refusal("UNKNOWN_NOTICE", "没有发布过这份公告", "No such notice was ever out."))
                : Json.answer(HttpStatus.OK, new Shown(texts));
    }
}
