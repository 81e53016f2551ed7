package mingbai.station.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import mingbai.model.status.DeviceReport;

/// The disk on which a station keeps its things: whether it takes writes, how much room it has, and
/// how worn it is where it says so. eMMC does (JEDEC JESD84-B51, 7.4.37: 01 for up to a tenth of
/// its life, 0a for all of it); for others the drive's own tools have to be asked.
final class Storage implements BoxPart {
    static final String NAME = "storage";
    private static final long MEBI = 1L << 20;

    /// A full content set, a month's journal and an update's start need about this much.
    private static final long LOW = 512 * MEBI;

    private static final long PERCENT = 100;
    private static final long LOW_PERCENT = 5;
    private static final int WORN = 9;
    private static final int STEPS = 10;

    private final Path data;
    private final Path sys;

    Storage(Path data, Path sys) {
        this.data = data;
        this.sys = sys;
    }

    @Override
    public Optional<DeviceReport> look() {
        try {
            var disk = Files.getFileStore(data);
            long left = disk.getUsableSpace();
            if (disk.isReadOnly()) {
                return BoxPart.report(
                        NAME,
                        BROKEN,
                        "硬盘只能读：重启，仍只能读就换"
                                + " · only read: start anew, replace it if that does not help");
            }
            if (left < Math.min(LOW, disk.getTotalSpace() * LOW_PERCENT / PERCENT)) {
                // Without a figure: the next one would be another alert.
                return BoxPart.report(
                        NAME,
                        FOR_A_PERSON,
                        "空间快用完了：删除别的大文件 · almost full: delete other large files");
            }
            return worn().or(() -> BoxPart.well(NAME));
        } catch (IOException e) {
            return BoxPart.report(NAME, BROKEN, "硬盘读不出 · cannot be read: " + e.getMessage());
        }
    }

    private Optional<DeviceReport> worn() {
        int life =
                SystemFile.entries(sys.resolve("block"), "mmcblk*").stream()
                        .flatMap(disk ->
                                new SystemFile(disk.resolve("device/life_time")).text().stream())
                        .flatMap(both -> both.lines())
                        .mapToInt(Storage::tenths)
                        .max()
                        .orElse(0);
        return life < WORN
                ? Optional.empty()
                : BoxPart.report(
                        NAME,
                        FOR_A_PERSON,
                        ("存储寿命已用 %d%% 以上：准备更换" + " · more than %d%% of its life is used")
                                .formatted((life - 1) * STEPS, (life - 1) * STEPS));
    }

    /// The larger of the two kinds of cells.
    private static int tenths(String both) {
        try {
            return Arrays.stream(both.split("\\s+")).mapToInt(Integer::decode).max().orElse(0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
