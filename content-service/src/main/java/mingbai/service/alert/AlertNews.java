package mingbai.service.alert;

import java.util.List;
import mingbai.service.database.Sql;

/// Something besides stations that people are told of by the same post, each of it once.
public interface AlertNews {
    /// What waits to be told.
    List<Item> untold(Sql sql);

    /// It was taken over by whoever carries letters further.
    void told(Sql sql, List<Item> items);

    /// One line of a letter. Nothing personal: it leaves the hall.
    record Item(String id, String text) {}
}
