package mingbai.station.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.station.content.HallContent;

/// Reads what is not signed yet: `index` names a path, a type and a file in each line. No station
/// ever reads content in this way; what comes of it is a picture for those who are to sign.
public final class PreviewContent {
    private PreviewContent() {}

    public static HallContent read(Path folder) throws IOException {
        Map<ContentPath, Record> documents = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("index"))) {
            String[] parts = line.split("\t", -1);
            try {
                var type = DocumentType.valueOf(parts[1]);
                byte[] body = Files.readAllBytes(folder.resolve(parts[2]));
                documents.put(new ContentPath(parts[0]), Wire.read(body, type.record()));
            } catch (MalformedMessage | IllegalArgumentException e) {
                throw new IOException("not a document: " + line, e);
            }
        }
        return new HallContent(documents, List.of());
    }
}
