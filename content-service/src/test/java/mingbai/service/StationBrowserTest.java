package mingbai.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.RefusalReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topics;
import mingbai.service.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a station says of itself, as the hall manager reads it in a real browser.
class StationBrowserTest {
    private static final HallId HALL = new HallId("songming");
    private static final Scope HALL_SCOPE = new Scope.OfHall(HALL);
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));
    private static final Instant NOW = Instant.parse("2026-05-06T01:00:00Z");

    @TempDir Path folder;

    private static StationStatus status(boolean online, long version) {
        var shown = List.of(new Shown(HALL_SCOPE, version, NOW), new Shown(REGION, 1, NOW));
        var refusal = new RefusalReport("mb/1/hall/songming/manifest", reason(), NOW);
        return new StationStatus(
                new StationStatus.Identity(
                        new StationId("kiosk-1"), HALL, StationStatus.Kind.KIOSK, NOW),
                online,
                new StationStatus.Picture(shown, 123_456, true),
                List.of(
                        new DeviceReport("ticket-printer", "userError", "缺纸，请装纸", false),
                        new DeviceReport("speaker", "online", "缺少录音 3 句", false),
                        new DeviceReport("code-scanner", "online", "", true)),
                new StationStatus.Trouble(2, List.of(refusal)));
    }

    private static Verdict.Reason reason() {
        return Verdict.Reason.TOO_FEW_SIGNATURES;
    }

    @Test
    void aStationsStatusIsReadAndKeepsItselfUpToDate() throws Exception {
        try (var service =
                        ContentService.start(
                                QuietRooms.settings(folder),
                                new MovableClock("2026-05-06T01:00:00Z"),
                                RandomGenerator.of("L64X128MixRandom"));
                var browser = Browser.desktop(service.console());
                var station = new StationProbe(service.mqtt(), "kiosk-1")) {
            browser.logIn("manager", QuietRooms.password(folder, "manager"));
            browser.open("/stations");
            browser.awaitText("main", "还没有终端报告过");
            var topic = Topics.status(new StationId("kiosk-1"));
            station.publish(topic, status(true, 99));
            browser.awaitText("[data-station=kiosk-1]", "自助终端");
            browser.awaitText("[data-station=kiosk-1]", "123,456 帧");
            browser.awaitText("[data-station=kiosk-1] .chip.warn", "应为第 1 版");
            browser.awaitText("[data-station=kiosk-1]", "小票打印机 需要人工处理");
            browser.awaitText("[data-station=kiosk-1]", "缺纸，请装纸");
            browser.awaitText("[data-station=kiosk-1]", "扬声器 需要留意");
            browser.awaitText("[data-station=kiosk-1]", "缺少录音 3 句");
            browser.awaitText("[data-station=kiosk-1]", "签名人数不足");
            browser.awaitText("[data-scope='hall/songming']", "0/1 已显示");
            browser.awaitText("[data-scope='region/530127000000']", "1/1 已显示");
            station.publish(topic, status(true, 1));
            browser.awaitText("[data-scope='hall/songming']", "1/1 已显示");
            station.publish(topic, status(false, 1));
            browser.awaitText("[data-station=kiosk-1] header", "离线");
            browser.open("/");
            browser.awaitText("#tile-stations .big", "0 / 1");
            browser.awaitText("#tile-published", "第 1 版");
        }
    }
}
