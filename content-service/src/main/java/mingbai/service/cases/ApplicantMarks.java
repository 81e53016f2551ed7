package mingbai.service.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;
import mingbai.model.ask.PersonMark;
import mingbai.model.content.Bytes;
import mingbai.program.settings.OwnersFile;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// Marks the applicants of cases. The key is in a file of its own and in no backup or database, so
/// that neither, when stolen, tells whose a case is.
@Component
final class ApplicantMarks {
    private static final int BYTES = 32;

    private final byte[] key;

    ApplicantMarks(Settings settings, RandomGenerator random) throws IOException {
        key = opened(settings.places().data().resolve("cases.key"), random);
    }

    private static byte[] opened(Path file, RandomGenerator random) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[BYTES];
            random.nextBytes(fresh);
            OwnersFile.write(file, Base64.getEncoder().encodeToString(fresh) + "\n");
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    /// Of the holder of an ID number, which is forgotten right after.
    PersonMark of(String idNumber) {
        byte[] card = idNumber.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        try {
            return PersonMark.of(key, card);
        } finally {
            Arrays.fill(card, (byte) 0);
        }
    }

    Bytes key() {
        return Bytes.of(key);
    }
}
