package mingbai.model.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A part of a manifest that names many documents. It is a document itself, so that of a large set
/// only the chapters in which something changed are sent again. A chapter holds no chapters.
public record Chapter(List<DocumentEntry> documents) {

    /// How many documents a manifest names by itself before it is divided, and a chapter has on
    /// average at most.
    public static final int FULL = 64;

    private static final int LAST = 8;

    public Chapter {
        documents = List.copyOf(documents);
        if (documents.stream().anyMatch(entry -> entry.type() == DocumentType.CHAPTER)) {
            throw new IllegalArgumentException("a chapter within a chapter");
        }
    }

    /// What entries name in the end: each chapter's documents in the place of the chapter, which is
    /// found by its hash.
    public static Stream<DocumentEntry> open(
            Collection<DocumentEntry> entries, Function<Sha256, Chapter> chapters) {
        return entries.stream()
                .flatMap(entry ->
                        entry.type() == DocumentType.CHAPTER
                                ? chapters.apply(entry.sha256()).documents().stream()
                                : Stream.of(entry));
    }

    /// These documents in chapters. Into which one a document goes depends on its path and, in
    /// powers of two, on how many there are: what is added or removed moves no other.
    public static List<Chapter> divide(List<DocumentEntry> documents) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros((documents.size() - 1) / FULL);
        List<List<DocumentEntry>> parts = new ArrayList<>();
        for (int i = 0; i < 1 << bits; i++) {
            parts.add(new ArrayList<>());
        }
        documents.forEach(entry -> parts.get(place(entry.path(), bits)).add(entry));
        return parts.stream().map(Chapter::new).toList();
    }

    /// The last bits of the SHA-256 of the path.
    private static int place(ContentPath path, int bits) {
        var hash = Sha256.of(path.value().getBytes(StandardCharsets.UTF_8));
        return HexFormat.fromHexDigits(hash.hex().substring(hash.hex().length() - LAST))
                & ((1 << bits) - 1);
    }
}
