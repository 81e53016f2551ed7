package mingbai.rules.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Looks at the rooms that a list of Java files makes: how many files each holds, and its name.
final class RoomCheck {
    private static final int MOST_FILES = 12;
    private static final Set<String> NO_NAMES =
            Set.of(
                    "common",
                    "commons",
                    "util",
                    "utils",
                    "helper",
                    "helpers",
                    "manager",
                    "managers",
                    "impl",
                    "misc",
                    "dto",
                    "dtos",
                    "shared",
                    "base");

    private RoomCheck() {}

    static List<Finding> rooms(List<String> files) {
        var counts = new TreeMap<String, Integer>();
        for (var file : files) {
            var one = file.endsWith("/package-info.java") ? 0 : 1;
            counts.merge(file.substring(0, file.lastIndexOf('/')), one, Integer::sum);
        }
        var findings = new ArrayList<Finding>();
        counts.forEach((room, count) -> {
            if (count > MOST_FILES) {
                var wrong = "has %d files".formatted(count);
                findings.add(new Finding(TidyRule.ROOMS_ARE_SMALL, room, 1, wrong));
            }
            var name = room.substring(room.lastIndexOf('/') + 1);
            if (NO_NAMES.contains(name)) {
                var wrong = "is called " + name;
                findings.add(new Finding(TidyRule.ROOMS_HAVE_NAMES, room, 1, wrong));
            }
        });
        return findings;
    }
}
