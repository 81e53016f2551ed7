package mingbai.service.media;

/// A file that is not taken as a picture, and why, in Chinese and English.
public final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1L;

    PictureRefused(String chinese, String english) {
        super(chinese + " · " + english);
    }
}
