package mingbai.kiosk.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Sixteen colours for a picture: its colours are halved along their widest part, the most crowded
/// box first, until there are as many boxes (median cut, Heckbert 1982).
final class Palette {
    static final int COLOURS = 16;

    /// Colours are told apart by the upper five bits of each part.
    private static final int SHADES = 1 << 15;

    private final int[] colours;
    private final int[] nearest = new int[SHADES];

    private Palette(int[] colours) {
        this.colours = colours;
        for (int shade = 0; shade < SHADES; shade++) {
            nearest[shade] = search(middle(shade));
        }
    }

    static Palette of(int[] pixels) {
        var boxes = new ArrayList<List<Shade>>(List.of(shades(pixels)));
        while (boxes.size() < COLOURS) {
            var widest =
                    boxes.stream()
                            .filter(box -> box.size() > 1)
                            .max(Comparator.comparingDouble(Palette::spread));
            if (widest.isEmpty()) {
                break;
            }
            boxes.remove(widest.get());
            boxes.addAll(halves(widest.get()));
        }
        var colours = boxes.stream().mapToInt(Palette::mean).sorted().toArray();
        return new Palette(Arrays.copyOf(colours, COLOURS));
    }

    private static List<Shade> shades(int[] pixels) {
        var counts = new int[SHADES];
        var colours = new int[SHADES];
        for (int pixel : pixels) {
            counts[shade(pixel)]++;
            colours[shade(pixel)] = pixel & 0xFFFFFF;
        }
        return IntStream.range(0, SHADES)
                .filter(shade -> counts[shade] > 0)
                .mapToObj(shade -> new Shade(colours[shade], counts[shade]))
                .toList();
    }

    private static int shade(int pixel) {
        return ((pixel >> 9) & 0x7C00) | ((pixel >> 6) & 0x3E0) | ((pixel >> 3) & 0x1F);
    }

    private static int middle(int shade) {
        return ((shade & 0x7C00) << 9) | ((shade & 0x3E0) << 6) | ((shade & 0x1F) << 3) | 0x040404;
    }

    private record Shade(int colour, int count) {
        int part(int shift) {
            return (colour >> shift) & 0xFF;
        }
    }

    int[] colours() {
        return colours;
    }

    int nearest(int pixel) {
        return nearest[shade(pixel)];
    }

    private int search(int colour) {
        int best = 0;
        for (int i = 1; i < COLOURS; i++) {
            best = distance(colour, colours[i]) < distance(colour, colours[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = ((a >> shift) & 0xFF) - ((b >> shift) & 0xFF);
            sum += apart * apart;
        }
        return sum;
    }

    /// How much is lost when the box becomes one colour.
    private static double spread(List<Shade> box) {
        int mean = mean(box);
        return box.stream().mapToDouble(s -> (double) s.count * distance(s.colour, mean)).sum();
    }

    private static List<List<Shade>> halves(List<Shade> box) {
        int shift = 0;
        for (int other = 8; other <= 16; other += 8) {
            shift = range(box, other) > range(box, shift) ? other : shift;
        }
        int by = shift;
        int middle = (mean(box) >> by) & 0xFF;
        var low = box.stream().filter(s -> s.part(by) <= middle).toList();
        var high = box.stream().filter(s -> s.part(by) > middle).toList();
        return low.isEmpty() || high.isEmpty()
                ? List.of(box.subList(0, 1), box.subList(1, box.size()))
                : List.of(low, high);
    }

    private static int range(List<Shade> box, int shift) {
        int least = box.stream().mapToInt(s -> s.part(shift)).min().orElse(0);
        return box.stream().mapToInt(s -> s.part(shift)).max().orElse(0) - least;
    }

    private static int mean(List<Shade> box) {
        long count = box.stream().mapToLong(Shade::count).sum();
        int mean = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int by = shift;
            long sum = box.stream().mapToLong(s -> (long) s.count * s.part(by)).sum();
            mean |= (int) (sum / count) << shift;
        }
        return mean;
    }
}
