package mingbai.service.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mingbai.model.queue.QueueSnapshot;
import mingbai.service.calling.QueueDesk;
import mingbai.service.notice.NoticeDesk;
import mingbai.service.publish.Publisher;
import mingbai.service.station.StationRegistry;
import org.springframework.stereotype.Service;

/// The few figures by which one sees whether the hall is well.
@Service
final class HallFigures {
    private final StationRegistry stations;
    private final QueueDesk queue;
    private final NoticeDesk notices;
    private final Publisher publisher;
    private final WaitingReleases releases;

    HallFigures(
            StationRegistry stations,
            QueueDesk queue,
            NoticeDesk notices,
            Publisher publisher,
            WaitingReleases releases) {
        this.releases = releases;
        this.stations = stations;
        this.queue = queue;
        this.notices = notices;
        this.publisher = publisher;
    }

    /// The figures of one moment.
    record Figures(
            long online,
            int stations,
            int waiting,
            long notices,
            List<String> unsigned,
            Optional<Publisher.Edition> lastPublished) {}

    Figures now() {
        var all = stations.all();
        int waiting =
                queue.snapshot().stream()
                        .flatMap(snapshot -> snapshot.waiting().stream())
                        .mapToInt(QueueSnapshot.Waiting::count)
                        .sum();
        return new Figures(
                all.stream().filter(s -> s.status().online()).count(),
                all.size(),
                waiting,
                notices.waiting(),
                releases.names(),
                publisher.editions().stream().max(Comparator.comparing(Publisher.Edition::issued)));
    }
}
