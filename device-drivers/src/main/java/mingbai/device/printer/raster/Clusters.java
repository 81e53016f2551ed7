package mingbai.device.printer.raster;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.printer.TextColumns;

/// Characters together with the marks that stand on them.
final class Clusters {
    private Clusters() {}

    static List<String> of(String text) {
        List<String> clusters = new ArrayList<>();
        text.codePoints()
                .forEach(each -> {
                    String one = Character.toString(each);
                    if (TextColumns.of(each) == 0 && !clusters.isEmpty()) {
                        clusters.add(clusters.removeLast() + one);
                    } else {
                        clusters.add(one);
                    }
                });
        return clusters;
    }
}
