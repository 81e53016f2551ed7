package mingbai.model.programme;

import mingbai.model.content.Bytes;

/// A picture (PNG or JPEG) that boards may show.
public record BoardPicture(String id, String caption, Bytes bytes) {}
