package mingbai.service.admission;

import java.time.LocalDate;
import java.util.Base64;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.content.Bytes;
import mingbai.model.place.HallId;
import mingbai.service.database.Sql;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// The key of the day, under which the hall's kiosks tell visitors apart without knowing them. It
/// is drawn with the day's first question and deleted when the day turns.
@Component
final class DayKeys {
    private static final int BYTES = 32;

    private final HallId hall;
    private final RandomGenerator random;

    DayKeys(Settings settings, RandomGenerator random) {
        this.hall = settings.hall();
        this.random = random;
    }

    Answer.DayKey get(Sql sql, LocalDate day, Ask.GetDayKey ask) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        sql.update(
                "INSERT INTO day_key (hall, day, secret) VALUES (?, ?, ?)"
                        + " ON CONFLICT (hall, day) DO NOTHING",
                hall.value(),
                day.toString(),
                Base64.getEncoder().encodeToString(fresh));
        String secret =
                sql.first(
                                "SELECT secret FROM day_key WHERE hall = ? AND day = ?",
                                row -> row.getString(1),
                                hall.value(),
                                day.toString())
                        .orElseThrow();
        return new Answer.DayKey(ask.id(), day, Bytes.of(Base64.getDecoder().decode(secret)));
    }
}
