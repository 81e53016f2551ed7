package mingbai.kiosk.words;

import java.util.ArrayList;
import java.util.List;
import mingbai.model.place.WindowNumber;

/// Window numbers in short: `1–4、9`.
public final class WindowSpans {
    private WindowSpans() {}

    public static String of(List<WindowNumber> windows) {
        var spans = new ArrayList<int[]>();
        for (int number : windows.stream().mapToInt(WindowNumber::value).sorted().toArray()) {
            if (!spans.isEmpty() && spans.getLast()[1] + 1 >= number) {
                spans.getLast()[1] = number;
            } else {
                spans.add(new int[] {number, number});
            }
        }
        return String.join("、", spans.stream().map(WindowSpans::span).toList());
    }

    private static String span(int[] ends) {
        return ends[0] == ends[1] ? "" + ends[0] : ends[0] + "–" + ends[1];
    }
}
