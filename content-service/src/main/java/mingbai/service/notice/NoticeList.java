package mingbai.service.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// The notices as somebody leafs through them: by state, the last changed first, a page at a time.
@Service
public final class NoticeList {
    private final Database database;
    private final NoticeTable table;
    private final NoticeShelf shelf;

    NoticeList(Database database, NoticeTable table, NoticeShelf shelf) {
        this.database = database;
        this.table = table;
        this.shelf = shelf;
    }

    /// Some of the notices of one state, of so many.
    public record Slice(NoticeState state, long total, List<NoticeFile> files) {
        public Slice {
            files = List.copyOf(files);
        }
    }

    /// How many there are in each state.
    public Map<NoticeState, Long> counts() {
        return database.read(sql -> {
            Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
            for (var state : NoticeState.values()) {
                counts.put(state, table.count(sql, state) + imported(sql, state).size());
            }
            return counts;
        });
    }

    /// At most so many, after so many others.
    public Slice slice(NoticeState state, long skip, int most) {
        return database.read(sql -> {
            long written = table.count(sql, state);
            var imported = imported(sql, state);
            List<NoticeFile> files = new ArrayList<>(table.page(sql, state, skip, most));
            imported.stream()
                    .skip(Math.max(0, skip - written))
                    .limit(most - files.size())
                    .forEach(files::add);
            return new Slice(state, written + imported.size(), files);
        });
    }

    /// Those that only the library has, since they came with a workbook, stand at the end.
    private List<NoticeFile> imported(Sql sql, NoticeState state) {
        return state == NoticeState.PUBLISHED
                ? shelf.onlyThere(sql).stream().map(NoticeFile::imported).toList()
                : List.of();
    }
}
