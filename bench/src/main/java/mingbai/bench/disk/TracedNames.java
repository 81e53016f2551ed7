package mingbai.bench.disk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/// Which names the folders list: surely, and as the program sees it. A name is sure once the folder
/// that lists it was synced; within one folder names arrive in their order.
final class TracedNames {
    /// The folder the trace began with.
    static final long ROOT = 0;

    private final String root;
    private final List<Deed> pending = new ArrayList<>();
    private final Map<Long, String> folders = new HashMap<>();
    private final TreeMap<String, Long> sure = new TreeMap<>();
    private final TreeMap<String, Long> live = new TreeMap<>();

    TracedNames(String root) {
        this.root = root;
        folders.put(ROOT, root);
    }

    void add(Deed deed) {
        pending.add(deed);
        apply(live, deed);
        switch (deed) {
            case Deed.FolderMade(String path, long inode) -> folders.put(inode, path);
            case Deed.Renamed(String from, String to) ->
                    folders.replaceAll((_, path) -> path.equals(from) ? to : path);
            default -> {
                // Other names move no folder.
            }
        }
    }

    void synced(long id) {
        var folder = folders.get(id);
        List<Deed> left = new ArrayList<>();
        for (var deed : pending) {
            if (folder(deed).equals(folder)) {
                apply(sure, deed);
            } else {
                left.add(deed);
            }
        }
        pending.clear();
        pending.addAll(left);
    }

    Map<String, Long> surely() {
        return reachable(sure);
    }

    Map<String, Long> everything() {
        return reachable(live);
    }

    /// Each folder as it was at some moment since it was last synced.
    Map<String, Long> upToSomewhere(RandomGenerator chance) {
        var names = new TreeMap<>(sure);
        Map<String, Integer> left = new TreeMap<>();
        for (var deed : pending) {
            left.merge(folder(deed), 1, Integer::sum);
        }
        left.replaceAll((_, count) -> chance.nextInt(count + 1));
        for (var deed : pending) {
            if (left.merge(folder(deed), -1, Integer::sum) >= 0) {
                apply(names, deed);
            }
        }
        return reachable(names);
    }

    private static String folder(Deed deed) {
        return parent(
                switch (deed) {
                    case Deed.Created(String path, _) -> path;
                    case Deed.FolderMade(String path, _) -> path;
                    case Deed.Renamed(_, String to) -> to;
                    case Deed.Unlinked(String path) -> path;
                    default -> throw new IllegalArgumentException("names nothing: " + deed);
                });
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static void apply(NavigableMap<String, Long> names, Deed deed) {
        switch (deed) {
            case Deed.Created(String path, long inode) -> names.put(path, inode);
            case Deed.FolderMade(String path, long inode) -> names.put(path, inode);
            case Deed.Unlinked(String path) -> names.remove(path);
            case Deed.Renamed(String from, String to) -> {
                var inode = names.remove(from);
                if (inode != null) {
                    names.put(to, inode);
                }
                for (var inside : new TreeSet<>(names.subMap(from + "/", from + "0").keySet())) {
                    var moved = Objects.requireNonNull(names.remove(inside));
                    names.put(to + inside.substring(from.length()), moved);
                }
            }
            default -> throw new IllegalArgumentException("names nothing: " + deed);
        }
    }

    /// Without those whose folder has no name itself. A folder comes before what is in it.
    private Map<String, Long> reachable(NavigableMap<String, Long> names) {
        var reachable = new TreeMap<String, Long>();
        names.forEach((path, id) -> {
            var parent = parent(path);
            if (parent.equals(root) || reachable.containsKey(parent)) {
                reachable.put(path, id);
            }
        });
        return reachable;
    }
}
