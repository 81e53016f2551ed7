package mingbai.service.rating;

import java.util.Optional;
import mingbai.service.database.Sql;

/// Follows what becomes of each service's rating, in the transaction that changes it.
public interface RatingWatch {
    void changed(Sql sql, Optional<KeptRating> before, KeptRating now);
}
