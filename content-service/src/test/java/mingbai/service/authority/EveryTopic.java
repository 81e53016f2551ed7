package mingbai.service.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;

/// What somebody tries who tries everything.
final class EveryTopic {
    static final Sha256 HASH = Sha256.of(new byte[] {1});

    private EveryTopic() {}

    /// Every topic there is, for a station in a hall in a region.
    static Set<String> topics(String station, String at, String region) {
        var id = new StationId(station);
        var hallId = new HallId(at);
        var scopes = new ArrayList<Scope>();
        new RegionCode(region).chain().forEach(r -> scopes.add(new Scope.OfRegion(r)));
        scopes.add(new Scope.OfHall(hallId));
        scopes.add(new Scope.OfStation(id));
        var content =
                scopes.stream()
                        .flatMap(s ->
                                Stream.of(
                                        Topics.manifest(s),
                                        Topics.news(s),
                                        Topics.stamp(s),
                                        Topics.emergency(s)));
        var live =
                Stream.of(
                        Topics.queue(hallId),
                        Topics.calls(hallId),
                        Topics.ask(hallId),
                        Topics.answer(id),
                        Topics.journal(id),
                        Topics.receipt(id),
                        Topics.status(id),
                        Topics.command(id),
                        Topics.result(id),
                        Topics.document(HASH),
                        Topics.piece(HASH, 3),
                        Topics.trust(2));
        var names = new TreeSet<String>();
        Stream.concat(content, live).map(Topic::name).forEach(names::add);
        return names;
    }

    static final Set<String> OWN = topics("k03", "songming", "530127000000");

    /// What only others may touch, and what is no topic of ours at all.
    static Set<String> foreign() {
        var all = new TreeSet<String>();
        all.addAll(topics("k04", "songming", "530127000000"));
        all.addAll(topics("k03", "elsewhere", "530181000000"));
        all.addAll(topics("k04", "elsewhere", "440100000000"));
        all.removeAll(OWN);
        all.addAll(
                Set.of(
                        "mb/1/station/k03",
                        "mb/1/station/k03/other",
                        "mb/1/station/k03/status/deep",
                        "mb/1/doc/abc",
                        "mb/1/trust/x",
                        "mb/2/station/k03/status",
                        "$SYS/broker",
                        "$share",
                        "enrol/1234",
                        "/",
                        "k03"));
        return all;
    }

    static final List<String> WILDCARDS =
            List.of(
                    "#",
                    "+/#",
                    "mb/#",
                    "mb/1/#",
                    "mb/1/station/#",
                    "mb/1/station/+/status",
                    "mb/1/station/k03/#",
                    "mb/1/station/k03/+",
                    "mb/1/hall/+/queue",
                    "mb/1/hall/songming/#",
                    "mb/1/hall/+/ask",
                    "mb/1/region/+/manifest",
                    "mb/1/doc/+",
                    "mb/1/doc/#",
                    "mb/1/trust/+",
                    "$SYS/#",
                    "$share/thieves/#",
                    "$share/thieves/mb/1/hall/songming/ask",
                    "$share/thieves/mb/1/station/+/journal");

    /// Without the regions, which are alike, and what has no topic.
    static Set<String> live(Set<String> topics) {
        return topics.stream()
                .filter(topic -> topic.matches("mb/1/(hall|station)/.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
