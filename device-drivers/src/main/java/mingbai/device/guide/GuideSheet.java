package mingbai.device.guide;

import java.util.List;

/// What is to be on a guide's pages: a title, then part after part. It names no citizen.
public record GuideSheet(String title, List<GuidePart> parts) {
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_TITLE = 200;

    public GuideSheet {
        parts = List.copyOf(parts);
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a guide's title has 1 to 200 characters");
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a guide has 1 to 500 parts, not " + parts.size());
        }
    }
}
