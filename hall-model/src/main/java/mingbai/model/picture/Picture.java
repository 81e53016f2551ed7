package mingbai.model.picture;

import java.util.Base64;

/// A picture document. The service itself has encoded it anew, so that it holds pixels and nothing
/// else; `words` say what is to be seen, for whoever cannot see it.
public record Picture(
        PictureName name, Kind kind, int width, int height, String words, String data) {

    /// The longest side, in pixels.
    public static final int MAX_SIDE = 4_096;

    public Picture {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("a picture is 1–" + MAX_SIDE + " pixels each way");
        }
    }

    public static Picture of(PictureName name, Kind kind, int[] size, String words, byte[] bytes) {
        return new Picture(
                name, kind, size[0], size[1], words, Base64.getEncoder().encodeToString(bytes));
    }

    /// The file's bytes; Base64 in JSON.
    public byte[] bytes() {
        return Base64.getDecoder().decode(data);
    }

    /// The two forms the service encodes to.
    public enum Kind {
        PNG,
        JPEG
    }
}
