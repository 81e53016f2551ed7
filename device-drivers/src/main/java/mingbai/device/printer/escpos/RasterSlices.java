package mingbai.device.printer.escpos;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.printer.raster.Bitmap;

/// Cuts a bitmap into `GS v 0` commands that clones survive.
final class RasterSlices {
    /// Below 256, as some clones read only the low byte of the height, and no multiple of 48, which
    /// others print as rubbish; and short, so that a broken slip is flushed soon.
    static final int ROWS = 30;

    private static final byte DLE = 0x10;

    private RasterSlices() {}

    static List<byte[]> of(Bitmap dots) {
        List<byte[]> slices = new ArrayList<>();
        int from = 0;
        while (from < dots.height()) {
            int rows = Math.min(ROWS, dots.height() - from);
            slices.add(slice(dots, from, rows));
            from += rows;
        }
        return slices;
    }

    private static byte[] slice(Bitmap dots, int from, int rows) {
        byte[] head = Commands.rasterHead(dots.bytesARow(), rows);
        byte[] data = dots.rows(from, rows);
        defuse(data);
        byte[] slice = new byte[head.length + data.length];
        System.arraycopy(head, 0, slice, 0, head.length);
        System.arraycopy(data, 0, slice, head.length, data.length);
        return slice;
    }

    /// Printers act on `DLE EOT`, `DLE ENQ` and `DLE DC4` even inside an image: one more black dot
    /// beside the lone dot of DLE, and it is none.
    private static void defuse(byte[] data) {
        for (int i = 0; i < data.length - 1; i++) {
            boolean command = data[i + 1] == 0x04 || data[i + 1] == 0x05 || data[i + 1] == 0x14;
            if (data[i] == DLE && command) {
                data[i] = 0x18;
            }
        }
    }
}
