package mingbai.service.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import mingbai.model.content.Sha256;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// The files that wait for their sender's decision. The eldest goes when there are too many, and
/// all of them with the service.
@Service
final class PendingImports {
    private static final Logger LOG = LoggerFactory.getLogger(PendingImports.class);
    private static final int MOST = 6;
    private static final int SHORT_HASH = 12;

    private final Map<String, PendingImport> pending = new LinkedHashMap<>();
    private final RandomGenerator random;
    private final Path folder;

    PendingImports(RandomGenerator random, Settings settings) {
        this.random = random;
        this.folder = settings.places().data().resolve("imports");
        clear();
    }

    /// What a service left that was stopped: nobody decides about it any more.
    private void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("Imported files of before were not deleted: {}", e.getMessage());
        }
    }

    /// Keeps a copy of the file.
    synchronized PendingImport keep(Path file, String who, String source) throws IOException {
        Files.createDirectories(folder);
        String id = "%016x".formatted(random.nextLong());
        byte[] bytes = Files.readAllBytes(file);
        // Its name may be anything; the audit knows the file by its content.
        String hash = Sha256.of(bytes).hex().substring(0, SHORT_HASH);
        Path copy = Files.write(folder.resolve(id), bytes);
        var one = new PendingImport(new PendingImport.Sent(id, who, source, copy, hash));
        pending.put(id, one);
        if (pending.size() > MOST) {
            drop(pending.values().iterator().next());
        }
        return one;
    }

    /// Only for whoever sent it.
    synchronized Optional<PendingImport> find(String id, String who) {
        return Optional.ofNullable(pending.get(id)).filter(p -> p.sent().who().equals(who));
    }

    /// The same file as from another source.
    synchronized PendingImport rename(PendingImport one, String source) {
        var sent = one.sent();
        var renamed =
                new PendingImport(
                        new PendingImport.Sent(
                                sent.id(), sent.who(), source, sent.file(), sent.hash()));
        pending.put(sent.id(), renamed);
        return renamed;
    }

    synchronized void drop(PendingImport one) {
        pending.remove(one.sent().id());
        try {
            Files.deleteIfExists(one.sent().file());
        } catch (IOException e) {
            LOG.warn("An imported file was not deleted: {}", e.getMessage());
        }
    }
}
