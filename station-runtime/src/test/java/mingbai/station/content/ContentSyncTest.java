package mingbai.station.content;

import static mingbai.station.content.Publications.HALL;
import static mingbai.station.content.Publications.NOW;
import static mingbai.station.content.Publications.entry;
import static mingbai.station.content.Publications.manifest;
import static mingbai.station.content.Publications.notice;
import static mingbai.station.content.Publications.putDocuments;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mingbai.model.content.Scope;
import mingbai.model.notice.Notice;
import mingbai.model.place.RegionCode;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.station.fetch.SetFetch;
import org.junit.jupiter.api.Test;

class ContentSyncTest extends SyncGround {
    @Test
    void aSignedSetIsFetchedAndShownAsAWhole() {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 1, FIRST, SECOND));
        assertEquals(List.of(), shown());
        putDocuments(bus, SECOND);
        assertEquals(List.of("n1", "n2"), shown());
        assertEquals(List.of(), refused());
    }

    @Test
    void onlyWhatLacksIsAskedFor() {
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 1, FIRST));
        bus.takeAsked();
        publish(manifest(HALL, 2, FIRST, SECOND));
        assertEquals(
                List.of(Topics.document(entry(SECOND).sha256()).name()),
                bus.takeAsked().stream().map(filter -> filter.text()).toList());
        assertEquals(List.of("n1", "n2"), shown());
    }

    @Test
    void manyDocumentsAreAskedForInWindows() {
        var notices =
                IntStream.range(0, 150)
                        .mapToObj(i -> notice("n" + i, "公告 " + i))
                        .toArray(Notice[]::new);
        bus.takeAsked();
        publish(manifest(HALL, 1, notices));
        assertEquals(SetFetch.WINDOW, bus.takeAsked().size());
        putDocuments(bus, notices);
        assertEquals(150, shown().size());
        assertEquals(3 * CHAIN.widestFirst().size(), bus.listening().size());
    }

    @Test
    void aLongDocumentComesInPieces() {
        // Escaped in JSON, each takes six bytes.
        var longOne = notice("long", "\u0001".repeat(48_000));
        assertTrue(entry(longOne).pieces() > 1);
        publish(manifest(HALL, 1, longOne));
        putDocuments(bus, longOne);
        assertEquals(List.of("long"), shown());
    }

    @Test
    void afterARestartWithoutAnyBusTheLastGoodSetIsShown() throws IOException {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 3, FIRST));
        reopen();
        assertEquals(List.of("n1"), shown());
        assertEquals(3, sync.current().versions().getFirst().number());
    }

    @Test
    void theSameManifestAgainIsNothingNew() {
        putDocuments(bus, FIRST);
        publish(manifest(HALL, 1, FIRST));
        publish(manifest(HALL, 1, FIRST));
        assertEquals(List.of(), refused());
    }

    @Test
    void aNewerManifestTakesTheOldOnesPlaceWhileItIsFetched() {
        publish(manifest(HALL, 1, FIRST));
        publish(manifest(HALL, 2, SECOND));
        putDocuments(bus, FIRST);
        assertEquals(List.of(), shown());
        putDocuments(bus, SECOND);
        assertEquals(List.of("n2"), shown());
        assertEquals(2, sync.current().versions().getFirst().number());
    }

    @Test
    void whatTheBrokerForgotToSendIsAskedForAgain() {
        publish(manifest(HALL, 1, FIRST));
        var bytes = Wire.bytes(FIRST);
        bus.keepQuietly(Topics.document(entry(FIRST).sha256()), bytes);
        assertEquals(List.of(), shown());
        thread.pass(ContentSync.PATIENCE);
        assertEquals(List.of("n1"), shown());
    }

    @Test
    void aNearerScopeWinsOverAWiderOne() {
        var wide = notice("n1", "全省");
        var near = notice("n1", "本厅");
        var province = new Scope.OfRegion(new RegionCode("530000000000"));
        putDocuments(bus, wide, near);
        publish(manifest(HALL, 1, near));
        publish(manifest(province, 1, wide));
        assertEquals(
                List.of("本厅"), sync.current().notices(NOW).stream().map(Notice::body).toList());
    }

    @Test
    void listenersAreToldOfEachSwitchOnce() {
        var told = new ArrayList<Integer>();
        sync.onChange(content -> told.add(content.notices(NOW).size()));
        putDocuments(bus, FIRST, SECOND);
        publish(manifest(HALL, 1, FIRST));
        publish(manifest(HALL, 2, FIRST, SECOND));
        assertEquals(List.of(1, 2), told);
    }
}
