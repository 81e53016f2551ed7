package mingbai.device.printer.simulated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mingbai.device.printer.simulated.mechanism.PaperRoll;

/// Where cut slips fall: `slip-0001.png` and `.txt`, the newest also as `latest.png`.
final class SlipTray {
    private final Path directory;
    private int count;

    SlipTray(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.count = slips().size();
    }

    List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.getFileName().toString().matches("slip-\\d+\\.png"))
                    .sorted()
                    .toList();
        }
    }

    /// The text first: whoever sees the picture finds its text.
    void drop(PaperRoll.CutSlip slip) throws IOException {
        count++;
        String name = String.format(Locale.ROOT, "slip-%04d", count);
        Path text = directory.resolve(name + ".txt");
        Files.writeString(text, String.join("\n", slip.text()) + "\n", StandardCharsets.UTF_8);
        Path unfinished = directory.resolve(name + ".part");
        ImageIO.write(slip.dots().toImage(), "png", unfinished.toFile());
        Path picture = directory.resolve(name + ".png");
        Files.move(unfinished, picture, StandardCopyOption.ATOMIC_MOVE);
        Files.copy(picture, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                unfinished,
                directory.resolve("latest.png"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
