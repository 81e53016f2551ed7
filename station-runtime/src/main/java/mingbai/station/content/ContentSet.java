package mingbai.station.content;

import java.util.Map;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;

/// A manifest with everything it names, read and checked.
record ContentSet(ContentManifest manifest, Map<ContentPath, Record> documents) {
    ContentSet {
        documents = Map.copyOf(documents);
    }

    HallContent.Version version() {
        return new HallContent.Version(manifest.scope(), manifest.version(), manifest.expires());
    }
}
