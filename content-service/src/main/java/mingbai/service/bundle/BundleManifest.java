package mingbai.service.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingbai.model.enrolment.Applicant.Program;
import mingbai.model.update.SystemVersion;

/// What a RAUC bundle of the format `verity` says of itself. It ends with a CMS signature, in which
/// the manifest stands, and with that signature's length in eight bytes (RAUC reference, "Bundle
/// Formats"). Whether the signature is right, each station's box decides: it has the certificate.
record BundleManifest(Program box, SystemVersion version) {
    private static final int LENGTH_BYTES = 8;
    private static final int LONGEST_SIGNATURE = 256 * 1024;
    private static final Map<String, Program> BOXES =
            Map.of("mingbai-kiosk", Program.KIOSK, "mingbai-display", Program.DISPLAY);
    private static final Pattern LINE = Pattern.compile("([a-z-]+)=(.*)");

    /// Empty where it is no such bundle, or not one for a box of ours.
    static Optional<BundleManifest> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size() - LENGTH_BYTES;
            if (end < 0) {
                return Optional.empty();
            }
            long length = read(channel, end, LENGTH_BYTES).getLong();
            if (length < 1 || length > Math.min(end, LONGEST_SIGNATURE)) {
                return Optional.empty();
            }
            return SignedText.in(read(channel, end - length, (int) length))
                    .flatMap(BundleManifest::parse);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("it ends early");
            }
        }
        return bytes.flip();
    }

    static Optional<BundleManifest> parse(byte[] manifest) {
        Map<String, String> said =
                new String(manifest, StandardCharsets.UTF_8)
                        .lines()
                        .map(LINE::matcher)
                        .filter(line -> line.matches())
                        .collect(
                                Collectors.toMap(
                                        line -> line.group(1),
                                        line -> line.group(2),
                                        (first, _) -> first));
        if (!"verity".equals(said.get("format"))) {
            return Optional.empty();
        }
        var box =
                Optional.ofNullable(said.get("compatible"))
                        .map(all -> all.replaceAll("-[^-]*$", ""))
                        .flatMap(name -> Optional.ofNullable(BOXES.get(name)));
        return box.flatMap(b -> version(said).map(v -> new BundleManifest(b, v)));
    }

    private static Optional<SystemVersion> version(Map<String, String> said) {
        try {
            return Optional.ofNullable(said.get("version")).map(SystemVersion::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
