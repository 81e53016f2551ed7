package mingbai.bench.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mingbai.bench.ground.Checkout;

/// What `hall.d/image.sh` has made before a run: the disk, and updates of every kind.
record Ground(Path folder) {

    static Ground of(Checkout checkout) throws IOException {
        var folder = checkout.root().resolve(".hall/image/trial");
        if (!Files.isDirectory(folder)) {
            throw new IOException("no disk was made; run this by ./hall soak");
        }
        return new Ground(folder);
    }

    Path image() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".img"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no disk in " + folder));
        }
    }

    /// The update of that name.
    Path update(String name) {
        return folder.resolve(name + ".raucb");
    }

    /// A kiosk's configuration as a technician writes it who knows only where the service is.
    Path configuration(Path in, int port) throws IOException {
        return Files.writeString(
                in.resolve("kiosk.conf"),
                """
                enrol.url=https://10.0.2.2:%d
                data.directory=/var/lib/mingbai-kiosk
                """
                        .formatted(port),
                StandardCharsets.UTF_8);
    }
}
