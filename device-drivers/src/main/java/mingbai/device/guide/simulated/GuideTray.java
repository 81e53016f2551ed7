package mingbai.device.guide.simulated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mingbai.device.guide.pdf.PdfPicture;

/// Where printed guides fall: `guide-0001.pdf`, and its first page as `guide-0001.png`.
final class GuideTray {
    private final Path directory;
    private int count;

    GuideTray(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.count = guides().size();
    }

    List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.getFileName().toString().matches("guide-\\d+\\.pdf"))
                    .sorted()
                    .toList();
        }
    }

    /// Throws, and keeps nothing, where it is no PDF document. The picture first: whoever sees the
    /// document finds its picture.
    synchronized void drop(byte[] pdf) throws IOException {
        var picture = PdfPicture.firstPage(pdf);
        count++;
        String name = String.format(Locale.ROOT, "guide-%04d", count);
        ImageIO.write(picture, "png", directory.resolve(name + ".png").toFile());
        Path unfinished = Files.write(directory.resolve(name + ".part"), pdf);
        Files.move(unfinished, directory.resolve(name + ".pdf"), StandardCopyOption.ATOMIC_MOVE);
    }
}
