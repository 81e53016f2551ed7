package mingbai.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.command.CommandResult;
import mingbai.model.command.StationCommand;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentType;
import mingbai.model.content.ManifestStamp;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.Receipt;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustRoot;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// Holds `docs/asyncapi.yaml` to the records and topics as they are.
class AsyncApiTest {

    private static final Path FILE = Path.of("..", "docs", "asyncapi.yaml");
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .build();

    @Test
    void everySchemaIsTheRecordItDescribes() throws Exception {
        Map<String, Object> expected = WireSchema.of(roots());
        Object written = at("components", "schemas");
        if (!YAML.valueToTree(expected).equals(YAML.valueToTree(written))) {
            fail(
                    "docs/asyncapi.yaml: replace components.schemas by\n"
                            + YAML.writeValueAsString(expected).indent(4));
        }
    }

    @Test
    void everyChannelIsATopicAndEveryTopicAChannel() throws Exception {
        Set<String> addresses = new TreeSet<>();
        for (Object channel : ((Map<?, ?>) at("channels")).values()) {
            addresses.add(shape((String) ((Map<?, ?>) channel).get("address")));
        }
        Set<String> topics =
                everyTopic().stream()
                        .map(t -> shape(t.name()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(topics, addresses);
    }

    /// A topic with every variable level as `*`.
    private static String shape(String address) {
        String hash = "0".repeat(64);
        return address.replaceAll("\\{[a-z0-9]+}", "*")
                .replace(hash, "*")
                .replace("/530127000000", "/*")
                .replace("/songming", "/*")
                .replace("/k01", "/*")
                .replaceAll("/3$", "/*");
    }

    private static List<Topic> everyTopic() {
        var hall = new HallId("songming");
        var station = new StationId("k01");
        var hash = new Sha256("0".repeat(64));
        return List.of(
                Topics.manifest(new Scope.OfRegion(new RegionCode("530127000000"))),
                Topics.manifest(new Scope.OfHall(hall)),
                Topics.manifest(new Scope.OfStation(station)),
                Topics.news(new Scope.OfRegion(new RegionCode("530127000000"))),
                Topics.news(new Scope.OfHall(hall)),
                Topics.news(new Scope.OfStation(station)),
                Topics.stamp(new Scope.OfRegion(new RegionCode("530127000000"))),
                Topics.stamp(new Scope.OfHall(hall)),
                Topics.stamp(new Scope.OfStation(station)),
                Topics.emergency(new Scope.OfRegion(new RegionCode("530127000000"))),
                Topics.emergency(new Scope.OfHall(hall)),
                Topics.emergency(new Scope.OfStation(station)),
                Topics.trust(3),
                Topics.document(hash),
                Topics.piece(hash, 3),
                Topics.queue(hall),
                Topics.calls(hall),
                Topics.ask(hall),
                Topics.answer(station),
                Topics.journal(station),
                Topics.receipt(station),
                Topics.command(station),
                Topics.result(station),
                Topics.status(station));
    }

    private static List<Class<?>> roots() {
        List<Class<?>> roots =
                new ArrayList<>(
                        List.of(
                                Envelope.class,
                                TrustRoot.class,
                                ContentManifest.class,
                                ManifestStamp.class,
                                EmergencyOrder.class,
                                QueueSnapshot.class,
                                Call.class,
                                Ask.class,
                                Answer.class,
                                JournalBatch.class,
                                Receipt.class,
                                StationCommand.class,
                                CommandResult.class,
                                StationStatus.class));
        Arrays.stream(DocumentType.values()).map(DocumentType::record).forEach(roots::add);
        return roots;
    }

    private static Object at(String... keys) throws Exception {
        Object node = YAML.readValue(Files.readString(FILE), Map.class);
        for (String key : keys) {
            node = ((Map<?, ?>) node).get(key);
        }
        return node;
    }
}
